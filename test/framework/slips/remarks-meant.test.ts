/** Remarks within braces and brackets, where the sign # takes away what closes them: each step is taken as it stands. */
import { describe, expect, it } from 'vitest';
import { sound, toldOf } from './follow.ts';

const HEAD = 'version: 1\nname: Harbor\n';
const ROUND = 'assessments:\n  - id: spring-2026\n    date: 2026-05-14\n    answers:\n';

describe('a remark in braces or brackets', () => {
  it.each([
    [
      ROUND,
      '      ',
      'safe-space: {level: 1 # not sure, evidence: Two calls}',
      '{level: 1, evidence: Two calls} # not sure',
    ],
    [ROUND, '      ', 'safe-space: {level: 1 #unsure, note: "x"}', '{level: 1, note: "x"} #unsure'],
    ['', '', 'funding: {sources: [unions, foundations # since May]}', '{sources: [unions, foundations]} # since May'],
    ['', '', 'path: {current: joint-action-first # or not?}', '{current: joint-action-first} # or not?'],
    ['members:\n', '  ', '- {name: Mill, scale: [local # for now, statewide]}', '[local, statewide]} # for now'],
  ])('%s%s%s goes to the end of the line', async (above, blanks, line, meant) => {
    const [one, ...others] = await toldOf(`${HEAD}${above}${blanks}${line}\n`);
    expect([one?.at.split(' ')[1], others]).toEqual(['HASH_IN_BRACKETS', []]);
    expect(one?.step).toMatch(/^Move the remark to the end of the line: /);
    expect(one?.step.endsWith(meant)).toBe(true);
    await sound(`${HEAD}${above}${blanks}${one?.step.split('line: ')[1]}\n`);
  });

  it('behind words may be part of them, and both ways are told', async () => {
    const [one, ...others] = await toldOf(`${HEAD}targets:\n  - {name: Port Board # new, level: local}\n`);
    expect(others).toEqual([]);
    expect(one?.step).toBe(
      'If it is part of the text, put quotes around all of it ("Port Board # new"). ' +
        'If it is a remark of yours, move it to the end of the line: - {name: Port Board, level: local} # new',
    );
    const { targets } = await sound(`${HEAD}targets:\n  - {name: "Port Board # new", level: local}\n`);
    expect(targets?.[0]?.name).toBe('Port Board # new');
    await sound(`${HEAD}targets:\n  - {name: Port Board, level: local} # new\n`);
  });

  it('is none where a number of a name follows the sign', async () => {
    const [one] = await toldOf(`${HEAD}members: [Local #9, Mill]\n`);
    expect(one?.step).toBe('If it is part of the text, put quotes around all of it: "Local #9"');
  });
});
