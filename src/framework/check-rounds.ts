/** Rounds and answers of an alliance file. Pure. */
import type { DataPath } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { Alliance, Answer, Round } from './alliance-schema.ts';
import { isMember, memberNames } from './check-members.ts';
import type { Finding } from './finding.ts';
import type { Rubric } from './rubric-schema.ts';

/** Findings on every round. */
export function checkRounds(alliance: Alliance, rubric: Rubric): Finding[] {
  const criteria = new Set(rubric.criteria.map(({ id }) => id));
  const seen = new Map<string, number>();
  return (alliance.assessments ?? []).flatMap((round, i) => {
    const path = ['assessments', i];
    const first = seen.get(round.id);
    if (first === undefined) seen.set(round.id, i);
    const twice: Finding[] =
      first === undefined
        ? []
        : [{ code: 'duplicate-round', path: [...path, 'id'], args: { id: round.id, first: first + 1 } }];
    return [...twice, ...checkDay(round, path), ...checkAnswers(alliance, round, path, criteria, rubric)];
  });
}

/** A round with answers says when it was, or why nobody can say; never both. */
function checkDay(round: Round, path: DataPath): Finding[] {
  if (round.date !== undefined && round.undated !== undefined)
    return [{ code: 'date-and-undated', path: [...path, 'undated'], at: 'key', args: { id: round.id } }];
  const empty = Object.keys(round.answers ?? {}).length === 0;
  return empty || round.date !== undefined || round.undated !== undefined
    ? []
    : [{ code: 'round-without-date', path: [...path, 'id'], args: { id: round.id } }];
}

function checkAnswers(
  alliance: Alliance,
  round: Round,
  path: DataPath,
  criteria: ReadonlySet<string>,
  rubric: Rubric,
): Finding[] {
  return Object.entries(round.answers ?? {}).flatMap(([id, answer]) => {
    const at = [...path, 'answers', id];
    const unknown = criteria.has(id) ? [] : [unknownCriterion(id, at, criteria, rubric)];
    return [...unknown, ...checkAnswer(answer, id, at), ...checkHolder(alliance, answer, at)];
  });
}

function unknownCriterion(id: string, path: DataPath, criteria: ReadonlySet<string>, rubric: Rubric): Finding {
  const now = Object.hasOwn(rubric.renamed, id) ? rubric.renamed[id] : undefined;
  if (now !== undefined) return { code: 'renamed-criterion', path, at: 'key', args: { id, now } };
  const near = nearest(id, criteria);
  return {
    code: 'unknown-criterion',
    path,
    at: 'key',
    args: { id, rubric: `${rubric.id} ${rubric.version}`, ...(near === null ? {} : { nearest: near }) },
  };
}

const STATES = ['level', 'unknown', 'declined', 'not-applicable'] as const;

/** A map says exactly one thing; that something does not apply needs a reason one can read. */
function checkAnswer(answer: Answer, id: string, path: DataPath): Finding[] {
  if (typeof answer !== 'object' || answer === null) return [];
  const said = STATES.filter((state) => answer[state] !== undefined);
  const [first, second] = said;
  if (first === undefined) return [{ code: 'answer-says-nothing', path, at: 'key', args: { id } }];
  if (second !== undefined)
    return [{ code: 'answer-says-two-things', path: [...path, second], at: 'key', args: { id, first, second } }];
  if (answer['not-applicable']?.trim() === '')
    return [{ code: 'reason-missing', path: [...path, 'not-applicable'], args: { id } }];
  return [];
}

/** Who holds a capacity should be among the members, where members are listed. */
function checkHolder(alliance: Alliance, answer: Answer, path: DataPath): Finding[] {
  const holder = typeof answer === 'object' ? answer?.['held-by'] : undefined;
  if (typeof holder !== 'string' || holder === 'nobody' || isMember(alliance, holder)) return [];
  const near = nearest(holder, (alliance.members ?? []).flatMap(memberNames));
  return [
    {
      code: 'holder-not-member',
      severity: 'warning',
      path: [...path, 'held-by'],
      args: { name: holder, ...(near === null ? {} : { nearest: near }) },
    },
  ];
}
