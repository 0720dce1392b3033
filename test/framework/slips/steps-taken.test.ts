/** Steps that say where a line goes or what it becomes: each is taken as it stands, and leaves nothing to be said. */
import { describe, expect, it } from 'vitest';
import { sound, toldOf } from './follow.ts';

const HEAD = 'version: 1\nname: Harbor\n';
const ROUND = 'assessments:\n  - id: spring-2026\n    date: 2026-05-14\n    answers:\n';
const MEMBERS = 'members:\n  - Eastside Tenants\n  - Local 41\n';

/** The last of the step, where what is typed stands. */
const typedIn = (step: string) => / [a-z"\]]+: ((?:[a-z-]+: |[{[-]|").*)$/.exec(`${step}`)?.[1] ?? '';

describe('what is typed', () => {
  it.each([
    ['a note behind braces', `${ROUND}      `, 'safe-space: {level: 2, evidence: "Two calls."} but weak', ''],
    ['a sign for a level', `${ROUND}      `, 'safe-space: {level: ?, note: x}', ''],
    ['a founding with more around it', '', 'founded: ca. 2019', ''],
    ['a path in words', '', 'path: relationship-first', ''],
    ['a text as a list', '', 'about:\n  - one', 'about: "one"'],
    ['a name with more behind it', `${MEMBERS}  `, '- Mill, skills: finance', ''],
  ])('stands there in place of %s', async (_what, above, written, instead) => {
    const [one, ...others] = await toldOf(`${HEAD}${above}${written}\n`);
    expect(others).toEqual([]);
    const typed = typedIn(one?.step ?? '');
    if (instead !== '') expect(typed).toBe(instead);
    await sound(`${HEAD}${above}${typed}\n`);
  });

  it.each([
    ['a part behind braces', 'safe-space: ', '{level: 2, evidence: "Two calls."}, note: ok'],
    ['a part behind braces and a semicolon', 'safe-space: ', '{level: 2}; note: ok'],
  ])('is the value with %s', async (_what, name, written) => {
    const [one, ...others] = await toldOf(`${HEAD}${ROUND}      ${name}${written}\n`);
    expect(others).toEqual([]);
    expect(one?.step).toMatch(/^Move the \} to the end of the line, so that it is: /);
    await sound(`${HEAD}${ROUND}      ${name}${typedIn(one?.step ?? '')}\n`);
  });

  it('is a list that can be read in place of a number', async () => {
    const [one, ...others] = await toldOf(`${HEAD}${MEMBERS}funding: {sources: 4}\n`);
    expect(others).toEqual([]);
    await sound(`${HEAD}${MEMBERS}funding: {${typedIn(one?.step ?? '')}}\n`);
  });

  it('is no name that nobody told, in place of a number', async () => {
    const [one] = await toldOf(`${HEAD}members: 12\n`);
    expect(one?.step).toMatch(/^If 12 is only how many there are, write "definition: \{organizations: 12\}" in place/);
    await sound(`${HEAD}definition: {organizations: 12}\n`);
    const [targets] = await toldOf(`${HEAD}targets: 3\n`);
    expect(targets?.step).toMatch(/^Delete 3, and write each entry .* below "targets:", such as: - name: \.\.\.$/);
  });

  it('is added where the step says', async () => {
    const [line, ...others] = await toldOf(`${HEAD}${ROUND.replace('id: spring-2026\n    ', '')}      safe-space: 2\n`);
    expect([line?.step, others]).toEqual([
      'Add what is missing, below line 4, with 4 spaces in front: id: spring-2026',
      [],
    ]);
    await sound(`${HEAD}assessments:\n  - date: 2026-05-14\n    id: spring-2026\n    answers:\n      safe-space: 2\n`);
    const [braces] = await toldOf(`${HEAD}assessments: [{date: 2026-05-14}]\n`);
    expect(braces?.step).toBe('Add what is missing, right behind "{" in line 3: id: spring-2026,');
    await sound(`${HEAD}assessments: [{id: spring-2026, date: 2026-05-14}]\n`);
  });

  it('keeps a name that is none as a remark behind the hyphen that others need', async () => {
    const [one] = await toldOf(`${HEAD}members:\n  - contact: Ann\n    name: Mill\n  - Local 41\n`);
    expect(one?.step).toMatch(/ can stay as a remark; write it as: - # contact: Ann$/);
    await sound(`${HEAD}members:\n  - # contact: Ann\n    name: Mill\n  - Local 41\n`);
  });
});

