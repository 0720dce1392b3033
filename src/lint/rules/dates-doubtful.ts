/**
 * Dates of rounds that an id with another year makes doubtful. What follows from such a date waits until it is mended:
 * one wrong year would else be told a dozen times, and each time as something else. Pure.
 */
import type { Alliance, Round } from '../../framework/alliance-schema.ts';
import type { Subject } from '../rule.ts';

export interface DoubtfulDate {
  /** The year that the id names. */
  said: string;
  /** The day in that year; the date as it stands where that day is still to come, since then the id is the slip. */
  likely: string;
}

/** By the place of the round. */
export function findDoubtfulDates({ assessments = [] }: Alliance, today: string): ReadonlyMap<number, DoubtfulDate> {
  const found = new Map<number, DoubtfulDate>();
  for (const [place, { id, date }] of assessments.entries()) {
    const said = date === undefined ? undefined : YEAR.exec(id)?.[0];
    if (date === undefined || said === undefined || isWithin(id, Number(said), Number(date.slice(0, 4)))) continue;
    const likely = said + date.slice(4);
    found.set(place, { said, likely: likely > today ? date : likely });
  }
  return found;
}

/** The code of the finding that such a date is told by. */
export const DOUBTED = 'round-id-other-year';

/** The code of the finding that a date is told by which is from before the alliance. */
export const BEFORE_FOUNDING = 'before-founding';

/** The rounds as of their likely dates, in the same places. */
export function asLikely(rounds: readonly Round[], doubtful: Subject['doubtful']): Round[] {
  return rounds.map((round, place) => {
    const likely = doubtful.get(place)?.likely;
    return likely === undefined ? round : { ...round, date: likely };
  });
}

/** Whether the date of the latest round is doubtful. */
export function isLatestDoubtful({ latest, doubtful }: Subject): boolean {
  return latest !== null && doubtful.has(latest.place);
}

/** A number of four digits by itself, or behind the letters of a fiscal year. */
const YEAR = /(?<=^|-|(?:^|-)fy)(?:19|20)\d\d(?![a-z0-9])/;
/** From one year to another, 2025-2026, or to the next, 2025-26. */
const SPAN = /(?:19|20)\d\d(?:-to)?-((?:19|20)?\d\d)(?![a-z0-9])/;
const ACROSS = /(?<![a-z])(?:winter|invierno|fy|fiscal|school|academic|season|curso|ciclo)/;

/** An id may name a span of years, and a season or a year that is not the calendar's may begin in one and end in the next. */
function isWithin(id: string, said: number, year: number): boolean {
  const end = Number(SPAN.exec(id)?.[1] ?? said);
  const last = end === (said + 1) % 100 ? said + 1 : Math.max(said, end);
  const around = ACROSS.test(id) ? 1 : 0;
  return year >= said - around && year <= last + around;
}
