/**
 * Finds what somebody may mean by a word: by id or name to the letter; else by a part of a name, in any case and with or
 * without hyphens; else by what is said in a text. Pure.
 */
import type { Rubric } from '../../framework/rubric-schema.ts';
import { type Block, bare, spans } from '../blocks.ts';
import type { Entry } from './entry.ts';

/** A strategy bears the name of its objective, so its name alone does not tell which one is meant. */
const SHARED_NAME = 'explain.kind.strategy';
/** A word shorter than this stands in too many names. */
const SHORTEST = 3;

/** What is called exactly so: by id; else by the last part of one, as an aspect may be called without its role; else by name. */
export function findNamed(word: string, entries: readonly Entry[], rubric: Rubric): Entry[] {
  const wanted = asId(word);
  if (wanted === '') return [];
  const known = presentId(wanted, rubric);
  return firstFound(entries, [
    ({ id }) => id === known,
    ({ id }) => id.endsWith(`.${known}`),
    ({ name, kind }) => kind !== SHARED_NAME && asId(name) === wanted,
  ]);
}

/** Whether something has exactly this id, or had it once. */
export function hasId(word: string, entries: readonly Entry[], rubric: Rubric): boolean {
  const known = presentId(asId(word), rubric);
  return entries.some(({ id }) => id === known);
}

function presentId(id: string, { renamed }: Rubric): string {
  return Object.hasOwn(renamed, id) ? (renamed[id] ?? id) : id;
}

/** What has these words in its name or id, best one after the other; else in one of its texts. */
export function findRelated(word: string, entries: readonly Entry[], rubric: Rubric): Entry[] {
  const asked = wordsOf(word);
  if (!asked.some(({ length }) => length >= SHORTEST)) return [];
  const names = (entry: Entry) => (entry.kind === SHARED_NAME ? [] : [wordsOf(entry.name), wordsOf(entry.id)]);
  const texts = (entry: Entry) => entry.blocks(rubric).flatMap(textsOf).map(wordsOf);
  const found = firstFound(entries, [
    (entry) => names(entry).some((held) => holdsTogether(held, asked)),
    (entry) => holdsAll(names(entry).flat(), asked),
    (entry) => texts(entry).some((held) => holdsTogether(held, asked)),
    (entry) => texts(entry).some((held) => holdsAll(held, asked)),
  ]);
  // A topic is there once for each word that leads to it.
  return found.filter((entry, index) => found.findIndex((one) => sameTopic(one, entry)) === index);
}

function sameTopic(one: Entry, other: Entry): boolean {
  return one === other || (one.kind === 'explain.kind.topic' && other.kind === one.kind && other.name === one.name);
}

function firstFound(entries: readonly Entry[], ways: readonly ((entry: Entry) => boolean)[]): Entry[] {
  for (const way of ways) {
    const found = entries.filter(way);
    if (found.length > 0) return found;
  }
  return [];
}

/** Small letters, with hyphens for blanks, and without the marks around and inside of a name. */
function asId(words: string): string {
  return words
    .normalize()
    .toLowerCase()
    .replace(/[“”"‘’',;:!?()[\]]/gu, '')
    .trim()
    .replace(/\.$/, '')
    .replace(/[\s_]+/gu, '-');
}

function wordsOf(text: string): string[] {
  const words = text.normalize().toLowerCase().replace(/[‘’']/gu, '');
  return words.split(/[^\p{L}\p{M}\p{N}]+/u).filter((word) => word !== '');
}

/** The beginning of a word stands for it, and an ending such as a plural's does no harm. */
function stands(asked: string, held: string): boolean {
  if (asked.length < SHORTEST) return asked === held;
  return (
    held.startsWith(asked) || (held.length > SHORTEST && asked.startsWith(held) && asked.length - held.length <= 2)
  );
}

function holdsTogether(held: readonly string[], asked: readonly string[]): boolean {
  return held.some((_, start) => asked.every((word, index) => stands(word, held[start + index] ?? '')));
}

function holdsAll(held: readonly string[], asked: readonly string[]): boolean {
  return asked.every((word) => held.some((one) => stands(word, one)));
}

/** The texts of a block one by one. What is quiet says where a thing is from, and not what it is. */
function textsOf(block: Block): string[] {
  switch (block.kind) {
    case 'text':
      return spans(block.text).some(({ tone }) => tone === 'quiet') ? [] : [bare(block.text)];
    case 'rows':
      return block.rows.map((row) => bare(row.text));
    case 'list':
      return block.items.map((item) => bare(item.text));
    default:
      return [];
  }
}
