/** Sums with days written as YYYY-MM-DD, which also compare as text. No clock and no time zone. Pure. */

const MONTH_STARTS = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];

/** Days from one day to another; negative where the second is the earlier. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
}

/** Whether more than this many months have gone by from one day to another. */
export function isOlderThan(date: string, months: number, today: string): boolean {
  const gone = monthNumber(today) - monthNumber(date);
  return gone > months || (gone === months && today.slice(8) > date.slice(8));
}

/** Whole months from one day to another. */
export function monthsBetween(from: string, to: string): number {
  return monthNumber(to) - monthNumber(from) - (to.slice(8) < from.slice(8) ? 1 : 0);
}

/** Whether a day is before another date, compared as far as that is told: no day of 2021 is before 2021. */
export function isBefore(day: string, told: string): boolean {
  return day.slice(0, told.length) < told;
}

function monthNumber(date: string): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
}

function dayNumber(date: string): number {
  const year = Number(date.slice(0, 4));
  const month = Number(date.slice(5, 7));
  const past = year - (month > 2 ? 0 : 1);
  const leapDays = Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400);
  return year * 365 + leapDays + (MONTH_STARTS[month - 1] ?? 0) + Number(date.slice(8));
}
