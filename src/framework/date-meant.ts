/** The date that somebody wrote in another form, where it can mean one alone. Pure. */
import { checkDate } from './check-dates.ts';
import type { Finding } from './finding.ts';
import { readDate } from './read-date.ts';

const DIGITS = /^(\d{4})(\d{2})(\d{2})$/;
/** With points the day comes first; with strokes only a number above 12 shows which is the day. */
const BY_POINTS = /^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})$/;
const BY_STROKES = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/;

/** As YYYY-MM-DD or YYYY-MM; null where it is no date of the calendar, or could be two. */
export function dateMeant(found: unknown): string | null {
  const words = String(found).trim();
  const date = readDate(words.replace(/\b[a-z]/g, (letter) => letter.toUpperCase())) ?? fromNumbers(words);
  if (date === null) return null;
  const faults: Finding[] = [];
  checkDate(faults, date, [], '9999-12-31');
  return faults.length === 0 ? date : null;
}

function fromNumbers(words: string): string | null {
  const digits = DIGITS.exec(words);
  if (digits !== null) return digits.slice(1).join('-');
  const points = BY_POINTS.exec(words);
  if (points !== null) return inOrder(points[3], points[2], points[1]);
  const [, first = '', second = '', year] = BY_STROKES.exec(words) ?? [];
  if (Number(first) > 12) return inOrder(year, second, first);
  return Number(second) > 12 ? inOrder(year, first, second) : null;
}

function inOrder(year = '', month = '', day = ''): string {
  return [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-');
}
