/** What a round is called after the day that it is of. Pure. */
import { valueAt } from '../document/value-at.ts';
import type { Round } from './alliance-schema.ts';
import { dateMeant } from './slips/wording/date-meant.ts';

const SEASONS = ['winter', 'spring', 'summer', 'autumn'];

/** The season and the year of a day, as YYYY-MM-DD or YYYY-MM; the day itself where that is taken, or else with a number. */
export function freeRoundId(taken: ReadonlySet<unknown>, day: string): string {
  const season = seasonOf(day);
  return taken.has(season) ? numbered(taken, day) : season;
}

/** An id for each round that comes by the id of another, when it is asked for: no round has it, and none got it before. */
export function freeRoundIds(rounds: readonly Round[]): (round: Round) => string {
  let taken: Set<unknown> | null = null;
  return (round) => {
    taken ??= new Set(rounds.map(({ id }) => id));
    const day = dayIn(round);
    const free = day === null ? numbered(taken, round.id) : freeRoundId(taken, day);
    taken.add(free);
    return free;
  };
}

function numbered(taken: ReadonlySet<unknown>, name: string): string {
  if (!taken.has(name)) return name;
  let n = 2;
  while (taken.has(`${name}-${n}`)) n++;
  return `${name}-${n}`;
}

/** An id for the round at a place of a list, whatever is in it: no other round has it, or would get it. null without a date. */
export function roundIdAt(rounds: unknown, place: number): string | null {
  if (!Array.isArray(rounds)) return null;
  const day = dayIn(rounds[place]);
  if (day === null) return null;
  const taken = new Set<unknown>();
  for (const [index, round] of rounds.entries()) {
    const other = index === place ? null : dayIn(round);
    taken.add(valueAt(round, ['id']) ?? (other === null ? null : seasonOf(other)));
  }
  return freeRoundId(taken, day);
}

function dayIn(round: unknown): string | null {
  return dateMeant(valueAt(round, ['date']));
}

function seasonOf(day: string): string {
  const month = Number(day.slice(5, 7));
  return `${SEASONS[Math.floor((month % 12) / 3)]}-${day.slice(0, 4)}`;
}
