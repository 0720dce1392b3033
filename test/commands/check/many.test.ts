/** Files by the thousand, and files whose names want to be something else. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runnerCommands } from '../../diagnostics/formats/readers/github-runner.ts';
import { readGitlab } from '../../diagnostics/formats/readers/gitlab-reader.ts';
import { readJson } from '../../diagnostics/formats/readers/json-reader.ts';
import { readJunit } from '../../diagnostics/formats/readers/junit-reader.ts';
import { readSarif } from '../../diagnostics/formats/readers/sarif-reader.ts';
import { FAULT, HEAD, halfway, makeFolder, more } from './folder.ts';

describe('two thousand files', () => {
  it('with a faulty one in the middle: it is told, and none is left out', async () => {
    const folder = makeFolder();
    for (let n = 0; n < 2000; n++) {
      const name = `r${n % 20}/a${String(n).padStart(4, '0')}.alliance.yaml`;
      if (n < 20) mkdirSync(join(folder.cwd, `r${n}`));
      writeFileSync(join(folder.cwd, name), n === 1000 ? `${HEAD}about: [\n` : HEAD.replace('Harbor', `Harbor ${n}`));
    }
    for (const argv of [[], ['.'], ['**/*.alliance.yaml'], ['--cache'], ['--cache']]) {
      const { exit, found, report, stderr } = await folder.check(argv);
      expect({ exit, found }).toEqual({
        exit: 1,
        found: [expect.stringMatching(/^r0\/a1000\.alliance\.yaml:\d+:\d+ /)],
      });
      expect(report?.files).toHaveLength(2000);
      expect(stderr).toBe(
        `2000 files checked: one fault, 0 warnings, in one file\n${halfway('r0/a1000.alliance.yaml')}${more('yaml-syntax')}`,
      );
    }
  });

  it('all faulty are all told, in order', async () => {
    const folder = makeFolder();
    const names = Array.from({ length: 500 }, (_, n) => `a${String(n).padStart(3, '0')}.alliance.yaml`);
    for (const name of names) writeFileSync(join(folder.cwd, name), FAULT);
    expect((await folder.check()).found).toEqual(names.map((name) => `${name}:3:10 not-a-date!`));
  });
});

const NAMES = [
  '%0A::error file=x::y.alliance.yaml',
  'a\n::error file=x,line=1::pwned\n.alliance.yaml',
  '##[add-mask]a ##vso[task.setvariable variable=x]y.alliance.yaml',
  '::set-output name=x::y.alliance.yaml',
  ']]>&amp;<!--<script>.alliance.yaml',
  '"quotes" \'and\' `ticks` $(touch x) $\u007bx} {n|one|many}.alliance.yaml',
  'comma, pipe | colon: equals= #hash ?q=1.alliance.yaml',
  '\u001b[2J\u001b]8;;http:\u0007\u202egnp.alliance.yaml',
  '=cmd|calc!A0.alliance.yaml',
  '-rf.alliance.yaml',
  ' .alliance.yaml',
  '__proto__.alliance.yaml',
  '👩‍👩‍👧‍👦 連合 e\u0301.alliance.yaml',
  'back\\slash.alliance.yaml',
].sort();
const ACTING = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/;

describe('files with names that want to be something else', () => {
  const hostile = () => makeFolder(Object.fromEntries(NAMES.map((name) => [name, FAULT])));
  const all = async (format: string) => (await hostile().run(['-f', format])).stdout;

  it.each(['text', 'json', 'github', 'sarif', 'junit', 'gitlab'])('say nothing of their own in %s', async (format) => {
    const { exit, stdout, stderr } = await hostile().run(['-f', format]);
    expect(exit).toBe(1);
    expect(stdout).not.toMatch(ACTING);
    const n = NAMES.length;
    const [counts, ...notes] = stderr.split('\n');
    expect(counts).toBe(`${n} files checked: ${n} faults, 0 warnings, in ${n} files`);
    expect(notes).toEqual([
      expect.stringMatching(/^The other checks of 14 files start .* and 9 more$/),
      more('not-a-date').trimEnd(),
      '',
    ]);
    expect(stderr).not.toMatch(ACTING);
    expect(stderr).not.toContain('##[add');
    const commands = format === 'github' ? [...Array(10).fill('error'), 'notice'] : [];
    expect(runnerCommands(stdout).map(({ name }) => name)).toEqual(commands);
  });

  it('are told by their names in json, sarif and gitlab', async () => {
    expect(readJson(await all('json')).files.map(({ file }) => file)).toEqual(NAMES);
    const uris = readSarif(await all('sarif')).results.map(({ locations }) => locations[0]?.physicalLocation);
    expect(uris.map((at) => decodeURIComponent(at?.artifactLocation.uri ?? ''))).toEqual(NAMES);
    expect(readGitlab(await all('gitlab')).map(({ location }) => location.path)).toEqual(NAMES);
  });

  it('have a suite each in junit', async () => {
    const suites = readJunit(await all('junit')).map(({ classname }) => classname);
    expect(new Set(suites).size).toBe(NAMES.length);
  });

  it.each([['\u001b[31mgone\u202e.yaml'], ['nothing-\u001b[2J-*.yaml'], ['a\n::error::b']])(
    'say nothing of their own where they are not there: %j',
    async (name) => {
      const folder = makeFolder();
      for (const argv of [
        [name],
        ['--config', name],
        ['--baseline', name, '--allow-empty'],
        ['-o', name],
        ['-o', `json=${name}/x`, '--allow-empty'],
      ]) {
        const { exit, stdout, stderr } = await folder.run(argv);
        expect(exit).toBe(2);
        expect(stdout + stderr).not.toMatch(ACTING);
        expect(runnerCommands(stdout + stderr)).toEqual([]);
      }
    },
  );

  it('a configuration or a baseline that is one of them says nothing of its own either', async () => {
    const lines = ['::error::a', '##[error]b'].map((text) => `"${text}": "${text}"\n`);
    const folder = makeFolder({ 'c.yaml': `version: 1\n${lines.join('')}`, 'a.alliance.yaml': HEAD });
    for (const option of ['--config', '--baseline']) {
      const { exit, stdout, stderr } = await folder.run([option, 'c.yaml']);
      expect(exit).toBe(2);
      expect(stdout.match(/unknown-key/g)).toHaveLength(2);
      expect(stdout + stderr).not.toMatch(ACTING);
      expect(runnerCommands(stdout + stderr)).toEqual([]);
    }
  });
});
