/** Slips over several lines: how far each is indented beside the others, and what of a text is not looked into. */
import { describe, expect, it } from 'vitest';
import { findSlips } from '../../src/document/block-slips.ts';
import { MOST_FAULTS } from '../../src/document/limits.ts';

/** `line:column kind`, both from 1, with how far the line is indented and how far it should be, or the entry above. */
function slipsIn(text: string): string[] {
  return findSlips(text).map(({ kind, range, line, spaces, entry }) => {
    const start = text.split('\n').slice(0, line).join('\n').length + (line > 0 ? 1 : 0);
    const [found, ...wanted] = Object.values(spaces ?? {});
    const more = spaces === undefined ? (entry ?? '') : `${found}>${wanted.join('|')}`;
    return `${line + 1}:${range.start - start + 1} ${kind} ${more}`.trim();
  });
}

const HEAD = 'version: 1\nmembers:\n  - name: A\n    joined: 2019\n';

describe('a slip over several lines', () => {
  it.each([
    ['a name too far left', `${HEAD}   left: 2021\n`, ['5:1 BAD_INDENT 3>4']],
    ['a name too far right', `${HEAD}     left: 2021\n`, ['5:1 BAD_INDENT 5>4']],
    ['an entry too far left', `${HEAD} - name: B\n`, ['5:1 BAD_INDENT 1>2']],
    ['an entry too far right', `${HEAD}   - name: B\n`, ['5:1 BAD_INDENT 3>2']],
    ['a part of the file too far right', `${HEAD} about: x\n`, ['5:1 BAD_INDENT 1>0']],
    ['nobody knows where to, halfway', 'a:\n    b: 1\n  c:\n', ['3:1 BAD_INDENT 2>0|4']],
    ['a name beside entries', 'a:\n  - b: 1\n  c: 1\n', ['3:1 BAD_INDENT 2>0|4|4']],
    ['nor of one that has all on its line', 'a:\n    b: 1\n  c: 1\n', ['3:1 BAD_INDENT 2>0|4']],
    ['an entry left of its list', `${HEAD}- name: B\n`, ['5:1 BAD_INDENT 0>2']],
    ['an entry among names', 'a: 1\n- name: B\n', ['2:1 ITEM_IN_MAP']],
    ['a name without its colon', `${HEAD}profile\n  stage:\n    formation: {}\n`, ['5:1 BARE_LINE']],
    ['the first line, of words alone', `Our file.\n${HEAD}`, ['1:1 BARE_LINE']],
    ['names below a text', 'members:\n  - A\n    joined: 2019\n', ['3:5 NAME_BELOW_TEXT A']],
    ['names below a text in quotes', 'members:\n  - "A: B" # x\n    joined: 2019\n', ['3:5 NAME_BELOW_TEXT "A: B"']],
    [
      'names below several texts, also where more stands below these',
      'members:\n- A\n  places:\n    - x\n  joined: 2019\n- B\n  joined: 2021\n',
      ['3:3 NAME_BELOW_TEXT A', '7:3 NAME_BELOW_TEXT B'],
    ],
    ['names below a text of two lines', 'members:\n  - A\n    and B\n    joined: 2019\n', ['4:1 BAD_INDENT 4>0']],
    ['names below a text too long for a name', `m:\n  - ${'A'.repeat(101)}\n    b: 1\n`, ['3:1 BAD_INDENT 4>0']],
    ['names below a value', 'about: A\n  note: x\n', ['2:1 BAD_INDENT 2>0']],
    [
      'each line by itself',
      'a: b: c\nd:e\n\tf: 1\n',
      ['1:5 SECOND_COLON', '2:2 NO_SPACE_AFTER_COLON', '3:1 TAB_AS_INDENT'],
    ],
    [
      'nothing behind a wrong indentation, where nothing is sure',
      'a:\n    b: 1\n   c: 1\nd:e\n',
      ['3:1 BAD_INDENT 3>4'],
    ],
    ['the place before the colon', `${HEAD}   left: a: b\n`, ['5:1 BAD_INDENT 3>4']],
  ])('%s', (_, text, expected) => {
    expect(slipsIn(text)).toEqual(expected);
    expect(slipsIn(text.replaceAll('\n', '\r\n'))).toEqual(expected);
  });

  it.each([
    ['a file as it should be', `${HEAD}  - name: B\nabout: x\n`],
    ['a list as far left as its name', 'members:\n- A\n- name: B\n  joined: 2019\n'],
    ['an entry whose names begin below its hyphen', 'members:\n  -\n    name: A\n    joined: 2019\n'],
    ['a list within a list', 'a:\n  - - x\n    - y\n  - z\n'],
    ['blank lines and comments, however far they are indented', `${HEAD}\n      # x\n # y\n    left: 2021\n`],
    ['a text below a sign', 'about: |\n  a: b: c\n    d:e\n\n\t x\nname: A\n'],
    ['a text below a sign in an entry', 'notes:\n  - >-\n    a: b: c\n  - b\n'],
    ['a quoted text of several lines', 'about: "a\n b: c: d\n\te"\nname: A\n'],
    ['brackets of several lines', 'a: [one,\n  two: 2,\n three]\nb: 1\n'],
    ['braces of several lines', 'a: {b: "}",\n c: 1 # }\n }\nd: 1\n'],
    ['a text that goes on below', 'about: a\n  b\n  c\nname: A\n'],
    ['an entry that goes on below', 'members:\n  - A\n    and B\n  - C\n'],
    ['marks of a document', '---\na: 1\n...\n'],
    ['nothing', ''],
  ])('is none: %s', (_, text) => expect(slipsIn(text)).toEqual([]));

  it('is told so often and no more', () => {
    expect(findSlips('a:b\n'.repeat(MOST_FAULTS + 5))).toHaveLength(MOST_FAULTS);
  });

  it('takes no time in a text of hundreds of kilobytes, whatever is in it', () => {
    const hostile = ['a: [', '- ', 'a:\n ', '"', 'a: b: ', '  - x\n    y: 1\n', "'\\", '- - - a: {'];
    for (const piece of [...hostile, ...hostile.map((one) => one.replaceAll('\n', ' '))]) {
      const start = performance.now();
      findSlips(piece.repeat(300_000 / piece.length));
      expect(performance.now() - start, piece).toBeLessThan(2000);
    }
  });
});
