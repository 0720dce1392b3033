/** Dates of an alliance file: each must exist and none may lie in the future. Pure. */
import type { DataPath } from '../diagnostics/diagnostic.ts';
import type { Alliance } from './alliance-schema.ts';
import type { Finding } from './finding.ts';

type Told = string | number | undefined;

/** Findings on every date; `today` is YYYY-MM-DD. */
export function checkDates(alliance: Alliance, today: string): Finding[] {
  const findings: Finding[] = [];
  const asOf = alliance.context?.['as-of'];
  if (isUnsound(alliance.founded, today)) findings.push(describe(alliance.founded, today, ['founded']));
  if (isUnsound(asOf, today)) findings.push(describe(asOf, today, ['context', 'as-of']));
  for (const [i, member] of (alliance.members ?? []).entries()) {
    if (typeof member === 'string') continue;
    const { joined, left } = member;
    if (isUnsound(joined, today)) findings.push(describe(joined, today, ['members', i, 'joined']));
    if (isUnsound(left, today)) findings.push(describe(left, today, ['members', i, 'left']));
  }
  for (const [i, { date, answers }] of (alliance.assessments ?? []).entries()) {
    if (isUnsound(date, today)) findings.push(describe(date, today, ['assessments', i, 'date']));
    for (const id in answers ?? {}) {
      const answer = answers?.[id];
      if (typeof answer !== 'object' || !isUnsound(answer?.date, today)) continue;
      findings.push(describe(answer?.date, today, ['assessments', i, 'answers', id, 'date']));
    }
  }
  return findings;
}

function isUnsound(told: Told, today: string): boolean {
  if (told === undefined) return false;
  const date = String(told);
  return !exists(date) || isFuture(date, today);
}

function describe(told: Told, today: string, path: DataPath): Finding {
  const date = String(told);
  const key = String(path.at(-1));
  if (!exists(date)) return { code: 'no-such-date', path, args: { key, found: date } };
  return { code: 'date-in-future', path, args: { key, found: date, today } };
}

/** Compares as far as the date is told: 2026 is not after 2026-04-01. */
function isFuture(date: string, today: string): boolean {
  return date > today.slice(0, date.length);
}

/** Whether a day, or a month, is in the calendar. */
function exists(date: string): boolean {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  if (month < 1 || month > 12 || day < 1) return false;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
  return day <= days;
}
