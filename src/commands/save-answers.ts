/**
 * Puts answers into the alliance file, one save an answer, and never loses one: what can't go into the file goes into
 * `<file>.unsaved.yaml` beside it, and what can't go there is handed back to be shown.
 */
import type { DataPath } from '../diagnostics/diagnostic.ts';
import { sameValue } from '../document/same-value.ts';
import type { Alliance } from '../framework/alliance-schema.ts';
import { valueAt, withValue } from '../interview/data.ts';
import type { Edit } from '../interview/state.ts';

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

export type Saved =
  | { kind: 'saved' }
  /** Answers kept apart earlier are in the file now too. */
  | { kind: 'caught-up' }
  /** Someone else changed the file meanwhile; the answer is in the new text. */
  | { kind: 'merged'; alliance: Alliance }
  /** In the file beside: somebody else answered the same, or the file could not be used or written. */
  | {
      kind: 'kept';
      why: 'answered-elsewhere' | 'unusable' | 'failed';
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
        return (await saveAll(world, file, memory, [...memory.pending], [])).kind !== 'kept';
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
  if (ours.length > 0) {
    const next = await world.edit(
      text,
      ours.map(({ path, edit }) => ({ path, value: edit.value })),
    );
    // Making the change takes a moment, in which somebody else may have saved: then it is made again in their text.
    if (world.read(file) !== text) return saveAll(world, file, memory, all, latest);
    world.write(file, next);
    memory.text = next;
    memory.alliance = ours.reduce((data, { path, edit }) => withValue(data, path, edit.value), alliance);
  } else {
    memory.text = text;
    memory.alliance = alliance;
  }
  const caughtUp = memory.pending.length > 0;
  memory.pending = [];
  const theirs = located.filter((one) => !ours.some(({ edit }) => edit === one.edit)).map(({ edit }) => edit);
  if (theirs.length > 0) {
    const kept = keepApart(world, file, memory, theirs, 'answered-elsewhere', '');
    return kept.kind === 'kept' ? { ...kept, alliance: memory.alliance } : kept;
  }
  const saved: Saved = caughtUp ? catchUp(world, file, memory) : { kind: 'saved' };
  return changed ? { kind: 'merged', alliance: memory.alliance } : saved;
}

/** Nobody else wrote at this place since the file was last read. */
function isUntouched(memory: Memory, alliance: Alliance, edit: Edit, path: DataPath): boolean {
  const former = pathIn(memory.alliance, memory.round, edit);
  return former === null || sameValue(valueAt(memory.alliance, former), valueAt(alliance, path));
}

/** Where an edit goes in a file; null when its round is gone or closed. */
function pathIn(alliance: Alliance, round: string, edit: Edit): DataPath | null {
  if (edit.in === 'file') return edit.path;
  const index = alliance.assessments?.findIndex(({ id }) => id === round) ?? -1;
  return index < 0 || alliance.assessments?.[index]?.state === 'closed' ? null : ['assessments', index, ...edit.path];
}

function sameTarget(a: Edit, b: Edit): boolean {
  return a.in === b.in && sameValue(a.path, b.path);
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

/** Name of the file that holds what could not be saved. */
export function unsavedFile(file: string): string {
  return `${file}.unsaved.yaml`;
}

function keepApart(
  world: SaveWorld,
  file: string,
  memory: Memory,
  edits: readonly Edit[],
  why: 'answered-elsewhere' | 'unusable' | 'failed',
  reason: string,
): Saved {
  const beside = unsavedFile(file);
  const yaml = edits.map((edit) => entryFor(memory.round, edit, reason || why)).join('');
  try {
    const fresh = !world.exists(beside);
    world.append(beside, (fresh ? headFor(file) : '') + yaml);
    memory.ownFile = (fresh || memory.ownFile) && why !== 'answered-elsewhere';
    return { kind: 'kept', why, file: beside, reason };
  } catch (error) {
    memory.homeless += yaml;
    return { kind: 'homeless', yaml, reason: reason || (error instanceof Error ? error.message : String(error)) };
  }
}

function headFor(file: string): string {
  const name = JSON.stringify(file.split(/[\\/]/).at(-1));
  return `# Answers that could not be written into ${name}.\n# Copy what you want to keep into that file, then delete this one.\n`;
}

/** One entry of the list; JSON is YAML, and one line can't be broken by what stands in it. */
function entryFor(round: string, edit: Edit, why: string): string {
  const place = edit.in === 'round' ? `  round: ${JSON.stringify(round)}\n` : '';
  const value = edit.value === undefined ? 'null' : JSON.stringify(edit.value);
  return `- path: ${JSON.stringify(edit.path)}\n${place}  value: ${value}\n  why: ${JSON.stringify(why)}\n`;
}
