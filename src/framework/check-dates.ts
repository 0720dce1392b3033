/** Dates of an alliance file: each must exist and none may lie in the future. Pure. */
import type { DataPath } from '../diagnostics/diagnostic.ts';
import type { Alliance } from './alliance-schema.ts';
import type { Finding } from './finding.ts';

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Findings on the dates of an alliance and its members, not those of its rounds; `today` is YYYY-MM-DD. */
export function checkDates(findings: Finding[], { founded, context, members = [] }: Alliance, today: string): void {
  checkDate(findings, founded, ['founded'], today);
  checkDate(findings, context?.['as-of'], ['context', 'as-of'], today);
  for (let i = 0; i < members.length; i++) {
    const member = members[i];
    if (member === undefined || typeof member === 'string') continue;
    checkDate(findings, member.joined, ['members', i, 'joined'], today);
    checkDate(findings, member.left, ['members', i, 'left'], today);
  }
}

/** The finding on one date, a year, a month or a day, if there is one; undefined is a date that is not told. */
export function checkDate(findings: Finding[], told: string | number | undefined, path: DataPath, today: string): void {
  if (told === undefined) return;
  const found = String(told);
  const key = String(path.at(-1));
  if (!exists(found)) findings.push({ code: 'no-such-date', path, args: { key, found, ...wrongMonth(found) } });
  else if (isFuture(found, today)) findings.push({ code: 'date-in-future', path, args: { key, found, today } });
}

/** Compares as far as the date is told: 2026 is not after 2026-04-01. */
function isFuture(date: string, today: string): boolean {
  return date > today.slice(0, date.length);
}

/** The month, where it is that which doesn't exist, and the date with month and day the other way round if that exists. */
function wrongMonth(date: string): { month?: string; swapped?: string } {
  const month = date.slice(5, 7);
  if (month === '' || DAYS[Number(month) - 1] !== undefined) return {};
  const swapped = `${date.slice(0, 4)}-${date.slice(8)}-${month}`;
  return { month, ...(date.length > 7 && exists(swapped) && { swapped }) };
}

/** Whether a day, or a month, is in the calendar. */
function exists(date: string): boolean {
  const year = Number(date.slice(0, 4));
  const month = date.length > 4 ? Number(date.slice(5, 7)) : 1;
  const day = date.length > 7 ? Number(date.slice(8)) : 1;
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const last = month === 2 && isLeap ? 29 : (DAYS[month - 1] ?? 0);
  return day >= 1 && day <= last;
}
