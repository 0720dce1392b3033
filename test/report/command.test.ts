import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../support/fake-io.ts';

const file = `version: 1
name: Harbor Neighbors Alliance
profile:
  stage: {formation: {progress: under-way}}
assessments:
  - id: spring-2026
    date: 2026-05-14
    answers: {safe-space: 3, hard-conversations: {level: 1, evidence: "Two calls."}}
  - id: autumn-2025
    date: 2025-10-01
    answers: {safe-space: 1}
`;

let cwd: string;
beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'alliance-report-'));
  writeFileSync(join(cwd, 'harbor.alliance.yaml'), file);
});
afterAll(() => rmSync(cwd, { recursive: true }));

const report = (...argv: string[]) => run(['report', ...argv], { cwd });
const HARBOR = 'harbor.alliance.yaml';

describe('alliance report', () => {
  it('shows the latest round, or the one that was asked for', async () => {
    const latest = await report(HARBOR);
    expect(latest).toMatchObject({ exit: 0, stderr: '' });
    expect(latest.stdout).toContain('round of 2026-05-14');
    expect((await report(HARBOR, '--round', 'autumn-2025')).stdout).toContain('round of 2025-10-01');
    const none = await report(HARBOR, '--round', 'winter');
    expect(none).toMatchObject({ exit: 2, stdout: '' });
    expect(none.stderr).toContain('It has spring-2026, autumn-2025.');
  });

  it.each(['terminal', 'markdown', 'json'])('renders a kept result as it rendered the file: %s', async (format) => {
    await report(HARBOR, '-o', 'json=kept.json');
    const fromFile = await report(HARBOR, '--format', format, '--details');
    const fromResult = await report('kept.json', '--format', format, '--details');
    expect(fromResult).toEqual(fromFile);
    expect(fromFile.stdout.length).toBeGreaterThan(1000);
    const piped = await run(['report', '-', '--format', format, '--details'], {
      cwd,
      stdin: readFileSync(join(cwd, 'kept.json')),
    });
    expect(piped).toEqual(fromFile);
  });

  it('writes several formats at once, whole, and leaves standard output alone', async () => {
    const both = await report(HARBOR, '--output', 'markdown=hand.out', '-o', 'data.json');
    expect(both).toEqual({ exit: 0, stdout: '', stderr: 'wrote hand.out (markdown)\nwrote data.json (json)\n' });
    expect(readFileSync(join(cwd, 'hand.out'), 'utf8')).toMatch(/^# Harbor/);
    expect(JSON.parse(readFileSync(join(cwd, 'data.json'), 'utf8'))).toMatchObject({ schemaVersion: 1 });
    const beside = await report(HARBOR, '--format', 'json', '-o', 'markdown=hand.out');
    expect(JSON.parse(beside.stdout)).toMatchObject({ schemaVersion: 1 });
    const named = await report(HARBOR, '--format', 'markdown', '-o', 'plain');
    expect(named.stdout).toBe('');
    expect(readFileSync(join(cwd, 'plain'), 'utf8')).toMatch(/^# Harbor/);
    expect(readdirSync(cwd).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it.each([
    [['-o', 'report.pdf'], 'does not tell its format'],
    [['-o', 'handout.docx'], 'Endings are .txt (terminal), .md (markdown), .json (json).'],
    [['-o', 'handout.docx'], 'write handout.md'],
    [['-o', 'html=report.html'], 'no format "html"'],
    [['-o', 'a.md', '-o', 'markdown=./a.md'], 'named twice'],
    [['-o', `${'a'.repeat(300)}.md`], 'the name is too long'],
    [['-o', 'json=-', '--format', 'markdown'], 'one format only'],
    [['--theme', 'shifting-powr'], 'Did you mean "shifting-power"?'],
    [['--width', '20'], '60 to 500'],
    [['--format', 'pdf'], 'json'],
  ])('refuses %j', async (argv, message) => {
    const refused = await report(HARBOR, ...argv);
    expect(refused).toMatchObject({ exit: 2, stdout: '' });
    expect(refused.stderr).toContain(message);
  });

  it('writes nothing when one of the outputs cannot be written', async () => {
    const before = readdirSync(cwd);
    const refused = await report(HARBOR, '-o', 'first.md', '-o', 'no/such/folder/a.json', '-o', 'third.txt');
    expect(refused).toMatchObject({ exit: 2, stdout: '' });
    expect(refused.stderr).toContain('no such file or folder');
    expect(refused.stderr).not.toContain('wrote');
    expect(readdirSync(cwd)).toEqual(before);
  });

  it.each([
    [
      'another schema version',
      (text: string) => text.replace('"schemaVersion": 1', '"schemaVersion": 7'),
      'schema version 7',
    ],
    [
      'a rubric that is not at hand',
      (text: string) => text.replace(/"hash": "\w+"/, '"hash": "feedfeed\\u001b[2J"'),
      '--rubric <folder>',
    ],
    ['half a result', (text: string) => text.slice(0, 600), 'is not whole JSON'],
    [
      'another shape',
      (text: string) => text.replace('"counts"', '"count"'),
      'is not a result as this program writes it',
    ],
  ])('refuses %s', async (_name, change, message) => {
    const { stdout } = await report(HARBOR, '--format', 'json');
    const refused = await run(['report', '-'], { cwd, stdin: change(stdout) });
    expect(refused).toMatchObject({ exit: 2, stdout: '' });
    expect(refused.stderr).toContain(message);
    expect(refused.stderr).not.toContain('\u001b');
  });

  it('prints the faults of a file and no report', async () => {
    const refused = await run(['report', '-'], { cwd, stdin: 'version: 1\nnme: x\n' });
    expect(refused).toMatchObject({ exit: 2, stdout: '' });
    expect(refused.stderr).toContain('-:2:1  unknown-key');
    expect(refused.stderr).toContain('no report');
  });

  it('says where the summary is when the report has run off the screen, and only then', async () => {
    const screen = { cwd, isTTY: { stdout: true, stderr: true }, columns: 80, rows: 24 };
    const long = await run(['report', HARBOR, '--width', '70'], screen);
    expect(long.stderr).toBe(
      '\nThe summary is at the top; page by page:\n  alliance report harbor.alliance.yaml --width 70 | less -R\n',
    );
    expect((await run(['report', HARBOR], { ...screen, rows: 500 })).stderr).toBe('');
    expect((await run(['report', HARBOR, '-o', 'kept.md'], screen)).stderr).toBe('wrote kept.md (markdown)\n');
    expect((await run(['report', HARBOR], { ...screen, isTTY: { stdout: false } })).stderr).toBe('');
  });

  it('names the alliance file that may have been meant', async () => {
    const refused = await report('harbour.yaml');
    expect(refused).toMatchObject({ exit: 2, stdout: '' });
    expect(refused.stderr).toContain('Did you mean harbor.alliance.yaml?');
    expect((await report('spring')).stderr).toContain('in this folder is harbor.alliance.yaml.');
    expect((await report('nowhere/harbor.yaml')).stderr).not.toContain('Did you mean');
  });

  it('breaks errors between words on a screen, and leaves them on one line elsewhere', async () => {
    const screen = { cwd, isTTY: { stderr: true } };
    const usage = await run(['assess', HARBOR, '--depth', 'somewhere-in-between'], screen);
    expect(usage.stderr.split('\n')[0]!.length).toBeLessThanOrEqual(80);
    expect(usage.stderr.replace(/\n +/g, ' ')).toContain('Allowed choices are quick, full.');
    const stdin = `version: 1\nname: x\ndefinition:\n  ${'organisation'.repeat(4)}: 3\n`;
    const [head, below] = (await run(['report', '-', '--color', 'never'], { ...screen, stdin })).stderr.split('\n');
    expect(head).toMatch(/^-:4:3 {2}unknown-key {2}"\S+" is not$/);
    expect(below).toMatch(/^ {2}part of \w/);
    expect((await run(['report', '-'], { cwd, stdin })).stderr).toContain('" is not part of ');
  });

  it('colours a terminal alone, unless told otherwise', async () => {
    const tty = { cwd, isTTY: { stdout: true }, columns: 100 };
    expect((await run(['report', HARBOR], tty)).stdout).toContain('\u001b[1m');
    expect((await run(['report', HARBOR], { ...tty, env: { NO_COLOR: '1' } })).stdout).not.toContain('\u001b');
    expect((await run(['report', HARBOR, '--color', 'never'], tty)).stdout).not.toContain('\u001b');
    expect((await report(HARBOR)).stdout).not.toContain('\u001b');
    expect((await report(HARBOR, '--color', 'always')).stdout).toContain('\u001b[1m');
  });
});

describe('alliance explain', () => {
  it('explains a word, with the numbers of a file', async () => {
    const text = (await run(['explain', 'hard-conversations', '--in', HARBOR], { cwd })).stdout;
    expect(text).toContain('For Harbor Neighbors Alliance: 1');
    expect(text).toContain('Two calls.');
  });

  it('takes a name of several words as it stands in a report', async () => {
    const byName = await run(['explain', 'How', 'decisions', 'are', 'made', 'known']);
    expect(byName.stdout).toBe((await run(['explain', 'decisions-made-known'])).stdout);
    expect((await run(['explain', 'not', 'yet'])).stdout).toMatch(/^Band: not yet/);
    expect((await run(['explain', 'unknown', 'key'])).stdout).toMatch(/^unknown-key: /);
  });

  it('shows what a part of a name leads to, and lists several', async () => {
    expect((await run(['explain', 'power', 'analysis'])).stdout).toMatch(/^Question: .*\[shared-power-analysis\]/);
    expect(await run(['explain', 'Wedge'])).toMatchObject({ exit: 0, stderr: '' });
    expect((await run(['explain', 'wedge'])).stdout).toContain('\n    alliance explain wedge-issues-faced\n');
  });

  it('explains an error code, and lists what there is', async () => {
    expect((await run(['explain', 'unknown-key'])).stdout).toMatch(/^unknown-key: /);
    expect((await run(['explain'])).stdout).toContain('How it works: file,');
  });

  it('offers the nearest names for an unknown word', async () => {
    const refused = await run(['explain', 'hard-conversation\u001b[2J']);
    expect(refused).toMatchObject({ exit: 2, stdout: '' });
    expect(refused.stderr).not.toContain('\u001b');
    expect((await run(['explain', 'unkown-key'])).stderr).toContain('(alliance explain unknown-key)');
    expect((await run(['explain', 'hard-converstions'])).stderr).toContain(
      'Did you mean “hard conversations” (alliance explain hard-conversations)?',
    );
    expect((await run(['explain', 'picture', 'of', 'pwoer'])).stderr).toContain(
      '(alliance explain shared-power-analysis)',
    );
    expect((await run(['explain', 'x'])).stderr).toContain('To see what can be explained: alliance explain');
  });
});
