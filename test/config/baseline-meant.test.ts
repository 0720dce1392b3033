/** A baseline without the line of its list, and entries that nearly match what is found. */
import { describe, expect, it } from 'vitest';
import { loadBaseline } from '../../src/config/baseline-file.ts';
import { entryMeant } from '../../src/config/baseline-meant.ts';
import { nextStepOf } from '../../src/diagnostics/render.ts';

const ENTRY = '  - file: harbor.alliance.yaml\n    code: round-stale\n    reason: The next round is in May.\n';
const told = async (text: string) =>
  (await loadBaseline(text, 'alliance-baseline.yaml')).diagnostics.map((one) => [
    one.code,
    one.place?.line,
    nextStepOf(one),
  ]);

describe('the line above the entries', () => {
  it.each([ENTRY, `\n${ENTRY.replace(/^ {2}/gm, '')}`])('is told where it is missing', async (entries) => {
    const line = entries.startsWith('\n') ? 3 : 2;
    expect(await told(`version: 1\n${entries}`)).toEqual([
      [
        'baseline-missing-line',
        line,
        'Write "findings:" on a line of its own above this one, without a space in front.',
      ],
    ]);
    expect(await told(`version: 1\nfindings:\n${entries}`)).toEqual([]);
  });

  it('is told where it is left as a comment', async () => {
    expect(await told(`version: 1\n# findings:\n${ENTRY}`)).toEqual([
      ['baseline-missing-line', 3, 'Take away the # and the space in front of "findings:" in line 2.'],
    ]);
  });

  it('is not what is missing where it stands, or where something else is wrong', async () => {
    for (const text of [`version: 1\nfindings\n${ENTRY}`, `version: 1\nfindings:\n${ENTRY.replace('code:', 'code')}`])
      expect((await told(text)).map(([code]) => code)).not.toContain('baseline-missing-line');
  });
});

describe('an entry that nothing matches', () => {
  const found = (file: string, id: string) => ({ file, code: 'round-stale', id });
  const ENTRIES = [found('coast/harbor.alliance.yaml', 'assessments/spring-2026')];

  it.each([
    ['coast/harbour.alliance.yaml', 'assessments/spring-2026', { key: 'file', nearest: 'coast/harbor.alliance.yaml' }],
    ['harbor.alliance.yaml', 'assessments/spring-2026', { key: 'file', nearest: 'coast/harbor.alliance.yaml' }],
    ['coast/harbor.alliance.yaml', 'assessments/sprng-2026', { key: 'id', nearest: 'assessments/spring-2026' }],
    ['coast/harbor.alliance.yaml', 'spring-2026', { key: 'id', nearest: 'assessments/spring-2026' }],
    ['coast/harbor.alliance.yaml', 'assessments/spring-2025', {}],
    ['coast/harbor.alliance.yaml', '', {}],
    ['coast/valley.alliance.yaml', 'assessments/spring-2026', {}],
    ['coast/harber.alliance.yaml', 'assessments/fall', { key: 'file', nearest: 'coast/harbor.alliance.yaml' }],
  ])('of %s and %s is told by what is meant', (file, id, meant) => {
    expect(entryMeant(found(file, id), ENTRIES, file === 'coast/harbor.alliance.yaml')).toEqual(meant);
  });

  it('is told by no other file where its own is there', () => {
    expect(entryMeant(found('coast/harbour.alliance.yaml', 'assessments/spring-2026'), ENTRIES, true)).toEqual({});
  });

  it('is told by nothing where it could be for two, or for another rule', () => {
    const two = [...ENTRIES, found('valley/harbor.alliance.yaml', 'assessments/spring-2026')];
    expect(entryMeant(found('harbor.alliance.yaml', 'assessments/spring-2026'), two, false)).toEqual({});
    const other = { file: 'coast/harbour.alliance.yaml', code: 'round-open', id: 'assessments/spring-2026' };
    expect(entryMeant(other, ENTRIES, false)).toEqual({});
  });
});
