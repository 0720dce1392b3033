/**
 * Puts answers into the alliance file, one save an answer, and never loses one: what can't go into the file goes into
 * `<file>.unsaved.yaml` beside it, and what can't go there is handed back to be shown.
 */
import type { DataPath } from '../../diagnostics/diagnostic.ts';
import { sameValue } from '../../document/same-value.ts';
import type { Alliance } from '../../framework/alliance-schema.ts';
import { valueAt, withValue } from '../../interview/data.ts';
import type { Edit } from '../../interview/state.ts';
import { entryFor, headFor, unsavedFile } from '../io/unsaved-file.ts';
import { type Edited, editMost } from './edit-most.ts';
import { pathIn, sameTarget } from './edit-path.ts';

/** What the saver needs of the world; a test hands in a disk that is full. */
export interface SaveWorld {
  /** Throws with a message for people. */
  read(path: string): string;
  /** Whole or not at all. Throws with a message for people. */
  write(path: string, text: string): void;
  /** Adds to the end of a file, which is made when it is missing. */
  append(path: string, text: string): void;
  exists(path: string): boolean;
  remove(path: string): void;
  edit(text: string, edits: { path: DataPath; value: unknown }[]): Promise<string>;
  load(text: string): Promise<Alliance | null>;
}

/** Why an answer is not in the alliance file. */
type Apart = 'answered-elsewhere' | 'round-closed' | 'unusable' | 'failed';

export type Saved =
  | { kind: 'saved' }
  /** Answers kept apart earlier are in the file now too. */
  | { kind: 'caught-up' }
  /** Someone else changed the file meanwhile; the answer is in the new text. */
  | { kind: 'merged'; alliance: Alliance }
  /** In the file beside: somebody else answered the same, or the file could not be used or written. */
  | {
      kind: 'kept';
      why: Apart;
      file: string;
      reason: string;
      alliance?: Alliance;
    }
  /** Nowhere on the disk: `yaml` must be shown. */
  | { kind: 'homeless'; yaml: string; reason: string };

export interface Saver {
  save(edits: readonly Edit[]): Promise<Saved>;
  /** Tries once more to write what is still waiting; true when the file has every answer now. */
  settle(): Promise<boolean>;
  /** Answers that are nowhere on the disk, as YAML; empty when there are none. */
  homeless(): string;
}

interface Memory {
  text: string;
  alliance: Alliance;
  round: string;
  /** Edits that failed to be written and go along with the next save. */
  pending: readonly Edit[];
  /** Whether the file beside was begun here and holds nothing but pending edits. */
  ownFile: boolean;
  homeless: string;
}
type Located = { path: DataPath; edit: Edit };

/** A saver for one file and one round; `text` and `alliance` are what the file holds now. */
export function createSaver(
  world: SaveWorld,
  file: string,
  start: { text: string; alliance: Alliance; round: string },
): Saver {
  const memory: Memory = { ...start, pending: [], ownFile: false, homeless: '' };
  return {
    homeless: () => memory.homeless,
    async settle() {
      if (memory.pending.length === 0) return memory.homeless === '';
      try {
        const { kind } = await saveAll(world, file, memory, [...memory.pending], []);
        return kind !== 'kept' && memory.pending.length === 0;
      } catch {
        return false;
      }
    },
    async save(edits) {
      const all = [...memory.pending.filter((old) => !edits.some((edit) => sameTarget(old, edit))), ...edits];
      try {
        return await saveAll(world, file, memory, all, edits);
      } catch (error) {
        memory.pending = all;
        return keepApart(world, file, memory, edits, 'failed', error instanceof Error ? error.message : String(error));
      }
    },
  };
}

async function saveAll(
  world: SaveWorld,
  file: string,
  memory: Memory,
  all: Edit[],
  latest: readonly Edit[],
): Promise<Saved> {
  const text = world.read(file);
  const changed = text !== memory.text;
  const alliance = changed ? await world.load(text) : memory.alliance;
  if (alliance === null) {
    memory.pending = all;
    if (latest.length === 0) throw new Error('the file is not usable yet');
    return keepApart(world, file, memory, latest, 'unusable', '');
  }
  const located = all.map((edit) => ({ edit, path: pathIn(alliance, memory.round, edit) }));
  const ours = located.filter(
    (one): one is Located => one.path !== null && isUntouched(memory, alliance, one.edit, one.path),
  );
  const nothing: Edited<Located> = { text, made: [], failed: [], reason: '' };
  const edited = ours.length > 0 ? await editMost(world.edit, text, ours) : nothing;
  if (ours.length > 0) {
    // Making the change takes a moment, in which somebody else may have saved: then it is made again in their text.
    if (world.read(file) !== text) return saveAll(world, file, memory, all, latest);
    world.write(file, edited.text);
  }
  memory.text = edited.text;
  memory.alliance = edited.made.reduce((data, { path, edit }) => withValue(data, path, edit.value), alliance);
  const caughtUp = memory.pending.length > 0 && edited.failed.length === 0;
  memory.pending = edited.failed.map(({ edit }) => edit);
  const theirs = located.filter((one) => !ours.some(({ edit }) => edit === one.edit));
  const why = theirs.every(({ path }) => path === null) ? 'round-closed' : 'answered-elsewhere';
  const kept = [
    ...keepSome(
      world,
      file,
      memory,
      memory.pending.filter((edit) => latest.includes(edit)),
      'failed',
      edited.reason,
    ),
    ...keepSome(
      world,
      file,
      memory,
      theirs.map(({ edit }) => edit),
      why,
      '',
    ),
  ];
  const worst = kept.find(({ kind }) => kind === 'homeless') ?? kept.at(-1);
  if (worst) return worst.kind === 'kept' ? { ...worst, alliance: memory.alliance } : worst;
  const saved: Saved = caughtUp ? catchUp(world, file, memory) : { kind: 'saved' };
  return changed ? { kind: 'merged', alliance: memory.alliance } : saved;
}

function keepSome(...args: Parameters<typeof keepApart>): Saved[] {
  return args[3].length === 0 ? [] : [keepApart(...args)];
}

/** Nobody else wrote at this place since the file was last read. */
function isUntouched(memory: Memory, alliance: Alliance, edit: Edit, path: DataPath): boolean {
  const former = pathIn(memory.alliance, memory.round, edit);
  return former === null || sameValue(valueAt(memory.alliance, former), valueAt(alliance, path));
}

/** Pending edits are in the file now, so a file beside that held nothing else has done its work. */
function catchUp(world: SaveWorld, file: string, memory: Memory): Saved {
  memory.homeless = '';
  if (memory.ownFile) {
    try {
      world.remove(unsavedFile(file));
      memory.ownFile = false;
    } catch {
      // A file that stays holds answers that are in the alliance file too: nothing is lost by it.
    }
  }
  return { kind: 'caught-up' };
}

function keepApart(
  world: SaveWorld,
  file: string,
  memory: Memory,
  edits: readonly Edit[],
  why: Apart,
  reason: string,
): Saved {
  const beside = unsavedFile(file);
  const yaml = edits.map((edit) => entryFor(memory.round, edit, reason || why)).join('');
  try {
    const fresh = !world.exists(beside);
    world.append(beside, (fresh ? headFor(file) : '') + yaml);
    memory.ownFile = (fresh || memory.ownFile) && (why === 'unusable' || why === 'failed');
    return { kind: 'kept', why, file: beside, reason };
  } catch (error) {
    memory.homeless += yaml;
    return { kind: 'homeless', yaml, reason: reason || (error instanceof Error ? error.message : String(error)) };
  }
}
