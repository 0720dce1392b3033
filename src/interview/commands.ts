/** What stands behind `alliance report` and `alliance assess` to come back to the same round and the same place. Pure. */
import type { SectionId } from '../framework/rubric-schema.ts';

export interface Commands {
  /** The report of this round. */
  report: string;
  /** This walk, gone on with later. */
  again: string;
  /** The whole round, once a part of it is done. */
  whole: string;
  /** The same sections with every question. */
  full: string;
}

export interface Walk {
  /** File and folder as a shell takes them as one word. */
  file: string;
  rubric?: string;
  /** Id of the round, where the commands would take another one by themselves. */
  reportRound?: string;
  assessRound?: string;
  section?: SectionId;
  onlyUnanswered?: boolean;
}

export function commandsFor({ file, rubric, reportRound, assessRound, section, onlyUnanswered }: Walk): Commands {
  const option = (name: string, value: string | undefined) => (value === undefined ? [] : [`${name} ${value}`]);
  const own = option('--rubric', rubric);
  const round = [...option('--round-id', assessRound), ...own];
  const walk = [file, ...option('--section', section), ...round];
  return {
    report: [file, ...option('--round', reportRound), ...own].join(' '),
    again: [...walk, ...(onlyUnanswered ? ['--only-unanswered'] : [])].join(' '),
    whole: [file, ...round].join(' '),
    full: [...walk, '--depth full'].join(' '),
  };
}
