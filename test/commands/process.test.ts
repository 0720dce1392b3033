/** What only a process of its own can show: pipes, exit statuses, the code cache. */
import { execFile, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const EXAMPLE = 'examples/harbor-neighbors.alliance.yaml';
const alliance = (argv: string[], env: Record<string, string> = {}, bin = 'bin/alliance.js') =>
  spawnSync(process.execPath, [bin, ...argv], {
    encoding: 'utf8',
    env: { ...process.env, ...env },
    maxBuffer: 2 ** 28,
  });
const shell = (command: string) =>
  new Promise<{ stdout: string; stderr: string }>((resolve) => {
    execFile('bash', ['-c', command], { maxBuffer: 2 ** 28 }, (_error, stdout, stderr) => resolve({ stdout, stderr }));
  });

describe('the process', () => {
  it('writes more than a megabyte of JSON through a pipe, whole, to a slow reader', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'alliance-'));
    for (let n = 0; n < 60; n++) cpSync(EXAMPLE, join(folder, `${n}.alliance.yaml`));
    const { stdout, stderr } = await shell(`node bin/alliance.js batch ${folder} | (sleep 0.3; cat)`);
    expect(stderr).toBe('');
    expect(stdout.length).toBeGreaterThan(1_000_000);
    const lines = stdout.trimEnd().split('\n');
    expect(lines).toHaveLength(60);
    for (const line of lines) expect(JSON.parse(line).schemaVersion).toBe(1);
  });

  it('writes one result of more than a megabyte through a pipe, whole, and reads it again from one', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'alliance-')), 'large.alliance.yaml');
    const members = Array.from({ length: 8000 }, (_, n) => `  - ${'Eastside Tenants '.repeat(8)}${n}\n`).join('');
    writeFileSync(file, `version: 1\nname: Large\nmembers:\n${members}`);
    const json = `node bin/alliance.js report ${file} --format json`;
    const { stdout, stderr } = await shell(`${json} | (sleep 0.3; cat)`);
    expect(stderr).toBe('');
    expect(stdout.length).toBeGreaterThan(1_000_000);
    expect(JSON.parse(stdout).alliance.members).toHaveLength(8000);
    const again = await shell(`${json} | node bin/alliance.js report - --format json`);
    expect(again.stdout === stdout).toBe(true);
  });

  it('is silent with exit 0 when its reader leaves early', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'alliance-'));
    const fault = Array.from({ length: 150 }, (_, n) => `unknown-${n}: 1\n`).join('');
    for (let n = 0; n < 30; n++) writeFileSync(join(folder, `${n}.alliance.yaml`), `version: 1\nname: x\n${fault}`);
    const long = [`batch ${folder}`, `batch ${folder} --format csv`, `check ${folder}`, 'schema'];
    for (const command of [`report ${EXAMPLE} --format json`, '--help', 'rubric show criteria', ...long]) {
      const { stdout, stderr } = await shell(
        `(node bin/alliance.js ${command}; echo "exit $?" >&2) | head -n 1 > /dev/null`,
      );
      expect({ stdout, stderr }).toEqual({ stdout: '', stderr: 'exit 0\n' });
    }
  });

  it('says so where a file of its own is missing', () => {
    const folder = mkdtempSync(join(tmpdir(), 'alliance-'));
    for (const part of ['bin', 'dist']) cpSync(part, join(folder, part), { recursive: true });
    const bin = join(folder, 'bin/alliance.js');
    for (const missing of ['words', 'check.js', 'rubric.json']) {
      rmSync(join(folder, 'dist', missing), { recursive: true });
      const { status, stdout, stderr } = alliance(['check', EXAMPLE], {}, bin);
      expect({ status, stdout }).toEqual({ status: 3, stdout: '' });
      expect(stderr).toMatch(
        /^alliance: a file of the program is missing or damaged; install it again \(ENOENT: [^\n]*\)\n$/,
      );
    }
  });

  it('gives the same exit status where standard error is full, closed or gone', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'alliance-'));
    writeFileSync(join(folder, 'fine.yaml'), 'version: 1\nname: Fine\n');
    writeFileSync(
      join(folder, 'doubt.yaml'),
      'version: 1\nname: x\nmembers: [A]\nprofile: {structure: {anchors: [B]}}\n',
    );
    writeFileSync(join(folder, 'fault.yaml'), 'version: 1\n');
    const commands: [string, number][] = [
      ['check fine.yaml', 0],
      ['check doubt.yaml', 0],
      ['check fault.yaml', 1],
      ['check absent.yaml', 2],
      ['check --no-such-option', 2],
      ['batch fine.yaml', 0],
    ];
    for (const [command, exit] of commands) {
      for (const to of ['2> /dev/full', '2>&-', '2> >(:)']) {
        const { stdout } = await shell(
          `bin=$PWD/bin/alliance.js; cd ${folder}; node $bin ${command} ${to} > out; echo $?`,
        );
        expect(`${command} ${to}: ${stdout}`).toBe(`${command} ${to}: ${exit}\n`);
      }
    }
  });

  it('says in words that its folder was deleted', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'alliance-'));
    const begin = `bin=$PWD/bin/alliance.js; mkdir ${folder}/gone; cd ${folder}/gone; rmdir ../gone`;
    const said = async (argv: string) =>
      (await shell(`${begin}; node $bin ${argv} >/dev/null; echo "exit $?" >&2`)).stderr;
    for (const argv of ['check', 'report a.yaml'])
      expect(await said(argv)).toBe(
        'alliance: the folder that this was started in is no longer there\n  Go to a folder that is there, and start again.\nexit 2\n',
      );
    expect(await said('--version')).toBe('exit 0\n');
  });

  it('says in words that standard output is full', async () => {
    const { stderr } = await shell('node bin/alliance.js rubric list > /dev/full; echo "exit $?" >&2');
    expect(stderr).toBe('alliance: cannot write standard output: the disk is full\nexit 2\n');
  });

  it('sets the exit status of the process', () => {
    expect(alliance(['--version']).status).toBe(0);
    expect(alliance(['nonsense']).status).toBe(2);
  });
});

describe('the code cache', () => {
  it('is only ever a matter of speed: without one, with a broken one, and without a place to keep one', () => {
    const folder = mkdtempSync(join(tmpdir(), 'alliance-'));
    for (const part of ['bin', 'dist']) cpSync(part, join(folder, part), { recursive: true });
    const caches = () => readdirSync(join(folder, 'dist')).filter((name) => name.endsWith('.cache'));
    const bin = join(folder, 'bin/alliance.js');
    const argv = ['report', EXAMPLE, '--format', 'markdown'];
    const expected = alliance(argv).stdout;
    expect(expected.length).toBeGreaterThan(1000);
    for (const name of caches()) writeFileSync(join(folder, 'dist', name), 'broken');
    const home = join(folder, 'cache');
    expect(alliance(argv, { XDG_CACHE_HOME: home }, bin)).toMatchObject({ stdout: expected, stderr: '' });
    for (const name of caches()) rmSync(join(folder, 'dist', name));
    expect(alliance(argv, { XDG_CACHE_HOME: '/dev/null' }, bin)).toMatchObject({ stdout: expected, stderr: '' });
    expect(alliance(argv, { XDG_CACHE_HOME: home }, bin)).toMatchObject({ stdout: expected, stderr: '' });
    expect(existsSync(join(home, 'alliance-readiness'))).toBe(true);
    expect(alliance(argv, { XDG_CACHE_HOME: home }, bin)).toMatchObject({ stdout: expected, stderr: '' });
  });
});
