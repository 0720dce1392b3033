/** One thing that can be explained: its id, what kind of thing it is, and how to tell it. */
import type { Rubric, Source } from '../../framework/rubric-schema.ts';
import { say, type WordKey } from '../../words/say.ts';
import { type Block, quiet, type Section, text } from '../blocks.ts';
import type { Lookup } from '../lookup.ts';

export interface Entry {
  id: string;
  kind: WordKey;
  name: string;
  /** What it is in a list, where the name alone does not tell it from others. */
  gist?: string;
  /** What it means, how it counts, where it comes from. */
  blocks(rubric: Rubric): Block[];
  /** The same for one alliance, with its numbers; left out where there is nothing to tell. */
  inFile?(look: Lookup): Block[];
}

/** An entry as a section: kind and name on top, then what it means, then what it is in a file. */
export function entrySection(entry: Entry, rubric: Rubric, look: Lookup | null): Section {
  const own = look === null ? [] : (entry.inFile?.(look) ?? []);
  return {
    id: entry.id,
    title: say('explain.title', { kind: say(entry.kind), name: entry.name, id: entry.id }),
    blocks: [...entry.blocks(rubric), ...own],
  };
}

/** Where a thing is from: the 2010 report, ourselves, or ourselves after the report. */
export function originBlock(thing: { origin?: string | undefined; source?: Source | undefined }): Block[] {
  const ours = thing.origin === 'ours';
  if (thing.source === undefined) return ours ? [text([quiet(say('explain.ours'))])] : [];
  return [text([quiet(say(ours ? 'explain.ours-after' : 'explain.from', { ...thing.source }))])];
}

/** Numbers with enough digits to be checked by hand. */
export function digits(value: number): string {
  return value.toFixed(6);
}
