/** Lines of comment that go on with the text above them: what was cut off a text by a # at the beginning of its next line. Pure. */
import { withoutMark } from '../../../document/check-text.ts';
import { MOST_FAULTS } from '../../../document/limits.ts';
import type { CutText } from './cut-texts.ts';

/** Texts that people write in sentences, without quotes and without a sign at the end. */
const SENTENCE =
  /^( *(?:- +)?)(?:about|note|by|evidence|undated|text|practices|decides|position): +([^\s"'[{|>&*!%@`#][^#]*[^\s#.,:;!?])[ \t]*\r?$/;
/** With a small letter, further right than the name above begins; and nothing in it that YAML has a use for. */
const GOES_ON = /^( *)#( *)([a-z][^#:]*?)[ \t]*\r?$/;
/** What is longer is no line that a person wrote. */
const LONGEST = 1000;
/** How far a text stands behind its # where it is a comment as people write one. */
const USUAL = 1;

export function findCommentsBelow(source: string): CutText[] {
  const text = withoutMark(source);
  const found: CutText[] = [];
  // Each line begins with at most one, and is looked at once.
  for (let at = text.indexOf('#'); at !== -1 && found.length < MOST_FAULTS; ) {
    const newline = text.indexOf('\n', at);
    const end = newline === -1 ? text.length : newline;
    const start = text.lastIndexOf('\n', at) + 1;
    const cut = start > 0 && end - start < LONGEST ? cutAbove(text, start, end) : null;
    if (cut !== null) found.push(cut);
    at = text.indexOf('#', end);
  }
  return found;
}

function cutAbove(text: string, start: number, end: number): CutText | null {
  const [, spaces = '', blanks = '', comment] = GOES_ON.exec(text.slice(start, end)) ?? [];
  if (comment === undefined) return null;
  const begin = text.lastIndexOf('\n', start - 2) + 1;
  const above = start - begin < LONGEST ? text.slice(begin, start - 1) : '';
  const [, lead = '', words] = SENTENCE.exec(above) ?? [];
  if (words === undefined || (spaces.length <= lead.length && blanks.length <= USUAL)) return null;
  const from = start + spaces.length;
  const range = { start: from, end: from + 1 + blanks.length + comment.length };
  return { text: words, isWhole: true, comment: comment.trimEnd(), range, isBelowName: spaces.length <= lead.length };
}
