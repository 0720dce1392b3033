/**
 * Rules about when rounds and answers were: before the alliance, too long ago, in an order that can't be. Dates that
 * don't exist or lie in the future are errors of loading. Pure.
 */
import type { Round } from '../../framework/alliance-schema.ts';
import type { Finding } from '../../framework/finding.ts';
import type { Rule, Subject } from '../rule.ts';
import { roundBefore } from './answers-changes.ts';
import { latestAnswers, whenClosed } from './answers-of-round.ts';
import { daysBetween, isBefore, isOlderThan, monthsBetween } from './dates-between.ts';
import { BEFORE_FOUNDING, DOUBTED, findDoubtfulDates, isLatestDoubtful } from './dates-doubtful.ts';
import { agesIn } from './evidence.ts';
import { whenFoundedSeemsWrong } from './founded.ts';

const stale: Rule = {
  code: 'round-stale',
  severity: 'warning',
  find(subject) {
    const { latest, today, limits } = subject;
    const date = latest?.round.date;
    if (latest === null || date === undefined || isLatestDoubtful(subject) || !agesIn(subject)) return [];
    if (!isOlderThan(date, limits.roundMonths, today)) return [];
    // One of the two dates is wrong then, and told to be; whether the round is old is seen once it is mended.
    const { founded } = subject.alliance;
    if (founded !== undefined && isBefore(date, String(founded)) && subject.isTold(BEFORE_FOUNDING)) return [];
    const age = monthsBetween(date, today);
    const args = { round: latest.round.id, date, age, limit: limits.roundMonths };
    return [{ code: this.code, path: ['assessments', latest.place, 'date'], args }];
  },
};

/** Of an open round that a later one has passed, another rule speaks. */
const leftOpen: Rule = {
  code: 'round-left-open',
  severity: 'warning',
  find(subject) {
    const { newest, doubtful, today, limits } = subject;
    if (newest === null || newest.round.state !== 'open' || !agesIn(subject)) return [];
    const { id, date } = newest.round;
    if (date === undefined || doubtful.has(newest.place)) return [];
    const days = daysBetween(date, today);
    if (days <= limits.openDays) return [];
    const args = { round: id, date, days, limit: limits.openDays };
    return [{ code: this.code, path: ['assessments', newest.place, 'state'], args }];
  },
};

/** One by one; where `founded` itself seems to be the slip, once and there. */
const beforeFounding: Rule = {
  code: BEFORE_FOUNDING,
  severity: 'warning',
  find(subject) {
    const { founded, assessments = [] } = subject.alliance;
    const findings: Finding[] = [];
    if (founded === undefined) return findings;
    const earlier = whenFoundedSeemsWrong(subject);
    if (earlier !== null) return [{ code: this.code, path: ['founded'], args: { founded, ...earlier } }];
    const began = String(founded);
    for (let i = 0; i < assessments.length; i++) {
      const date = assessments[i]?.date;
      if (date === undefined || subject.doubtful.has(i) || !isBefore(date, began)) continue;
      const args = { round: assessments[i]?.id ?? '', date, founded };
      findings.push({ code: this.code, path: ['assessments', i, 'date'], args });
    }
    const given = latestAnswers(subject);
    for (let i = 0; i < (given?.maps.length ?? 0); i++) {
      const date = given?.maps[i]?.date;
      if (given === null || date === undefined || !isBefore(date, began)) continue;
      const id = given.ids[i] ?? '';
      findings.push({ code: this.code, path: [...given.path, 'answers', id, 'date'], args: { id, date, founded } });
    }
    return findings;
  },
};

/** An open round goes on; interviews and mixed rounds take their time, and are dated by one day of it. */
const afterRound: Rule = {
  code: 'answer-after-round',
  severity: 'warning',
  find(subject) {
    const given = latestAnswers(subject);
    const findings: Finding[] = [];
    if (given === null || given.round.state !== 'closed' || given.round.date === undefined) return findings;
    if (isLatestDoubtful(subject)) return findings;
    const { date: end, mode, id: round } = given.round;
    const grace = mode === 'interviews' || mode === 'mixed' || mode === 'desk' ? subject.limits.openDays : 0;
    for (let i = 0; i < given.maps.length; i++) {
      const date = given.maps[i]?.date;
      if (date === undefined || date <= end || daysBetween(end, date) <= grace) continue;
      const id = given.ids[i] ?? '';
      const path = [...given.path, 'answers', id, 'date'];
      findings.push({ code: this.code, path, args: { id, date, round, end } });
    }
    return findings;
  },
};

function isDoubtful({ alliance, doubtful }: Subject, { id }: Round): boolean {
  return [...doubtful.keys()].some((place) => alliance.assessments?.[place]?.id === id);
}

const earlierRound: Rule = {
  code: 'answer-from-earlier-round',
  severity: 'warning',
  find(subject) {
    const before = roundBefore(subject);
    const given = latestAnswers(subject);
    const findings: Finding[] = [];
    if (before?.date === undefined || given === null || isDoubtful(subject, before)) return findings;
    for (let i = 0; i < given.maps.length; i++) {
      const date = given.maps[i]?.date;
      if (date === undefined || date > before.date) continue;
      const id = given.ids[i] ?? '';
      const args = {
        id,
        date,
        round: given.round.id,
        before: before.id,
        ...whenClosed(given.round),
      };
      findings.push({ code: this.code, path: [...given.path, 'answers', id, 'date'], args });
    }
    return findings;
  },
};

const otherYear: Rule = {
  code: DOUBTED,
  severity: 'warning',
  find({ alliance, today }) {
    return [...findDoubtfulDates(alliance, today)].map(([place, { said, likely }]): Finding => {
      const { id = '', date = '' } = alliance.assessments?.[place] ?? {};
      const began = String(alliance.founded ?? '');
      // Then it is the date that is wrong: changing the id would only bring the founding up next.
      const early = isBefore(date, began) && !isBefore(likely, began) ? { founded: began } : {};
      return { code: this.code, path: ['assessments', place, 'date'], args: { round: id, date, said, ...early } };
    });
  },
};

export const dateRules: readonly Rule[] = [stale, leftOpen, beforeFounding, afterRound, earlierRound, otherYear];
