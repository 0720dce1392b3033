/** Rules about the evidence beside the levels of the latest round: whether there is any, how old, how much it says. Pure. */
import type { Finding } from '../../framework/finding.ts';
import { late } from '../late.ts';
import type { Rule, Subject } from '../rule.ts';
import { isTold, latestAnswers, whenClosed } from './answers-of-round.ts';
import { isOlderThan, monthsBetween } from './dates-between.ts';
import { isLatestDoubtful } from './dates-doubtful.ts';
import { ofEachAnswer } from './each-answer.ts';
import { saysNothing } from './evidence-empty.ts';
import { forAll } from './folded.ts';

/** Each by itself: a level that says "sustained, and owned by members" is the strongest claim there is. */
const level4 = ofEachAnswer('level-4-without-evidence', ({ levels, maps }, place) => {
  if (levels[place] !== 4 || isTold(maps[place]?.evidence)) return null;
  return { part: 'level', isAdded: true, ...(maps[place] != null && { args: { map: 1 } }) };
});

/** All of a round in one: a room that takes three hours for its answers can't write down each reason. */
const level3: Rule = {
  code: 'level-3-without-evidence',
  severity: 'warning',
  find(subject) {
    const given = latestAnswers(subject);
    const bare: string[] = [];
    if (given === null) return [];
    let alone = '';
    for (let i = 0; i < given.levels.length; i++) {
      if (given.levels[i] === 3 && !isTold(given.maps[i]?.evidence)) bare.push(given.ids[i] ?? '');
      if (alone === '' && given.maps[i] == null) alone = bare.at(-1) ?? '';
    }
    if (bare.length === 0) return [];
    const args = { round: given.round.id, n: bare.length, ...(alone !== '' && { alone }), ...whenClosed(given.round) };
    // At "answers", where a waiver for several of them stays in its place when one of them is mended.
    return [forAll(subject, { code: this.code, path: [...given.path, 'answers'], at: 'key', args }, bare)];
  },
};

/**
 * By the day of an answer, else by that of its round, and then once for all. A round that is too old as a whole is
 * another rule's; an invented alliance has no present, and one that ends on purpose needs none.
 */
const old: Rule = {
  code: 'evidence-old',
  severity: 'warning',
  find(subject) {
    const given = latestAnswers(subject);
    if (given === null || !agesIn(subject)) return [];
    const { today, limits } = subject;
    const findings: Finding[] = [];
    const byRound: string[] = [];
    for (let i = 0; i < given.maps.length; i++) {
      const map = given.maps[i] ?? null;
      if (map === null || !isTold(map.evidence)) continue;
      const id = given.ids[i] ?? '';
      if (map.date === undefined) byRound.push(id);
      else if (isOlderThan(map.date, limits.evidenceMonths, today)) {
        const age = monthsBetween(map.date, today);
        const args = { id, date: map.date, age, limit: limits.evidenceMonths, ...whenClosed(given.round) };
        findings.push({ code: this.code, path: [...given.path, 'answers', id, 'date'], args });
      }
    }
    const { id, date } = given.round;
    if (byRound.length === 0 || isLatestDoubtful(subject)) return findings;
    if (date === undefined || !isOlderThan(date, limits.evidenceMonths, today)) return findings;
    if (isOlderThan(date, limits.roundMonths, today)) return findings;
    const age = monthsBetween(date, today);
    const args = { round: id, date, age, limit: limits.evidenceMonths, ...whenClosed(given.round) };
    return [...findings, forAll(subject, { code: this.code, path: [...given.path, 'date'], args }, byRound)];
  },
};

/** Words for none at all are told alike, however many they are. A file name, an address or a date is one word too, and can be looked up: letters alone can't. */
const oneWord = ofEachAnswer('evidence-one-word', ({ levels, maps }, place) => {
  const words = maps[place]?.evidence;
  if (words === undefined || words.length > LONGEST_WORD || (levels[place] ?? 0) < 1) return null;
  return ONE_WORD().test(words) || saysNothing(words) ? { part: 'evidence', args: { words: words.trim() } } : null;
});

const LONGEST_WORD = 40;
/** Chinese and Japanese write a sentence without a blank. */
const ONE_WORD = late(() => /^\s*[^\s\d\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}/@._:-]+[.!]?\s*$/u);

/** Whether time goes by for this alliance. */
export function agesIn({ alliance }: Subject): boolean {
  return alliance.fictional !== true && alliance.profile?.stage?.ending !== true;
}

export const evidenceRules: readonly Rule[] = [level4, level3, old, oneWord];
