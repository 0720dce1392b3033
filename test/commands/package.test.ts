/** What is published: packed as it stands, installed without a registry into an empty folder, and used there. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import pkg from '../../package.json' with { type: 'json' };

let folder = '';
let files: string[] = [];
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'alliance-package-'));
  // Without scripts: the build has been, and another one would pull dist/ from under the other tests.
  const packed = JSON.parse(npm('.', 'pack', '--ignore-scripts', '--json', '--pack-destination', folder));
  files = packed[0].files.map(({ path }: { path: string }) => path);
  mkdirSync(join(folder, 'empty'));
  npm(join(folder, 'empty'), 'install', '--offline', '--no-audit', '--no-fund', join(folder, packed[0].filename));
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const npm = (cwd: string, ...argv: string[]) =>
  execFileSync('npm', argv, {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, npm_config_cache: join(folder, 'cache') },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
const alliance = (...argv: string[]) => {
  const cwd = join(folder, 'empty');
  const { status, stdout, stderr } = spawnSync(join(cwd, 'node_modules/.bin/alliance'), argv, {
    cwd,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
};
const EXAMPLE = 'node_modules/alliance-readiness/examples/harbor-neighbors.alliance.yaml';

it('brings what it needs along and nothing else', () => {
  expect(readdirSync(join(folder, 'empty/node_modules')).filter((name) => !name.startsWith('.'))).toEqual([pkg.name]);
  const roots = new Set(files.map((path) => path.split('/')[0]));
  expect([...roots].sort()).toEqual([...new Set([...pkg.files, 'package.json'])].sort());
});

it('runs every command that needs no terminal', () => {
  expect(alliance('--version')).toEqual({ status: 0, stdout: `${pkg.version}\n`, stderr: '' });
  expect(alliance('report', EXAMPLE).stdout).toMatch(/^Harbor Neighbors Alliance/);
  expect(alliance('init', 'bay.alliance.yaml', '--name', 'Bay').status).toBe(0);
  for (const argv of [
    ['check', 'bay.alliance.yaml'],
    ['batch', 'bay.alliance.yaml', '--format', 'table'],
    ['explain', 'cement', '--in', EXAMPLE],
    ['report', EXAMPLE, '--details'],
    ['rubric', 'check'],
    ['schema', 'rubric'],
  ]) {
    expect(alliance(...argv).status, argv.join(' ')).toBe(0);
  }
  expect(alliance('check', 'none.yaml').status).toBe(2);
});

it('is a library there', () => {
  const use = `const { builtinRubric, formats } = require('${pkg.name}'); console.log(builtinRubric().id, formats.length > 2)`;
  const cwd = join(folder, 'empty');
  expect(spawnSync(process.execPath, ['-e', use], { cwd, encoding: 'utf8' }).stdout).toBe('crossroads true\n');
});
