/** Dates of an alliance file: each must exist and none may lie in the future. Pure. */
import type { DataPath } from '../diagnostics/diagnostic.ts';
import type { Alliance } from './alliance-schema.ts';
import type { Finding } from './finding.ts';

/** Findings on every date; `today` is YYYY-MM-DD. */
export function checkDates(alliance: Alliance, today: string): Finding[] {
  return [...datesOf(alliance)].flatMap(([path, date]) => checkDate(path, String(date), today));
}

function* datesOf(alliance: Alliance): Generator<[DataPath, string | number]> {
  if (alliance.founded !== undefined) yield [['founded'], alliance.founded];
  const asOf = alliance.context?.['as-of'];
  if (asOf !== undefined) yield [['context', 'as-of'], asOf];
  for (const [i, member] of (alliance.members ?? []).entries()) {
    if (typeof member === 'string') continue;
    if (member.joined !== undefined) yield [['members', i, 'joined'], member.joined];
    if (member.left !== undefined) yield [['members', i, 'left'], member.left];
  }
  for (const [i, round] of (alliance.assessments ?? []).entries()) {
    if (round.date !== undefined) yield [['assessments', i, 'date'], round.date];
    for (const [id, answer] of Object.entries(round.answers ?? {})) {
      if (typeof answer !== 'object' || answer?.date === undefined) continue;
      yield [['assessments', i, 'answers', id, 'date'], answer.date];
    }
  }
}

function checkDate(path: DataPath, date: string, today: string): Finding[] {
  const key = String(path.at(-1));
  if (!exists(date)) return [{ code: 'no-such-date', path, args: { key, found: date } }];
  if (date > today.slice(0, date.length)) return [{ code: 'date-in-future', path, args: { key, found: date, today } }];
  return [];
}

/** Whether a day, or a month, is in the calendar. */
function exists(date: string): boolean {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  if (month < 1 || month > 12 || day < 1) return false;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
  return day <= days;
}
