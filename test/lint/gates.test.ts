import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Gate } from '../../src/config/config.ts';
import { gates as entries } from '../../src/diagnostics/catalogue/gates.ts';
import { messageOf, nextStepOf, renderDiagnostic } from '../../src/diagnostics/render.ts';
import { openDocument } from '../../src/document/open-document.ts';
import type { Alliance } from '../../src/framework/alliance-schema.ts';
import { diagnoseFinding, type Finding } from '../../src/framework/finding.ts';
import { GATE_SEVERITIES, judgeGates } from '../../src/lint/gates.ts';
import type { Former, GateInputs } from '../../src/lint/gates-case.ts';
import { findUnreadable } from '../../src/lint/gates-revision.ts';
import { assess } from '../../src/scoring/assess.ts';
import { summarize } from '../../src/scoring/summarize.ts';
import type { RoleSummary, Summary } from '../../src/scoring/summary.ts';
import { anyCase } from '../scoring/arbitraries.ts';
import { readCrossroads } from '../support/read-crossroads.ts';
import { toldOf } from './finds.ts';

const rubric = await readCrossroads();
const FILE = 'harbor-neighbors.alliance.yaml';
const text = readFileSync(join(import.meta.dirname, '../../examples', FILE), 'utf8');
const document = await openDocument(text, FILE);
const harbor = document.value as Alliance;
const real = summarize(harbor, rubric, { file: null });

/** The example's summary with other results for its roles. */
function summaryOf(role: Partial<RoleSummary>, more: Partial<Summary> = {}): Summary {
  return { ...real, roles: real.roles.map((one) => ({ ...one, ...role })), ...more };
}

function scored(score: number, more: Partial<RoleSummary> = {}): Partial<RoleSummary> {
  return { score, interval: { low: score - 0.1, high: score + 0.1 }, coverage: 0.8, ...more };
}

function open(low: number, high: number, more: Partial<RoleSummary> = {}): Partial<RoleSummary> {
  return { score: null, balanced: null, interval: { low, high }, coverage: 1 - high + low, ...more };
}

const NOTHING: Partial<RoleSummary> = { score: null, interval: null, coverage: null, band: null, now: null };

function judge(gate: Partial<Gate>, now: Summary, more: Partial<GateInputs> = {}): Finding[] {
  const whole = { name: 'Ready to act', files: [], roles: ['cement'], ...gate };
  return judgeGates([whole], {
    rubric,
    fileName: FILE,
    configFile: 'alliance.config.yaml',
    now,
    before: null,
    revisions: new Map(),
    ...more,
  });
}

const codes = (findings: Finding[]) => findings.map(({ code }) => code);

const message = (finding: Finding) => messageOf(toldOf(finding));
const next = (finding: Finding | undefined) => nextStepOf(toldOf(finding ?? { code: '', path: [] }));

describe('a promise that does not hold', () => {
  it('says where the role stands, to see later whether it became worse', () => {
    const stands = (gate: Partial<Gate>, now: Summary, more: Partial<GateInputs> = {}) =>
      judge(gate, now, more).map(({ standing }) => standing);
    expect(stands({ leastScore: 50 }, summaryOf(scored(0.462)))).toEqual([{ at: 46 }]);
    expect(stands({ leastScore: 50 }, summaryOf(open(0.1, 0.3)))).toEqual([{ at: 30 }]);
    expect(stands({ leastCoverage: 90 }, summaryOf(scored(0.4)))).toEqual([{ at: 80 }]);
    const band = { point: null, low: 'not-yet', high: 'emerging' } as const;
    expect(stands({ leastBand: 'growing' }, summaryOf({ band }))).toEqual([{ at: 'emerging' }]);
    const verdict = { low: 'not-yet', high: 'nearly' } as const;
    const before: Former = summaryOf(scored(0.47));
    const fall = { largestFall: { points: 2, since: 'previous-round' } } as const;
    expect(stands(fall, summaryOf(scored(0.23)), { before })).toEqual([{ at: 23, from: 47 }]);
    const now = real.roles.find(({ id }) => id === 'cement')?.now ?? null;
    expect(now).not.toBeNull();
    const judged = summaryOf({ now: now && { ...now, verdict } });
    expect(stands({ leastReadiness: 'ready' }, judged)).toEqual([{ at: 'nearly' }]);
  });
});

