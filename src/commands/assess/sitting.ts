/** What a sitting over an alliance file is given: shared by the command, the beginning of a round and the interview. */
import type { Alliance } from '../../framework/alliance-schema.ts';
import type { Rubric, SectionId } from '../../framework/rubric-schema.ts';
import type { Context } from '../program.ts';

export interface AssessOptions {
  depth?: 'quick' | 'full';
  section?: SectionId;
  onlyUnanswered?: boolean;
  newRound?: boolean;
  roundId?: string;
  date?: string;
  mode?: 'consensus' | 'one-person' | 'interviews' | 'desk' | 'mixed';
  rubric?: string;
  color?: string;
}

export interface Sitting {
  context: Context;
  rubric: Rubric;
  file: string;
  text: string;
  alliance: Alliance;
  options: AssessOptions;
}
