import { describe, expect, it } from 'vitest';
import { waiverMeant } from '../../src/config/waiver-meant.ts';

const CODES = ['round-stale', 'unused-place', 'name-with-title'];
const meant = (comment: string) => waiverMeant(comment, (word) => CODES.includes(word));
const RIGHT = '# alliance: allow round-stale -- next in May';

describe('a comment that is nearly a waiver', () => {
  it.each([
    ['# alliance allow round-stale -- next in May', 'a colon is expected behind "alliance"'],
    ['# Alliance: Allow round-stale -- next in May', 'small letters are expected'],
    ['#alliance:allow round-stale -- next in May', 'one blank is expected behind # and behind the colon'],
    ['# alliance: ignore round-stale -- next in May', '"allow" is expected, or "allow-file", instead of "ignore"'],
    ['# alliance: allow: round-stale -- next in May', 'no colon is expected behind "allow"'],
    ...[': ', ' - ', ' — ', ' – ', '-- ', '—', ' --', '. ', ' '].map((between) => [
      `# alliance: allow round-stale${between}next in May`,
      'two hyphens between blanks are expected in front of the reason',
    ]),
  ])('is written as one, with what is wrong: %s', (comment, wrong) => {
    expect(meant(comment)).toEqual({ meant: RIGHT, wrong });
  });

  it('keeps all codes, what they are for, and whether it is for the file', () => {
    expect(meant('# Alliance disable-file round-stale, unused-place: next in May').meant).toBe(
      '# alliance: allow-file round-stale, unused-place -- next in May',
    );
    expect(meant('# alliance: allow name-with-title for Mrs. Bell - she agreed').meant).toBe(
      '# alliance: allow name-with-title for Mrs. Bell -- she agreed',
    );
  });

  it.each([
    '# alliance: allow round-stale',
    '# alliance: allow round-stale --',
    '# alliance: allow name-with-title for Mrs. Bell',
    '# alliance: allow roundstale - next in May',
    '# alliance of two: round-stale',
  ])('is left alone without a reason, a code or a verb: %s', (comment) => {
    expect(meant(comment)).toEqual({});
  });
});
