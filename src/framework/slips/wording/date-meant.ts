/** The date that somebody wrote in another form, where it can mean one alone. Pure. */
import { checkDate } from '../../check-dates.ts';
import type { Finding } from '../../finding.ts';
import { readDate } from '../../read-date.ts';

const DIGITS = /^(\d{4})(\d{2})(\d{2})$/;
/** With points the day comes first; with strokes only a number above 12 shows which is the day. */
const BY_POINTS = /^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})$/;
const BY_STROKES = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/;
/** A month alone, with its year. */
const MONTH_BY_STROKE = /^(0?[1-9]|1[0-2])[/.](\d{4})$/;
/** Signs that look like a hyphen. */
const DASHES = /[\u2010-\u2015\u2212]/g;
/** Months as people who speak Spanish write them, and each by its English name. */
const MESES = 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' ');
const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** As YYYY-MM-DD or YYYY-MM; null where it is no date of the calendar, or could be two. */
export function dateMeant(found: unknown): string | null {
  const words = inEnglish(String(found).trim().replace(DASHES, '-'));
  const date = readDate(words.replace(/\b[a-z]/g, (letter) => letter.toUpperCase())) ?? fromNumbers(words);
  if (date === null) return null;
  const faults: Finding[] = [];
  checkDate(faults, date, [], '9999-12-31');
  return faults.length === 0 ? date : null;
}

/** What is said around a date, and what makes it less exact. */
const AROUND =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? +|(?:c\.?|ca\.?|circa|about|around|approx\.?|early|mid|late|since|in|spring|summer|autumn|fall|winter)[ -]+|~ *)+|\?$|(?<=\d)[T ]\d{1,2}:\d{2}.*$/gi;
/** From one day to another, or one year to another: each with its first. */
const SPANS: readonly (readonly [RegExp, string])[] = [
  [/^(\d{4}-\d{2}-\d{2}) *(?:to|until|and|-|–|\/).*$/, '$1'],
  [/^([a-z]+\.? \d{1,2}) *(?:-|–|to|and|&) *\d{1,2},? (\d{4})$/i, '$1, $2'],
  [/^(\d{1,2}) *(?:-|–|to|and|&) *\d{1,2} ([a-z]+\.? \d{4})$/i, '$1 $2'],
  [/^(\d{4}) *[-–/] *\d{4}$/, '$1'],
  [/^(\d{4}) (\d{1,2}) (\d{1,2})$/, '$1-$2-$3'],
  [/^(?<day>\d{1,2}[./]\d{1,2}[./])(?<year>\d{2})$/, '$<day>20$<year>'],
];

/** As `dateMeant`, and by the first day of several or the date that words stand around: a guess, for people to judge. */
export function dateNear(found: unknown): string | null {
  const words = SPANS.reduce(
    (text, [span, first]) => text.replace(span, first),
    String(found).trim().replace(AROUND, ''),
  );
  return /^\d{4}$/.test(words) ? words : dateMeant(words);
}

/** The two days that 05/06/2026 can be; nothing for what is one day, or none. */
export function daysMeant(found: unknown): { one?: string; other?: string } {
  const [, first = '', second = '', year] = BY_STROKES.exec(String(found).trim().replace(DASHES, '-')) ?? [];
  const isEither = first !== second && [first, second].every((part) => Number(part) >= 1 && Number(part) <= 12);
  return isEither ? { one: inOrder(year, first, second), other: inOrder(year, second, first) } : {};
}

/** Whether day and month could have changed places, also where points make one order likely. */
export function isDoubtfulDay(found: unknown): boolean {
  const words = String(found).trim().replace(DASHES, '-').replace(/\. ?/g, '/');
  return daysMeant(words).one !== undefined;
}

/** 14 de mayo de 2026, and 14-May-2026, as they are written in English with blanks. */
function inEnglish(words: string): string {
  const parted = words.replace(/^(\d{1,2})[-/ ]([a-z]{3,})\.?[-/ ](\d{4})$/i, '$1 $2 $3').replace(/ del? /gi, ' ');
  return parted.replace(/[a-z]+/gi, (word) => MONTHS[MESES.indexOf(word.toLowerCase())] ?? word);
}

function fromNumbers(words: string): string | null {
  const digits = DIGITS.exec(words);
  if (digits !== null) return digits.slice(1).join('-');
  const [, month, yearOf] = MONTH_BY_STROKE.exec(words) ?? [];
  if (month !== undefined) return `${yearOf}-${month.padStart(2, '0')}`;
  const points = BY_POINTS.exec(words);
  if (points !== null) return inOrder(points[3], points[2], points[1]);
  const [, first = '', second = '', year] = BY_STROKES.exec(words) ?? [];
  if (first === second || Number(first) > 12) return inOrder(year, second, first);
  return Number(second) > 12 ? inOrder(year, first, second) : null;
}

function inOrder(year = '', month = '', day = ''): string {
  return [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-');
}
