/** What a finding says to type can be typed: each command runs, and each comment sets aside what it is about. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readCatalogue } from '../../../src/diagnostics/catalogue/all.ts';
import type { JsonReport } from '../../../src/diagnostics/formats/json.ts';
import { WHO_AGREED } from '../../../src/diagnostics/placeholder.ts';
import { rules } from '../../../src/lint/registry.ts';
import { exampleText } from '../../diagnostics/example-text.ts';
import { run } from '../../support/fake-io.ts';

const catalogue = readCatalogue();

/** Its name needs quotes, and a command that leaves them out names two files. */
const FILE = 'our harbor.alliance.yaml';
const ALL = `version: 1\nrules:\n${rules.map(({ code }) => `  ${code}: warning\n`).join('')}`;
const GATES = [
  'gates:',
  '  - {name: Score, least-score: 90}',
  '  - {name: Band, least-band: strong}',
  '  - {name: Ready, least-readiness: ready}',
  '  - {name: Told, least-coverage: 100}',
  '  - {name: No fall, largest-fall: {points: 0, since: previous-round}}',
  '',
].join('\n');

let cwd = '';
beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'advice-'));
});
afterAll(() => rmSync(cwd, { recursive: true }));

interface Advice {
  code: string;
  line: number;
  typed: string;
}

/** What is typed into a shell; all else is a piece of a file. */
const IN_SHELL = /^(?:alliance|git) /;
/** What is typed stands by itself, in front of it no sign of an excerpt. */
const TYPED = /^ {4}[^\s|]/;

/** What is to be typed for each finding, as people read it: a line of its own below the words. */
async function adviceIn(argv: readonly string[]): Promise<Advice[]> {
  const { stdout, stderr } = await run(['check', ...argv], { cwd, columns: 80, day: '2026-11-21' });
  return `${stdout}\n${stderr}`.split('\n\n').flatMap((block) => {
    const typed = block.split('\n').find((line) => TYPED.test(line));
    const [, line, code] = /:(\d+):\d+\s+([a-z0-9-]+)/.exec(block) ?? [];
    return typed === undefined ? [] : [{ code: code ?? '', line: Number(line), typed: typed.trim() }];
  });
}

