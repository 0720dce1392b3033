/** Rounds and answers of an alliance file. Pure. */
import type { DataPath } from '../diagnostics/diagnostic.ts';
import { WHY_NOT } from '../diagnostics/placeholder.ts';
import { MOST_FAULTS } from '../document/limits.ts';
import type { Alliance, Answer, Round } from './alliance-schema.ts';
import type { CheckOptions } from './check-alliance.ts';
import { checkDate } from './check-dates.ts';
import { isMember, nearMember } from './check-members.ts';
import { type Finding, nearName } from './finding.ts';
import { knownIds } from './known-ids.ts';
import { movingUp } from './place-to-add.ts';
import { freeRoundIds } from './round-id.ts';
import type { Rubric } from './rubric-schema.ts';

type AnswerMap = Extract<Answer, object>;
type State = (typeof STATES)[number];
const STATES = ['level', 'unknown', 'declined', 'not-applicable'] as const;

/** Findings on every round. */
export function checkRounds(findings: Finding[], alliance: Alliance, options: CheckOptions): void {
  const { assessments: rounds = [] } = alliance;
  const seen = new Map<string, number>();
  const freeId = freeRoundIds(rounds);
  for (const [i, round] of rounds.entries()) {
    const path = ['assessments', i];
    const first = seen.get(round.id);
    if (first === undefined) seen.set(round.id, i);
    else if (findings.length < MOST_FAULTS) {
      const copy = isCopy(rounds[first], round) ? { copy: 1 } : {};
      const args = { id: round.id, first: first + 1, free: freeId(round), ...copy };
      findings.push({ code: 'duplicate-round', path: [...path, 'id'], args });
    }
    checkDay(findings, round, path, options.today);
    checkAnswers(findings, alliance, round.answers ?? {}, [...path, 'answers'], options);
  }
}

/** Whether all that two rounds with answers say is the same. */
function isCopy(one: Round | undefined, other: Round): boolean {
  return Object.keys(other.answers ?? {}).length > 0 && JSON.stringify(one) === JSON.stringify(other);
}

/** A round with answers says when it was, or why nobody can say; never both. */
function checkDay(findings: Finding[], round: Round, path: DataPath, today: string): void {
  const { id, date, undated, answers } = round;
  checkDate(findings, date, [...path, 'date'], today);
  if (date !== undefined && undated !== undefined) {
    findings.push({
      code: 'date-and-undated',
      path: [...path, 'undated'],
      at: 'key',
      args: { id, undated, ...movingUp(round, 'undated') },
      addTo: path,
    });
  }
  if (date !== undefined || undated !== undefined || Object.keys(answers ?? {}).length === 0) return;
  findings.push({ code: 'round-without-date', path: [...path, 'id'], args: { id }, addTo: path });
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
    if (!criteria.has(id)) findings.push(unknownCriterion(findings, id, [...path, id], rubric));
    const answer = answers[id];
    if (typeof answer !== 'object' || answer === null) continue;
    const unclear = findUnclear(answer, id, path);
    if (unclear !== null) findings.push(unclear);
    if (answer.date !== undefined) checkDate(findings, answer.date, [...path, id, 'date'], today);
    // Who holds a capacity should be among the members, where members are listed.
    const holder = answer['held-by'];
    if (typeof holder !== 'string' || holder === 'nobody' || isMember(alliance, holder)) continue;
    const args = { name: holder, ...nearMember(findings, alliance, holder) };
    findings.push({ code: 'holder-not-member', severity: 'warning', path: [...path, id, 'held-by'], args });
  }
}

/** The finding on an answer to what the rubric doesn't ask, or no longer by this name. */
export function unknownCriterion(findings: readonly Finding[], id: string, path: DataPath, rubric: Rubric): Finding {
  const { criteria } = knownIds(rubric);
  const now = Object.hasOwn(rubric.renamed, id) ? rubric.renamed[id] : undefined;
  if (now !== undefined) return { code: 'renamed-criterion', path, at: 'key', args: { id, now } };
  const { retired = {} } = rubric;
  const why = Object.hasOwn(retired, id) ? retired[id] : undefined;
  if (why !== undefined) return { code: 'retired-criterion', severity: 'warning', path, at: 'key', args: { id, why } };
  const near = nearName(findings, id, criteria);
  const args = {
    id,
    rubric: `${rubric.id} ${rubric.version}`,
    ...near,
    ...(near.nearest === undefined && (isRemark(id) ? { remark: 1 } : alike(id, criteria))),
  };
  const finding: Finding = { code: 'unknown-criterion', path, at: 'key', args };
  return 'remark' in args ? { ...finding, addTo: path.slice(0, -1) } : finding;
}

/** No id has blanks in it; few people write a remark without one. */
function isRemark(id: string): boolean {
  return /\S\s+\S/.test(id);
}

/** Most ids that a word is looked for in, and that are shown. */
const MOST_ALIKE = 3;

/** Ids of which the word is a part, where these are few. */
function alike(word: string, ids: ReadonlySet<string>): { alike?: string } {
  const wanted = `-${word
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-')}-`;
  const found = [...ids].filter((id) => `-${id}-`.includes(wanted));
  return found.length === 0 || found.length > MOST_ALIKE ? {} : { alike: found.join(', ') };
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
  if (first === null) {
    const whole = [...path, id];
    return { code: 'answer-says-nothing', path: whole, at: 'key', args: { id }, addTo: whole };
  }
  const reason = answer['not-applicable']?.trim();
  if (reason !== '' && reason !== WHY_NOT) return null;
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
