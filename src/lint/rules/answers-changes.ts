/** Rules about the latest round beside the one before. Both need a date: without one nobody knows which came first. Pure. */
import type { Round } from '../../framework/alliance-schema.ts';
import type { Rule, Subject } from '../rule.ts';
import { type GivenAnswers, isTold, latestAnswers, levelOf, NO_LEVEL, whenClosed } from './answers-of-round.ts';
import { daysBetween } from './dates-between.ts';
import { asLikely } from './dates-doubtful.ts';
import { ofEachAnswer } from './each-answer.ts';
import { saysNothing } from './evidence-empty.ts';
import { forAll } from './folded.ts';

const FAR = 2;
/** Fewer levels in common may move together by chance. */
const ENOUGH_LEVELS = 8;
/** Of these so many may be the same again by chance. */
const ENOUGH_SAME = 12;
const A_MONTH = 31;

const fell = ofEachAnswer(
  'level-fell-without-words',
  ({ ids, levels, maps }, place, subject) => {
    const level = levels[place] ?? NO_LEVEL;
    if (level === NO_LEVEL || level > 4 - FAR) return null;
    const before = roundBefore(subject);
    if (before === null) return null;
    const former = formerLevel(before, ids[place] ?? '');
    const { evidence, note } = maps[place] ?? {};
    if (former - level < FAR || isTold(evidence) || (isTold(note) && !saysNothing(note))) return null;
    return { part: 'level', isAdded: true, args: { level, former, before: before.id } };
  },
  (_, subject) => roundBefore(subject) !== null,
);

/** Alliances learn slowly: when nearly all rises and nothing falls within a month, the two rounds were asked differently. A note of the round tells of it. */
const leapt: Rule = {
  code: 'levels-rose-at-once',
  severity: 'warning',
  find(subject) {
    const before = roundBefore(subject);
    const given = latestAnswers(subject);
    if (before === null || given === null) return [];
    if (explains(given.round, before)) return [];
    const days = daysBetween(likelyDate(subject, before), likelyDate(subject, given.round));
    if (days > A_MONTH) return [];
    const { common, risen, fallen } = compare(before, given);
    if (common < ENOUGH_LEVELS || fallen > 0 || risen * 4 < common * 3) return [];
    const args = { round: given.round.id, before: before.id, n: risen, all: common, days };
    const path = [...given.path, 'date'];
    const all = idsWhere(before, given, (former, level) => level > former);
    return [forAll(subject, { code: this.code, path, args, addTo: given.path }, all)];
  },
};

/** Answers never carry over from a round to the next: so many that are the same were copied, unless a note tells. */
const copied: Rule = {
  code: 'round-same-as-before',
  severity: 'warning',
  find(subject) {
    const before = roundBefore(subject);
    const given = latestAnswers(subject);
    if (before === null || given === null) return [];
    if (explains(given.round, before)) return [];
    const { common, risen, fallen, here } = compare(before, given);
    if (common < ENOUGH_SAME || risen + fallen > 0 || common < here) return [];
    const noted = isTold(given.round.note) ? { noted: 1 } : {};
    const args = { round: given.round.id, before: before.id, n: common, ...noted, ...whenClosed(given.round) };
    const path = [...given.path, 'answers'];
    const all = idsWhere(before, given, (former, level) => level === former);
    return [forAll(subject, { code: this.code, path, at: 'key', args, addTo: given.path }, all)];
  },
};

/** A note that was copied with the rest tells nothing of this round. */
function explains({ note }: Round, before: Round): boolean {
  return isTold(note) && note.trim() !== before.note?.trim();
}

/** The latest dated round but one; null where the latest has no date, or none has an earlier one. */
export function roundBefore({ alliance, latest, doubtful }: Subject): Round | null {
  const rounds = alliance.assessments;
  if (rounds === undefined || rounds.length < 2 || latest === null) return null;
  const dates = doubtful.size === 0 ? rounds : asLikely(rounds, doubtful);
  const now = dates[latest.place]?.date;
  let before = -1;
  for (const [place, { date }] of dates.entries()) {
    if (now === undefined || date === undefined || date >= now) continue;
    if (date >= (dates[before]?.date ?? '')) before = place;
  }
  return rounds[before] ?? null;
}

/** The date of a round; where its id has another year, the one that it most likely was. */
function likelyDate({ alliance, doubtful }: Subject, round: Round): string {
  const place = alliance.assessments?.indexOf(round) ?? -1;
  return doubtful.get(place)?.likely ?? round.date ?? '';
}

function formerLevel(before: Round, id: string): number {
  return levelOf(before.answers?.[id]);
}

/** How many levels both rounds know, how many of those rose or fell, and how many the later round has. */
function compare(before: Round, { ids, levels }: GivenAnswers) {
  const counts = { common: 0, risen: 0, fallen: 0, here: 0 };
  for (let i = 0; i < ids.length; i++) {
    const level = levels[i] ?? NO_LEVEL;
    if (level === NO_LEVEL) continue;
    counts.here += 1;
    const former = formerLevel(before, ids[i] ?? '');
    if (former === NO_LEVEL) continue;
    counts.common += 1;
    if (level > former) counts.risen += 1;
    if (level < former) counts.fallen += 1;
  }
  return counts;
}

/** Ids of the answers whose level in both rounds is as asked for. */
function idsWhere(before: Round, given: GivenAnswers, holds: (former: number, level: number) => boolean): string[] {
  return given.ids.filter((id, place) => {
    const former = formerLevel(before, id);
    const level = given.levels[place] ?? NO_LEVEL;
    return former !== NO_LEVEL && level !== NO_LEVEL && holds(former, level);
  });
}

export const changeRules: readonly Rule[] = [fell, leapt, copied];
