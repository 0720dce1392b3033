/** Names in another column than what is below the name above that they belong to, told with that name and the column. Pure. */
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { subjectOf } from '../../../diagnostics/subject.ts';
import type { SourceDocument } from '../../../document/source-document.ts';
import { keysOfFormat, ownersOf } from '../lines/format-keys.ts';
import { type Home, homeByName, ITEM, lastMoved, movedBy, nameOf, OPENS } from '../lines/indent-wanted.ts';
import { type Line, lineAfter, lineAt, lineBefore, linesOf, shownIfShort } from '../lines/text-lines.ts';

/** More of them are each told as what they are. */
const MOST_STRAYS = 50;
/** What is longer is no answer that a person wrote on one line. */
const LONGEST_LINE = 1000;
/** Spaces in front of answers as `alliance init` writes them. */
const USUAL_ANSWERS = 6;
/** Codes of a name that can't stand where it does. */
const UNKNOWN: ReadonlySet<string> = new Set(['unknown-key', 'unknown-criterion']);

/** Lines, from 1, that are moved as one, and by how many columns. `owner`: the line that they belong to; 0: the file. */
interface Move {
  from: number;
  to: number;
  by: number;
  owner: number;
}

interface Stray {
  told: Diagnostic | null;
  move: Move | null;
}

/** Those beside one another are told as one. */
export function tellStrays(document: SourceDocument, diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const unknown = diagnostics.filter(({ code, place }) => UNKNOWN.has(code) && place !== null);
  if (unknown.length === 0) return [...diagnostics];
  const lines = linesOf(document.text);
  const strays = new Map<Diagnostic, Diagnostic>();
  const moves: Move[] = [];
  const isMoved = (line: number) => moves.some(({ from, to }) => from <= line && line <= to);
  for (const diagnostic of unknown.slice(0, MOST_STRAYS)) {
    if (isMoved(lineOf(diagnostic))) continue;
    const { told, move } = findStray(document, lines, diagnostic);
    // Once the name above is moved, this one stands right.
    const isHome =
      move !== null && moves.some(({ from, to, by }) => from <= move.owner && move.owner <= to && by === -move.by);
    if (move !== null) moves.push(move);
    if (told !== null && !isHome) strays.set(diagnostic, told);
  }
  return diagnostics.flatMap((diagnostic) => {
    const stray = strays.get(diagnostic);
    if (stray !== undefined) return [stray];
    const line = lineOf(diagnostic);
    // A name lacks what is below it only since that stands elsewhere.
    const isOwner = diagnostic.code === 'empty-value' && moves.some(({ owner }) => owner === line);
    return isOwner || isMoved(line) ? [] : [diagnostic];
  });
}

function lineOf({ place }: Diagnostic): number {
  return place?.line ?? 0;
}

function findStray(document: SourceDocument, lines: readonly string[], diagnostic: Diagnostic): Stray {
  const line = lineOf(diagnostic);
  const here = lineAt(lines, line - 1);
  const slip = withoutColon(document, diagnostic, here.text.trim());
  if (slip !== null) return { told: slip, move: null };
  const isFirst = here.column + 1 === diagnostic.place?.column;
  const isKey = diagnostic.code === 'unknown-key';
  const home = isFirst ? homeByName(lines, line - 1) : null;
  // What was meant for the round is told so by itself.
  if (home === null || (!isKey && home.column < here.column))
    return { told: isKey ? withWhereabouts(lines, diagnostic, isFirst) : null, move: null };
  const to = lastMoved(lines, line - 1) + 1;
  if (cutsInTwo(lines, here, to, home)) {
    const below = lastOfPart(lines, line - 1, home.column) + 1;
    const args = {
      ...withWhereabouts(lines, diagnostic, isFirst).args,
      below,
      ends: nameOf(partAround(lines, line - 1, home.column)),
      ...(home.column > 0 && { wanted: home.column }),
    };
    return { told: { ...diagnostic, args }, move: null };
  }
  const above =
    home.owner === null ? { flush: 1, found: here.column } : { owner: nameOf(home.owner.text), found: here.column };
  const moved = to > line ? { until: to, ...movedBy(here.column, home.column) } : besideMoved(lines, here, home);
  const args = { ...above, wanted: home.column, ...moved };
  const move = { from: line, to, by: home.column - here.column, owner: (home.owner?.index ?? -1) + 1 };
  return { told: asStray(document, diagnostic, args), move };
}

