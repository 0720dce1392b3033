/** Findings on a file of settings as diagnostics at their places, each fault once. Pure. */
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { foldDiagnostics, sortDiagnostics } from '../diagnostics/fold.ts';
import type { SourceDocument } from '../document/source-document.ts';
import { diagnoseFinding, type Finding } from '../framework/finding.ts';
import { asRemark } from '../framework/slips/misread/remarks-meant.ts';

/** Sorted by place; what only echoes another is left out. */
export function placeFindings(document: SourceDocument, findings: readonly Finding[]): Diagnostic[] {
  return sortDiagnostics(
    foldDiagnostics(findings.map((finding) => asRemark(document, diagnoseFinding(document, finding)))),
  );
}
