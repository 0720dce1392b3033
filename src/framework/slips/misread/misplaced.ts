/** Names that stand in the wrong part of the file: within the answers, or beside the part that they belong to. Pure. */
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { subjectOf } from '../../../diagnostics/subject.ts';
import type { SourceDocument } from '../../../document/source-document.ts';
import { tellStrays } from './strays.ts';

/** What a round tells of itself. */
export const OF_ROUNDS: ReadonlySet<string> = new Set(
  'id date undated depth mode state people organizations rubric note'.split(' '),
);

/** The diagnostics with what is misplaced told as such, each once. */
export function tellMisplaced(document: SourceDocument, diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const told = new Set<string>();
  return tellStrays(document, diagnostics).flatMap((diagnostic) => {
    const key = keyAmongAnswers(diagnostic);
    if (key === null) return [diagnostic];
    const path = diagnostic.path.slice(0, 4);
    const name = JSON.stringify(path);
    if (told.has(name)) return [];
    told.add(name);
    return [amongAnswers(document, path, key)];
  });
}

/** Of an answer to what is no question, but a part of the round. */
function keyAmongAnswers({ code, path, args }: Diagnostic): string | null {
  if (args.wanted !== undefined) return null;
  const key = path[3];
  if (path[0] !== 'assessments' || path[2] !== 'answers' || typeof key !== 'string' || !OF_ROUNDS.has(key)) return null;
  // A rubric of one's own may ask a question of that name; then an answer alone is wrong.
  return code === 'unknown-criterion' || path.length === 4 ? key : null;
}

function amongAnswers(document: SourceDocument, path: Diagnostic['path'], key: string): Diagnostic {
  const answers = document.locate(path.slice(0, 3), 'key');
  const args = { key, where: 'the answers', elsewhere: 'the round', column: (answers?.column ?? 1) - 1 };
  const fault = { code: 'unknown-key', path, range: document.rangeOf(path, 'key'), args };
  return { ...document.diagnose(fault), subject: subjectOf(document.value, path) };
}
