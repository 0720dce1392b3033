/** Which round of an alliance file is looked at. Pure. */
import type { Alliance, Round } from '../framework/alliance-schema.ts';

/** A round asked for by id that the file doesn't hold; `rounds` are the ids it holds, in the file's order. */
export class RoundNotFound extends Error {
  readonly round: string;
  readonly rounds: readonly string[];

  constructor(round: string, rounds: readonly string[]) {
    super(`round "${round}" not found`);
    this.name = 'RoundNotFound';
    this.round = round;
    this.rounds = rounds;
  }
}

/** A round and its place in the list of the file. */
export interface PickedRound {
  round: Round;
  place: number;
}

/**
 * The round with this id, or without one the latest by date, then by place in the file. Undated rounds stand before
 * all dated ones: what has a date is known to be later than something. null: the file has no round yet.
 * @throws RoundNotFound where an id is given and no round has it.
 */
export function pickRound(alliance: Alliance, id?: string): PickedRound | null {
  const rounds = alliance.assessments ?? [];
  let picked: PickedRound | null = null;
  for (const [place, round] of rounds.entries()) {
    if (id !== undefined ? round.id === id : picked === null || isAsLate(round, picked.round))
      picked = { round, place };
  }
  if (id !== undefined && picked === null)
    throw new RoundNotFound(
      id,
      rounds.map((round) => round.id),
    );
  return picked;
}

/** Days as YYYY-MM-DD compare as text; no date compares as the empty text, before all. */
function isAsLate(round: Round, other: Round): boolean {
  return (round.date ?? '') >= (other.date ?? '');
}
