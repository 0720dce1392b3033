import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { CHECKS_PAGE, checksPage } from '../scripts/checks-page.ts';

const root = join(import.meta.dirname, '..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const HEAD = 'version: 1\nname: Harbor\n';
const FOLDER = '$(touch pwned) and more';

let cwd = '';
beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'ci-'));
  mkdirSync(join(cwd, FOLDER));
  writeFileSync(join(cwd, 'good.alliance.yaml'), HEAD);
  writeFileSync(join(cwd, FOLDER, 'bad.alliance.yaml'), `${HEAD}founded: soon\n`);
});
afterAll(() => rmSync(cwd, { recursive: true }));

interface Step {
  name: string;
  env: Record<string, string>;
  run: string;
  shell: string;
}
const action = parse(read('action.yml')) as {
  inputs: Record<string, { default: string }>;
  runs: { using: string; steps: Step[] };
};

describe('the action', () => {
  const check = action.runs.steps.find(({ name }) => name === 'Check');

  /** The step as the runner starts it: the script in a file, the inputs in the environment. */
  function runCheck(inputs: Record<string, string>) {
    const env = Object.fromEntries(
      Object.entries(check?.env ?? {}).map(([key, value]) => {
        const name = /inputs\.([a-z-]+)/.exec(value)?.[1];
        return [key, name === undefined ? root : (inputs[name] ?? action.inputs[name]?.default ?? '')];
      }),
    );
    writeFileSync(join(cwd, 'step.sh'), check?.run ?? '');
    const shell = ['--noprofile', '--norc', '-eo', 'pipefail', 'step.sh'];
    return spawnSync('bash', shell, { cwd, encoding: 'utf8', env: { PATH: process.env.PATH, ...env } });
  }

  it('names every input in the environment and none in a script', () => {
    expect(action.runs.using).toBe('composite');
    for (const { run, shell } of action.runs.steps) {
      expect(shell).toBe('bash');
      expect(run).not.toContain('${{');
    }
  });

  it('looks at the whole folder without inputs, and annotates', () => {
    const { status, stdout } = runCheck({});
    expect(status).toBe(1);
    expect(stdout).toMatch(/^::error file=.*bad\.alliance\.yaml,line=3,/m);
  });

  it('takes paths one a line, and writes SARIF where it is asked to', () => {
    const { status, stdout } = runCheck({ paths: `good.alliance.yaml\n${FOLDER}\n`, sarif: 'out.sarif' });
    expect(status).toBe(1);
    expect(stdout).toContain('::error ');
    expect(existsSync(join(cwd, 'pwned'))).toBe(false);
    const sarif = JSON.parse(readFileSync(join(cwd, 'out.sarif'), 'utf8')) as { runs: { results: unknown[] }[] };
    expect(sarif.runs[0]?.results).toHaveLength(1);
    expect(runCheck({ paths: 'good.alliance.yaml', 'max-warnings': '0' }).status).toBe(0);
    expect(runCheck({ paths: '  good.alliance.yaml \r\n\r\n' }).status).toBe(0);
  });
});

it('the hook is for the files that the program finds itself, and starts a command that exists', () => {
  const [hook] = parse(read('.pre-commit-hooks.yaml')) as { files: string; entry: string }[];
  expect('a/b.alliance.yaml').toMatch(new RegExp(hook?.files ?? '^$'));
  expect('a/b.alliance.yaml.bak').not.toMatch(new RegExp(hook?.files ?? '.'));
  const [, ...argv] = hook?.entry.split(' ') ?? [];
  const files = [join(cwd, 'good.alliance.yaml')];
  execFileSync(process.execPath, [join(root, 'bin/alliance.js'), ...argv, ...files], { cwd, stdio: 'ignore' });
});

it('the page of checks begins with what its readers need, and keeps apart whose faults it tells', () => {
  const page = checksPage();
  expect(page.slice(0, page.indexOf('## Rules'))).not.toMatch(/npm|catalogue/);
  const parts = page.split(/^## /m).filter((part) => part.startsWith('Faults of'));
  expect(parts.map((part) => part.split('\n')[0])).toEqual([
    'Faults of an alliance file',
    'Faults of a configuration or a baseline',
    'Faults of a rubric',
  ]);
  const codes = parts.map((part) => [...part.matchAll(/^### ([a-z-]+)$/gm)].map(([, code]) => code ?? ''));
  expect(codes[0]).not.toContainEqual(expect.stringMatching(/^(?:rubric|config|baseline)-/));
  expect(codes.slice(1).every((some) => some.length > 2)).toBe(true);
});

it('the page of checks is what the catalogue and the rules say', () => {
  expect(read(CHECKS_PAGE)).toBe(checksPage());
});