describe('a name in the wrong place', () => {
  it.each([
    ['where its part is', 'place: Oakland\n', 'context: {place: Oakland}\n', / it as: context: /],
    [
      'below the part that is there',
      'context: {as-of: 2026}\nplace: Oakland\n',
      'context: {as-of: 2026, place: Oakland}\n',
      /^Write it right behind "context: \{" in line 3, and then take it out here: place: Oakland,$/,
    ],
    [
      'below a part with lines of its own',
      'place: Oakland\ncontext:\n  as-of: 2026\n',
      'context:\n  place: Oakland\n  as-of: 2026\n',
      /^Write it right below "context:" in line 4, with 2 spaces in front, and then take it out here: place: Oakland$/,
    ],
    [
      'of which a part alone is there',
      'voice: unclear\nprofile:\n  function: {joint-action: primary}\n',
      'profile:\n  structure: {voice: unclear}\n  function: {joint-action: primary}\n',
      /^Write it right below "profile:" in line 4, with 2 spaces in front, .*: structure: \{voice: unclear\}$/,
    ],
    [
      'in another part, where its own is not there',
      'definition: {independence: yes, sources: [member-dues]}\n',
      'definition: {independence: yes}\nfunding: {sources: [member-dues]}\n',
      /^Take it out here, and write it .* at the end of the file, .*: funding: \{sources: \[member-dues\]\}$/,
    ],
    [
      'as the only one below its line',
      'definition:\n  founded: 2019\n',
      'founded: 2019\n',
      /^Delete the 2 spaces .* delete line 3, which has nothing else below it\.$/,
    ],
    [
      'with lines below that are right',
      'profile:\nstage:\n    formation: {progress: under-way}\n',
      'profile:\n  stage:\n    formation: {progress: under-way}\n',
      /give it 2 spaces in front, and leave the lines below as they are\.$/,
    ],
    [
      'that is a question',
      `targets:\n  - name: Board\n    trust-asked: 1\n${ROUND}      safe-space: 2\n`,
      `targets:\n  - name: Board\n${ROUND}      trust-asked: 1\n      safe-space: 2\n`,
      /^Move it below "answers:" of a round, with 6 spaces in front: trust-asked: 1$/,
    ],
    [
      'that may belong to two parts',
      'organizations: 5\n',
      'definition: {organizations: 5}\n',
      /^Take it out here\. If the alliance has 5, write "definition: \{organizations: 5\}" on a line of its own at the left edge\. If 5 took part /,
    ],
  ])('is told %s', async (_where, written, mended, step) => {
    const [one, ...others] = await toldOf(HEAD + written);
    expect(others).toEqual([]);
    expect(one?.step).toMatch(step);
    await sound(HEAD + mended);
  });
});

describe('a text in brackets', () => {
  it('is text where no list can stand', async () => {
    const [one] = await toldOf(`${HEAD}about: [\n`);
    expect(one?.step).toMatch(
      /^If a text belongs here, write it in place of the bracket \[\. If none does, delete the line\.$/,
    );
  });

  it('may be a list where one stands', async () => {
    const [one] = await toldOf(`${HEAD}members: [Eastside, Mill\n`);
    expect(one?.step).toBe('Type the missing ] at the end of the line.');
  });
});

describe('a page in place of the file', () => {
  it.each(['<!DOCTYPE html>\n<html>\n<head><title>a: b</title>\n  <meta c: d>\n', '<html class="x: y">: {[\n'])(
    'is told once, as what it is: %j',
    async (text) => {
      expect((await toldOf(text)).map(({ message }) => message)).toEqual(['This is a web page, and no alliance file']);
    },
  );
});

describe('an answer to what is no question', () => {
  it('is told by its name alone, and by both where the name is a slip', async () => {
    const codes = async (line: string) =>
      (await toldOf(`${HEAD}${ROUND}      ${line}\n`)).map(({ at }) => at.split(' ')[1]);
    expect(await codes('zebra: partly')).toEqual(['unknown-criterion']);
    expect(await codes('safe-spce: partly')).toEqual(['unknown-criterion', 'not-an-answer']);
  });
});
