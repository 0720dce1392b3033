/** The command at the end of a finding, pasted into a shell: it names the very file, whatever that is called, and does nothing else. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { checkFormats } from '../../../src/diagnostics/formats/registry.ts';
import { nextStepOf } from '../../../src/diagnostics/render.ts';
import { makeReport, textOf } from './make-report.ts';
import { runnerCommands } from './readers/github-runner.ts';
import { readGitlab } from './readers/gitlab-reader.ts';
import { readJson } from './readers/json-reader.ts';
import { readJunit } from './readers/junit-reader.ts';
import { readSarif } from './readers/sarif-reader.ts';
import { paintless } from './rich-report.ts';

const NAMES = [
  'alliances/coast/estuary.alliance.yaml',
  'río verde/la coalición.alliance.yaml',
  '"quotes" \'and\' `touch pwned` $(touch pwned) $HOME !! \\back.yaml',
  'a; touch pwned; b && touch pwned | tee pwned > pwned.yaml',
  'two\nlines\r\nand\ttabs.yaml',
  "\n'; touch pwned\n",
  '-rf.yaml',
  '--output=text=pwned',
  '~root/*?[a-z]{1,2}.yaml',
  '#comment.yaml',
  '=ls',
  ' blanks around ',
  '\u001b[2J\u001b]8;;http://x\u0007\u202egnp\u2066\ufeff.yaml',
  '%0A::error file=x::y.yaml',
  '::error::z.yaml',
  '##[add-mask]a ##vso[task.setvariable variable=x]y!.yaml',
  '[words](http://x) [[ATTACHMENT|/etc/passwd]].yaml',
  ']]>&amp;<!--</script><script>.yaml',
  '__proto__',
  '👩‍👩‍👧‍👦 e\u0301.yaml',
  '-',
];

let cwd = '';
beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'alliance-pasted-'));
});
afterAll(() => rmSync(cwd, { recursive: true }));

/** What `alliance` and `git` are asked for by each line of a script, in a shell that looks up nothing else. */
function paste(commands: readonly string[]): string[][] {
  const tell = 'tell() { printf "%s\\0" "$@"; printf "\\0"; }; alliance() { tell "$@"; }; git() { tell "$@" >&2; }';
  const script = [tell, 'PATH=/nowhere', ...commands].join('\n');
  const { stdout, stderr, status } = spawnSync('bash', ['-c', script], { cwd, encoding: 'utf8' });
  expect([status, readdirSync(cwd)]).toEqual([0, []]);
  return (stderr + stdout).split('\0\0').flatMap((one) => (one === '' ? [] : [one.split('\0')]));
}

const FALL = {
  ...{ role: 'Cement', alliance: 'Harbor', gate: 'Hold', config: 'alliance.config.yaml' },
  ...{ before: 75, found: 50, by: 25, allowed: 10 },
};
const fallen = (file: string, since: Diagnostic['args']): Diagnostic => ({
  code: 'gate-fall',
  severity: 'error',
  file,
  path: [],
  place: null,
  excerpt: [],
  args: { ...FALL, ...since },
});
const commandOf = (diagnostic: Diagnostic) =>
  /(?:alliance report|git show|git diff|git -C) .*$/.exec(nextStepOf(diagnostic))?.[0] ?? '';
/** As a file is named where it could be taken for an option. */
const named = (file: string) => (/^-./.test(file) ? `./${file}` : file);

describe('a command in a finding', () => {
  it('names the file to a shell, and starts nothing', () => {
    const commands = NAMES.map((file) => commandOf(fallen(file, { round: 'spring-2025' })));
    expect(paste(commands)).toEqual(NAMES.map((file) => ['report', named(file), '--round', 'spring-2025']));
    expect(existsSync(join(cwd, 'pwned'))).toBe(false);
  });

  it('stands on one line, with nothing that acts on a terminal', () => {
    for (const file of NAMES)
      expect(commandOf(fallen(file, { round: 'x' }))).toMatch(/^[^\p{Cc}\u2028-\u202e\u2066-\u2069\ufeff]+$/u);
  });

  it('asks git for a file by the name that it had there, and in its own repository', () => {
    const ask = (args: Diagnostic['args']) =>
      commandOf(fallen('a.yaml', { revision: 'origin/main', answers: 'one from 2 to 1', n: 1, ...args }));
    const told = (commands: readonly string[]) => paste(commands).filter(([verb]) => verb !== 'report');
    expect(told(NAMES.map((former) => ask({ former })))).toEqual(NAMES.map((name) => ['show', `origin/main:${name}`]));
    expect(told(NAMES.map((name) => ask({ former: 'b.yaml', repository: `./${name}` })))).toEqual(
      NAMES.map((name) => ['-C', `./${name}`, 'show', 'origin/main:b.yaml']),
    );
    expect(paste([ask({})])).toEqual([['report', 'a.yaml']]);
  });

  it('asks git for what changed where nothing is known to have fallen', () => {
    const then = { revision: 'origin/main', former: 'a.yaml' };
    expect(paste(NAMES.map((file) => commandOf(fallen(file, then)))).map((words) => words.slice(0, 3))).toEqual(
      NAMES.map(() => ['diff', 'origin/main', '--']),
    );
    expect(paste(NAMES.map((name) => commandOf(fallen('a.yaml', { ...then, repository: `./${name}` }))))).toEqual(
      NAMES.map((name) => ['-C', `./${name}`, 'diff', 'origin/main', '--', 'a.yaml']),
    );
  });

  it('has a length that fits, and else leaves the place of the file open', () => {
    expect(commandOf(fallen('x'.repeat(5000), { round: 'x' }))).toBe('alliance report <file> --round x');
  });
});

describe('in every format', () => {
  const diagnostics = NAMES.filter((file) => file !== '-').map((file) => fallen(file, { round: 'x' }));
  const commands = diagnostics.map(commandOf);
  const read: Record<string, (text: string) => (string | null)[]> = {
    text: (text) => text.split('\n').flatMap((line) => (/^ {4}alliance /.test(line) ? [line.trimStart()] : [])),
    json: (text) => readJson(text).files.flatMap((file) => file.diagnostics.map(({ next }) => next)),
    github: (text) => runnerCommands(text).map(({ data }) => data),
    sarif: (text) => readSarif(text).results.map(({ message }) => message.text),
    gitlab: (text) => readGitlab(text).map(({ description }) => description),
    junit: (text) => readJunit(text).map((one) => one.text.trimEnd()),
  };

  it.each(checkFormats.map(({ name }) => name))('%s has it as it is to be pasted', async (name) => {
    const format = checkFormats.find((one) => one.name === name);
    const some = name === 'github' ? 10 : diagnostics.length;
    for (let from = 0; from < diagnostics.length; from += some) {
      const report = makeReport(diagnostics.slice(from, from + some));
      const texts = read[name]?.(textOf((await format?.load())?.(report, paintless) ?? '')) ?? [];
      for (const command of commands.slice(from, from + some))
        expect(
          texts.some((text) => text?.endsWith(command)),
          command,
        ).toBe(true);
    }
  });
});
