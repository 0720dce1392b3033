/** A line in the wrong column: which one it is, and where it belongs, as the person who moved it would say. */
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { messageOf, nextStepOf } from '../../../src/diagnostics/render.ts';
import { loadAlliance } from '../../../src/framework/load-alliance.ts';
import { loadOptions } from '../load-options.ts';
import { examples } from './files.ts';

const options = await loadOptions();

/** `line found>wanted`, to the last line that is moved along, for each line that is told. */
async function told(text: string): Promise<string[]> {
  const { diagnostics } = await loadAlliance(text, options);
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  return errors.map(({ place, args }) => {
    const until = args.until === undefined ? '' : ` to ${args.until}`;
    return `${place?.line} ${args.found ?? (place?.column ?? 0) - 1}>${args.wanted ?? args.column ?? '?'}${until}`;
  });
}

/** A file whose answers stand below their names. */
const BLOCKS = `version: 1
name: Harbor Neighbors Alliance
members:
  - name: Eastside Tenants
    id: eastside
    skills: [finance]
  - Dock Street Mothers
profile:
  structure:
    form: informal
    led-by: both
  stage:
    operation:
      progress: under-way
      evaluation: partly
values:
  - name: Candor
    practices:
      - We say it in the room.
      - Minutes are read aloud.
assessments:
  - id: spring-2025
    date: 2025-05-14
    depth: quick
    answers:
      hard-conversations: 1
      safe-space: 2
  - id: spring-2026
    date: 2026-05-14
    mode: consensus
    answers:
      hard-conversations:
        level: 1
        evidence: Two calls after the April vote.
        note: never at the table
      decisions-made-known:
        level: 2
        evidence: Minutes go out on Mondays.
      news-flows-back: unknown
      own-narrative: 2
      trust-asked:
        level: 3
        evidence: Asked in May and in June.
        held-by: eastside
      safe-space: 1
    note: a long evening
`;

function move(lines: readonly string[], index: number, by: number): string[] {
  const line = lines[index] ?? '';
  return lines.with(index, ' '.repeat(line.search(/\S/) + by) + line.trimStart());
}

/** The lines once each step was taken. */
function asTold(lines: readonly string[], said: readonly string[]): string[] {
  return said.reduce<string[]>(
    (mended, one) => {
      const [, line, found, wanted, until = line] = /^(\d+) (\d+)>(\d+)(?: to (\d+))?$/.exec(one) ?? [];
      return mended.map((text, index) => {
        const isMoved = index + 1 >= Number(line) && index + 1 <= Number(until) && text !== '';
        return isMoved ? ' '.repeat(text.search(/\S/) + Number(wanted) - Number(found)) + text.trimStart() : text;
      });
    },
    [...lines],
  );
}

