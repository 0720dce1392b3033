/** The step that is told of a doubt, done as it is told, and checked again. */
import { describe, expect, it } from 'vitest';
import { addLine } from './add-line.ts';
import { HEAD, makeFolder } from './folder.ts';

/** Each `code: next`, and the next step of the first of this code. */
async function checked(text: string, code: string) {
  const folder = makeFolder({ 'harbor.alliance.yaml': text });
  const found = (await folder.check()).report?.files.flatMap(({ diagnostics }) => diagnostics) ?? [];
  return { codes: found.map((one) => one.code), next: found.find((one) => one.code === code)?.next ?? '' };
}

describe('the number of organizations', () => {
  const ONE = `${HEAD}members: [Eastside Tenants]\n`;
  it.each([
    ['below the definition', `${ONE}definition:\n  independence: yes\n`],
    ['below one that is set further in', `${ONE}definition: # ours\n    # who decides\n    independence: yes\n`],
    ['in the braces of the definition', `${ONE}definition: {independence: yes}\n`],
    ['in braces that are empty', `${ONE}definition: {}\n`],
    ['in a file in braces', '{version: 1, name: Harbor, members: [Eastside Tenants]}\n'],
  ])('is added %s', async (_, text) => {
    const { codes, next } = await checked(text, 'not-two-organizations');
    expect(codes).toEqual(['not-two-organizations']);
    expect((await checked(addLine(text, next), '')).codes).toEqual([]);
  });

  it('is written with its definition where there is none', async () => {
    const { next } = await checked(ONE, 'not-two-organizations');
    expect(next).toContain('(your own number in place of 9), on a line of its own at the end of the file');
    expect((await checked(addLine(ONE, next), '')).codes).toEqual([]);
  });

  it('is corrected where it is told already', async () => {
    const text = `${HEAD}members: [Eastside Tenants]\ndefinition: {organizations: 0}\n`;
    const { next } = await checked(text, 'not-two-organizations');
    expect(next).toContain('by correcting "organizations: 0" under "definition".');
    expect((await checked(text.replace('organizations: 0', 'organizations: 9'), '')).codes).toEqual([]);
  });

  it('is added for a round that had more', async () => {
    const round = 'assessments: [{id: spring-2026, date: 2026-05-14, organizations: 5, state: open}]\n';
    const text = `${HEAD}members: [Eastside Tenants, Local 41]\ndefinition:\n  independence: yes\n${round}`;
    const { codes, next } = await checked(text, 'more-organizations-than-members');
    expect(codes).toContain('more-organizations-than-members');
    expect((await checked(addLine(text, next), '')).codes).not.toContain('more-organizations-than-members');
    const told = text.replace('independence: yes', 'organizations: 3');
    const corrected = await checked(told, 'more-organizations-than-members');
    expect(corrected.next).toContain('correct "organizations: 3" under "definition".');
  });
});

describe('a level that fell', () => {
  const CODE = 'level-fell-without-words';
  const rounds = (answer: string) => `${HEAD}assessments:
  - id: spring-2025
    date: 2025-05-02
    state: closed
    answers: {hard-conversations: 3}
  - id: spring-2026
    date: 2026-05-02
    state: closed
    answers:${answer}
`;
  const said = (next: string) => next.replaceAll('note: "..."', 'note: "We know better now what it takes."');

  it.each([
    ['bare', '\n      hard-conversations: 1'],
    ['bare in braces', ' {hard-conversations: 1}'],
  ])('gets its note in place of the level: %s', async (_, answer) => {
    const text = rounds(answer);
    const { codes, next } = await checked(text, CODE);
    expect(codes).toContain(CODE);
    const [, old = '', now = ''] = /in place of "(.*?)": (.*)$/.exec(said(next)) ?? [];
    expect(now).toContain('{level: 1, note: ');
    expect((await checked(text.replace(old, now), '')).codes).not.toContain(CODE);
  });

  it.each([
    ['in braces', '\n      hard-conversations: {level: 1, by: the host}'],
    ['in lines', '\n      hard-conversations:\n          level: 1\n          by: the host'],
  ])('gets its note beside what is told: %s', async (_, answer) => {
    const text = rounds(answer);
    const { next } = await checked(text, CODE);
    expect((await checked(addLine(text, said(next)), '')).codes).not.toContain(CODE);
    expect((await checked(addLine(text, next), '')).codes).toContain(CODE);
  });
});

describe('an entry of a baseline that is stale', () => {
  it('may be deleted by hand, be it the last one', async () => {
    const entry = '  - file: harbor.alliance.yaml\n    code: round-stale\n    reason: Known.\n';
    const folder = makeFolder({
      'harbor.alliance.yaml': HEAD,
      'alliance-baseline.yaml': `version: 1\nfindings:\n${entry}`,
    });
    const before = await folder.check();
    expect(before.found).toEqual([expect.stringContaining('baseline-stale')]);
    folder.write({ 'alliance-baseline.yaml': folder.read('alliance-baseline.yaml').replace(entry, '') });
    const { exit, found, stderr } = await folder.check();
    expect({ exit, found }).toEqual({ exit: 0, found: [] });
    expect(stderr).not.toContain('alliance-baseline.yaml');
  });
});
