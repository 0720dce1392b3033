/** Whether it is the founding that has a wrong date, or what stands before it. Pure. */
import { keepFor } from '../keep.ts';
import { isBeforeTold } from './members-listed.ts';

/** Fewer may each be a slip of their own. */
const LEAST = 3;

/**
 * How many members joined or rounds were held before the alliance began, of all that are dated, where they are most of
 * them; null where they aren't, and each is told by itself.
 */
export const whenFoundedSeemsWrong = keepFor(({ alliance, doubtful }): { count: number; all: number } | null => {
  const { founded, members = [], assessments = [] } = alliance;
  if (founded === undefined) return null;
  const joined = members.map((member) => (typeof member === 'string' ? undefined : (member.joined ?? member.left)));
  const held = assessments.map(({ date }, place) => (doubtful.has(place) ? undefined : date));
  const dates = [...joined, ...held].filter((date) => date !== undefined);
  const count = dates.filter((date) => isBeforeTold(date, founded)).length;
  return count >= LEAST && count * 2 > dates.length ? { count, all: dates.length } : null;
});
