/** Names that stand in the wrong part of the file: within the answers, or beside the part that they belong to. Pure. */
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { subjectOf } from '../../diagnostics/subject.ts';
import type { SourceDocument } from '../../document/source-document.ts';
import { keysOfFormat, ownersOf } from './format-keys.ts';
import { homeByName, ITEM, lastMoved, nameOf, OPENS } from './indent-wanted.ts';
import { type Line, lineAfter, lineAt, linesOf, shown } from './text-lines.ts';

/** What a round tells of itself. */
export const OF_ROUNDS: ReadonlySet<string> = new Set(
  'id date undated depth mode state people organizations rubric note'.split(' '),
);

/** More of them are each told as what they are. */
const MOST_STRAYS = 50;

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

/** Codes of a name that can't stand where it does. */
const UNKNOWN: ReadonlySet<string> = new Set(['unknown-key', 'unknown-criterion']);

/** Names in another column than what is below the name above that they belong to: those beside one another as one. */
function tellStrays(document: SourceDocument, diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const unknown = diagnostics.filter(({ code, place }) => UNKNOWN.has(code) && place !== null);
  if (unknown.length === 0) return [...diagnostics];
  const lines = linesOf(document.text);
  const strays = new Map<Diagnostic, Diagnostic>();
  /** Lines from and to, of what is moved as one, by the diagnostic that is told. */
  const moved: { from: number; to: number; by: number }[] = [];
  /** Names that lack what is below them only since it stands elsewhere. */
  const owners = new Set<number>();
  for (const diagnostic of unknown.slice(0, MOST_STRAYS)) {
    const line = diagnostic.place?.line ?? 0;
    const here = lineAt(lines, line - 1);
    if (moved.some(({ from, to }) => from <= line && line <= to)) continue;
    const isFirst = here.column + 1 === diagnostic.place?.column;
    const slip = withoutColon(document, diagnostic, here.text.trim());
    if (slip !== null) {
      strays.set(diagnostic, slip);
      continue;
    }
    if (diagnostic.code === 'unknown-key') strays.set(diagnostic, withWhereabouts(diagnostic, isFirst));
    const home = isFirst ? homeByName(lines, line - 1) : null;
    // What was meant for the round is told so by itself.
    if (home === null || (diagnostic.code === 'unknown-criterion' && home.column < here.column)) continue;
    const owner = (home.owner?.index ?? -1) + 1;
    const to = lastMoved(lines, line - 1) + 1;
    // Further left it would cut in two what it stands in, and belongs behind that.
    const behind = lineAfter(lines, to - 1);
    const isOwn = behind !== null && isBelow(behind, here);
    if (home.column < here.column && (behind?.column ?? 0) > home.column && !isOwn) {
      const below = lastOfPart(lines, line - 1, home.column) + 1;
      const args = { ...diagnostic.args, below, ...(home.column > 0 && { wanted: home.column }) };
      if (diagnostic.code === 'unknown-key') strays.set(diagnostic, { ...diagnostic, args });
      continue;
    }
    const by = home.column - here.column;
    // Once the name above is moved, this one stands right.
    const isHome = moved.some((other) => other.from <= owner && owner <= other.to && other.by === -by);
    moved.push({ from: line, to, by });
    if (isHome) continue;
    owners.add(owner);
    const above = home.owner === null ? { flush: 1, found: here.column } : { owner: nameOf(home.owner.text) };
    const args = { ...above, wanted: home.column, ...(to > line && { until: to }) };
    strays.set(diagnostic, asStray(document, diagnostic, args));
  }
  return diagnostics.flatMap((diagnostic) => {
    const { code, place } = diagnostic;
    const line = place?.line ?? 0;
    const stray = strays.get(diagnostic);
    if (stray !== undefined) return [stray];
    if (code === 'empty-value' && owners.has(line)) return [];
    return moved.some(({ from, to }) => from <= line && line <= to) ? [] : [diagnostic];
  });
}

/** `path {current: …}`, where the brace became part of a name. */
function withoutColon(document: SourceDocument, diagnostic: Diagnostic, line: string): Diagnostic | null {
  const [, key = ''] = /^([a-z][a-z-]*) +[[{]/.exec(String(diagnostic.args.key ?? diagnostic.args.id)) ?? [];
  const range = document.rangeOf(diagnostic.path, 'key');
  if (!keysOfFormat().has(key) || !line.startsWith(`${key} `) || range === null) return null;
  const args = { kind: 'MISSING_COLON', problem: 'MISSING_COLON', key, ...shown(line.replace(' ', ': ')) };
  const at = { start: range.start, end: range.start + key.length };
  return document.diagnose({ code: 'yaml-syntax', path: diagnostic.path, range: at, args });
}

/** With what else is known of a name: whether it is a question, and whether it stands on a line of its own. */
function withWhereabouts(diagnostic: Diagnostic, isFirst: boolean): Diagnostic {
  const isQuestion = String(ownersOf(String(diagnostic.args.key))) === 'answers';
  const more = { ...(isQuestion && { elsewhere: 'the answers of a round' }), ...(!isFirst && { within: 1 }) };
  return { ...diagnostic, args: { ...diagnostic.args, ...more } };
}

/** The last line of the part in a column that this line stands in. */
function lastOfPart(lines: readonly string[], index: number, column: number): number {
  let last = index;
  for (let next = lineAfter(lines, index); next !== null && next.column > column; next = lineAfter(lines, next.index))
    last = next.index;
  return last;
}

/** Whether a line belongs to the one above, by its name or as an entry of its list. */
function isBelow({ text }: Line, above: Line): boolean {
  return ownersOf(nameOf(text)).includes(nameOf(above.text)) || (ITEM.test(text) && OPENS.test(above.text));
}

/** Of what is taken for a question too: its name is one that the format knows. */
function asStray(document: SourceDocument, diagnostic: Diagnostic, args: Diagnostic['args']): Diagnostic {
  const { code, path } = diagnostic;
  if (code === 'unknown-key') return { ...diagnostic, args: { ...diagnostic.args, ...args } };
  const range = document.rangeOf(path, 'key');
  const all = { key: String(path.at(-1)), where: 'the answers', elsewhere: 'an answer', ...args };
  return {
    ...document.diagnose({ code: 'unknown-key', path, range, args: all }),
    subject: subjectOf(document.value, path),
  };
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
