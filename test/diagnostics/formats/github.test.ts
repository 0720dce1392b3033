import { describe, expect, it } from 'vitest';
import { renderGithub } from '../../../src/diagnostics/formats/github.ts';
import { makeFinding, makeReport, manyFindings, textOf } from './make-report.ts';
import { runnerCommands } from './readers/github-runner.ts';

const commands = (...args: Parameters<typeof makeReport>) => runnerCommands(textOf(renderGithub(makeReport(...args))));

describe('commands to GitHub', () => {
  it('say file, lines, columns, title and message', () => {
    expect(commands([makeFinding({ file: './a, b: 100%.yaml' })])).toEqual([
      {
        name: 'error',
        properties: {
          file: 'a, b: 100%.yaml',
          line: '4',
          endLine: '4',
          col: '3',
          endColumn: '12',
          title: 'unknown-key',
        },
        data: '"geograhpy" is not part of a profile (did you mean "geography"?)\nExpected one of: geography, stage.',
      },
    ]);
  });

  it('leave out columns where a place goes over several lines, and lines where there is no place', () => {
    const [several] = commands([makeFinding({ place: { line: 4, column: 3, endLine: 6, endColumn: 1 } })]);
    expect(several?.properties).toEqual({ file: 'a.alliance.yaml', line: '4', endLine: '6', title: 'unknown-key' });
    const [whole] = commands([makeFinding({ place: null })]);
    expect(whole?.properties).toEqual({ file: 'a.alliance.yaml', title: 'unknown-key' });
  });

  it('name the place in words where there is no file', () => {
    const [input] = commands([makeFinding({ file: '-' })]);
    expect(input?.properties).toEqual({ title: 'unknown-key' });
    expect(input?.data).toMatch(/^-:4:3 {2}"geograhpy"/);
  });

  it('keep an equals sign at the start of a name', () => {
    expect(commands([makeFinding({ file: '=a.yaml' })])[0]?.properties.file).toBe('./=a.yaml');
  });

  it('begin with the errors', () => {
    const names = commands([makeFinding({ severity: 'warning' }), makeFinding()]).map(({ name }) => name);
    expect(names).toEqual(['error', 'warning']);
  });

  it('are ten of a kind and no notice where that is all', () => {
    const all = commands([...manyFindings(10), ...manyFindings(10, { severity: 'warning' })]);
    expect(all).toHaveLength(20);
    expect(all.some(({ name }) => name === 'notice')).toBe(false);
  });

  it('tell what is beyond ten of a kind in one notice, with places', () => {
    const all = commands([...manyFindings(12), ...manyFindings(11, { severity: 'warning', file: 'b.alliance.yaml' })]);
    expect(all.map(({ name }) => name)).toEqual([...Array(10).fill('error'), ...Array(10).fill('warning'), 'notice']);
    expect(all.at(-1)).toEqual({
      name: 'notice',
      properties: { title: '3 more findings' },
      data: [
        'GitHub shows 10 errors and 10 warnings of a step. Beyond them there are 2 errors and one warning:',
        'a.alliance.yaml:4:3  unknown-key',
        'a.alliance.yaml:4:3  unknown-key',
        'b.alliance.yaml:4:3  unknown-key',
        'To see them all, run the same check with: --format text',
      ].join('\n'),
    });
  });

  it('stay few and short however much there is', () => {
    const all = commands(manyFindings(5000));
    expect(all).toHaveLength(11);
    expect(all.at(-1)?.properties.title).toBe('4990 more findings');
    expect(all.at(-1)?.data.split('\n')).toHaveLength(33);
    expect(all.at(-1)?.data).toContain('\nand 4960 more.\n');
  });
});
