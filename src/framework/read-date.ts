/** Dates as people write them, where they can mean one day alone. Pure. */

const MONTHS = 'january february march april may june july august september october november december'.split(' ');
/** Year first. With points a day must follow: 2026.5 is a number. */
const YEAR_FIRST = /^(\d{4})(?:([-/])(\d{1,2})(?:\2(\d{1,2}))?|\.(\d{1,2})\.(\d{1,2}))$/;
const DAY_FIRST = /^(\d{1,2})(?:st|nd|rd|th|\.)? (?:of )?([a-z]+)\.?,? (\d{4})$/i;
const MONTH_FIRST = /^([a-z]+)\.?(?: (\d{1,2})(?:st|nd|rd|th)?)?,? (\d{4})$/i;

/** A day as YYYY-MM-DD or a month as YYYY-MM; null where `text` is neither, or could be two: 05/06/2026. */
export function readDate(text: string): string | null {
  const words = text.trim().replace(/ +/g, ' ');
  const numbers = YEAR_FIRST.exec(words);
  if (numbers !== null) {
    const [, year, , month, day, monthByPoint, dayByPoint] = numbers;
    return dateOf(year, Number(month ?? monthByPoint), day ?? dayByPoint);
  }
  const dayFirst = DAY_FIRST.exec(words);
  if (dayFirst !== null) return dateOf(dayFirst[3], monthOf(dayFirst[2]), dayFirst[1]);
  const monthFirst = MONTH_FIRST.exec(words);
  return monthFirst === null ? null : dateOf(monthFirst[3], monthOf(monthFirst[1]), monthFirst[2]);
}

/** Whether the month has this day is for the reader of the file to say. */
function dateOf(year = '', month: number, day: string | undefined): string | null {
  if (!(month >= 1 && month <= 12) || (day !== undefined && !(Number(day) >= 1 && Number(day) <= 31))) return null;
  return [year, String(month), ...(day === undefined ? [] : [day])].map((part) => part.padStart(2, '0')).join('-');
}

/** From 1; 0 for what is no month. Three letters are enough, and four of September. */
function monthOf(word = ''): number {
  const name = word.toLowerCase();
  const short = name === 'sept' ? 'sep' : name;
  return MONTHS.findIndex((month) => month === short || (short.length === 3 && month.startsWith(short))) + 1;
}
