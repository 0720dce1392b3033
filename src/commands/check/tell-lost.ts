/** What is said on standard error of revisions that git can't give, or that are what is checked out. */
import { printableLine } from '../../document/printable.ts';
import { say } from '../../words/say.ts';
import { type Io, writeErr } from '../io/io.ts';
import { complaint } from '../print/complaint.ts';
import type { GitPlace } from './git-places.ts';
import type { AtRevision } from './git-revision.ts';

export interface Lost {
  message: string;
  hint: string | null;
  /** What a finding at the gate, which says that nothing can be judged and what helps, does not say; left out where there is none. */
  beside?: string | null;
}

/** What git said of a revision, and in which repository, where that is another one than that of the working folder. */
export function ownWords({ repository }: GitPlace, revision: string, words: string): string | null {
  if (words === '' && repository === null) return null;
  const where = repository === null ? '' : say('commands.git.in', { repository: printableLine(repository) });
  const named = { revision: printableLine(revision) };
  return where + (words === '' ? say('commands.git.lost', named) : say('commands.git.says-of', { ...named, words }));
}

export function tellOutside(files: readonly string[], revision: string): Lost {
  const names = { n: files.length, file: files[0] ?? '', revision };
  const beside = say('commands.git.outside-alone', names);
  return { message: say('commands.git.outside', names), hint: say('commands.git.outside-hint'), beside };
}

/** On the branch that a promise names, its files are their own past. */
export function tellSame(revision: string, { files }: AtRevision): Lost {
  return { message: say('commands.git.same', { revision, n: files.size }), hint: say('commands.git.same-hint') };
}

/** What helps is said once, behind the last of those that it helps with. `isRead`: whether whoever reads this reads the findings too. */
export async function tellLost(io: Io, told: readonly Lost[], isRead: boolean): Promise<void> {
  const lost = isRead ? told.flatMap(besideFinding) : told;
  const hints = lost.map(({ hint }) => hint);
  for (const [index, { message, hint }] of lost.entries())
    await writeErr(io, complaint(io, message, hints.lastIndexOf(hint) === index ? hint : null));
}

function besideFinding(lost: Lost): Lost[] {
  const { beside } = lost;
  if (beside === undefined) return [lost];
  return beside === null ? [] : [{ message: beside, hint: null }];
}