describe('a promise', () => {
  it('that does not hold says which, for whom, what was promised, what is, and by how much, at the round', () => {
    const [finding, ...rest] = judge({ leastScore: 90 }, real);
    expect(rest).toEqual([]);
    const { subject, code, path } = finding as Finding;
    expect([code, path, subject]).toEqual(['gate-score', ['assessments', 1, 'id'], 'gates/Ready to act/cement']);
    const diagnostic = diagnoseFinding(document, finding as Finding);
    expect(diagnostic.subject).toBe('gates/Ready to act/cement');
    expect(renderDiagnostic(diagnostic)).toMatchInlineSnapshot(`
      "harbor-neighbors.alliance.yaml:297:9  gate-score  Harbor Neighbors Alliance scores 46 in Cement; the gate "Ready to act" asks for at least 90
        295 |       outlasts-turnover: 1
        297 |   - id: spring-2026
            |         ^^^^^^^^^^^ 44 points short
        The report says what holds the score back, and what would come first. A gate
        that no longer fits is changed in alliance.config.yaml, where all can see it.
        To read the report:
          alliance report harbor-neighbors.alliance.yaml"
    `);
  });

  it('holds for the roles that it names, and for all where it names none', () => {
    const subjects = (roles: string[]) => judge({ roles, leastScore: 100 }, real).map(({ subject }) => subject);
    expect(subjects(['scale', 'connect'])).toEqual(['gates/Ready to act/connect', 'gates/Ready to act/scale']);
    expect(subjects([])).toHaveLength(3);
  });

  it('keeps its name apart from others in what it is about', () => {
    expect(judge({ name: 'a/b', leastScore: 100 }, real)[0]?.subject).toBe('gates/a~1b/cement');
  });

  it('is nothing where there is none, however low the score', () => {
    expect(
      judgeGates([], {
        rubric,
        fileName: FILE,
        configFile: '',
        now: summaryOf(scored(0)),
        before: null,
        revisions: new Map(),
      }),
    ).toEqual([]);
  });
});

describe('the least score', () => {
  it.each([
    [0.5, 50, null],
    [0.1 + 0.2, 30, null],
    [0.494, 50, { found: 49, least: 50, by: 1 }],
    [0.4998, 50, { found: 49.98, least: 50, by: 0.02 }],
    [0.41, 66.5, { found: 41, least: 66.5, by: 25.5 }],
    [0.664, 66.5, { found: 66.4, least: 66.5, by: 0.1 }],
  ])('%d against %d', (score, leastScore, args) => {
    const [finding] = judge({ leastScore }, summaryOf(scored(score)));
    if (args === null) expect(finding).toBeUndefined();
    else expect(finding).toMatchObject({ code: 'gate-score', args });
  });

  it('is judged by the range where there is no score and the range is enough', () => {
    expect(judge({ leastScore: 20 }, summaryOf(open(0.2, 0.7)))).toEqual([]);
    const [finding] = judge({ leastScore: 80 }, summaryOf(open(0.2, 0.7)));
    expect(finding).toMatchObject({ code: 'gate-score', args: { found: 'at most 70', least: 80, by: 10 } });
  });

  it('waits for answers where they decide, and says which to give first', () => {
    const cement = rubric.criteria.filter(({ aspect }) => aspect.startsWith('cement.')).map(({ id }) => id);
    const connect = rubric.criteria.find(({ aspect }) => aspect.startsWith('connect.'))?.id ?? '';
    const first = () => [connect, ...cement.slice(0, 7)];
    const [finding] = judge({ leastScore: 50 }, summaryOf(open(0.24, 0.76)), {
      assessed: () => ({ firstToAnswer: first(), roles: [] }),
    });
    expect(finding).toMatchObject({ code: 'gate-undecided', args: { low: 24, high: 76 } });
    expect(finding?.about).toEqual(cement.slice(0, 7));
    expect(message(finding as Finding)).toBe(
      'The gate "Ready to act" asks for at least 50 and cannot be judged yet: with what is open, Harbor Neighbors Alliance may be anywhere from 24 to 76 in Cement',
    );
    const some = `${cement.slice(0, 5).join(', ')} and 2 more`;
    expect(next(finding).startsWith(`Answer first: ${some}. `)).toBe(true);
  });
});

