/** Rules about the answers of the latest round as a whole, and about those that are none. Pure. */
import { listNames } from '../../diagnostics/list-names.ts';
import type { Finding } from '../../framework/finding.ts';
import { stateOf } from '../../scoring/answers.ts';
import { type ConditionContext, type ConditionTest, findDeciders, onFactsAlone } from '../../scoring/conditions.ts';
import { indexRubric } from '../../scoring/rubric-index.ts';
import { say } from '../../words/say.ts';
import type { Rule } from '../rule.ts';
import { type GivenAnswers, isTold, latestAnswers, levelOf, NO_LEVEL, whenClosed } from './answers-of-round.ts';
import { saysWhy } from './answers-reasons.ts';
import { ofEachAnswer } from './each-answer.ts';
import { forAll } from './folded.ts';

/** Fewer levels may be the same by chance, and where only what went well was read of. */
const ENOUGH_LEVELS = 12;
/** Of fewer answers a share says nothing. */
const ENOUGH_ANSWERS = 5;
/** Fewer answers of an aspect have nothing to stand out from. */
const ENOUGH_OTHERS = 3;
const APART = 2;

/** A note of the round may tell of anything, so that none sets this aside; a waiver does. */
const alike: Rule = {
  code: 'all-levels-alike',
  severity: 'warning',
  find(subject) {
    const given = latestAnswers(subject);
    if (given === null) return [];
    let level = NO_LEVEL;
    let n = 0;
    for (const one of given.levels) {
      if (one === NO_LEVEL) continue;
      if (n > 0 && one !== level) return [];
      level = one;
      n += 1;
    }
    if (n < ENOUGH_LEVELS) return [];
    const args = { round: given.round.id, n, level, ...whenClosed(given.round) };
    const alike = given.ids.filter((_, place) => given.levels[place] !== NO_LEVEL);
    return [forAll(subject, { code: this.code, path: [...given.path, 'answers'], at: 'key', args }, alike)];
  },
};

const manyUnknown: Rule = {
  code: 'many-unknown',
  severity: 'warning',
  find(subject) {
    const given = latestAnswers(subject);
    if (given === null || given.ids.length < ENOUGH_ANSWERS) return [];
    const share = subject.limits.unknownShare;
    if (given.unknown <= given.ids.length * share) return [];
    const { round, ids, unknown: n } = given;
    const args = { round: round.id, n, all: ids.length, limit: Math.round(share * 100), ...whenClosed(round) };
    const path = [...given.path, 'answers'];
    return [forAll(subject, { code: this.code, path, at: 'key', args }, idsWith(given, 'unknown'))];
  },
};

const manyNotApplicable: Rule = {
  code: 'many-not-applicable',
  severity: 'warning',
  find(subject) {
    const given = latestAnswers(subject);
    if (given === null || given.notApplicable < ENOUGH_ANSWERS) return [];
    if (given.notApplicable * 4 <= given.ids.length) return [];
    const { round, ids, notApplicable: n } = given;
    const args = { round: round.id, n, all: ids.length, ...whenClosed(round) };
    const path = [...given.path, 'answers'];
    return [forAll(subject, { code: this.code, path, at: 'key', args }, idsWith(given, 'not-applicable'))];
  },
};

function idsWith({ round, ids }: GivenAnswers, state: ReturnType<typeof stateOf>): string[] {
  return ids.filter((id) => stateOf(round.answers?.[id]) === state);
}

const emptyReason = ofEachAnswer(
  'reason-says-nothing',
  ({ ids, maps }, place, { rubric }) => {
    const reason = maps[place]?.['not-applicable'];
    if (reason === undefined) return null;
    const criterion = indexRubric(rubric).byId.get(ids[place] ?? '')?.criterion;
    if (saysWhy(reason, [criterion?.question ?? '', criterion?.name ?? ''])) return null;
    return { part: 'not-applicable', args: { words: reason.trim() } };
  },
  ({ notApplicable }) => notApplicable > 0,
);

/** The form of an alliance leaves questions out; an answer to one of them counts for nothing, without a word. */
const notAsked: Rule = {
  code: 'answer-not-asked',
  severity: 'warning',
  find(subject) {
    const given = latestAnswers(subject);
    const findings: Finding[] = [];
    if (given === null) return findings;
    const context = onFactsAlone(subject.facts);
    const answers = given.round.answers ?? {};
    for (const { criterion, applies } of indexRubric(subject.rubric).criteria) {
      const { id } = criterion;
      if (applies === null || !Object.hasOwn(answers, id) || levelOf(answers[id]) === NO_LEVEL) continue;
      if (given.outside.includes(id) || applies.evaluate(context) !== false) continue;
      const args = { id, told: namePlaces(applies, context), ...whenClosed(given.round) };
      findings.push({ code: this.code, path: [...given.path, 'answers', id], at: 'key', args });
    }
    return findings;
  },
};

/** What follows from several lines of the file, and is in none of them. */
const LINES_OF: Readonly<Record<string, readonly string[]>> = {
  'geography.reach-beyond-members': ['geography.member-scale', 'geography.alliance-scale'],
};

/** The lines of the file that decide whether a question is asked, such as `"current" under "path"`. */
function namePlaces(applies: ConditionTest, context: ConditionContext): string {
  const lines = findDeciders(applies, context).flatMap((fact) => LINES_OF[fact] ?? [fact]);
  return listNames(
    lines.map((line) => {
      const [part = '', key = ''] = line.split('.');
      const told = context.facts.get(line);
      return say('lint.key-under', { key: typeof told === 'string' ? `${key}: ${told}` : key, part });
    }),
  );
}

/** A high level far above all others of its aspect, with no words beside it: it may be right, or a slip of the hand. */
const standsOut = ofEachAnswer('level-stands-out', (given, place, { rubric }) => {
  const { round, ids, levels, maps } = given;
  const level = levels[place] ?? NO_LEVEL;
  if (level < 3 || isTold(maps[place]?.evidence) || isTold(maps[place]?.note)) return null;
  const id = ids[place] ?? '';
  const others: string[] = [];
  let highest = NO_LEVEL;
  const { aspect } = indexRubric(rubric).byId.get(id) ?? {};
  for (const { criterion } of aspect?.criteria ?? []) {
    if (criterion.id === id || (round.depth === 'quick' && !criterion.quick)) continue;
    const other = levelOf(round.answers?.[criterion.id]);
    if (other !== NO_LEVEL) others.push(criterion.id);
    highest = Math.max(highest, other);
  }
  if (others.length < ENOUGH_OTHERS || level - highest < APART) return null;
  const [role, ...part] = aspect?.id.split('.') ?? [];
  const told = rubric.roles.find(({ id: one }) => one === role)?.aspects.find(({ id: one }) => one === part.join('.'));
  const args = { level, n: others.length, highest, aspect: told?.name ?? '', others: listNames(others) };
  return { part: 'level', args };
});

/** What nobody holds is seldom in place: one of the two is a slip, or the level tells of former times. */
const heldByNobody = ofEachAnswer('high-level-held-by-nobody', ({ levels, maps }, place) => {
  const level = levels[place] ?? NO_LEVEL;
  return maps[place]?.['held-by'] === 'nobody' && level >= 3 ? { part: 'held-by', args: { level } } : null;
});

export const answerRules: readonly Rule[] = [
  alike,
  manyUnknown,
  manyNotApplicable,
  emptyReason,
  notAsked,
  standsOut,
  heldByNobody,
];
