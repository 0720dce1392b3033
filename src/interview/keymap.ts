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
/** Those of a question; the others are of the end. */
export type QuestionAct = Exclude<Act, 'unanswered' | 'close'>;

/** What a question has, in the order of its foot and of its help. */
const ON_CRITERION = ACTS.filter((act): act is QuestionAct => act !== 'unanswered' && act !== 'close');
const ON_FACT: readonly QuestionAct[] = ['skip', 'back', 'explain', 'help', 'leave'];

/** The acts that have a key on a question of this kind. */
export function actsOn(kind: 'criterion' | 'fact'): readonly QuestionAct[] {
  return kind === 'criterion' ? ON_CRITERION : ON_FACT;
}

/** The letter or sign for an act. */
export function keyFor(act: Act): string {
  return say(`interview.key.${act}`);
}

/** The act that a key stands for, capital or not; null for any other key. */
export function actFor(key: string): Act | null {
  return ACTS.find((act) => keyFor(act) === key.toLowerCase()) ?? null;
}