describe('the least band', () => {
  const band = (point: 'emerging' | 'strong' | null) => ({ band: { low: 'emerging', high: 'strong', point } as const });

  it('is judged by the band of the score', () => {
    expect(judge({ leastBand: 'strong' }, summaryOf(scored(0.8, band('strong'))))).toEqual([]);
    const [finding] = judge({ leastBand: 'strong' }, summaryOf(scored(0.4, band('emerging'))));
    expect(finding).toMatchObject({ code: 'gate-band', args: { found: '"emerging"', least: 'strong', by: 2 } });
    expect(message(finding as Finding)).toContain(' is "emerging" in Cement; ');
  });

  it('is judged by both ends where there is no score', () => {
    const now = summaryOf(open(0.3, 0.9, band(null)));
    expect(judge({ leastBand: 'emerging' }, now)).toEqual([]);
    expect(judge({ leastBand: 'growing' }, now)[0]).toMatchObject({
      code: 'gate-undecided',
      args: { low: 'the band "emerging"', high: 'the band "strong"' },
    });
    const low = summaryOf(open(0, 0.3, { band: { low: 'not-yet', high: 'emerging', point: null } }));
    expect(judge({ leastBand: 'growing' }, low)[0]).toMatchObject({
      code: 'gate-band',
      args: { found: 'at most "emerging"', by: 1 },
    });
  });

  it('and the least score wait for the same answers, and say so once', () => {
    const now = summaryOf(open(0.3, 0.9, band(null)));
    expect(codes(judge({ leastBand: 'growing', leastScore: 50 }, now))).toEqual(['gate-undecided']);
  });
});

describe('the least readiness', () => {
  type Verdict = NonNullable<RoleSummary['now']>['verdict'];
  const at = (low: Verdict['low'], high: Verdict['high'], blockers: string[] = []) =>
    summaryOf(scored(0.5, { now: { verdict: { low, high }, blockers } }));

  it.each([
    ['ready', 'ready', 'ready', null],
    ['nearly', 'ready', 'nearly', null],
    ['nearly', 'ready', 'ready', 'gate-undecided nearly ready'],
    ['not-yet', 'not-yet', 'nearly', 'gate-readiness "not yet"'],
    ['not-yet', 'nearly', 'ready', 'gate-readiness at most "nearly"'],
    ['not-yet', 'ready', 'nearly', 'gate-undecided not yet ready'],
    ['none-expected', 'none-expected', 'ready', null],
  ] as const)('%s to %s against %s', (low, high, leastReadiness, told) => {
    const found = judge({ leastReadiness }, at(low, high));
    expect(found.map(({ code, args }) => `${code} ${args?.found ?? `${args?.low} ${args?.high}`}`)).toEqual(
      told === null ? [] : [told],
    );
  });

  it('waits for answers where they decide, and says which to give first', () => {
    const role = assess(harbor, rubric, { file: null, version: '0' }).roles.find(({ id }) => id === 'cement');
    if (role === undefined) throw new Error('no such role');
    const deciding = ['separate-space', 'trust-asked'].map((criterion) => ({ criterion, alone: false, weight: 1 }));
    const gates = role.gates.map((gate) => ({ ...gate, deciding }));
    const assessed = () => ({ firstToAnswer: ['no-one-dominates'], roles: [{ ...role, gates }] });
    const [finding] = judge({ leastReadiness: 'nearly' }, at('not-yet', 'ready', ['hard-conversations']), { assessed });
    expect(finding?.about).toEqual(['separate-space', 'trust-asked']);
    expect(message(finding as Finding)).toBe(
      'The gate "Ready to act" asks for at least "nearly" and cannot be judged yet: with what is open, the readiness of Harbor Neighbors Alliance for Operation in Cement may be anywhere from "not yet" to "ready"',
    );
    expect(next(finding)).toMatch(/^Answer first: separate-space, trust-asked\. /);
  });

  it('says where nobody can be ready, since an essential part does not apply', () => {
    const role = assess(harbor, rubric, { file: null, version: '0' }).roles.find(({ id }) => id === 'cement');
    if (role === undefined) throw new Error('no such role');
    const without = ['cement.trust', 'cement.shared-vision'];
    const assessed = () => ({ firstToAnswer: [], roles: [{ ...role, without }] });
    const told = (leastReadiness: 'nearly' | 'ready', high: 'not-yet' | 'nearly' = 'not-yet') =>
      next(judge({ leastReadiness }, at('not-yet', high), { assessed })[0]);
    expect(told('ready', 'nearly')).toMatch(
      /^Each question of Trust, Shared vision is "not applicable"\. These parts are essential to Cement, so that "nearly" is the most there can be\. /,
    );
    expect(told('ready')).toMatch(
      / Neither is enough by itself: other answers, which the report names, keep this file below "nearly" as well\. To read the report: /,
    );
    expect(told('nearly')).toMatch(/^The report says what is missing\. /);
  });

  it('names the stage, and what holds it back with both levels', () => {
    const ids = ['separate-space', 'hard-conversations', 'no-one-dominates'];
    const judged = harbor.assessments?.find((round) => round.id === real.round?.id);
    if (judged === undefined) throw new Error('no such round');
    const [finding] = judge({ leastReadiness: 'ready' }, at('not-yet', 'nearly', ids), { judged });
    expect(finding?.about).toEqual(ids);
    expect(finding?.args?.stage).toBe(rubric.stages.find((stage) => stage.id === real.stage.present)?.name);
    expect(next(finding)).toMatch(
      /^These answers are lower than Operation needs them: separate-space \(1, needs 3\), hard-conversations \(1, needs 3\), no-one-dominates \(2, needs 3\)\. /,
    );
  });

  it('is seen in the round that was judged, though a later one is open', () => {
    const of = (more: Partial<GateInputs>) =>
      next(judge({ leastReadiness: 'ready' }, at('not-yet', 'nearly'), more)[0]);
    expect(of({})).toMatch(/: alliance report harbor\.alliance\.yaml$/);
    expect(of({ isPassed: true })).toMatch(/: alliance report harbor\.alliance\.yaml --round spring-2026$/);
  });

  it('says once where no stage is told, and judges the rest', () => {
    const now = summaryOf(scored(0.3, { now: null }), { stage: { ...real.stage, present: null } });
    expect(codes(judge({ roles: [], leastReadiness: 'nearly' }, now))).toEqual(['gate-without-stage']);
    expect(codes(judge({ leastReadiness: 'nearly', leastScore: 50 }, now))).toEqual([
      'gate-without-stage',
      'gate-score',
    ]);
  });
});

