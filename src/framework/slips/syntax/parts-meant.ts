/** More than one thing on a line: two names with their values, or an answer and a remark behind its braces. Pure. */
import { formatInline } from '../../../document/format-value.ts';
import { keysOfFormat } from '../lines/format-keys.ts';
import { type Line, lineAt, lineBefore, type Meant, shown } from '../lines/text-lines.ts';

/** A name, its value, a sign or a blank, and one more name with its value. */
const TWO =
  /^( *(?:- +)?)([\w-]+): +(\{[^{}]*\}|\[[^[\]]*\]|"[^"]*"|'[^']*'|[^\s,;:|{}[\]"']+|[^,;:|{}[\]"']+(?=[,;|]))(?: *[,;|] *| +)([a-z][a-z-]*[a-z]): +(\S.*)$/;
/** What an answer is on a line of its own. */
const ANSWER = /^(?:[0-4]|unknown|declined|\{.*\})$/;
/** Lines of one round. */
const MOST_ABOVE = 1000;
/** What people write sentences behind. */
const OF_WORDS = /^(?:about|note|evidence|why|decides)$/;
/** What an answer holds. */
export const OF_ANSWERS: ReadonlySet<string> = new Set(
  'level unknown declined not-applicable evidence note by date held-by'.split(' '),
);
/** An answer in braces without a note, and words behind it. */
const BEHIND = /^ *([\w-]+: +)\{((?:level|unknown|declined): [^{}]*)\}[ .;]+([^\s{}[\],:#][^{}[\]:#]*)$/;

/** `trust-asked: 1, news-flows-back: 2`, where the second would be lost as a text. */
export function twoOnALine(lines: readonly string[], index: number): Meant | null {
  const { text } = lineAt(lines, index);
  const [, lead = '', key = '', value = '', second = '', rest = ''] = TWO.exec(text) ?? [];
  if (second === '' || OF_WORDS.test(key)) return null;
  const isAnswer = ANSWER.test(value) && isAmongAnswers(lines, lineAt(lines, index));
  // What belongs to an answer belongs into its braces.
  if (isAnswer ? OF_ANSWERS.has(second) : !keysOfFormat().has(second)) return null;
  const start = text.lastIndexOf(`${second}:`, text.length - rest.length);
  const args = { spaces: lead.length, ...shown(`${second}: ${rest}`) };
  return { kind: 'TWO_ON_A_LINE', line: index, range: { start, end: start + second.length }, args };
}

/** `safe-space: {level: 2} but weak`. */
export function noteBehind(lines: readonly string[], index: number): Meant | null {
  const { text } = lineAt(lines, index);
  const [, name = '', inner = '', words = ''] = BEHIND.exec(text) ?? [];
  if (words === '' || /\bnote:/.test(inner)) return null;
  const range = { start: text.length - words.length, end: text.length };
  const { meant } = shown(`${name}{${inner}, note: ${formatInline(words)}}`);
  return { kind: 'TEXT_BEHIND_BRACKETS', line: index, range, args: { sign: '}', note: meant } };
}

/** `safe-space: 4# alliance: allow …`, where the sign begins no comment. */
export function tightHash(lines: readonly string[], index: number): Meant | null {
  const { text } = lineAt(lines, index);
  const [, lead = '', value = '', remark = ''] = /^(\s*(?:- +)*[\w-]+: +)(\S[^#]*)#(.*: .*)$/.exec(text) ?? [];
  if (!ANSWER.test(value) && !/^ *alliance: +allow/.test(remark)) return null;
  const start = lead.length + value.length;
  const args = shown(`${lead.trim()} ${value} # ${remark.trim()}`);
  return value === '' ? null : { kind: 'TIGHT_HASH', line: index, range: { start, end: start + 1 }, args };
}

/** Whether a line stands directly below the name of a round's answers. */
export function isAmongAnswers(lines: readonly string[], { index, column }: Line): boolean {
  let owner = lineBefore(lines, index);
  for (let left = MOST_ABOVE; left > 0 && owner !== null && owner.column >= column; left--)
    owner = lineBefore(lines, owner.index);
  return owner !== null && /^ *(?:- +)?answers:/.test(owner.text);
}
