/** The promise that a role does not fall far: since the round before, or since a revision of the same file. Pure. */
import { listNames } from '../diagnostics/list-names.ts';
import type { Finding } from '../framework/finding.ts';
import { toLevel } from '../scoring/answers.ts';
import type { RoleSummary } from '../scoring/summary.ts';
import { reaches } from '../scoring/thresholds.ts';
import { say } from '../words/say.ts';
import type { Case, Former } from './gates-case.ts';
import { undecided } from './gates-open.ts';
import { fallen, points, round } from './gates-points.ts';

/**
 * Where nothing went before, nothing fell. Without a point score at one of the two times the intervals decide, where they
 * do; a former time that had none is no promise to be measured by.
 */
export function judgeFall(one: Case): Finding[] {
  const { gate, role, inputs } = one;
  if (gate.largestFall === undefined) return [];
  const { points: most, since } = gate.largestFall;
  const former: Former | null =
    since === 'previous-round' ? inputs.before : (inputs.revisions.get(since.revision) ?? null);
  const before = former?.roles.find(({ id }) => id === role.id);
  const ends = endsOf(role);
  const formerEnds = before === undefined ? null : endsOf(before);
  if (former === null || before === undefined || ends === null || formerEnds === null) return [];
  const allowed = most / 100;
  if (!reaches(allowed, formerEnds.low - ends.high)) return [tellFall(one, former, before)];
  if (before.score === null || role.score !== null || reaches(allowed, formerEnds.high - ends.low)) return [];
  const range = { low: round(points(ends.low), 0), high: round(points(ends.high), 0) };
  return [
    undecided(one, { allowed: most, before: round(points(before.score), 0), ...whenFormer(one, former), ...range }),
  ];
}

/** What the score is, or between what it lies; null where the role is not applicable. */
function endsOf({ score, interval }: RoleSummary): RoleSummary['interval'] {
  return score === null ? interval : { low: score, high: score };
}

function tellFall(one: Case, former: Former, before: RoleSummary): Finding {
  const { gate, role, inputs } = one;
  const allowed = gate.largestFall?.points ?? 0;
  const [least, most] = [points(endsOf(before)?.low ?? 0), points(endsOf(role)?.high ?? 0)];
  const fall = fallen(least, most, allowed);
  const depths = { formerDepth: former.round?.depth ?? '', depth: inputs.now.round?.depth ?? '' };
  const lower = lowerAnswers(one, former);
  const args = {
    before: before.score === null ? say('gates.at-least', { n: fall.before }) : fall.before,
    found: role.score === null ? say('gates.at-most', { n: fall.now }) : fall.now,
    by: fall.by,
    allowed,
    ...whenFormer(one, former),
    ...(depths.formerDepth === depths.depth ? {} : depths),
    ...fallenAspects(one, before),
    ...(lower.length === 0 ? {} : { answers: nameFallen(lower), n: lower.length }),
  };
  const about = lower.map(({ id }) => id);
  return { ...one.tell('gate-fall', args, about), standing: { at: round(most, 0), from: round(least, 0) } };
}

const NO_LEVEL = -1;

interface FallenAnswer {
  id: string;
  then: number;
  now: number;
}

/** Answers of the role with a lower level than before, the furthest fallen first. */
function lowerAnswers({ role, inputs }: Case, former: Former): FallenAnswer[] {
  const own = inputs.rubric.criteria.filter(({ aspect }) => aspect.startsWith(`${role.id}.`));
  const fallen = own.flatMap(({ id }) => {
    const [then, now] = [former.levels?.[id] ?? NO_LEVEL, toLevel(inputs.judged?.answers?.[id])];
    return now >= 0 && now < then ? [{ id, then, now }] : [];
  });
  return fallen.sort((a, b) => b.then - b.now - (a.then - a.now));
}

/** Such as "hard-conversations from 3 to 1". */
function nameFallen(fallen: readonly FallenAnswer[]): string {
  return listNames(fallen.map((one) => say('gates.answer-fell', { ...one })));
}

/** The round, or the revision, that it is compared with. */
function whenFormer({ gate, inputs }: Case, former: Former): NonNullable<Finding['args']> {
  const since = gate.largestFall?.since ?? 'previous-round';
  return since === 'previous-round'
    ? { round: former.round?.id ?? '' }
    : wordsOfGit(since.revision, former, inputs.fileName);
}

/** What is asked of git to see the file as it was; `moved` is its name then, where that is another one. */
function wordsOfGit(revision: string, { inGit }: Former, file: string): NonNullable<Finding['args']> {
  if (inGit === undefined) return { revision };
  const { name, repository, isMoved } = inGit;
  const isOther = isMoved === true || !isSameFile(name, file);
  return { revision, former: name, ...(isOther && { moved: name }), ...(repository !== undefined && { repository }) };
}

/** Whether two paths that begin at different folders can be those of one file. */
function isSameFile(one: string, other: string): boolean {
  const [a, b] = [one, other].map((path) => `/${path.replace(/^(?:\.\.?\/)+/, '')}`) as [string, string];
  return a.endsWith(b) || b.endsWith(a);
}

/** The parts of the role that fell, the furthest first; left out where none did whose score is known at both times. */
function fallenAspects({ role, inputs }: Case, before: RoleSummary): { aspects?: string } {
  const aspects = inputs.rubric.roles.find(({ id }) => id === role.id)?.aspects ?? [];
  const falls = aspects.flatMap(({ name }, place) => {
    const [former, now] = [before.aspects[place], role.aspects[place]];
    if (former == null || now == null || now >= former) return [];
    return [{ name, former, now }];
  });
  falls.sort((a, b) => b.former - b.now - (a.former - a.now));
  const told = falls.map(({ name, former, now }) => {
    const fall = fallen(points(former), points(now), 0);
    return say('gates.from-to', { name, before: fall.before, now: fall.now });
  });
  return told.length === 0 ? {} : { aspects: told.join(', ') };
}