describe('the least coverage', () => {
  it('is a share of the weight in per cent', () => {
    expect(judge({ leastCoverage: 80 }, summaryOf(scored(0.5)))).toEqual([]);
    expect(judge({ leastCoverage: 81 }, summaryOf(scored(0.5)))[0]).toMatchObject({
      code: 'gate-coverage',
      args: { found: 80, least: 81, by: 1 },
    });
  });
});

describe('the largest fall', () => {
  const since = (points: number): Partial<Gate> => ({ largestFall: { points, since: 'previous-round' } });
  const earlier = (role: Partial<RoleSummary>, depth: 'quick' | 'full' = 'full') =>
    summaryOf(role, { round: real.round && { ...real.round, id: 'spring-2025', depth } });

  it('is that of the score since the round before', () => {
    const now = summaryOf(scored(0.47), { round: real.round && { ...real.round, depth: 'full' } });
    expect(judge(since(15), now, { before: earlier(scored(0.62)) })).toEqual([]);
    const [finding] = judge(since(10), now, { before: earlier(scored(0.62)) });
    expect(finding?.args).toEqual({
      gate: 'Ready to act',
      alliance: 'Harbor Neighbors Alliance',
      config: 'alliance.config.yaml',
      role: 'Cement',
      before: 62,
      found: 47,
      by: 15,
      allowed: 10,
      round: 'spring-2025',
    });
    expect(message(finding as Finding)).toBe(
      'Harbor Neighbors Alliance fell from 62 to 47 in Cement since the round "spring-2025"; the gate "Ready to act" allows 10 points',
    );
    const quick = judge(since(10), now, { before: earlier(scored(0.62), 'quick') });
    expect(quick[0]?.args).toMatchObject({ formerDepth: 'quick', depth: 'full' });
  });

  it('names the parts of the role that fell, the furthest first, and how to see the time before', () => {
    const names = rubric.roles.find(({ id }) => id === 'cement')?.aspects.map(({ name }) => name) ?? [];
    const now = summaryOf(scored(0.47, { aspects: [0.5, 0.4, 0.301, null, 0.9] }));
    const before = earlier(scored(0.62, { aspects: [0.6, 0.8, 0.304, 0.5, 0.1] }), real.round?.depth ?? 'full');
    const [finding] = judge(since(10), now, { before });
    const fell = `${names[1]} from 80 to 40, ${names[0]} from 60 to 50, ${names[2]} from 30.4 to 30.1`;
    const file = 'harbor.alliance.yaml';
    expect(next(finding)).toContain(
      `These parts fell: ${fell}. Read their answers again (alliance report ${file} --details shows them), and correct what is a slip of the pen. If the fall is true`,
    );
    expect(next(finding)).toMatch(new RegExp(`To see it as it was: alliance report ${file} --round spring-2025$`));
    const gate: Partial<Gate> = { largestFall: { points: 10, since: { revision: 'origin/main' } } };
    const then = (inGit: Former['inGit']) => ({
      revisions: new Map([['origin/main', { ...before, ...(inGit && { inGit }) }]]),
    });
    const seen = (inGit: Former['inGit']) => next(judge(gate, now, then(inGit))[0]);
    const show = 'show origin/main:"old/h a.yaml" | alliance report -';
    expect(seen({ name: 'old/h a.yaml' })).toContain(
      `The file was old/h a.yaml then. To see it as it was: git ${show}`,
    );
    for (const name of [FILE, `region/${FILE}`])
      expect(seen({ name })).toContain(`first. To see it as it was: git show origin/main:${name} |`);
    expect(seen({ name: 'old/h a.yaml', repository: '../it' })).toContain(`as it was: git -C ../it ${show}`);
    expect(seen(undefined)).toContain(`To see it as it is: alliance report ${file}`);
  });

  it('shows as much of the numbers as it takes to see it', () => {
    const [finding] = judge(since(10), summaryOf(scored(0.5)), { before: earlier(scored(0.603)) });
    expect(finding?.args).toMatchObject({ before: 60.3, found: 50, by: 10.3 });
  });

  it('is none where nothing went before, or rose', () => {
    expect(judge(since(0), summaryOf(scored(0.1)))).toEqual([]);
    expect(judge(since(0), summaryOf(scored(0.7)), { before: earlier(scored(0.6)) })).toEqual([]);
    expect(judge(since(0), summaryOf(scored(0.1)), { before: earlier(NOTHING) })).toEqual([]);
    expect(judge(since(0), summaryOf(scored(0.1)), { before: earlier(open(0, 0.8)) })).toEqual([]);
    expect(judge(since(0), summaryOf({}, { round: null }), { before: earlier(scored(0.6)) })).toEqual([]);
  });

  it('is judged by the ranges where there is no score and they are enough', () => {
    const [finding] = judge(since(10), summaryOf(open(0, 0.3)), { before: earlier(scored(0.7)) });
    expect(finding).toMatchObject({ code: 'gate-fall', args: { before: 70, found: 'at most 30', by: 40 } });
    const [other] = judge(since(10), summaryOf(scored(0.2)), { before: earlier(open(0.5, 0.9)) });
    expect(other).toMatchObject({ code: 'gate-fall', args: { before: 'at least 50', found: 20 } });
    const [undecided] = judge(since(10), summaryOf(open(0.3, 0.8)), { before: earlier(scored(0.7)) });
    expect(undecided?.code).toBe('gate-undecided');
    expect(message(undecided as Finding)).toBe(
      'The gate "Ready to act" allows a fall by 10 points and cannot be judged yet: Harbor Neighbors Alliance was at 70 in Cement in the round "spring-2025", and with what is open may be anywhere from 30 to 80 now',
    );
    expect(judge(since(50), summaryOf(open(0.3, 0.8)), { before: earlier(scored(0.7)) })).toEqual([]);
  });

  it('may be since a revision: where the file was not there nothing fell, where git knows none it is said', () => {
    const gate: Partial<Gate> = { roles: [], largestFall: { points: 5, since: { revision: 'origin/main' } } };
    const now = summaryOf(scored(0.5));
    const revisions = (summary: Summary | null) => ({ revisions: new Map([['origin/main', summary]]) });
    expect(judge(gate, now, revisions(null))).toEqual([]);
    expect(judge(gate, now, { before: earlier(scored(1)) })).toEqual([]);
    const whole: Gate = { name: 'Ready to act', files: [], roles: [], ...gate };
    const [lost] = findUnreadable([whole], new Map([['origin/main', 'unknown']]), () => ['a', 'b', 'c']);
    expect(lost).toMatchObject({
      code: 'gate-without-revision',
      path: ['gates', 0, 'largest-fall', 'since', 'revision'],
    });
    expect(message(lost as Finding)).toContain('for 3 files: git cannot give the revision "origin/main"');
    expect(findUnreadable([whole], new Map([['origin/main', 'unknown']]), () => [])).toEqual([]);
    expect(findUnreadable([whole], new Map([['then', 'unknown']]), () => ['a', 'b', 'c'])).toEqual([]);
    const found = judge({ ...gate, roles: ['scale'] }, now, revisions(earlier(scored(0.6))));
    expect(message(found[0] as Finding)).toContain(
      'fell from 60 to 50 in Scale since the revision "origin/main"; the gate "Ready to act" allows 5 points',
    );
  });
});

