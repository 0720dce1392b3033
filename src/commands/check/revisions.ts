/** What files were at the revisions that promises about them name. */
import type { Gate } from '../../config/config.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Alliance } from '../../framework/alliance-schema.ts';
import { loadAlliance } from '../../framework/load-alliance.ts';
import type { Former } from '../../lint/gates-case.ts';
import { findUnreadable, LOST, revisionOf } from '../../lint/gates-revision.ts';
import { summarizeJudged } from '../../lint/promises.ts';
import { severityOf } from '../../lint/severities.ts';
import { say, type WordKey } from '../../words/say.ts';
import { isRefusal } from '../exit-code.ts';
import { decode } from '../io/files.ts';
import type { Io } from '../io/io.ts';
import { readFileSoon } from '../io/read-small.ts';
import { placeInConfig } from './config-places.ts';
import { type GitPlace, groupByRepository } from './git-places.ts';
import { type AtRevision, type FormerFile, type LostCause, readRevision, whyLost } from './git-revision.ts';
import type { CheckRun } from './run.ts';
import { type Lost, ownWords, tellLost, tellOutside, tellSame } from './tell-lost.ts';
import type { CheckSettings } from './text.ts';

export interface Revisions {
  /** By file, then by revision: null where it wasn't there, or couldn't be used. What git can't give is left out. */
  former: Map<string, Map<string, Former | null>>;
  /** Why, for each revision that git can't give for some files. */
  lost: Map<string, LostCause>;
}

/** What git says of a revision that it can't give, and that nothing was compared, goes to standard error. Git is asked once for each revision and repository. */
export async function readRevisions(
  io: Io,
  { config, settings }: CheckRun,
  files: readonly string[],
  gatesOf: (file: string) => readonly Gate[],
  format?: string,
): Promise<Revisions> {
  const found: Revisions = { former: new Map(), lost: new Map() };
  const told: Lost[] = [];
  for (const [revision, named] of wantedRevisions(files, gatesOf)) {
    for (const place of groupByRepository(io, named)) {
      const then = readOrLose(place, revision, found.lost, told);
      if (then?.isSame) told.push(tellSame(revision, then));
      const moved = then === null ? [] : await loadAll(then.gone, settings);
      for (const [file, former] of then?.files ?? []) {
        const loaded = former === null ? await findMoved(io, file, moved, settings) : await load(former, settings);
        const byRevision = found.former.get(file) ?? new Map<string, Former | null>();
        found.former.set(file, byRevision.set(revision, loaded && toFormer(loaded, place, settings)));
      }
    }
  }
  // Whoever reads the findings themselves reads there what helps.
  const isRead = format === 'text' && config.file !== null && severityOf(LOST, settings.chosen) !== 'off';
  await tellLost(io, told, isRead);
  return found;
}

/** What is in a file, and what git calls it. */
interface Loaded {
  alliance: Alliance;
  name: string;
  isMoved?: boolean;
}

function toFormer({ alliance, name, isMoved }: Loaded, { repository }: GitPlace, { rubric }: CheckSettings): Former {
  return {
    ...summarizeJudged(alliance, rubric),
    inGit: { name, ...(isMoved && { isMoved }), ...(repository !== null && { repository }) },
  };
}

function readOrLose(place: GitPlace, revision: string, causes: Revisions['lost'], told: Lost[]): AtRevision | null {
  try {
    const then = readRevision(place, revision);
    const outside = [...place.files.keys()].filter((file) => !then.files.has(file));
    if (outside.length > 0) {
      causes.set(revision, causes.get(revision) ?? 'no-git');
      told.push(tellOutside(outside, revision));
    }
    return then;
  } catch (error) {
    if (!isRefusal(error)) throw error;
    const cause = whyLost(place);
    causes.set(revision, cause);
    const { message, hint } = error;
    if (hint !== null) told.push({ message, hint });
    else {
      const beside = ownWords(place, revision, String(error.cause ?? ''));
      told.push({ message, hint: say(HINTS[cause], { revision }), beside });
    }
    return null;
  }
}

const HINTS = {
  shallow: 'commands.git.shallow-hint',
  unknown: 'commands.git.unknown-hint',
  'no-git': 'commands.git.outside-hint',
} as const satisfies Record<LostCause, WordKey>;

async function loadAll(files: readonly FormerFile[], settings: CheckSettings): Promise<Loaded[]> {
  const all: Loaded[] = [];
  for (const file of files) {
    const loaded = await load(file, settings);
    if (loaded !== null) all.push(loaded);
  }
  return all;
}

async function load({ bytes, name, isMoved }: FormerFile, { rubric, today }: CheckSettings): Promise<Loaded | null> {
  const { alliance } = await loadAlliance(decode(bytes), { file: name, today, rubric });
  return alliance && { alliance, name, ...(isMoved && { isMoved }) };
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
    for (const gate of gatesOf(file)) {
      const revision = revisionOf(gate);
      if (revision !== null) wanted.set(revision, (wanted.get(revision) ?? new Set()).add(file));
    }
  }
  return wanted;
}

/** Gates that compare with a revision which git can't give, each told once, at that revision in the configuration. */
export async function findLost(
  io: Io,
  { config, settings }: CheckRun,
  files: readonly string[],
  gatesOf: (file: string) => readonly Gate[],
  { former, lost }: Revisions,
): Promise<Diagnostic[]> {
  if (config.file === null || lost.size === 0) return [];
  const losing = new Map<Gate, string[]>();
  for (const file of files) {
    for (const gate of gatesOf(file)) {
      const revision = revisionOf(gate);
      if (revision === null || former.get(file)?.has(revision)) continue;
      const others = losing.get(gate);
      if (others === undefined) losing.set(gate, [file]);
      else others.push(file);
    }
  }
  const severity = severityOf(LOST, settings.chosen);
  if (severity === 'off') return [];
  const findings = findUnreadable(config.gates, lost, (gate) => losing.get(gate) ?? []);
  return placeInConfig(
    io,
    config.file,
    findings.map((finding) => ({ ...finding, severity })),
  );
}
