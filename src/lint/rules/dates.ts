/**
 * Rules about when rounds and answers were: before the alliance, too long ago, in an order that can't be. Dates that
 * don't exist or lie in the future are errors of loading. Pure.
 */
import type { Finding } from '../../framework/finding.ts';
import type { Rule } from '../rule.ts';
import { roundBefore } from './answers-changes.ts';
import { latestAnswers, whenClosed } from './answers-of-round.ts';
import { daysBetween, isBefore, isOlderThan, monthsBetween } from './dates-between.ts';
import { agesIn } from './evidence.ts';

const stale: Rule = {
  code: 'round-stale',
  severity: 'warning',
  find(subject) {
    const { latest, today, limits } = subject;
    const date = latest?.round.date;
    if (latest === null || date === undefined || !agesIn(subject)) return [];
    if (!isOlderThan(date, limits.roundMonths, today)) return [];
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
    const { latest, today, limits } = subject;
    if (latest === null || latest.round.state !== 'open' || !agesIn(subject)) return [];
    const { id, date } = latest.round;
    if (date === undefined) return [];
    const days = daysBetween(date, today);
    if (days <= limits.openDays) return [];
    const args = { round: id, date, days, limit: limits.openDays };
    return [{ code: this.code, path: ['assessments', latest.place, 'state'], args }];
  },
};

const beforeFounding: Rule = {
  code: 'before-founding',
  severity: 'warning',
  find(subject) {
    const { founded, assessments = [] } = subject.alliance;
    const findings: Finding[] = [];
    if (founded === undefined) return findings;
    const began = String(founded);
    for (let i = 0; i < assessments.length; i++) {
      const date = assessments[i]?.date;
      if (date === undefined || !isBefore(date, began)) continue;
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

const earlierRound: Rule = {
  code: 'answer-from-earlier-round',
  severity: 'warning',
  find(subject) {
    const before = roundBefore(subject);
    const given = latestAnswers(subject);
    const findings: Finding[] = [];
    if (before?.date === undefined || given === null) return findings;
    for (let i = 0; i < given.maps.length; i++) {
      const date = given.maps[i]?.date;
      if (date === undefined || date > before.date) continue;
      const id = given.ids[i] ?? '';
      const args = { id, date, round: given.round.id, before: before.id, ...whenClosed(given.round) };
      findings.push({ code: this.code, path: [...given.path, 'answers', id, 'date'], args });
    }
    return findings;
  },
};

/** An id may name a span of years, and a season or a year that is not the calendar's may begin in one and end in the next. */
const otherYear: Rule = {
  code: 'round-id-other-year',
  severity: 'warning',
  find({ alliance }) {
    const findings: Finding[] = [];
    for (const [i, { id, date }] of (alliance.assessments ?? []).entries()) {
      const said = date === undefined ? undefined : YEAR.exec(id)?.[0];
      if (date === undefined || said === undefined || isWithin(id, Number(said), Number(date.slice(0, 4)))) continue;
      findings.push({ code: this.code, path: ['assessments', i, 'date'], args: { round: id, date, said } });
    }
    return findings;
  },
};

/** A number of four digits by itself, or behind the letters of a fiscal year. */
const YEAR = /(?<=^|-|(?:^|-)fy)(?:19|20)\d\d(?![a-z0-9])/;
/** From one year to another, 2025-2026, or to the next, 2025-26. */
const SPAN = /(?:19|20)\d\d(?:-to)?-((?:19|20)?\d\d)(?![a-z0-9])/;
const ACROSS = /(?<![a-z])(?:winter|invierno|fy|fiscal|school|academic|season|curso|ciclo)/;

function isWithin(id: string, said: number, year: number): boolean {
  const end = Number(SPAN.exec(id)?.[1] ?? said);
  const last = end === (said + 1) % 100 ? said + 1 : Math.max(said, end);
  const around = ACROSS.test(id) ? 1 : 0;
  return year >= said - around && year <= last + around;
}

export const dateRules: readonly Rule[] = [stale, leftOpen, beforeFounding, afterRound, earlierRound, otherYear];
