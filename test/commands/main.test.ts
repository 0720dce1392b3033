import { Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import pkg from '../../package.json' with { type: 'json' };
import { main } from '../../src/commands/main.ts';
import { fakeIo, run } from '../support/fake-io.ts';

const COMMANDS = ['init', 'assess', 'report', 'explain', 'batch', 'check', 'rubric', 'schema'];

describe('the command line', () => {
  it('prints the version of package.json', async () => {
    expect(await run(['--version'])).toEqual({ exit: 0, stdout: `${pkg.version}\n`, stderr: '' });
  });

  it('shows every command and the exit statuses in help, also without arguments', async () => {
    const help = await run(['--help']);
    expect(help.exit).toBe(0);
    for (const name of COMMANDS) expect(help.stdout).toMatch(new RegExp(`^ {2}${name} `, 'm'));
    for (const code of [0, 1, 2, 3, 130]) expect(help.stdout).toMatch(new RegExp(`^ {2}${code} +\\S`, 'm'));
    expect(await run([])).toEqual(help);
  });

  it.each(COMMANDS)('shows examples and exit statuses in the help of %s', async (name) => {
    const help = await run([name, '--help']);
    expect(help.exit).toBe(0);
    expect(help.stdout).toContain(`$ alliance ${name}`);
    expect(help.stdout).toContain('130  interrupted');
    expect((await run(['help', name])).stdout).toBe(help.stdout);
  });

  it('keeps within 80 columns in help', async () => {
    for (const argv of [[], ...COMMANDS.map((name) => [name, '--help'])]) {
      // An example stays on one line, so that it can be copied.
      const text = (await run(argv)).stdout.split('\n').filter((line) => !line.startsWith('  $ '));
      for (const line of text) expect(line.length, line).toBeLessThanOrEqual(80);
    }
  });

  it('answers wrong use with 2, the nearest name and where help is', async () => {
    const typo = await run(['reprot']);
    expect(typo).toMatchObject({ exit: 2, stdout: '' });
    expect(typo.stderr).toContain('Did you mean report?');
    expect(typo.stderr).toContain('alliance --help');
    const option = await run(['report', '--formt', 'json']);
    expect(option).toMatchObject({ exit: 2, stdout: '' });
    expect(option.stderr).toContain('--format');
    expect(option.stderr).toContain('alliance report --help');
  });

  it('reports an unexpected error with 3 and shows the stack with --debug alone', async () => {
    const broken = (argv: string[]) => {
      const fake = fakeIo(argv);
      const stdout = new Writable({ write: (_chunk, _encoding, done) => done(new TypeError('the disk sings')) });
      return { ...fake, io: { ...fake.io, stdout } };
    };
    const short = broken(['rubric', 'list']);
    expect(await main(short.io.argv, short.io)).toBe(3);
    expect(short.err()).toContain('the disk sings');
    expect(short.err()).not.toMatch(/^ +at /m);
    const long = broken(['rubric', 'list', '--debug']);
    expect(await main(long.io.argv, long.io)).toBe(3);
    expect(long.err()).toMatch(/^ +at /m);
  });

  it('is silent and content when the reader of its output goes away', async () => {
    const fake = fakeIo(['rubric', 'list']);
    const gone = Object.assign(new Error('write EPIPE'), { code: 'EPIPE' });
    const stdout = new Writable({ write: (_chunk, _encoding, done) => done(gone) });
    expect(await main(['rubric', 'list'], { ...fake.io, stdout })).toBe(0);
    expect(fake.err()).toBe('');
  });
});
