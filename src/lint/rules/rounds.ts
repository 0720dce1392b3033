/** Rules about rounds beside one another, and about how much of one is answered. Pure. */
import type { Round } from '../../framework/alliance-schema.ts';
import type { Finding } from '../../framework/finding.ts';
import { countStates } from '../../scoring/answers.ts';
import type { Rule } from '../rule.ts';
import { latestAnswers, whenClosed } from './answers-of-round.ts';
import { forAll, typedNames } from './folded.ts';

const outOfOrder: Rule = {
  code: 'rounds-out-of-order',
  severity: 'warning',
  find({ alliance, doubtful }) {
    const findings: Finding[] = [];
    let latest: { id: string; date: string } | null = null;
    for (const [i, { id, date }] of (alliance.assessments ?? []).entries()) {
      if (date === undefined || doubtful.has(i)) continue;
      if (latest === null || date >= latest.date) latest = { id, date };
      else {
        const args = { round: id, date, other: latest.id, later: latest.date };
        findings.push({ code: this.code, path: ['assessments', i, 'date'], args });
      }
    }
    return findings;
  },
};

/** A note that names the other round tells two rooms of one day apart; one that tells of the supper does not. */
const sameDate: Rule = {
  code: 'rounds-same-date',
  severity: 'warning',
  find({ alliance, doubtful }) {
    const findings: Finding[] = [];
    const seen = new Map<string, Round>();
    for (const [i, round] of (alliance.assessments ?? []).entries()) {
      const { id, date, note = '' } = round;
      if (date === undefined || doubtful.has(i)) continue;
      const other = seen.get(date);
      if (other === undefined) seen.set(date, round);
      else if (!note.includes(other.id) && other.note?.includes(id) !== true) {
        const args = { round: id, date, other: other.id, ...(note !== '' && { noted: 1 }) };
        findings.push({ code: this.code, path: ['assessments', i, 'date'], args, addTo: ['assessments', i] });
      }
    }
    return findings;
  },
};

/** An interview goes on with the open round, and reports show the latest: answers would go where nobody sees them. */
const openBehind: Rule = {
  code: 'open-round-not-latest',
  severity: 'warning',
  find({ alliance, newest }) {
    const findings: Finding[] = [];
    for (const [i, { id, state }] of (alliance.assessments ?? []).entries()) {
      if (state !== 'open' || newest === null || i === newest.place) continue;
      findings.push({
        code: this.code,
        path: ['assessments', i, 'state'],
        args: { round: id, latest: newest.round.id },
      });
    }
    return findings;
  },
};

const outsideDepth: Rule = {
  code: 'quick-answer-outside',
  severity: 'warning',
  find(subject) {
    const given = latestAnswers(subject);
    if (given === null || given.outside.length === 0) return [];
    const { outside, round } = given;
    const args = { round: round.id, n: outside.length, ...typedNames(outside), ...whenClosed(round) };
    return [forAll(subject, { code: this.code, path: [...given.path, 'depth'], args }, outside)];
  },
};

/** What was read of an alliance from a desk may be little, and is said to be so. */
const thin: Rule = {
  code: 'closed-round-thin',
  severity: 'warning',
  find(subject) {
    const given = latestAnswers(subject);
    if (given === null || given.round.state !== 'closed' || given.round.mode === 'desk') return [];
    // After the end there is no other round to ask the rest in.
    if (subject.alliance.profile?.stage?.ending === true) return [];
    if (given.ids.length * 4 >= subject.rubric.criteria.length) return [];
    const { criteria, unanswered } = countStates(subject.workings().standing);
    const n = criteria - unanswered;
    if (n * 4 >= criteria) return [];
    const args = { round: given.round.id, n, all: criteria };
    return [{ code: this.code, path: [...given.path, 'state'], args }];
  },
};

export const roundRules: readonly Rule[] = [outOfOrder, sameDate, openBehind, outsideDepth, thin];