describe('a line that was moved', () => {
  const texts = [['answers below their names', BLOCKS] as const, ...examples()];
  it.each(texts.flatMap(([name, text]) => [-2, -1, 1, 2].map((by) => [name, by, text] as const)))(
    'is told, and whoever takes the step has again what was written, wherever it stands in %s: by %d',
    async (_name, by, text) => {
      const before = parse(text);
      const lines = text.split('\n');
      const wrong: string[] = [];
      let others = 0;
      // Of a long file every fifth line: each is read several times.
      const step = lines.length > 150 ? 5 : 1;
      for (const [index, line] of lines.entries()) {
        const column = line.search(/\S/);
        if (index % step !== 0 || column + by < 0 || !/^ *(?:- )?[a-z][\w-]*: ?/.test(line)) continue;
        const slipped = move(lines, index, by);
        const said = await told(slipped.join('\n'));
        if (said.length > 0 && !isDeepStrictEqual(parse(asTold(slipped, said).join('\n')), before))
          wrong.push(`${index + 1}: ${said.join(', ')}`);
        if (said.length > 0 && !said[0]?.startsWith(`${index + 1} ${column + by}>${column}`)) others++;
      }
      expect(wrong).toEqual([]);
      // Another line may be told where moving that one is as good.
      expect(others).toBeLessThan(3);
    },
  );

  const PROFILE = 'version: 1\nname: Harbor\nprofile:\n  stage:\n    operation: {progress: under-way}\n';
  const MEMBERS = 'members:\n  - name: Eastside\n    id: eastside\n  - name: Home Care\n    id: home-care\n';

  it.each([
    ['between two columns, by the part that holds its name', `${PROFILE}   structure: {form: informal}\n`, '6 3>2'],
    ['and by the other', `${PROFILE}   formation: {progress: done}\n`, '6 3>4'],
    ['with the lines below it', `${PROFILE}   structure:\n     form: informal\n     led-by: both\n`, '6 3>2 to 8'],
    ['without those that were left', `${PROFILE}   structure:\n    form: informal\n`, '6 3>2'],
    [
      'with those beside it',
      `${PROFILE}     formation: {progress: done}\n     outreach: {progress: done}\n`,
      '6 5>4 to 7',
    ],
    [
      'an entry with its lines',
      `${PROFILE}${MEMBERS.replace('  - name: Home', '   - name: Home').replace('    id: home', '     id: home')}`,
      '9 3>2 to 10',
    ],
    ['the first lines of the file', ` version: 1\n name: Harbor\nabout: Six groups\n`, '1 1>0 to 2'],
    [
      'in a file that is indented by four',
      'version: 1\nname: Harbor\nprofile:\n    stage:\n        operation: {progress: under-way}\n    geography:\n        alliance-scale: [local]\n      structure: {form: informal}\n',
      '8 6>4',
    ],
  ])('is told %s', async (_where, text, expected) => {
    expect(await told(text)).toEqual([expected]);
  });

  it('is told with both columns where nothing says which', async () => {
    const { diagnostics } = await loadAlliance('version: 1\nname: Harbor\nfoo:\n  bar:\n    b: 1\n   c: 1\n', options);
    expect(diagnostics.map(nextStepOf)).toEqual([
      'It starts after 3 spaces, the lines above after 2 or 4. Give it as many as those have that it belongs with.',
    ]);
  });

  it('is told with each other one, as far as the first keeps none from being seen', async () => {
    const two = `${PROFILE}   structure: {form: informal}\n${MEMBERS.replace('    id: eastside', '   id: eastside')}`;
    expect(await told(two)).toEqual(['6 3>2', '9 3>4']);
    const text = `${two}path: {current: "a" b}\n`;
    const { diagnostics } = await loadAlliance(text, options);
    expect(diagnostics.map(({ place }) => `${place?.line}:${place?.column}`)).toEqual(['6:1', '9:1', '12:19']);
  });

  it('is told with the line as it stands in the file, though another one above would be moved', async () => {
    const text = `${PROFILE}     structure:\n       form: informal\n      led-by: both\n`;
    const { diagnostics } = await loadAlliance(text, options);
    for (const { excerpt } of diagnostics)
      for (const { line, text: shown } of excerpt) expect(shown).toBe(text.split('\n')[line - 1]);
  });

  it('is told once where what follows only follows from it', async () => {
    const many = Array.from({ length: 40 }, (_, n) => `   - name: Group ${n}\n     id: group-${n}\n`).join('');
    expect(await told(`version: 1\nname: Harbor\nmembers:\n  - name: A\n${many}`)).toEqual(['5 3>2 to 84']);
  });

  it('is looked for in no more than a moment, however many lines may be the one', async () => {
    const much = Array.from({ length: 24_000 }, (_, n) => `  k${n}: ${'a'.repeat(70)}\n`).join('');
    const amiss = Array.from({ length: 40 }, (_, n) => `    structure: d${n}\n`).join('');
    const start = performance.now();
    const text = `version: 1\nname: Harbor\ncontext:\n${much}profile:\n  a:\n${amiss}   x: 1\n   y: 1\n`;
    expect(await told(text)).toHaveLength(1);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});

describe('lines that YAML reads, in a column where they belong to nothing', () => {
  const ROUND = 'version: 1\nname: Harbor\nassessments:\n  - id: spring-2026\n    date: 2026-05-14\n    answers:\n';
  const PROFILE = 'version: 1\nname: Harbor\nprofile:\n  stage:\n';

  it.each([
    ['answers beside "answers"', `${ROUND}    safe-space: 1\n    trust-asked: 2\n    own-narrative: 2\n`, '7 4>6 to 9'],
    ['answers at the left edge', `${ROUND}safe-space: 1\ntrust-asked: 2\n`, '7 0>6 to 8'],
    ['the last answers', `${ROUND}      safe-space: 1\n    trust-asked: 2\n    note: late\n`, '8 4>6'],
    [
      'some answers in front of others',
      `${ROUND}    safe-space: 1\n    trust-asked: 2\n      own-narrative: 2\n`,
      '7 4>6 to 8',
    ],
    ['answers further left than "answers"', `${ROUND}   safe-space: 1\n   trust-asked: 2\n`, '7 3>6 to 8'],
    ['a part of an answer', `${ROUND}      safe-space:\n        level: 1\n      evidence: Two calls.\n`, '9 6>8'],
    ['a stage beside "stage"', `${PROFILE}  operation: {progress: under-way}\n`, '5 2>4'],
    [
      'stages beside "stage"',
      `${PROFILE}  operation: {progress: done}\n  formation: {progress: done}\n  structure: {form: informal}\n`,
      '5 2>4 to 6',
    ],
    [
      'a part with its lines',
      `${PROFILE}    operation: {progress: done}\nstructure:\n  form: informal\n`,
      '6 0>2 to 7',
    ],
    [
      'a part of the file',
      `${PROFILE}    operation: {progress: done}\n  values:\n  - name: Candor\n    practices: [We say it]\n`,
      '6 2>0',
    ],
    [
      'a line in the midst of an answer',
      `${ROUND}      safe-space:\n        level: 1\n        trust-asked:\n        level: 2\n`,
      '9 8>6',
    ],
  ])('are told as what they belong to: %s', async (_what, text, expected) => {
    expect(await told(text)).toEqual([expected]);
    const mended = asTold(text.split('\n'), [expected]).join('\n');
    expect((await loadAlliance(mended, options)).alliance).not.toBeNull();
  });

  it('are told with the name that they belong to', async () => {
    const { diagnostics } = await loadAlliance(`${ROUND}    safe-space: 1\n    trust-asked: 2\n`, options);
    expect(diagnostics.map((one) => [messageOf(one), nextStepOf(one)])).toEqual([
      [
        '"safe-space" is not part of a round',
        'It belongs to "answers" above. Put 2 more spaces in front of this line and of each below, down to line 8; this one then has 6.',
      ],
    ]);
  });

  it('are to be moved as a whole where they would cut in two what they stand in', async () => {
    const text = 'version: 1\nname: Harbor\ndefinition:\n  founded: 2003\n  organizations: 9\n';
    const { diagnostics } = await loadAlliance(text, options);
    expect(diagnostics.map(nextStepOf)).toEqual([
      'Move it, with what belongs to it, to below line 5, where "definition" ends, without a space in front.',
    ]);
  });

  it('are left to themselves where the name that they belong to is further up', async () => {
    const text = `${PROFILE}    operation: {progress: done}\n  geography: {alliance-scale: [local]}\n  form: informal\n`;
    const { diagnostics } = await loadAlliance(text, options);
    expect(diagnostics.map(nextStepOf)).toEqual([
      'Write it right below "profile:" in line 3, with 2 spaces in front, and then take it out here: structure: {form: informal}',
    ]);
  });
});
