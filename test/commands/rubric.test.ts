import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtinRubric } from '../../src/commands/rubric/builtin.ts';
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
    const { exit, stdout } = await run(['rubric', 'check']);
    expect(stdout).toMatch(/^crossroads .*\n0 faults\n$/);
    expect(exit).toBe(0);
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
    expect(JSON.parse(json.stdout).diagnostics.map(({ code }: { code: string }) => code)).toContain('rubric-few-quick');
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
    const { exit, stdout } = await run(['rubric', 'check', '--reach', 'a.alliance.yaml', '--format', 'json'], { cwd });
    expect(exit).toBe(1);
    const { unreached } = JSON.parse(stdout);
    expect(unreached.criteria).toHaveLength(66);
    expect(unreached.tensions).toHaveLength(builtinRubric().tensions.length);
    expect(unreached.strategies).toHaveLength(36);
  });
});