describe('what cannot be judged', () => {
  it('is a promise of something where there is no round, told of the file', () => {
    const now = summaryOf({}, { round: null });
    const found = judge({ roles: [], leastCoverage: 0 }, now);
    expect(found).toMatchObject([{ code: 'gate-without-round', path: [] }]);
  });

  it('is a role of which nothing applies', () => {
    expect(codes(judge({ leastScore: 0, leastBand: 'strong' }, summaryOf(NOTHING)))).toEqual(['gate-not-applicable']);
  });
});

describe('every code of a gate', () => {
  it('has words, and a severity of its own', () => {
    expect(Object.keys(GATE_SEVERITIES).sort()).toEqual(Object.keys(entries).sort());
  });
});

describe('whatever an alliance answers', () => {
  const gate: fc.Arbitrary<Gate> = fc.record(
    {
      name: fc.constantFrom('a', 'b'),
      files: fc.constant([]),
      roles: fc.constant([]),
      leastScore: fc.integer({ min: 0, max: 100 }),
      leastBand: fc.constantFrom('not-yet' as const, 'emerging' as const, 'growing' as const, 'strong' as const),
      leastReadiness: fc.constantFrom('nearly' as const, 'ready' as const),
      leastCoverage: fc.integer({ min: 0, max: 100 }),
      largestFall: fc.record({
        points: fc.integer({ min: 0, max: 100 }),
        since: fc.constant('previous-round' as const),
      }),
    },
    { requiredKeys: ['name', 'files', 'roles'] },
  );

  it('each finding can be said whole, and says what the assessment says', () => {
    let told = 0;
    fc.assert(
      fc.property(anyCase, gate, ({ rubric, alliance }, gate) => {
        const now = summarize(alliance, rubric, { file: null });
        const { firstToAnswer, roles } = assess(alliance, rubric, { file: null, version: '0' });
        const inputs = {
          rubric,
          fileName: FILE,
          configFile: '',
          now,
          before: now,
          revisions: new Map(),
          assessed: () => ({ firstToAnswer, roles }),
        };
        for (const finding of judgeGates([gate], inputs)) {
          told++;
          expect(message(finding)).not.toMatch(/[{}]|undefined|NaN/);
          expect(finding.code).not.toBe('gate-fall');
          const role = roles.find(({ id }) => finding.subject === `gates/${gate.name}/${id}`);
          if (finding.code === 'gate-coverage')
            expect((role?.coverage ?? 1) * 100).toBeLessThan(gate.leastCoverage ?? 0);
          if (finding.code === 'gate-score')
            expect((role?.score ?? role?.interval?.high ?? 1) * 100).toBeLessThan(gate.leastScore ?? 0);
        }
      }),
      { numRuns: 300, seed: 37 },
    );
    expect(told).toBeGreaterThan(100);
  });

  it('a lower promise never fails where a higher one holds', () => {
    fc.assert(
      fc.property(anyCase, fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 }), (one, a, b) => {
        const now = summarize(one.alliance, one.rubric, { file: null });
        const failed = (leastScore: number) =>
          codes(
            judgeGates([{ name: 'a', files: [], roles: [], leastScore }], {
              rubric: one.rubric,
              fileName: FILE,
              configFile: '',
              now,
              before: null,
              revisions: new Map(),
            }),
          ).filter((code) => code === 'gate-score').length;
        expect(failed(Math.min(a, b))).toBeLessThanOrEqual(failed(Math.max(a, b)));
      }),
      { numRuns: 200, seed: 41 },
    );
  });
});
