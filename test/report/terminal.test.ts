import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inkFor, plainInk } from '../../src/report/ink.ts';
import { widthOf } from '../../src/report/layout.ts';
import { renderTerminal } from '../../src/report/terminal.ts';
import { assessed, complete, onTerminal, rubric, unwrapped } from './fixture.ts';

const hostile = {
  name: '\u001b[31m港の隣人 e\u0301cole 👩‍👩‍👧‍👦\u202egnp\u0007.exe\r\nAdmin: ok',
  values: [
    { name: '\u001b]8;;http://evil.example\u0007click\u001b]8;;\u0007' },
    { name: '二つの文字幅を持つ価値'.repeat(6) },
  ],
};
const hostileAnswers = {
  ...complete,
  'safe-space': { level: 3, evidence: 'line one\nline two\t\u0000\u009b2J 🧑🏽‍🤝‍🧑🏻' },
  'news-flows': { 'not-applicable': '\u001b[2J\u001b[H nothing\u2066 here' },
};

function checkShape(text: string, width: number): void {
  expect(text.endsWith('\n') && !text.endsWith('\n\n')).toBe(true);
  for (const line of text.slice(0, -1).split('\n')) {
    expect(widthOf(line), line).toBeLessThanOrEqual(width);
    expect(line).not.toMatch(/[ \u00a0]$/);
  }
}

describe('a report on a terminal', () => {
  it.each([80, 120])('reads well at %i columns', async (width) => {
    await expect(onTerminal(assessed(), { width })).toMatchFileSnapshot(`golden/complete-${width}.txt`);
  });

  it('shows everything with details', async () => {
    const some = {
      ...complete,
      'skills-used': 'unknown',
      'hard-conversations': null,
      'targets-by-power': 'declined',
    } as const;
    await expect(onTerminal(assessed(some), { details: true })).toMatchFileSnapshot('golden/details-80.txt');
  });

  it('keeps wide characters aligned and hostile text inert', async () => {
    const text = onTerminal(assessed(hostileAnswers, hostile), { details: true });
    checkShape(text, 80);
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
    await expect(text).toMatchFileSnapshot('golden/hostile-80.txt');
  });

  it('stays within its width, with no trailing blank, for any text', async () => {
    const inColor = await inkFor(true);
    const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 });
    fc.assert(
      fc.property(
        words,
        words,
        words,
        fc.integer({ min: 60, max: 140 }),
        fc.boolean(),
        (name, note, reason, width, color) => {
          const answers = {
            ...complete,
            'safe-space': { level: 2, evidence: note },
            'news-flows': { 'not-applicable': reason },
          };
          const changes = { name, values: [{ name: note }], context: { place: reason, resources: 'scarce' as const } };
          checkShape(
            onTerminal(assessed(answers, changes), { width, details: true }, color ? inColor : plainInk),
            width,
          );
        },
      ),
      { numRuns: 150 },
    );
  });

  it('says the same with colour as without', async () => {
    const colored = onTerminal(assessed(), {}, await inkFor(true));
    expect(colored).toContain('\u001b[1m');
    expect(colored.replace(/\u001b\[\d+m/g, '')).toBe(onTerminal(assessed()));
  });

  it('uses lines of at most 120 columns, and at least 60', () => {
    expect(onTerminal(assessed(), { width: 300 })).toBe(onTerminal(assessed(), { width: 120 }));
    expect(onTerminal(assessed(), { width: 10 })).toBe(onTerminal(assessed(), { width: 60 }));
  });
});

