/** Names that stand in the wrong part of the file: within the answers, or beside the part that they belong to. Pure. */
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { subjectOf } from '../../diagnostics/subject.ts';
import type { SourceDocument } from '../../document/source-document.ts';
import { valueAt } from '../../document/value-at.ts';

/** What a round tells of itself. */
export const OF_ROUNDS: ReadonlySet<string> = new Set(
  'id date undated depth mode state people organizations rubric note'.split(' '),
);

/** The diagnostics with what is misplaced told as such, each once. */
export function tellMisplaced(document: SourceDocument, diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const owners = new Set<string>();
  const told = new Set<string>();
  const kept = diagnostics.flatMap((diagnostic) => {
    const key = keyAmongAnswers(diagnostic);
    if (key !== null) {
      const path = diagnostic.path.slice(0, 4);
      const name = JSON.stringify(path);
      if (told.has(name)) return [];
      told.add(name);
      return [amongAnswers(document, path, key)];
    }
    const owner = emptyOwner(document, diagnostic);
    if (owner === null) return [diagnostic];
    owners.add(owner);
    return [{ ...diagnostic, args: { ...diagnostic.args, owner } }];
  });
  if (owners.size === 0) return kept;
  return kept.filter(({ code, path }) => code !== 'empty-value' || path.length !== 1 || !owners.has(String(path[0])));
}

/** Of an answer to what is no question, but a part of the round. */
function keyAmongAnswers({ code, path }: Diagnostic): string | null {
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

/** The part in the line above, empty, to which a name at the left edge belongs. */
function emptyOwner(document: SourceDocument, { code, path, args }: Diagnostic): string | null {
  if (code !== 'unknown-key' || path.length !== 1 || typeof args.home !== 'string') return null;
  return valueAt(document.value, [args.home]) === null ? args.home : null;
}
