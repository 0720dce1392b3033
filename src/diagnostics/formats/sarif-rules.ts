/** The rules of a SARIF log: the catalogue's words for each code that occurs. Pure. */
import { printable, printableLine } from '../../document/printable.ts';
import { say } from '../../words/say.ts';
import { entryOf } from '../catalogue.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { explainCode } from '../explain-code.ts';

export interface SarifRule {
  id: string;
  shortDescription: { text: string };
  fullDescription: { text: string };
  help: { text: string; markdown: string };
  defaultConfiguration: { level: Diagnostic['severity'] };
  properties: { 'problem.severity': Diagnostic['severity'] };
}

/** One for each code, sorted by it; its level is the highest that it has among the findings. */
export function rulesOf(diagnostics: readonly Diagnostic[]): SarifRule[] {
  const levels = new Map<string, Diagnostic['severity']>();
  for (const { code, severity } of diagnostics) if (levels.get(code) !== 'error') levels.set(code, severity);
  return [...levels].sort(([a], [b]) => (a < b ? -1 : 1)).map(([code, level]) => ruleOf(code, level));
}

/** The name of a code in a log. */
export function ruleIdOf(code: string): string {
  return printableLine(code) || '?';
}

/** No text is empty: GitHub refuses such. */
function ruleOf(code: string, level: Diagnostic['severity']): SarifRule {
  const entry = entryOf(code);
  const id = ruleIdOf(code);
  const text = explainCode(code) ?? id;
  return {
    id,
    shortDescription: { text: entry?.title ?? id },
    fullDescription: { text: entry?.why ?? id },
    help: { text, markdown: markdownOf(code) ?? text },
    defaultConfiguration: { level },
    properties: { 'problem.severity': level },
  };
}

function markdownOf(code: string): string | null {
  const entry = entryOf(code);
  if (entry === null) return null;
  const piece = (text: string) => `\`\`\`yaml\n${printable(text).trimEnd()}\n\`\`\``;
  const examples = [say('diagnostics.bad'), piece(entry.bad), say('diagnostics.good'), piece(entry.good)];
  return [entry.why, entry.fix, ...examples].join('\n\n');
}