describe('what stands beside blockers, tensions and steps', () => {
  it('quotes the evidence of the first blocker on one line', () => {
    const told = { ...complete, 'hard-conversations': { level: 1, evidence: 'Said once, in a car. '.repeat(9) } };
    expect(onTerminal(assessed(told))).toMatch(/\n {6}“Said once, in a car\. .*…”\n/);
    expect(onTerminal(assessed(complete))).toContain('      “Two calls after the vote; never at the table.”\n');
    const plain = onTerminal(assessed({ ...complete, 'hard-conversations': 1 }));
    expect(plain).toMatch(/hard\n {6}conversations\.\n {4}Also: shared analysis/);
  });

  it('keeps notes of answers and of the round for the details, and calls them notes there', () => {
    const noted = assessed({ ...complete, 'hard-conversations': { level: 1, note: 'Ask Rosa.' } });
    const found = { ...noted, round: { ...noted.round!, note: 'Dana wrote.' } };
    for (const word of ['Ask Rosa', 'Dana wrote']) expect(onTerminal(found)).not.toContain(word);
    const all = unwrapped(onTerminal(found, { details: true }));
    expect(all).toContain('note: “Ask Rosa.”');
    expect(all).toContain('Note: “Dana wrote.”');
    expect(all.split('Ask Rosa')).toHaveLength(2);
  });

  it('names everything that is short at a stage or the next one, the lowest level first', () => {
    const low = { ...complete, 'safe-space': 1, 'hard-conversations': 0, 'shared-analysis': 1, 'vision-guides': 2 };
    const text = unwrapped(onTerminal(assessed(low)));
    expect(text).toMatch(
      /hard conversations \(0, needs 3\)\. Level 3 is: .* Also: safe space \(1\); shared analysis \(1\)/,
    );
    expect(text).toContain('For institutionalization also: vision guides (2)');
    const passed = unwrapped(onTerminal(assessed({ ...complete, 'local-stories': 0 })));
    expect(passed).toMatch(/Connect: operation ready \(83% met\).*Not there yet: local stories \(0\) Cement/);
  });

  it('names a tension that cannot be told by what it would say', () => {
    const open = { ...complete, 'safe-space': null, 'hard-conversations': null };
    const text = unwrapped(onTerminal(assessed(open), { details: true }));
    expect(text).toContain(
      'Tensions that could not be told “You came together in a campaign, and trust is thin.” would be told by “trust”',
    );
  });

  it('says what is left to organizations where a step is for funders alone', () => {
    const only = (actor: 'funders' | 'organizations') => ({
      ...rubric,
      goals: rubric.goals.map((goal) => ({
        ...goal,
        objectives: goal.objectives.map((one) => ({
          ...one,
          strategies: one.strategies.filter((strategy) => strategy.actor === actor),
        })),
      })),
    });
    const draw = (actor: 'funders' | 'organizations') =>
      unwrapped(
        renderTerminal(assessed(), only(actor), { width: 80, details: false }, { ink: plainInk, drawTable: () => [] }),
      );
    expect(draw('funders')).toMatch(
      /You For this the 2010 report names only what funders can do; .* Your own step is level 3, told above: .* Funders What funders/,
    );
    expect(draw('organizations')).toContain(
      'Funders For this the 2010 report names only what organizations can do. You What organizations',
    );
  });

  it('says which answers a tension about an aspect rests on', () => {
    const text = unwrapped(onTerminal(assessed({ ...complete, 'safe-space': 1, 'hard-conversations': 0 })));
    // (1 + 0) / 8 of trust.
    expect(text).toContain('Rests on trust, 13 of 100: hard conversations (0), safe space (1). Ask:');
  });

  it('says what a step works toward: the level of the next stage, or one more where no stage asks', () => {
    const stage = { formation: { progress: 'under-way' as const } };
    const met = { ...complete, 'safe-space': 2, 'hard-conversations': 2, 'vision-guides': 2 };
    const ahead = unwrapped(onTerminal(assessed(met, { profile: { stage } })));
    expect(ahead).toMatch(/Toward (?:safe space|hard conversations), 2 now\. Level 3 is: As a habit/);
    const untold = unwrapped(onTerminal(assessed({ ...complete, 'vision-guides': 1 }, { profile: {} })));
    expect(untold).toMatch(/Toward .*, (\d) now\. Level \d is: /);
  });

  it('tells what was set aside apart from what was answered', () => {
    const two = { ...complete, 'news-flows': { 'not-applicable': 'x' }, 'targets-by-power': { 'not-applicable': 'x' } };
    expect(onTerminal(assessed(two))).toContain('8 of 8 answered, 2 do not apply\n');
  });
});
