/** What files were at the revisions that promises about them name. */
import type { Gate } from '../../config/config.ts';
import type { Alliance } from '../../framework/alliance-schema.ts';
import { loadAlliance } from '../../framework/load-alliance.ts';
import { summarizeJudged } from '../../lint/promises.ts';
import type { Summary } from '../../scoring/summary.ts';
import { isRefusal, type Refusal } from '../exit-code.ts';
import { decode } from '../io/files.ts';
import { type Io, writeErr } from '../io/io.ts';
import { readFileText } from '../io/read-small.ts';
import { complaint } from '../print/complaint.ts';
import { type AtRevision, readRevision } from './git-revision.ts';
import type { CheckSettings } from './text.ts';

type Summaries = Map<string, Map<string, Summary | null>>;

/**
 * By file, then by revision: null where it wasn't there, or couldn't be used. A revision that git can't give is left out,
 * and told on standard error. Git is asked once for each revision.
 */
export async function readRevisions(
  io: Io,
  settings: CheckSettings,
  files: readonly string[],
  gatesOf: (file: string) => readonly Gate[],
): Promise<Summaries> {
  const found: Summaries = new Map();
  const lost: Refusal[] = [];
  for (const [revision, named] of wantedRevisions(files, gatesOf)) {
    const then = readOrLose(io, revision, [...named], lost);
    const moved = then === null ? [] : await loadAll(then.gone, settings);
    for (const [file, bytes] of then?.contents ?? []) {
      const alliance =
        bytes === null ? await findMoved(io, file, moved, settings) : await load(decode(bytes), file, settings);
      const summaries = found.get(file) ?? new Map<string, Summary | null>();
      found.set(file, summaries.set(revision, alliance && summarizeJudged(alliance, settings.rubric)));
    }
  }
  await tellLost(io, lost);
  return found;
}

function readOrLose(io: Io, revision: string, files: readonly string[], lost: Refusal[]): AtRevision | null {
  try {
    return readRevision(io, revision, files);
  } catch (error) {
    if (!isRefusal(error)) throw error;
    lost.push(error);
    return null;
  }
}

/** What helps is said once, behind the last of those that it helps with. */
async function tellLost(io: Io, lost: readonly Refusal[]): Promise<void> {
  const hints = lost.map(({ hint }) => hint);
  for (const [index, { message, hint }] of lost.entries())
    await writeErr(io, complaint(io, message, hints.lastIndexOf(hint) === index ? hint : null));
}

async function loadAll(texts: readonly Uint8Array[], settings: CheckSettings): Promise<Alliance[]> {
  const all: Alliance[] = [];
  for (const bytes of texts) {
    const alliance = await load(decode(bytes), '', settings);
    if (alliance !== null) all.push(alliance);
  }
  return all;
}

async function load(text: string, file: string, { rubric, today }: CheckSettings): Promise<Alliance | null> {
  return (await loadAlliance(text, { file, today, rubric })).alliance;
}

/** A file changed so much that git takes it for another one: the alliance in it still bears its name. */
async function findMoved(
  io: Io,
  file: string,
  moved: readonly Alliance[],
  settings: CheckSettings,
): Promise<Alliance | null> {
  if (moved.length === 0) return null;
  try {
    const now = await load(readFileText(io, file), file, settings);
    return moved.find(({ name }) => name === now?.name) ?? null;
  } catch (error) {
    // That it can't be read is told where it is checked.
    if (isRefusal(error)) return null;
    throw error;
  }
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
