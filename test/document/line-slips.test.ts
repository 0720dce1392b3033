/** What one line shows by itself: signs that look like a space, a hyphen or a colon of YAML and are none. */
import { describe, expect, it } from 'vitest';
import { codePoint, findLineSlip, findOddSpace } from '../../src/document/line-slips.ts';

/** `kind` and the column, from 0, that a person would look at. */
const slipIn = (line: string) => {
  const slip = findLineSlip(line);
  return slip === null ? null : `${slip.kind} ${slip.range.start}`;
};

describe('a slip of a line', () => {
  it.each([
    ['a tab that indents', '\tname: Harbor', 'TAB_AS_INDENT 0'],
    ['a tab behind spaces', '  \tname: Harbor', 'TAB_AS_INDENT 2'],
    ['a tab behind a hyphen', '  -\tname: Harbor', 'TAB_AS_INDENT 3'],
    ['an odd space that indents', ' \u00a0name: Harbor', 'ODD_SPACE 1'],
    ['an odd space behind a colon', 'name:\u00a0Harbor', 'ODD_SPACE 5'],
    ['an odd space behind a space', 'name: \u00a0Harbor', 'ODD_SPACE 6'],
    ['an odd space behind a hyphen', '-\u202fHarbor', 'ODD_SPACE 1'],
    ['an odd space in braces', 'a: {level:\u20092}', 'ODD_SPACE 10'],
    ['an odd space in brackets', 'a: [one,\u2009two]', 'ODD_SPACE 8'],
    ['a sign of no width in a name', 'na\u200bme: Harbor', 'ODD_SPACE 2'],
    ['a mark of the byte order', '\ufeffname: Harbor', 'ODD_SPACE 0'],
    ['a dash', '  – Harbor', 'ODD_DASH 2'],
    ['a minus sign', '\u2212 Harbor', 'ODD_DASH 0'],
    ['a bullet', '  • Harbor', 'ODD_DASH 2'],
    ['an asterisk', '  * Harbor', 'ODD_DASH 2'],
    ['a hyphen against a word', '  -Harbor', 'NO_SPACE_AFTER_DASH 2'],
    ['a hyphen against a quote', '-"Harbor"', 'NO_SPACE_AFTER_DASH 0'],
    ['a colon against a word', 'name:Harbor', 'NO_SPACE_AFTER_COLON 4'],
    ['a colon against a word in an entry', '  - name:Harbor', 'NO_SPACE_AFTER_COLON 8'],
    ['a second colon', 'about: Homes: for all', 'SECOND_COLON 12'],
    ['a second colon at the end', 'about: Homes for all:', 'SECOND_COLON 20'],
    ['a colon behind quotes', 'about: "Homes": for all', 'SECOND_COLON 14'],
    ['a question mark alone', 'safe-space: ?', 'QUESTION_MARK 12'],
  ])('%s', (_, line, expected) => expect(slipIn(line)).toBe(expected));

  it.each([
    ['a name and a value', 'name: Harbor'],
    ['an entry', '  - Harbor'],
    ['an empty entry', '  -'],
    ['a number below zero', 'share: -4'],
    ['a line of three hyphens', '---'],
    ['an address', 'link: https://example.org/a:b'],
    ['an address alone', 'https://example.org'],
    ['a time', 'note: from 19:30 on'],
    ['a colon in quotes', 'about: "Homes: for all"'],
    ['a colon in single quotes', "about: 'Homes: it''s for all'"],
    ['a colon in braces', 'a: {level: 2, note: x}'],
    ['a colon in a comment', 'about: Homes # later: for all'],
    ['a text that goes on below', 'about: |'],
    ['a quote that goes on below', 'about: "Homes: for'],
    ['a question', 'about: Homes for all?'],
    ['an odd space within a text', 'about: Homes\u00a0for all'],
    ['an odd space in quotes', 'about: "\u00a0Homes"'],
    ['a dash within a text', 'about: Homes – for all'],
  ])('is none: %s', (_, line) => expect(slipIn(line)).toBeNull());
});

describe('an odd space', () => {
  it.each([
    ['Harbor', -1],
    ['Harbor Clinic', -1],
    ['Harbor\u00a0Clinic', 6],
    ['\u3000Harbor\u00a0', 0],
  ])('in %j stands at %i', (words, at) => expect(findOddSpace(words)).toBe(at));

  it.each([
    ['\u00a0', 'U+00A0'],
    ['a\ufeff', 'U+FEFF'],
  ])('is called by its code: %j', (words, name) => expect(codePoint(words, words.length - 1)).toBe(name));
});
