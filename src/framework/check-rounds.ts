/** Rounds and answers of an alliance file. Pure. */
import type { DataPath } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { Alliance, Answer, Round } from './alliance-schema.ts';
import type { CheckOptions } from './check-alliance.ts';
import { checkDate } from './check-dates.ts';
import { isMember, memberNames } from './check-members.ts';
import type { Finding } from './finding.ts';
import { knownIds } from './known-ids.ts';
import type { Rubric } from './rubric-schema.ts';

type AnswerMap = Extract<Answer, object>;
type State = (typeof STATES)[number];
const STATES = ['level', 'unknown', 'declined', 'not-applicable'] as const;

/** Findings on every round. */
export function checkRounds(findings: Finding[], alliance: Alliance, options: CheckOptions): void {
  const { assessments: rounds = [] } = alliance;
  const seen = new Map<string, number>();
  for (const [i, round] of rounds.entries()) {
    const path = ['assessments', i];
    const first = seen.get(round.id);
    if (first === undefined) seen.set(round.id, i);
    else findings.push({ code: 'duplicate-round', path: [...path, 'id'], args: { id: round.id, first: first + 1 } });
    checkDay(findings, round, path, options.today);
    checkAnswers(findings, alliance, round.answers ?? {}, [...path, 'answers'], options);
  }
}

/** A round with answers says when it was, or why nobody can say; never both. */
function checkDay(findings: Finding[], round: Round, path: DataPath, today: string): void {
  const { id, date, undated, answers } = round;
  checkDate(findings, date, [...path, 'date'], today);
  if (date !== undefined && undated !== undefined) {
    findings.push({ code: 'date-and-undated', path: [...path, 'undated'], at: 'key', args: { id } });
  }
  if (date !== undefined || undated !== undefined || Object.keys(answers ?? {}).length === 0) return;
  findings.push({ code: 'round-without-date', path: [...path, 'id'], args: { id } });
}

/** Nearly every answer is sound, so that its path is made only once there is something to say. */
function checkAnswers(
  findings: Finding[],
  alliance: Alliance,
  answers: NonNullable<Round['answers']>,
  path: DataPath,
  { rubric, today }: CheckOptions,
): void {
  const { criteria } = knownIds(rubric);
  for (const id in answers) {
    if (!criteria.has(id)) findings.push(unknownCriterion(id, [...path, id], criteria, rubric));
    const answer = answers[id];
    if (typeof answer !== 'object' || answer === null) continue;
    const unclear = findUnclear(answer, id, path);
    if (unclear !== null) findings.push(unclear);
    if (answer.date !== undefined) checkDate(findings, answer.date, [...path, id, 'date'], today);
    const holder = answer['held-by'];
    if (typeof holder !== 'string' || holder === 'nobody' || isMember(alliance, holder)) continue;
    findings.push(unknownHolder(alliance, holder, [...path, id, 'held-by']));
  }
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

/** A map says exactly one thing; that something does not apply needs a reason one can read. */
function findUnclear(answer: AnswerMap, id: string, path: DataPath): Finding | null {
  if (saysLevelAlone(answer)) return null;
  let first: State | null = null;
  for (const state of STATES) {
    if (answer[state] === undefined) continue;
    if (first !== null) {
      return {
        code: 'answer-says-two-things',
        path: [...path, id, state],
        at: 'key',
        args: { id, first, second: state },
      };
    }
    first = state;
  }
  if (first === null) return { code: 'answer-says-nothing', path: [...path, id], at: 'key', args: { id } };
  if (answer['not-applicable']?.trim() !== '') return null;
  return { code: 'reason-missing', path: [...path, id, 'not-applicable'], args: { id } };
}

/** As nearly every map does. Spelt out, because keys that are written here are found sooner than those of a list. */
function saysLevelAlone(answer: AnswerMap): boolean {
  return (
    answer.level !== undefined &&
    answer.unknown === undefined &&
    answer.declined === undefined &&
    answer['not-applicable'] === undefined
  );
}

/** Who holds a capacity should be among the members, where members are listed. */
function unknownHolder(alliance: Alliance, name: string, path: DataPath): Finding {
  const near = nearest(name, (alliance.members ?? []).flatMap(memberNames));
  const args = { name, ...(near === null ? {} : { nearest: near }) };
  return { code: 'holder-not-member', severity: 'warning', path, args };
}
