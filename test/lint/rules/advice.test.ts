/** What to do next, by what the file says: advice that is followed leads into no other finding. */
import { expect, it } from 'vitest';
import { nextStepOf } from '../../../src/diagnostics/render.ts';
import { rules } from '../../../src/lint/registry.ts';
import { readCrossroads } from '../../support/read-crossroads.ts';
import { diagnosticOf } from '../finds.ts';
import { findingsOf, oneRound, roundText } from '../run-rule.ts';

const { criteria } = await readCrossroads();
/** Every level at 0. */
const MANY = criteria.map(({ id }) => `${id}: 0`);

async function adviceOf(code: string, text: string): Promise<string> {
  const [finding] = await findingsOf(rules, code, text);
  return nextStepOf(diagnosticOf(code, { args: finding?.args ?? {} }));
}

async function codesIn(text: string): Promise<string[]> {
  const found = await Promise.all(rules.map((rule) => findingsOf(rules, rule.code, text)));
  return found.flat().flatMap(({ code }) => (code === 'schema-line-missing' ? [] : [code]));
}

const thin = (day: string, state: string) =>
  `assessments:\n${roundText(`id: a, date: ${day}, state: ${state}`, 'safe-space: 2')}`;

it('a thin round is opened again as long as it may be open', async () => {
  expect(await adviceOf('closed-round-thin', thin('2026-09-01', 'closed'))).toContain('"state: open"');
  expect(await codesIn(thin('2026-09-01', 'open'))).toEqual([]);
});

it('an older thin round is left as it is, or a new one begun', async () => {
  const advice = await adviceOf('closed-round-thin', thin('2026-05-14', 'closed'));
  expect(advice).toMatch(/^After 191 days .* --new-round/);
  expect(advice).not.toContain('open');
  expect(await codesIn(thin('2026-05-14', 'open'))).toEqual(['round-left-open']);
});

it('an invented alliance may open its round at any time', async () => {
  const text = `fictional: true\n${thin('2020-05-14', 'closed')}`;
  expect(await adviceOf('closed-round-thin', text)).toContain('"state: open"');
});

it('nothing of a closed round is changed for answers that its depth leaves out', async () => {
  const quick = (keys: string, ...ids: string[]) => oneRound(`depth: quick${keys}`, ...ids.map((id) => `${id}: 2`));
  const open = await adviceOf('quick-answer-outside', quick('', 'bridge-builders'));
  expect(open).toBe('To count bridge-builders, write "depth: full".');
  for (const ids of [['bridge-builders'], ['bridge-builders', 'trust-asked', 'own-narrative', 'messages-tested']]) {
    const closed = await adviceOf('quick-answer-outside', quick(', state: closed', ...ids));
    expect(closed).toMatch(/^This round is closed and stays as it is\. .* --new-round --depth full$/);
    expect(closed.includes('own-narrative and one more')).toBe(ids.length === 4);
  }
});

it('who held something in a closed round stays there', async () => {
  const left = (keys: string) =>
    `members: [A, {name: Forum, left: 2025-12}]\n${oneRound(keys, 'safe-space: {level: 2, held-by: Forum}')}`;
  expect(await adviceOf('holder-has-left', left('state: closed'))).toMatch(/closed and stays as it is.*new round/);
  expect(await adviceOf('holder-has-left', left('state: open'))).toMatch(/^Ask who does it today, and write that down/);
});

it('levels that a stage expects are named where there are a few, and counted', async () => {
  const stage = (...zeros: string[]) =>
    `profile: {stage: {formation: {progress: under-way}}}\n${oneRound('depth: quick', ...zeros.map((id) => `${id}: 0`))}`;
  const two = await adviceOf('stage-beyond-answers', stage('safe-space', 'hard-conversations'));
  const [finding] = await findingsOf(rules, 'stage-beyond-answers', stage('safe-space', 'hard-conversations'));
  expect(finding?.args).toMatchObject({ n: 2, roles: 'Cement' });
  const many = `profile: {stage: {operation: {progress: under-way}}}\n${oneRound('', ...MANY)}`;
  const [both] = await findingsOf(rules, 'stage-beyond-answers', many);
  expect(both?.args?.roles).toMatch(/^\w+ \(\d+\), \w+ \(\d+\)/);
  expect(await adviceOf('stage-beyond-answers', many)).toMatch(
    /Look first at [a-z-]+, [a-z-]+, [a-z-]+, and \d+ more:/,
  );
  expect(two).toContain('Look first at safe-space, hard-conversations: alliance report');
});
