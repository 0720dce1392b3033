/** Context holds for a place and a time: without its time a later reader takes it for today's. Pure. */

import type { Finding } from '../../framework/finding.ts';
import { CONTEXT } from '../../framework/vocabulary.ts';
import type { Rule, Subject } from '../rule.ts';
import { monthsBetween } from './dates-between.ts';
import { isLatestDoubtful } from './dates-doubtful.ts';
import { agesIn } from './evidence.ts';

export const contextRules: readonly Rule[] = [
  { code: 'context-without-date', severity: 'warning', find: findUndated },
  { code: 'context-stale', severity: 'warning', find: findStale },
];

function findUndated({ alliance: { context } }: Subject): Finding[] {
  if (context === undefined || context['as-of'] !== undefined) return [];
  if (!CONTEXT.some((id) => context[id] !== undefined)) return [];
  return [{ code: 'context-without-date', path: ['context', 'as-of'], addTo: ['context'] }];
}

/**
 * Older than the limit of a round, by the latest round's day; without any round, by today's. A latest round that has no
 * day may be as old as the context, and that a dated round is old itself is for another rule to say.
 */
function findStale(subject: Subject): Finding[] {
  const { alliance, latest, limits, today } = subject;
  const told = alliance.context?.['as-of'];
  if (told === undefined || isLatestDoubtful(subject) || !agesIn(subject)) return [];
  const day = latest === null ? today : latest.round.date;
  if (day === undefined) return [];
  const asOf = String(told);
  const months = monthsBetween(endOf(asOf), day);
  if (months <= limits.roundMonths) return [];
  const args = { asOf, day, months, limit: limits.roundMonths, ...(latest === null ? {} : { round: latest.round.id }) };
  return [{ code: 'context-stale', path: ['context', 'as-of'], args }];
}

/** The last day that is meant, so that nothing is held to be older than it is; each month is given 31 days. */
function endOf(when: string): string {
  return when.length === 4 ? `${when}-12-31` : when.length === 7 ? `${when}-31` : when;
}
