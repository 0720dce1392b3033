import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../support/fake-io.ts';

let cwd = '';
let script = '';
beforeAll(async () => {
  cwd = mkdtempSync(join(tmpdir(), 'completion-'));
  writeFileSync(join(cwd, 'harbor.alliance.yaml'), '');
  script = (await run(['completion', 'bash'])).stdout;
});
afterAll(() => rmSync(cwd, { recursive: true }));

/** What a real bash offers at the end of these words. */
function offered(...words: string[]): string[] {
  const typed = ['alliance', ...words];
  const ask = `${script}\nCOMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _alliance; printf '%s\\n' "\${COMPREPLY[@]}"`;
  const said = execFileSync('bash', ['--norc', '-c', ask, 'bash', ...typed], { cwd, encoding: 'utf8' });
  return said.split('\n').filter((word) => word !== '');
}

describe('the script for bash', () => {
  it('completes commands', () => {
    expect(offered('re')).toEqual(['report']);
    expect(offered('')).toEqual(expect.arrayContaining(['init', 'assess', 'check']));
  });

  it('completes options, and what may follow them', () => {
    expect(offered('report', '--for')).toEqual(['--format']);
    expect(offered('report', '--format', 'ma')).toEqual(['markdown']);
    expect(offered('check', '-f', 'gi')).toEqual(['github', 'gitlab']);
    expect(offered('assess', '--round-id', '')).toEqual([]);
  });

  it('completes what is written behind an equals sign', () => {
    expect(offered('check', '--format', '=', 'sa')).toEqual(['sarif']);
    expect(offered('check', '--format', '=')).toContain('junit');
    expect(offered('check', '--output', 'sar')).toEqual(['sarif=']);
    expect(offered('check', '-o', 'sarif', '=', 'har')).toEqual(['harbor.alliance.yaml']);
    // As zsh hands it over: one word.
    expect(offered('check', '--format=sa')).toEqual(['--format=sarif']);
    expect(offered('check', '--config=har')).toEqual(['--config=harbor.alliance.yaml']);
  });

  it('completes files, ids and subcommands where they are meant', () => {
    expect(offered('report', 'har')).toEqual(['harbor.alliance.yaml']);
    expect(offered('report', '--output', 'har')).toEqual(['harbor.alliance.yaml']);
    expect(offered('explain', 'hard-con')).toEqual(['hard-conversations']);
    expect(offered('rubric', 's')).toEqual(['show']);
  });
});

it('is written for zsh and fish too, and for no other shell', async () => {
  expect((await run(['completion', 'zsh'])).stdout).toContain('bashcompinit');
  expect((await run(['completion', 'fish'])).stdout).toContain(
    "complete -c alliance -n '__fish_seen_subcommand_from report' -l format -s f -x -a 'terminal markdown json'",
  );
  expect(await run(['completion', 'tcsh'])).toMatchObject({ exit: 2, stdout: '' });
});
