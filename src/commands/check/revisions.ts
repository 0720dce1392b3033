/** What files were at the revisions that promises about them name. */
import type { Gate } from '../../config/config.ts';
import type { Alliance } from '../../framework/alliance-schema.ts';
import { loadAlliance } from '../../framework/load-alliance.ts';
import type { Former } from '../../lint/gates-case.ts';
import { summarizeJudged } from '../../lint/promises.ts';
import { say } from '../../words/say.ts';
import { isRefusal, Refusal } from '../exit-code.ts';
import { decode } from '../io/files.ts';
import { type Io, writeErr } from '../io/io.ts';
import { readFileSoon } from '../io/read-small.ts';
import { complaint } from '../print/complaint.ts';
import { type GitPlace, groupByRepository } from './git-places.ts';
import { type AtRevision, type FormerFile, readRevision } from './git-revision.ts';
import type { CheckSettings } from './text.ts';

type FormerByRevision = Map<string, Map<string, Former | null>>;

/**
 * By file, then by revision: null where it wasn't there, or couldn't be used. What git can't give is left out, and told on
 * standard error. Git is asked once for each revision and repository.
 */
export async function readRevisions(
  io: Io,
  settings: CheckSettings,
  files: readonly string[],
  gatesOf: (file: string) => readonly Gate[],
): Promise<FormerByRevision> {
  const found: FormerByRevision = new Map();
  const lost: Refusal[] = [];
  for (const [revision, named] of wantedRevisions(files, gatesOf)) {
    for (const place of groupByRepository(io, named)) {
      const then = readOrLose(place, revision, lost);
      const moved = then === null ? [] : await loadAll(then.gone, settings);
      for (const [file, former] of then?.files ?? []) {
        const loaded = former === null ? await findMoved(io, file, moved, settings) : await load(former, settings);
        const byRevision = found.get(file) ?? new Map<string, Former | null>();
        found.set(file, byRevision.set(revision, loaded && toFormer(loaded, place, settings)));
      }
    }
  }
  await tellLost(io, lost);
  return found;
}

/** What is in a file, and what git calls it. */
interface Loaded {
  alliance: Alliance;
  name: string;
}

function toFormer({ alliance, name }: Loaded, { repository }: GitPlace, { rubric }: CheckSettings): Former {
  return { ...summarizeJudged(alliance, rubric), inGit: { name, ...(repository !== null && { repository }) } };
}

function readOrLose(place: GitPlace, revision: string, lost: Refusal[]): AtRevision | null {
  try {
    const then = readRevision(place, revision);
    const outside = [...place.files.keys()].filter((file) => !then.files.has(file));
    if (outside.length > 0) lost.push(refuseOutside(outside, revision));
    return then;
  } catch (error) {
    if (!isRefusal(error)) throw error;
    lost.push(error);
    return null;
  }
}

function refuseOutside(files: readonly string[], revision: string): Refusal {
  const names = { n: files.length, file: files[0] ?? '', revision };
  return new Refusal(say('commands.git.outside', names), { hint: say('commands.git.outside-hint') });
}

/** What helps is said once, behind the last of those that it helps with. */
async function tellLost(io: Io, lost: readonly Refusal[]): Promise<void> {
  const hints = lost.map(({ hint }) => hint);
  for (const [index, { message, hint }] of lost.entries())
    await writeErr(io, complaint(io, message, hints.lastIndexOf(hint) === index ? hint : null));
}

async function loadAll(files: readonly FormerFile[], settings: CheckSettings): Promise<Loaded[]> {
  const all: Loaded[] = [];
  for (const file of files) {
    const loaded = await load(file, settings);
    if (loaded !== null) all.push(loaded);
  }
  return all;
}

async function load({ bytes, name }: FormerFile, { rubric, today }: CheckSettings): Promise<Loaded | null> {
  const { alliance } = await loadAlliance(decode(bytes), { file: name, today, rubric });
  return alliance && { alliance, name };
}

/** A file changed so much that git takes it for another one: the alliance in it still bears its name. */
async function findMoved(
  io: Io,
  file: string,
  moved: readonly Loaded[],
  settings: CheckSettings,
): Promise<Loaded | null> {
  if (moved.length === 0) return null;
  try {
    const now = await load({ bytes: readFileSoon(io, file), name: file }, settings);
    return moved.find(({ alliance }) => alliance.name === now?.alliance.name) ?? null;
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
