/** How a sitting begins and stops, in a real pseudo-terminal: the menu, a name that is taken, and Ctrl-C line by line. */
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { bundleCli } from '../support/bundle-cli.ts';
import { closeAll, openPty, type PtyOptions, type Screen } from '../support/pty.ts';

const FILE = 'harbor.alliance.yaml';
const TEXT = 'version: 1\nname: Harbor\n';
const KEY = /Your (?:key|answer):$/;

let cli: string;
beforeAll(async () => {
  cli = await bundleCli('pty-beginning');
}, 60_000);

const opened: Screen[] = [];
afterEach(() => closeAll(opened));

function alliance(args: string[], more: Partial<PtyOptions> = {}): { screen: Screen; cwd: string } {
  const cwd = mkdtempSync(join(tmpdir(), 'alliance-pty-'));
  writeFileSync(join(cwd, FILE), TEXT);
  const env = { ALLIANCE_TODAY: '2026-05-14', ...more.env };
  const screen = openPty(process.execPath, [cli, ...args], { cwd, ...more, env });
  opened.push(screen);
  return { screen, cwd };
}

describe('the menu before a first round', () => {
  test.each([
    ['q', 0],
    ['\u001b', 0],
    ['\u0003', 130],
  ])('%j begins none', async (key, exitCode) => {
    const { screen, cwd } = alliance(['assess', FILE]);
    await screen.until(/Begin a first round.*Enter take it q not now/);
    screen.type(key);
    expect((await screen.exit).exitCode).toBe(exitCode);
    expect(screen.history()).toContain('No round was begun');
    expect(readFileSync(join(cwd, FILE), 'utf8')).toBe(TEXT);
  });
});

describe('init', () => {
  test('says which file is there already and how to go on with it, and overwrites nothing', async () => {
    const { screen, cwd } = alliance(['init']);
    await screen.until(KEY);
    screen.type('Harbor\r');
    await screen.until(/how many organizations.*Your answer:$/);
    const shown = screen.history();
    expect(shown.replace(/\s+/g, ' ')).toContain(
      `${FILE} is there already, so this one will be harbor-2.alliance.yaml`,
    );
    expect(shown).toMatch(new RegExp(`^ {2}alliance assess ${FILE}$`, 'm'));
    screen.type(':leave\r');
    expect((await screen.exit).exitCode).toBe(0);
    expect(readdirSync(cwd).sort()).toEqual(['harbor-2.alliance.yaml', FILE]);
    expect(readFileSync(join(cwd, FILE), 'utf8')).toBe(TEXT);
  });

  test('asks nothing where the file that it was given is there', async () => {
    const { screen } = alliance(['init', FILE]);
    expect((await screen.exit).exitCode).toBe(2);
    expect(screen.history()).toMatch(new RegExp(`^\\s*alliance assess ${FILE}$`, 'm'));
  });
});

describe('Ctrl-C where questions are asked line by line', () => {
  test.each([{ TERM: 'dumb' }, { ACCESSIBLE: '1' }])('says how to go on, and exits 130 (%j)', async (env) => {
    const { screen, cwd } = alliance(['assess', FILE, '--new-round', '--depth', 'quick'], { env, rows: 60 });
    await screen.until(KEY);
    await screen.until(/How will the answers come about/);
    screen.type('1\r');
    await screen.until(/Dimension 1 of 5.*Your key:$/);
    screen.type('3\r');
    await screen.until(/1 of \d+ done.*Your key:$/);
    screen.type('\u0003');
    expect((await screen.exit).exitCode).toBe(130);
    expect(screen.history()).toMatch(new RegExp(`^ {2}alliance assess ${FILE}$`, 'm'));
    expect(readFileSync(join(cwd, FILE), 'utf8')).toMatch(/mode: consensus\n[\s\S]*issues-under-one-goal: 3/);
  });

  test.each([
    [['assess', FILE], />$/, 'No round was begun'],
    [['init'], KEY, 'Nothing was written'],
  ])('%j says that nothing was changed', async (args, ready, said) => {
    const { screen, cwd } = alliance(args, { env: { TERM: 'dumb' } });
    await screen.until(ready);
    screen.type('\u0003');
    expect((await screen.exit).exitCode).toBe(130);
    expect(screen.history()).toContain(said);
    expect(readdirSync(cwd)).toEqual([FILE]);
    expect(readFileSync(join(cwd, FILE), 'utf8')).toBe(TEXT);
  });
});
