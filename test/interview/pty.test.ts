/** The interview as people meet it: real keys in a real pseudo-terminal, from init to a closed round. */
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Answer } from '../../src/framework/alliance-schema.ts';
import { loadAlliance } from '../../src/framework/load-alliance.ts';
import { type Ask, planInterview, sectionTitle } from '../../src/interview/plan.ts';
import { bundleCli } from '../support/bundle-cli.ts';
import { closeAll, openPty, type PtyOptions, type Screen } from '../support/pty.ts';
import { readCrossroads } from '../support/read-crossroads.ts';
import { allianceWith, applies, flat, ROUND } from './sitting.ts';

const rubric = await readCrossroads();
const FILE = 'harbor.alliance.yaml';
const everything = planInterview(rubric, allianceWith(), ROUND, { depth: 'full', applies: () => true });
const questionOf = (ask: Ask) => flat([ask.kind === 'criterion' ? ask.criterion.question : ask.fact.question]);

let cli: string;
beforeAll(async () => {
  cli = await bundleCli('pty');
}, 60_000);

const opened: Screen[] = [];
afterEach(() => closeAll(opened));

function folder(files: Record<string, string> = {}): string {
  const cwd = mkdtempSync(join(tmpdir(), 'alliance-pty-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(cwd, name), text);
  return cwd;
}

function alliance(args: string[], cwd: string, more: Partial<PtyOptions> = {}): Screen {
  const screen = openPty(process.execPath, [cli, ...args], {
    cwd,
    ...more,
    env: { ALLIANCE_TODAY: '2026-05-14', ...more.env },
  });
  opened.push(screen);
  return screen;
}

/** The question on the screen: the one that stands lowest, in the section whose title stands lowest. */
function askedOn(text: string): Ask | undefined {
  const { sections, asks } = everything;
  const titles = sections.map((section) => [text.lastIndexOf(sectionTitle(section)), section.id] as const);
  const here = titles.sort(([a], [b]) => a - b).at(-1)?.[1];
  const places = asks
    .filter(({ section }) => section === here)
    .map((ask) => [text.lastIndexOf(questionOf(ask)), ask] as const)
    .filter(([at]) => at >= 0);
  return places.sort(([a], [b]) => a - b).at(-1)?.[1];
}

async function nextAsk(screen: Screen, former?: Ask): Promise<Ask | undefined> {
  const there = (text: string) =>
    /Your (key|answer):$/.test(text) &&
    (text.includes('last question') || (askedOn(text) !== undefined && askedOn(text)?.id !== former?.id));
  const text = await screen.until(there);
  return text.includes('That was the last question') ? undefined : askedOn(text);
}

/** The round that is in the file now. */
function roundIn(cwd: string): { id: string; state: string; answers?: Record<string, Answer> } {
  const { assessments } = parse(readFileSync(join(cwd, FILE), 'utf8'));
  return assessments.find(({ id }: { id: string }) => id === 'spring-2026');
}

describe('from nothing to a closed round', () => {
  test('init, every question of a full round, kill -9 after every tenth answer', async () => {
    const cwd = folder();
    const init = alliance(['init', FILE], cwd);
    for (const [question, keys] of [
      ['What is your alliance called?', 'Harbor: Ñandú "1"\r'],
      ['how many organizations', 'twelve\r'],
      ['"twelve" is not a number', '12\r'],
      ['who mainly leads it?', '1'],
      ['What kind of body', '4'],
      ['Which of these stages', '34\r'],
      ['How did you come together', 'b4\r2'],
      ['At which levels does the alliance', '1,3\r'],
    ] as const) {
      await init.until((text) => text.includes(question) && /Your (key|answer): ?\w*$/.test(text));
      init.type(keys);
    }
    expect((await init.exit).exitCode).toBe(0);
    expect(init.history()).toContain(`alliance assess ${FILE}`);
    const before = readFileSync(join(cwd, FILE), 'utf8');
    expect(parse(before)).toMatchObject({
      version: 1,
      name: 'Harbor: Ñandú "1"',
      definition: { organizations: 12, 'led-by': 'base-building' },
      profile: {
        structure: { form: 'independent' },
        stage: { formation: { progress: 'under-way' } },
        geography: { 'alliance-scale': ['local', 'statewide'] },
      },
      path: { current: 'relationship-first' },
    });
    expect((await loadAlliance(before, { file: FILE, today: '2026-05-14', rubric })).diagnostics).toEqual([]);

    const wanted: Record<string, Answer> = {};
    let screen = alliance(['assess', FILE], cwd);
    await screen.until(/Begin a first round of questions\?.*q not now/);
    screen.type('\u001b[B');
    await screen.until(/❯ Yes, the full one/);
    screen.type('\r');
    await screen.until(/How will the answers come about\?.*Your key:$/);
    screen.type('3');
    let count = 0;
    for (let ask = await nextAsk(screen); ask; ask = await nextAsk(screen, ask)) {
      count++;
      screen.type(keysFor(ask, count, wanted));
      const id = ask.id;
      await expect
        .poll(() => roundIn(cwd).answers?.[id], { timeout: 10_000, interval: 5, message: id })
        .toEqual(wanted[id])
        .catch((error: unknown) => {
          throw new Error(`${id}\n${screen.lines().join('\n')}`, { cause: error });
        });
      if (count % 10 !== 0) continue;
      const next = await nextAsk(screen, ask);
      screen.pty.kill('SIGKILL');
      await screen.exit;
      expect(roundIn(cwd).answers ?? {}).toEqual(wanted);
      screen = alliance(['assess', FILE], cwd);
      await screen.until(/Going on with round spring-2026 \(full\): \d+ of \d+ done/);
      expect((await nextAsk(screen))?.id).toBe(next?.id);
      if (next) ask = { ...ask, id: '' };
    }
    const { criteria } = rubric;
    const alliance_ = (
      await loadAlliance(readFileSync(join(cwd, FILE), 'utf8'), { file: FILE, today: '2026-05-14', rubric })
    ).alliance;
    const asked = criteria.filter((criterion) => alliance_ && applies(criterion, alliance_) !== false);
    expect(Object.keys(wanted).sort()).toEqual(asked.map(({ id }) => id).sort());
    screen.type('c');
    expect((await screen.exit).exitCode).toBe(0);
    expect(screen.history()).toContain(`alliance report ${FILE}`);
    const after = readFileSync(join(cwd, FILE), 'utf8');
    expect(roundIn(cwd)).toMatchObject({
      id: 'spring-2026',
      state: 'closed',
      depth: 'full',
      mode: 'interviews',
      answers: wanted,
    });
    expect(Object.keys(roundIn(cwd).answers ?? {})).toHaveLength(Object.keys(wanted).length);
    for (const line of before.split('\n').filter((one) => one.startsWith('#'))) expect(after).toContain(line);
    expect((await loadAlliance(after, { file: FILE, today: '2026-05-14', rubric })).diagnostics).toEqual([]);
    expect(readdirSync(cwd)).toEqual([FILE]);
  }, 180_000);
});

/** Keys that answer a question, a different way each time, and what the file should say then. */
function keysFor(ask: Ask, count: number, wanted: Record<string, Answer>): string {
  if (ask.kind === 'fact') {
    if (ask.fact.kind === 'words') return `Puerto Ñ, East ${count}\r`;
    return ask.fact.kind === 'many' ? '12\r' : '1';
  }
  const level = count % 5;
  const ways: [string, Answer][] = [
    [String(level), level],
    ['d', 'unknown'],
    [`n\r only # dues: ${count}\r`, { 'not-applicable': `only # dues: ${count}` }],
    [`eMinutes of "May" — p. ${count}\r${level}`, { level, evidence: `Minutes of "May" — p. ${count}` }],
    ['r', 'declined'],
    [`i?${' '}ofirst: try\r${level}`, { level, note: 'first: try' }],
    [`x ${level}`, level],
    // Answered, gone back to, kept with Enter, gone back to again, and answered otherwise.
    [`${(level + 1) % 5}b\rb${level}`, level],
  ];
  const [keys, answer] = ways[count % ways.length] ?? ['0', 0];
  wanted[ask.id] = answer;
  return keys;
}

const QUICK = `version: 1
name: Harbor   # by the water
profile: {stage: {operation: {progress: under-way}}}
assessments:
  - {id: autumn-2024, date: 2024-11-01, state: closed, answers: {issues-under-one-goal: 1}}
  - id: spring-2026
    date: 2026-05-14
    depth: quick
    state: open
    answers: {wedge-issues-faced: 3}
`;

describe('on the screen', () => {
  test('the first question at 80 x 24 has everything one needs', async () => {
    const screen = alliance(['assess', FILE], folder({ [FILE]: QUICK }), { env: { NO_COLOR: '1' } });
    await screen.until(/Your key:$/);
    const text = screen.lines().join('\n').replace(/\s+/g, ' ');
    const criterion = rubric.criteria.find(({ id }) => id === 'issues-under-one-goal');
    for (const wanted of [
      'Going on with round spring-2026 (quick): 1 of 20 done.',
      'Dimension 1 of 5: Function',
      '1 of 20 done, 19 to go',
      criterion?.question,
      ...Object.entries(criterion?.levels ?? {}).map(([level, words]) => `${level} ${words}`),
      'In round autumn-2024 you said: 1',
      "0-4 choose d don't know n doesn't apply r rather not say s skip b back e evidence o note i signs x explain ? help q save and leave",
    ])
      expect(text).toContain(wanted?.replace(/\s+/g, ' '));
  });

  test('where only what has no answer is asked and all have one, it says so with their number', async () => {
    const ids = rubric.criteria.filter(({ quick }) => quick).map(({ id }) => id);
    const answers = ids.map((id, i) => `${id}: ${i < 2 ? 'unknown' : 2}`).join(', ');
    const text = QUICK.replace('{wedge-issues-faced: 3}', `{${answers}}`);
    const cwd = folder({ [FILE]: text });
    const screen = alliance(['assess', FILE, '--depth', 'quick', '--only-unanswered'], cwd);
    const all = ids.length;
    await screen.until(/Your key:$/);
    const said = `Round spring-2026 (quick): all ${all} questions here are done: ${all - 2} of ${all} answered, 2 unknown.`;
    expect(screen.history().replace(/\s+/g, ' ')).toContain(said);
    screen.type('q');
    expect((await screen.exit).exitCode).toBe(0);
  });

  test('answered questions stay behind as one line each', async () => {
    const screen = alliance(['assess', FILE], folder({ [FILE]: QUICK }));
    await screen.until(/Your key:$/);
    screen.type('3d');
    await screen.until(/3 of 20 done/);
    expect(screen.history()).toMatch(/^issues under one goal: 3 {2}\S/m);
    expect(screen.history()).toMatch(/: don't know$/m);
  });

  test('keys typed while an answer is being saved are not dropped', async () => {
    const cwd = folder({ [FILE]: QUICK });
    const screen = alliance(['assess', FILE], cwd);
    await screen.until(/Your key:$/);
    screen.type('0123401234');
    await screen.until(/11 of 20 done/);
    const { 'wedge-issues-faced': _, ...given } = roundIn(cwd).answers ?? {};
    expect(Object.values(given)).toEqual([0, 1, 2, 3, 4, 0, 1, 2, 3, 4]);
  });
});

describe('stopping', () => {
  test('Ctrl-C leaves with everything saved, says how to go on, and exits 130', async () => {
    const cwd = folder({ [FILE]: QUICK });
    const screen = alliance(['assess', FILE], cwd);
    await screen.until(/Your key:$/);
    screen.type('2e half a thought');
    await screen.until(/half a thought$/);
    screen.type('\u0003');
    expect((await screen.exit).exitCode).toBe(130);
    expect(screen.history()).toContain(`alliance assess ${FILE}`);
    expect(roundIn(cwd).answers).toEqual({ 'wedge-issues-faced': 3, 'issues-under-one-goal': 2 });
  });

  test('q leaves with exit 0 and says what a draft would need', async () => {
    const cwd = folder({ [FILE]: QUICK });
    const screen = alliance(['assess', FILE], cwd);
    await screen.until(/Your key:$/);
    screen.type('ethe minutes\rq');
    expect((await screen.exit).exitCode).toBe(0);
    expect(screen.history()).toMatch(/no answer\s+yet\s+\(issues-under-one-goal\):\s+the\s+minutes/);
    expect(readFileSync(join(cwd, FILE), 'utf8')).toBe(QUICK);
  });

  test('a terminal that is closed loses nothing that was answered', async () => {
    const cwd = folder({ [FILE]: QUICK });
    const screen = alliance(['assess', FILE], cwd);
    await screen.until(/Your key:$/);
    screen.type('2');
    await screen.until(/2 of 20 done/);
    screen.pty.kill('SIGHUP');
    await screen.exit;
    expect(roundIn(cwd).answers).toEqual({ 'wedge-issues-faced': 3, 'issues-under-one-goal': 2 });
  });
});

describe('while an editor has the file open', () => {
  test('an answer goes into the text of the editor, and the screen says so', async () => {
    const cwd = folder({ [FILE]: QUICK });
    const screen = alliance(['assess', FILE], cwd);
    await screen.until(/Your key:$/);
    writeFileSync(join(cwd, FILE), QUICK.replace('name: Harbor', 'name: New Harbor'));
    screen.type('2');
    await screen.until(/Someone changed the file meanwhile/);
    expect(readFileSync(join(cwd, FILE), 'utf8')).toContain('name: New Harbor   # by the water');
    expect(roundIn(cwd).answers).toMatchObject({ 'issues-under-one-goal': 2 });
  });

  test('a fault in it keeps the answer beside, and the screen says so', async () => {
    const cwd = folder({ [FILE]: QUICK });
    const screen = alliance(['assess', FILE], cwd);
    await screen.until(/Your key:$/);
    writeFileSync(join(cwd, FILE), 'version: [');
    screen.type('2');
    await screen.until(/kept in harbor\.alliance\.yaml\.unsaved\.yaml/);
    expect(parse(readFileSync(join(cwd, `${FILE}.unsaved.yaml`), 'utf8'))).toMatchObject([
      { path: ['answers', 'issues-under-one-goal'], value: 2 },
    ]);
    writeFileSync(join(cwd, FILE), QUICK);
    screen.type('3');
    await screen.until(/could not be saved before are in the file now too/);
    expect(roundIn(cwd).answers).toMatchObject({ 'issues-under-one-goal': 2 });
  });
});

describe('where the screen can not be redrawn', () => {
  test('questions are printed and answered line by line', async () => {
    const cwd = folder({ [FILE]: QUICK });
    const screen = alliance(['assess', FILE], cwd, { env: { TERM: 'dumb' }, rows: 60 });
    await screen.until(/Your key:$/);
    screen.type('3\r');
    await screen.until(/2 of 20 done.*Your key:$/);
    screen.type('n\r');
    await screen.until(/Why:$/);
    screen.type('dues only\r');
    await screen.until(/3 of 20 done.*Your key:$/);
    screen.type('e the minutes of May\r');
    await screen.until(/choose one now.*Your key:$/);
    screen.type('4\rq\r');
    expect((await screen.exit).exitCode).toBe(0);
    expect(Object.values(roundIn(cwd).answers ?? {})).toEqual([
      3,
      3,
      { 'not-applicable': 'dues only' },
      { level: 4, evidence: 'the minutes of May' },
    ]);
  });
});
