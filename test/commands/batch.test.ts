import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { builtinRubric } from '../../src/commands/rubric/builtin.ts';
import { csvLine } from '../../src/report/csv-row.ts';
import { Assessment } from '../../src/scoring/assessment-schema.ts';
import { run } from '../support/fake-io.ts';

let cwd: string;
const put = (path: string, text: string) => {
  mkdirSync(join(cwd, path, '..'), { recursive: true });
  writeFileSync(join(cwd, path), text);
};
const alliance = (name: string, answers = 'safe-space: 3') =>
  `version: 1\nname: ${JSON.stringify(name)}\nassessments:\n  - id: spring\n    date: 2026-03-01\n    answers: {${answers}}\n`;
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'alliance-'));
  put('b.alliance.yaml', alliance('Bay'));
  put('a.alliance.yaml', alliance('Añil'));
  put('deep/c.alliance.yaml', 'version: 1\nname: Cove\n');
  put('deep/notes.yaml', 'nothing: of ours\n');
});
const lines = (text: string) => text.trimEnd().split('\n');

describe('alliance batch', () => {
  it('writes one whole assessment a line, in the order of the names', async () => {
    const { exit, stdout, stderr } = await run(['batch', '.'], { cwd });
    expect({ exit, stderr }).toEqual({ exit: 0, stderr: '' });
    const records = lines(stdout).map((line) => Assessment.parse(JSON.parse(line)));
    expect(records.map(({ file }) => file)).toEqual(['a.alliance.yaml', 'b.alliance.yaml', 'deep/c.alliance.yaml']);
    expect(records.map(({ counts }) => counts.answered)).toEqual([1, 1, 0]);
  });

  it('takes paths, globs and a list on standard input, and each file once', async () => {
    const files = async (argv: string[], stdin?: string) => {
      const { stdout } = await run(['batch', ...argv], { cwd, ...(stdin !== undefined && { stdin }) });
      return lines(stdout).map((line) => JSON.parse(line).file);
    };
    expect(await files(['b.alliance.yaml', './b.alliance.yaml'])).toEqual(['b.alliance.yaml']);
    expect(await files(['*.alliance.yaml'])).toEqual(['a.alliance.yaml', 'b.alliance.yaml']);
    expect(await files(['-'], 'b.alliance.yaml\na.alliance.yaml\n')).toEqual(['a.alliance.yaml', 'b.alliance.yaml']);
    expect(await files(['-'], 'b.alliance.yaml\0a.alliance.yaml\0')).toEqual(['a.alliance.yaml', 'b.alliance.yaml']);
  });

  it('makes a record of a file that cannot be used, goes on, and exits with 2', async () => {
    put('a.alliance.yaml', 'version: 1\nnmae: Añil\n');
    const { exit, stdout, stderr } = await run(['batch', '.', 'gone.alliance.yaml'], { cwd });
    expect(exit).toBe(2);
    expect(stderr).toBe('2 files of 4 could not be used; the records say why\n');
    const [first, second, , fourth] = lines(stdout).map((line) => JSON.parse(line));
    expect(first).toMatchObject({ schemaVersion: 1, file: 'a.alliance.yaml' });
    expect(first.fault.diagnostics[0]).toMatchObject({ code: 'unknown-key', place: { line: 2, column: 1 } });
    expect(second.alliance.name).toBe('Bay');
    expect(fourth).toMatchObject({
      file: 'gone.alliance.yaml',
      fault: { diagnostics: [{ args: { reason: 'ENOENT' } }] },
    });
  });

  it('refuses when nothing is found, and a round that a file does not have is a fault of that file', async () => {
    const none = await run(['batch', '*.nothing'], { cwd });
    expect(none).toMatchObject({ exit: 2, stdout: '' });
    expect(none.stderr).toContain('no alliance file found in *.nothing');
    const { exit, stdout } = await run(['batch', 'a.alliance.yaml', '--round', 'autumn'], { cwd });
    expect(exit).toBe(2);
    expect(JSON.parse(stdout).fault.diagnostics[0].args).toEqual({ round: 'autumn' });
  });

  it('says the same on worker threads as on the main one', async () => {
    for (let n = 0; n < 150; n++) put(`many/${n}.alliance.yaml`, n % 40 === 7 ? 'version: 2\n' : alliance(`No ${n}`));
    const alone = await run(['batch', 'many', '--workers', '0'], { cwd });
    const together = await run(['batch', 'many', '--workers', '2'], { cwd });
    expect(together).toEqual(alone);
    expect(lines(alone.stdout)).toHaveLength(150);
    expect(alone.exit).toBe(2);
  });

  it('draws progress on a terminal alone, and clears it', async () => {
    const watched = await run(['batch', '.'], { cwd, isTTY: { stderr: true } });
    expect(watched.stderr.endsWith('\r\u001b[K')).toBe(true);
  });
});

describe('alliance batch --format csv', () => {
  it('has a row for each file under one head, in a file when asked', async () => {
    put('d.alliance.yaml', 'version: 1\n');
    const { stdout } = await run(['batch', '.', '--format', 'csv', '-o', 'out.csv'], { cwd });
    expect(stdout).toBe('');
    const rows = lines(readFileSync(join(cwd, 'out.csv'), 'utf8')).map((row) => row.split(','));
    const [head, ...records] = rows;
    expect(new Set(rows.map((row) => row.length)).size).toBe(1);
    expect(head?.slice(0, 3)).toEqual(['file', 'fault', 'name']);
    for (const role of builtinRubric().roles) {
      expect(head).toEqual(expect.arrayContaining([`${role.id}_score`, `${role.id}.${role.aspects[0]?.id}`]));
    }
    expect(records.map((row) => row[head?.indexOf('name') ?? 0])).toEqual(['Añil', 'Bay', '', 'Cove']);
    expect(records[2]?.slice(0, 2)).toEqual(['d.alliance.yaml', 'missing-key@1:1']);
    expect(records[0]?.[head?.indexOf('cement.trust') ?? 0]).toBe('0.75');
  });

  it('quotes what needs it and disarms what a spreadsheet would run', () => {
    expect(csvLine(['a,b', 'say "no"', 'two\nlines', null, 0.5, -1, ' edge'])).toBe(
      '"a,b","say ""no""","two\nlines",,0.5,-1," edge"',
    );
    expect(csvLine(['=1+1', '+1', '-1', '@x', '\t=1', ' =1', 'a=b'])).toBe(`'=1+1,'+1,'-1,'@x,'\t=1,' =1,a=b`);
  });
});

describe('alliance batch --format table', () => {
  it('shows names, scores and faults side by side within the width', async () => {
    put('d.alliance.yaml', 'version: 1\n');
    put('e.alliance.yaml', alliance('E\u001b[31mvil \u202e name'));
    const { stdout } = await run(['batch', '.', '--format', 'table'], { cwd, columns: 90 });
    const rows = lines(stdout);
    expect(rows).toHaveLength(6);
    expect(rows[0]).toMatch(/^Alliance +Answered +Connect +Cement +Scale +Stage or fault$/);
    expect(rows[1]).toMatch(/^Añil +1\/\d+ /);
    expect(rows.find((row) => row.startsWith('d.alliance.yaml'))).toContain('missing-key 1:1');
    expect(stdout).not.toMatch(/[\u001b\u202e]/);
    for (const row of rows) expect(row.length).toBeLessThanOrEqual(90);
  });
});
