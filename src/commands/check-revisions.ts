/** What files were at the revisions that promises about them name. */
import type { Gate } from '../config/config.ts';
import { loadAlliance } from '../framework/load-alliance.ts';
import type { Summary } from '../scoring/summary.ts';
import { summarizeJudged } from './check-promises.ts';
import type { CheckSettings } from './check-text.ts';
import { decode } from './files.ts';
import { readRevision } from './git-revision.ts';
import type { Io } from './io.ts';

type Summaries = Map<string, Map<string, Summary | null>>;

/** By file, then by revision: null where it wasn't there, or couldn't be used. Git is asked once for each revision. */
export async function readRevisions(
  io: Io,
  { rubric, today }: CheckSettings,
  files: readonly string[],
  gatesOf: (file: string) => readonly Gate[],
): Promise<Summaries> {
  const found: Summaries = new Map();
  for (const [revision, named] of wantedRevisions(files, gatesOf)) {
    for (const [file, bytes] of readRevision(io, revision, [...named])) {
      const loaded = bytes === null ? null : await loadAlliance(decode(bytes), { file, today, rubric });
      const summary = loaded?.alliance ? summarizeJudged(loaded.alliance, rubric) : null;
      const summaries = found.get(file) ?? new Map<string, Summary | null>();
      found.set(file, summaries.set(revision, summary));
    }
  }
  return found;
}

function wantedRevisions(
  files: readonly string[],
  gatesOf: (file: string) => readonly Gate[],
): Map<string, Set<string>> {
  const wanted = new Map<string, Set<string>>();
  for (const file of files) {
    for (const { largestFall } of gatesOf(file)) {
      if (largestFall === undefined || largestFall.since === 'previous-round') continue;
      const { revision } = largestFall.since;
      wanted.set(revision, (wanted.get(revision) ?? new Set()).add(file));
    }
  }
  return wanted;
}
