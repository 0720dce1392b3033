/** What each key does. The letters are words of the catalogue, so that another language can choose its own. Pure. */
import { say } from '../words/say.ts';

export const ACTS = [
  'unknown',
  'not-applicable',
  'declined',
  'skip',
  'back',
  'evidence',
  'note',
  'signs',
  'explain',
  'help',
  'leave',
  'unanswered',
  'close',
] as const;
export type Act = (typeof ACTS)[number];

/** The letter or sign for an act. */
export function keyFor(act: Act): string {
  return say(`interview.key.${act}`);
}

/** The act that a key stands for, capital or not; null for any other key. */
export function actFor(key: string): Act | null {
  return ACTS.find((act) => keyFor(act) === key.toLowerCase()) ?? null;
}
