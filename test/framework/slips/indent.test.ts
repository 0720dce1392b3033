/** A line in the wrong column: which one it is, and where it belongs, as the person who moved it would say. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { nextStepOf } from '../../../src/diagnostics/render.ts';
import { loadAlliance } from '../../../src/framework/load-alliance.ts';
import { loadOptions } from '../load-options.ts';

const options = await loadOptions();
const EXAMPLES = new URL('../../../examples/', import.meta.url);

/** `line found>wanted`, to the last line that is moved along, for each line that is told. */
async function told(text: string): Promise<string[]> {
  const { diagnostics } = await loadAlliance(text, options);
  return diagnostics
    .filter(({ code }) => code === 'yaml-syntax')
    .map(
      ({ place, args }) =>
        `${place?.line} ${args.found}>${args.wanted}${args.until === undefined ? '' : ` to ${args.until}`}`,
    );
}

function move(lines: readonly string[], index: number, by: number): string[] {
  const line = lines[index] ?? '';
  return lines.with(index, ' '.repeat(line.search(/\S/) + by) + line.trimStart());
}

describe('a line that was moved', () => {
  const files = readdirSync(EXAMPLES).filter((name) => name.endsWith('.alliance.yaml'));
  it.each(files.flatMap((file) => [-2, -1, 1, 2].map((by) => [file, by] as const)))(
    'is told itself, with the column it had, wherever it stands in %s: by %d',
    async (file, by) => {
      const lines = readFileSync(new URL(file, EXAMPLES), 'utf8').split('\n');
      const wrong: string[] = [];
      // Of a long file every fifth line: each is read several times.
      const step = lines.length > 150 ? 5 : 1;
      for (const [index, line] of lines.entries()) {
        if (index % step !== 0) continue;
        const column = line.search(/\S/);
        if (!/^ *(?:- )?[a-z][\w-]*: ?/.test(line) || column + by < 0) continue;
        const [first, ...others] = await told(move(lines, index, by).join('\n'));
        const right = `${index + 1} ${column + by}>${column}`;
        if (first !== undefined && (others.length > 0 || !(first === right || first.startsWith(`${right} to `))))
          wrong.push(`${index + 1} by ${by}: ${[first, ...others].join(', ')}`);
      }
      expect(wrong).toEqual([]);
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