/** Whether it would part what it stands in if it were moved to the left where it is: then it belongs behind that. */
function cutsInTwo(lines: readonly string[], here: Line, to: number, home: Home): boolean {
  const behind = lineAfter(lines, to - 1);
  if (home.column >= here.column || behind === null || behind.column <= home.column) return false;
  return !isBelow(behind, here);
}

/** `path {current: …}`, where the brace became part of a name. */
function withoutColon(document: SourceDocument, diagnostic: Diagnostic, line: string): Diagnostic | null {
  const [, key = ''] = /^([a-z][a-z-]*) +[[{]/.exec(String(diagnostic.args.key ?? diagnostic.args.id)) ?? [];
  const range = document.rangeOf(diagnostic.path, 'key');
  if (!keysOfFormat().has(key) || !line.startsWith(`${key} `) || range === null) return null;
  const args = { kind: 'MISSING_COLON', problem: 'MISSING_COLON', key, ...shownIfShort(line.replace(' ', ': ')) };
  const at = { start: range.start, end: range.start + key.length };
  return document.diagnose({ code: 'yaml-syntax', path: diagnostic.path, range: at, args });
}

/** With what else is known of a name: whether it is a question, and whether it stands on a line of its own. */
function withWhereabouts(lines: readonly string[], diagnostic: Diagnostic, isFirst: boolean): Diagnostic {
  const isQuestion = String(ownersOf(String(diagnostic.args.key))) === 'answers';
  const ofAnswers = {
    elsewhere: 'the answers of a round',
    inner: columnOfAnswers(lines),
    ...(!lines.some((line) => /\banswers:/.test(line)) && { roundless: 1 }),
    ...formOf(lines, diagnostic),
  };
  const more = { ...(isQuestion && ofAnswers), ...(!isFirst && { within: 1 }) };
  return { ...diagnostic, args: { ...diagnostic.args, ...more } };
}

/** Where answers stand in this file, or in most. */
function columnOfAnswers(lines: readonly string[]): number {
  const owner = lines.findIndex((text) => /^ *(?:- +)?answers:(?: +#.*)?$/.test(text));
  const below = owner === -1 ? null : lineAfter(lines, owner);
  return below !== null && below.column > lineAt(lines, owner).column ? below.column : USUAL_ANSWERS;
}

/** An answer that is all of its line. */
function formOf(lines: readonly string[], { place, args }: Diagnostic): { form?: string } {
  const line = lines[(place?.line ?? 0) - 1] ?? '';
  if (line.length > LONGEST_LINE) return { form: `${args.key}: ...` };
  const [, form = ''] = /^ *(?:- +)?(\S.*?)(?: +#.*)?$/.exec(line) ?? [];
  return form.startsWith(`${args.key}: `) ? { form: shownIfShort(form).meant ?? `${args.key}: ...` } : {};
}

/** Of a line that is moved alone: whether lines below are right already, or a name above is left with nothing. */
function besideMoved(lines: readonly string[], here: Line, { column, owner }: Home): { left?: number; alone?: number } {
  const below = lineAfter(lines, here.index);
  if (owner !== null) return below !== null && below.column > here.column ? { left: 1 } : {};
  const above = lineBefore(lines, here.index);
  const isAlone = above !== null && above.column < here.column && OPENS.test(above.text) && !ITEM.test(above.text);
  return isAlone && above.column === column && (below?.column ?? 0) <= column ? { alone: above.index + 1 } : {};
}

/** The line in a column that this line belongs to. */
function partAround(lines: readonly string[], index: number, column: number): string {
  let above = lineBefore(lines, index);
  while (above !== null && above.column > column) above = lineBefore(lines, above.index);
  return above?.text ?? '';
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