/** Words of a command line as a shell takes them. */
function words(typed: string): string[] {
  return [...typed.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(([, a, b, c]) => a ?? b ?? c ?? '');
}

/** A line of a file is tried where its step is. */
async function expectToRun(typed: string): Promise<void> {
  if (!IN_SHELL.test(typed)) return;
  const [program, ...argv] = words(typed);
  if (program === 'git') return;
  expect(program).toBe('alliance');
  const { exit, stderr } = await run(argv, { cwd });
  // Questions are asked in a terminal alone.
  if (argv[0] === 'assess' || argv[0] === 'init') expect(stderr, typed).toContain('terminal');
  else expect([exit, stderr], typed).toEqual([expect.toSatisfy((status) => status === 0 || status === 1), stderr]);
  expect(stderr, typed).not.toMatch(/unknown option|nothing is called|does not exist|too many arguments/);
}

const examples = Object.entries(catalogue).filter(([, { example }]) => example === undefined || example === 'whole');

describe('what is to be typed', () => {
  it.each(examples)('for %s can be typed', async (code, entry) => {
    writeFileSync(join(cwd, 'alliance.config.yaml'), ALL);
    writeFileSync(join(cwd, FILE), exampleText(entry, 'bad'));
    const advice = (await adviceIn([FILE])).filter((one) => one.code === code);
    const ends = [entry.next].flat().map((template) => template.endsWith('`'));
    if (ends.every((one) => one)) expect(advice).not.toEqual([]);
    for (const { typed } of advice) await expectToRun(typed);
  });

  it.each(examples.filter(([, { next }]) => [next].flat().some((template) => template.includes('`# alliance: allow'))))(
    'above or behind the line of %s sets it aside',
    async (code, entry) => {
      writeFileSync(join(cwd, 'alliance.config.yaml'), ALL);
      const text = exampleText(entry, 'bad');
      writeFileSync(join(cwd, FILE), text);
      const [advice] = (await adviceIn([FILE])).filter((one) => one.code === code);
      const lines = text.split('\n');
      const at = (advice?.line ?? 0) - 1;
      // Only whoever asked can say who agreed.
      const typed = (advice?.typed ?? '').replace(WHO_AGREED, 'she agreed in May');
      const behind = lines.with(at, `${lines[at]} ${typed}`);
      for (const changed of [behind, lines.toSpliced(at, 0, typed)]) {
        writeFileSync(join(cwd, FILE), changed.join('\n'));
        const { stdout } = await run(['check', FILE, '--format', 'json'], { cwd, day: '2026-11-21' });
        const { files } = JSON.parse(stdout) as JsonReport;
        expect(files[0]?.diagnostics.filter((one) => one.code === code || one.code.startsWith('waiver'))).toEqual([]);
        expect(files[0]?.suppressed.map((one) => one.code)).toEqual([code]);
      }
    },
  );

  it.each(['', 'id: c'])('for a gate can be typed, with a later round open or without: %j', async (later) => {
    writeFileSync(join(cwd, 'alliance.config.yaml'), `version: 1\n${GATES}`);
    const round = (id: string, state: string, level: number) =>
      `  - {id: ${id}, state: ${state}, depth: quick, answers: {safe-space: ${level}, trust-asked: ${level}}}\n`;
    const dated = (text: string, date: string) => text.replace('state', `date: ${date}, state`);
    const closed = dated(round('a', 'closed', 3), '2025-05-14') + dated(round('b', 'closed', 1), '2026-05-14');
    const rounds = closed + (later === '' ? '' : dated(round('c', 'open', 2), '2026-05-20'));
    for (const stage of ['profile: {stage: {formation: {progress: under-way}}}\n', '']) {
      writeFileSync(join(cwd, FILE), `version: 1\nname: Harbor\n${stage}assessments:\n${rounds}`);
      const advice = await adviceIn([FILE]);
      expect(advice.length).toBeGreaterThan(3);
      for (const { code, typed } of advice) {
        await expectToRun(typed);
        if (!typed.startsWith('alliance report')) continue;
        // Reports look at the latest round; the promise was judged at the one before, and fell from the first.
        expect(/ --round (\w)$/.exec(typed)?.[1]).toBe(code === 'gate-fall' ? 'a' : later === '' ? undefined : 'b');
      }
    }
  });

  it('for a gate without a round can be typed', async () => {
    writeFileSync(join(cwd, 'alliance.config.yaml'), `version: 1\n${GATES}`);
    writeFileSync(join(cwd, FILE), 'version: 1\nname: Harbor\n');
    const advice = await adviceIn([FILE]);
    expect(advice.map(({ code }) => code)).toContain('gate-without-round');
    for (const { typed } of advice) await expectToRun(typed);
  });

  it("names a rubric of one's own where the check went by it", async () => {
    mkdirSync(join(cwd, 'our rubric'), { recursive: true });
    writeFileSync(
      join(cwd, 'our rubric/rubric.yaml'),
      'extends: crossroads\nid: ours\nversion: 1.0.0\noff: [safe-space]\n',
    );
    writeFileSync(join(cwd, 'alliance.config.yaml'), 'version: 1\nrubric: our rubric\n');
    const answers = 'assessments: [{id: a, date: 2026-05-14, state: closed, answers: {talk-into-action: 2, x: 1}}]\n';
    for (const text of [answers, answers.replace(', x: 1', '')]) {
      writeFileSync(join(cwd, FILE), `version: 1\nname: Harbor\npath: {current: joint-action-first}\n${text}`);
      const advice = await adviceIn([FILE]);
      expect(advice).not.toEqual([]);
      for (const { typed } of advice) {
        expect(typed).toMatch(/ --rubric "our rubric"$/);
        await expectToRun(typed);
      }
    }
  });

  it('for a baseline and for a configuration can be typed', async () => {
    rmSync(join(cwd, 'alliance.config.yaml'), { force: true });
    writeFileSync(join(cwd, FILE), 'version: 1\nname: Harbor\n');
    writeFileSync(
      join(cwd, 'known.yaml'),
      `version: 1\nfindings:\n  - {file: ${FILE}, code: round-stale, id: a, reason: known}\n`,
    );
    const [stale] = await adviceIn([FILE, '--baseline', 'known.yaml']);
    expect(stale?.code).toBe('baseline-stale');
    await expectToRun(stale?.typed ?? '');
    expect(await adviceIn([FILE, '--baseline', 'known.yaml'])).toEqual([]);
    for (const config of ['- x\n', '', 'version: 1\nrules: {round-stail: error, unknown-key: off}\n']) {
      writeFileSync(join(cwd, 'alliance.config.yaml'), config);
      const advice = await adviceIn([FILE]);
      for (const { typed } of advice) await expectToRun(typed);
    }
  });
});
