/**
 * Whole runs of the built command line, one folder a case. `command` is a line for a shell, run beside a copy of the
 * folder's other files; `stdout`, `stderr` and `exit` are what it says, and `after/` holds the files that it changes or
 * adds (put an empty one there first): every other file must stay as it is. `like` names a case whose files are laid out
 * first. `npx vitest run test/cases -u` writes down what is said today; read what it wrote.
 */
import { execFile } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const CASES = import.meta.dirname;
const SAID = ['command', 'stdout', 'stderr', 'exit', 'after', 'like'];
const names = readdirSync(CASES, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? entry.name : []));

let bin = '';
beforeAll(() => {
  bin = mkdtempSync(join(tmpdir(), 'alliance-bin-'));
  symlinkSync(resolve('bin/alliance.js'), join(bin, 'alliance'));
});
afterAll(() => rmSync(bin, { recursive: true }));

describe('a whole run', () => {
  it.each(names)('%s', async (name) => {
    const folder = join(CASES, name);
    const cwd = layOut(folder);
    const before = readAll(cwd);
    const { stdout, stderr, exit } = await runShell(readFileSync(join(folder, 'command'), 'utf8'), cwd);
    const changed = [...readAll(cwd)].filter(([path, text]) => before.get(path) !== text);
    rmSync(cwd, { recursive: true });
    expect(stderr).not.toMatch(/^ +at /m);
    await expect(stdout).toMatchFileSnapshot(join(folder, 'stdout'));
    await expect(stderr).toMatchFileSnapshot(join(folder, 'stderr'));
    await expect(`${exit}\n`).toMatchFileSnapshot(join(folder, 'exit'));
    expect(changed.map(([path]) => path)).toEqual(listFiles(join(folder, 'after')));
    for (const [path, text] of changed) await expect(steady(text)).toMatchFileSnapshot(join(folder, 'after', path));
  });
});

/** A folder of its own with the files of the case, and the examples beside them. */
function layOut(folder: string): string {
  const cwd = mkdtempSync(join(tmpdir(), 'alliance-case-'));
  const like = join(folder, 'like');
  const other = existsSync(like) ? [join(CASES, readFileSync(like, 'utf8').trim())] : [];
  for (const from of [...other, folder]) {
    for (const name of readdirSync(from).filter((name) => !SAID.includes(name))) {
      cpSync(join(from, name), join(cwd, name), { recursive: true });
    }
  }
  symlinkSync(resolve('examples'), join(cwd, 'examples'));
  return cwd;
}

/** The hash of a rubric changes with each word of it, and says nothing of the run. */
function steady(text: string): string {
  return text.replaceAll(/\b[0-9a-f]{16}\b/g, '<hash>');
}

/** Bash, because a case may pipe and redirect. */
function runShell(command: string, cwd: string): Promise<{ stdout: string; stderr: string; exit: number }> {
  const path = [bin, process.env.PATH ?? ''].join(delimiter);
  const home = join(bin, 'home');
  mkdirSync(home, { recursive: true });
  const env = { PATH: path, HOME: home, LC_ALL: 'C', ALLIANCE_TODAY: '2026-06-01' };
  return new Promise((done) => {
    const child = execFile('bash', ['-c', command], { cwd, env, maxBuffer: 2 ** 26 }, (_error, stdout, stderr) =>
      done({ stdout: steady(stdout), stderr: steady(stderr), exit: child.exitCode ?? -1 }),
    );
    child.stdin?.end();
  });
}

function readAll(folder: string): Map<string, string> {
  return new Map(listFiles(folder).map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
}

/** Every file below, sorted; links are not followed. */
function listFiles(folder: string): string[] {
  if (!statSync(folder, { throwIfNoEntry: false })) return [];
  const found = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return found.map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1)).sort();
}
