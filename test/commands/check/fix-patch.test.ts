/** The diff of a dry run, applied by git: byte for byte what mending gives, whatever a file holds and is called. */
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { makeFolder } from './folder.ts';

const SLIPS = ['nmae: A', 'name: A\nfuonded: 2021', 'name: A\nfounded: 1 May 2019', 'name: A\nmembers: [{nmae: B}]'];
const REST = `about: "x"\n# one\n\n# two\n# three\n\npath: {}\nvalues:\n  - {nmae: C} # who\n`;
const LINES = ['', '# a\tb\t\n', '# \u2028 \ufeff\n', '# ñ 🌊 \u00a0\n', '# --- a/x\n#+++ b\n', '# @@ -1 +1 @@ \n'];
const NAMES = [
  'plain',
  'with blank',
  ' ahead',
  'q"uote',
  "apo'strophe",
  'back\\slash',
  'tab\there',
  'añil',
  'new\nline',
  '-x',
  'a b/c d',
];

/** Files of every kind: of each line end, mark, line and name. */
function filesOf(): Record<string, string> {
  const files: Record<string, string> = {};
  for (let i = 0; i < 60; i++) {
    const slip = SLIPS[i % SLIPS.length] ?? '';
    const line = LINES[i % LINES.length] ?? '';
    const text = `${line}${i % 4 === 0 ? '' : 'version: 1\n'}${slip}\n${line}${REST}${line}`;
    const whole = i % 7 === 0 ? text.trimEnd() : text;
    const lines = i % 3 === 0 ? whole.replaceAll('\n', '\r\n') : i % 11 === 0 ? whole.replace('\n', '\r\n') : whole;
    files[`f/${NAMES[i % NAMES.length]}${i}.alliance.yaml`] = (i % 5 === 0 ? '\ufeff' : '') + lines;
  }
  return files;
}

const config = { 'alliance.config.yaml': 'version: 1\nrules: {schema-line-missing: warning}\n' };

it.each([
  ['a folder', ['f']],
  ['names with dots', ['./f/../f']],
])('of %s', async (_what, argv) => {
  const files = filesOf();
  const folder = makeFolder({ ...config, ...files });
  const mended = makeFolder({ ...config, ...files });
  const { stdout } = await folder.run(['--fix', '--dry-run', ...argv]);
  for (const name of Object.keys(files)) expect(folder.read(name)).toBe(files[name]);
  await mended.run(['--fix', ...argv]);
  execFileSync('git', ['apply', '--whitespace=nowarn', '-'], { cwd: folder.cwd, input: stdout });
  for (const [name, before] of Object.entries(files)) {
    expect(folder.read(name), JSON.stringify(name)).toBe(mended.read(name));
    expect(mended.read(name), JSON.stringify(name)).not.toBe(before);
  }
});

it('of a file named in full is the same, and from a folder within it is for that folder', async () => {
  const folder = makeFolder({ 'a b.alliance.yaml': 'version: 1\nnmae: A\n' });
  const named = await folder.run(['--dry-run', 'a b.alliance.yaml']);
  expect((await folder.run(['--dry-run', join(folder.cwd, 'a b.alliance.yaml')])).stdout).toBe(named.stdout);
  mkdirSync(join(folder.cwd, 'in'));
  const { stdout } = await folder.run(['--dry-run', '../a b.alliance.yaml'], { cwd: join(folder.cwd, 'in') });
  expect(stdout.split('\n')[0]).toBe(`--- ${join(folder.cwd, 'a b.alliance.yaml')}\t`);
  // As `patch -p1 -d /` does.
  execFileSync('git', ['apply', '--unsafe-paths', '-'], { cwd: '/', input: stdout });
  expect(folder.read('a b.alliance.yaml')).toBe('version: 1\nname: A\n');
});
