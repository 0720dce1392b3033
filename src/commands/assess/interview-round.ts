/** Which round an interview goes on with, and what a new one looks like. Pure. */
import type { Alliance, Round } from '../../framework/alliance-schema.ts';
import { freeRoundId } from '../../framework/round-id.ts';
import type { Rubric } from '../../framework/rubric-schema.ts';
import { pickRound } from '../../scoring/rounds.ts';

/** The round to go on with: of the open ones the latest in the file; null when there is none. */
export function openRound(alliance: Alliance, id?: string): Round | null {
  const open = (alliance.assessments ?? []).filter(({ state }) => state !== 'closed');
  return (id === undefined ? open.at(-1) : open.find((round) => round.id === id)) ?? null;
}

/** The round before: the latest other one by date, then by place in the file. Its levels are shown while asking. */
export function formerRound(alliance: Alliance, id: string): Round | null {
  const assessments = (alliance.assessments ?? []).filter((round) => round.id !== id);
  return pickRound({ ...alliance, assessments })?.round ?? null;
}

export interface NewRound {
  day: string;
  depth: 'quick' | 'full';
  id?: string | undefined;
  mode?: Round['mode'] | undefined;
}

/** A round to begin on a day, without answers; its id says the season unless that is taken. */
export function newRound(alliance: Alliance, rubric: Rubric, { day, depth, id, mode }: NewRound): Round {
  return {
    id: id ?? freeRoundId(new Set((alliance.assessments ?? []).map((round) => round.id)), day),
    date: day,
    depth,
    ...(mode ? { mode } : {}),
    state: 'open',
    rubric: `${rubric.id} ${rubric.version}`,
  };
}
