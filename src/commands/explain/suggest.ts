/** What may be meant by a word that nothing is called. Pure. */
import { nearest } from '../../diagnostics/nearest.ts';

export interface Named {
  id: string;
  name: string;
}

/** So few letters are near to everything. */
const SHORTEST = 3;
const MOST = 3;
/** From here on two words are alike enough to name the one where the other was typed; of 1 for the same letters. */
const ALIKE = 0.4;

/** The nearest by spelling of id or name; else up to three that share most words with it; else those that look like it. */
export function suggest(word: string, known: readonly Named[]): Named[] {
  if (word.trim().length < SHORTEST) return [];
  const best = nearest(
    word,
    known.flatMap(({ id, name }) => [id, name]),
  );
  const spelled = best === null ? undefined : known.find(({ id, name }) => id === best || name === best);
  if (spelled !== undefined) return [spelled];
  const alike = (one: Named) => Math.max(likeness(word, one.id), likeness(word, one.name));
  const sharing = mostOf(known, (one) => sharedWords(wordsOf(word), wordsOf(`${one.id} ${one.name}`)));
  const found = sharing.length > 0 ? sharing : known.filter((one) => alike(one) >= ALIKE);
  const byName = new Map([...found].sort((a, b) => alike(b) - alike(a)).map((one) => [one.name, one]));
  return [...byName.values()].slice(0, MOST);
}

/** Those that have the most of something, where any has some. */
function mostOf(known: readonly Named[], count: (one: Named) => number): Named[] {
  const counts = known.map(count);
  const most = Math.max(...counts);
  return most <= 0 ? [] : known.filter((_, place) => counts[place] === most);
}

/** Words that carry a meaning; what is shorter stands in too many names. */
function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > SHORTEST);
}

function sharedWords(wanted: readonly string[], held: readonly string[]): number {
  return wanted.filter((word) => held.some((one) => one.startsWith(word) || word.startsWith(one))).length;
}

/** How many pairs of neighbouring letters two texts have in common, from 0 to 1. */
function likeness(a: string, b: string): number {
  const [some, others] = [pairsIn(a), pairsIn(b)];
  const common = [...some].filter((pair) => others.has(pair)).length;
  return some.size + others.size === 0 ? 0 : (2 * common) / (some.size + others.size);
}

function pairsIn(text: string): Set<string> {
  const letters = text
    .slice(0, 64)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
  return new Set(Array.from({ length: Math.max(0, letters.length - 1) }, (_, at) => letters.slice(at, at + 2)));
}
