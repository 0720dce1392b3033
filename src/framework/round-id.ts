/** What a round is called after the day that it is of. Pure. */
import { valueAt } from '../document/value-at.ts';
import { dateMeant } from './date-meant.ts';

const SEASONS = ['winter', 'spring', 'summer', 'autumn'];

/** The season and the year of a day, as YYYY-MM-DD or YYYY-MM; the day itself where that is taken, or else with a number. */
export function freeRoundId(taken: ReadonlySet<unknown>, day: string): string {
  const candidates = [seasonOf(day), day];
  for (let n = 2; ; n++) {
    const free = candidates.find((id) => !taken.has(id));
    if (free) return free;
    candidates.push(`${day}-${n}`);
  }
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
