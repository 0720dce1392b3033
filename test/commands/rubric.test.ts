import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtinRubric } from '../../src/commands/rubric/builtin.ts';
import type { JsonReport } from '../../src/diagnostics/formats/json.ts';
import { run } from '../support/fake-io.ts';

const ownFolder = (text: string) => {
  const cwd = mkdtempSync(join(tmpdir(), 'alliance-'));
  writeFileSync(join(cwd, 'rubric.yaml'), `extends: crossroads\nid: ours\nversion: 1.0.0\nname: Ours\n${text}`);
  return cwd;
};

describe('alliance rubric list and show', () => {
  it('lists the kinds, and the entries of a kind', async () => {
    const kinds = await run(['rubric', 'list']);
    expect(kinds.stdout).toMatch(/^criteria +66$/m);
    const aspects = await run(['rubric', 'list', 'aspects']);
    expect(aspects.stdout.split('\n')).toHaveLength(14);
    expect(aspects.stdout).toMatch(/^cement\.trust +Trust$/m);
    const json = await run(['rubric', 'list', 'themes', '--format', 'json']);
    expect(JSON.parse(json.stdout)[0]).toEqual({ id: 'bridging-sectors', name: expect.any(String) });
  });

  it('shows one thing, or all of a kind', async () => {
    const one = await run(['rubric', 'show', 'hard-conversations']);
    for (const text of Object.values(
      builtinRubric().criteria.find(({ id }) => id === 'hard-conversations')?.levels ?? {},
    )) {
      expect(one.stdout.replace(/\s+/g, ' ')).toContain(text);
    }
    const json = await run(['rubric', 'show', 'safe-space', '--format', 'json']);
    expect(JSON.parse(json.stdout)).toEqual(builtinRubric().criteria.find(({ id }) => id === 'safe-space'));
    expect((await run(['rubric', 'show', 'skills'])).stdout).toContain('facilitation');
  });

  it('names the nearest when there is no such thing', async () => {
    const typo = await run(['rubric', 'show', 'safe-spaec']);
    expect(typo).toMatchObject({ exit: 2, stdout: '' });
    expect(typo.stderr).toContain('Did you mean safe-space?');
    expect((await run(['rubric', 'list', 'criterias'])).stderr).toContain('Did you mean criteria?');
  });
});

describe('alliance rubric check', () => {
  it('finds no fault in the rubric that comes with the program', async () => {
    const { exit, stdout, stderr } = await run(['rubric', 'check']);
    expect(stderr).toMatch(/^crossroads .*\n0 faults\n$/);
    expect([exit, stdout]).toEqual([0, '']);
  });

  it('shows the faults of a rubric of one’s own with their lines, and exits with 1', async () => {
    const cwd = ownFolder('criteria:\n  - {id: safe-space, weight: -1}\n');
    const { exit, stdout } = await run(['rubric', 'check', '.'], { cwd });
    expect(exit).toBe(1);
    expect(stdout).toMatch(/rubric\.yaml:6:\d+ {2}rubric-not-above/);
    expect(stdout).toContain('^');
    const thin = ownFolder('off: [safe-space]\n');
    const json = await run(['rubric', 'check', '.', '--format', 'json'], { cwd: thin });
    expect(json.exit).toBe(1);
    expect((JSON.parse(json.stdout) as JsonReport).files[0]?.diagnostics.map(({ code }) => code)).toContain(
      'rubric-few-quick',
    );
  });

  it('is whole again with the line that is told for the short list', async () => {
    const stepsIn = async (text: string) => {
      const { stdout } = await run(['rubric', 'check', '.', '--format', 'json'], { cwd: ownFolder(text) });
      return (JSON.parse(stdout) as JsonReport).files.flatMap(({ diagnostics }) => diagnostics.map(({ next }) => next));
    };
    const told = await stepsIn('off: [safe-space]\n');
    const [step = '', ...others] = told.filter((one) => one?.includes('quick: true'));
    expect(others).toEqual([]);
    const line = / write below "criteria:" in one of yours \(.*\): (- \{id: [a-z-]+, quick: true\})$/.exec(
      step ?? '',
    )?.[1];
    const left = told.filter((one) => one !== step);
    expect(await stepsIn(`off: [safe-space]\ncriteria:\n  ${line}\n`)).toEqual(left);
  });

  it('says how long a list must be, and everything that can be said at once', async () => {
    const cwd = ownFolder('criteria:\n  - {id: safe-space, signs: []}\noff: [safe-spaces]\n');
    const { exit, stdout } = await run(['rubric', 'check', '.'], { cwd });
    expect(exit).toBe(1);
    expect(stdout).toContain(`rubric.yaml:6:22  rubric-too-few  "signs" has 0 entries; it needs 1`);
    expect(stdout).toContain('rubric.yaml:7:7  rubric-unknown-off');
  });

  it('uses a rubric of one’s own in reports, and says where to look when it cannot', async () => {
    const cwd = ownFolder('criteria:\n  - {id: safe-space, name: a room that holds}\n');
    expect((await run(['rubric', 'show', 'safe-space', '--rubric', '.'], { cwd })).stdout).toContain(
      'a room that holds',
    );
    const broken = await run(['rubric', 'list', '--rubric', '.'], { cwd: ownFolder('criteria: [{id: new-one}]\n') });
    expect(broken).toMatchObject({ exit: 2, stdout: '' });
    expect(broken.stderr).toContain('alliance rubric check .');
    expect((await run(['rubric', 'list', '--rubric', 'none'], { cwd })).stderr).toContain('there is no rubric at none');
  });

  it('lists what the files given do not reach', async () => {
    const cwd = ownFolder('');
    writeFileSync(join(cwd, 'a.alliance.yaml'), 'version: 1\nname: A\n');
    const argv = ['rubric', 'check', '--reach', 'a.alliance.yaml'];
    const text = await run([...argv, '-o', 'json=reach.json'], { cwd });
    expect(text.exit).toBe(1);
    expect(text.stdout).toContain(
      '  rubric-not-reached  66 criteria are answered in none of the alliance files that you gave',
    );
    expect(text.stdout).toMatch(
      /crossroads\/goals\.yaml:16:17 {2}rubric-not-reached {2}36 strategies appear in the report of none /,
    );
    const json = await run([...argv, '-f', 'json'], { cwd });
    expect(json.exit).toBe(1);
    expect(readFileSync(join(cwd, 'reach.json'), 'utf8')).toBe(json.stdout);
    const { files } = JSON.parse(json.stdout) as JsonReport;
    const found = files.flatMap(({ diagnostics }) => diagnostics);
    expect(found.map(({ code }) => code)).toEqual(Array(5).fill('rubric-not-reached'));
    for (const { id } of builtinRubric().tensions) expect(JSON.stringify(found)).toContain(id);
  });
});
