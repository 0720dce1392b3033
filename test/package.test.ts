/** The package as others get it: packed, installed into an empty folder without a registry, run, imported, type-checked. */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import * as library from '../src/index.ts';

const EXAMPLE = 'examples/harbor-neighbors.alliance.yaml';
const USE = `
import { assess, type Assessment, builtinRubric, loadAlliance, report } from 'alliance-readiness';
export async function use(text: string): Promise<string> {
  const rubric = builtinRubric();
  const { alliance, diagnostics } = await loadAlliance(text, { file: 'a', today: '2026-06-01', rubric });
  if (!alliance) throw new Error(diagnostics[0]?.code);
  const form: 'informal' | 'hosted' | 'fiscally-sponsored' | 'independent' | undefined = alliance.profile?.structure?.form;
  const result: Assessment = assess(alliance, rubric, { version: '1', file: null });
  const score: number | null | undefined = result.roles[0]?.score;
  // @ts-expect-error a level is a number
  const level: string | null | undefined = result.criteria[0]?.level;
  return report(result, rubric, 'markdown', { details: Boolean(form ?? score ?? level) });
}
`;

describe('the package', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'alliance-package-'));
    execFileSync('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder], { stdio: 'ignore' });
    writeFileSync(join(folder, 'package.json'), '{"name": "empty", "private": true}');
    const [tarball] = readdirSync(folder).filter((name) => name.endsWith('.tgz'));
    const args = ['install', '--offline', '--ignore-scripts', '--no-audit', '--no-fund', `./${tarball}`];
    execFileSync('npm', args, { cwd: folder, stdio: 'ignore' });
  }, 60_000);

  it.each(['start', 'program', 'check'])('reads %s a byte a character, so it holds nothing else', (name) => {
    const bytes = readFileSync(join(folder, 'node_modules/alliance-readiness/dist', `${name}.js`));
    expect(bytes.findIndex((byte) => byte > 0x7f)).toBe(-1);
  });

  it('needs no other package', () => {
    expect(readdirSync(join(folder, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual([
      'alliance-readiness',
    ]);
  });

  it('brings the folders that it promises', () => {
    const { files } = JSON.parse(readFileSync('package.json', 'utf8')) as { files: string[] };
    expect(readdirSync(join(folder, 'node_modules/alliance-readiness')).sort()).toEqual(
      [...files, 'package.json'].sort(),
    );
  });

  it('gives a working command, the same as here', () => {
    cpSync(EXAMPLE, join(folder, 'a.alliance.yaml'));
    const run = (...argv: string[]) =>
      spawnSync(join(folder, 'node_modules/.bin/alliance'), argv, { cwd: folder, encoding: 'utf8' });
    expect(run('--version').stdout).toBe(`${JSON.parse(readFileSync('package.json', 'utf8')).version}\n`);
    expect(run('report', 'a.alliance.yaml')).toMatchObject({ status: 0, stderr: '' });
    expect(run('report', 'a.alliance.yaml', '--details').stdout).toContain('Connect');
    expect(run('batch', '.', '--workers', '1').stdout.split('\n')).toHaveLength(2);
    expect(run('check', 'a.alliance.yaml').status).toBe(0);
    expect(run('check', '*.alliance.yaml').status).toBe(0);
    expect(run('rubric', 'check')).toMatchObject({ status: 0 });
    expect(JSON.parse(run('schema').stdout)).toHaveProperty('properties.assessments');
    writeFileSync(join(folder, 'b.alliance.yaml'), 'version: 1\nnmae: B\n');
    expect(run('check', 'b.alliance.yaml').stdout).toContain('b.alliance.yaml:2:1');
  });

  it('is a library with types of its own', () => {
    writeFileSync(join(folder, 'use.ts'), USE);
    const options = {
      strict: true,
      module: 'nodenext',
      target: 'es2023',
      noEmit: true,
      types: [],
      skipLibCheck: false,
    };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions: options, files: ['use.ts'] }));
    const tsc = resolve('node_modules/typescript/bin/tsc');
    expect(spawnSync(process.execPath, [tsc, '-p', folder], { encoding: 'utf8' }).stdout).toBe('');
    const script = "import * as library from 'alliance-readiness'; console.log(Object.keys(library).sort().join())";
    const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
      cwd: folder,
      encoding: 'utf8',
    });
    for (const name of Object.keys(library)) expect(stdout).toContain(name);
  });

  it('names the licences of what it carries', () => {
    const notices = readFileSync(join(folder, 'node_modules/alliance-readiness/dist/THIRD-PARTY-LICENSES.txt'), 'utf8');
    for (const name of ['commander', 'chalk', 'js-yaml', 'yaml', 'zod', 'inquirer', 'cli-table3', 'picomatch']) {
      expect(notices).toMatch(new RegExp(`^${name} \\d+\\.`, 'm'));
    }
  });
});

describe('the library', () => {
  it('refuses a format or a rubric that does not fit', async () => {
    const rubric = library.builtinRubric();
    const text = readFileSync(EXAMPLE, 'utf8');
    const { alliance } = await library.loadAlliance(text, { file: EXAMPLE, today: '2099-01-01', rubric });
    const assessment = library.assess(alliance!, rubric, { version: '1', file: null });
    expect(await library.report(assessment, rubric)).toContain('Harbor Neighbors Alliance');
    await expect(library.report(assessment, rubric, 'pdf')).rejects.toThrow('no format "pdf"; there is terminal');
    await expect(library.report(assessment, { ...rubric, hash: 'other' })).rejects.toThrow('not other');
  });
});
