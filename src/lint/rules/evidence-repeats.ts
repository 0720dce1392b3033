/** Rules about evidence that was written before: under another question, or in the rubric. Pure. */
import type { Finding } from '../../framework/finding.ts';
import type { Rubric } from '../../framework/rubric-schema.ts';
import { keepFor } from '../keep.ts';
import { late } from '../late.ts';
import type { Rule } from '../rule.ts';
import { latestAnswers, whenClosed } from './answers-of-round.ts';
import { forAll } from './folded.ts';

/** Twice can be: one meeting may show two things. */
const OFTEN = 3;

const repeated: Rule = {
  code: 'evidence-repeated',
  severity: 'warning',
  find(subject) {
    const given = latestAnswers(subject);
    if (given === null || !hasRepeats(evidenceSizes(subject))) return [];
    const places = new Map<string, string[]>();
    for (let i = 0; i < given.maps.length; i++) {
      const words = given.maps[i]?.evidence;
      if (words === undefined || words.trim() === '') continue;
      const ids = places.get(words);
      if (ids === undefined) places.set(words, [given.ids[i] ?? '']);
      else ids.push(given.ids[i] ?? '');
    }
    const findings: Finding[] = [];
    for (const ids of places.values()) {
      const [first = '', ...others] = ids;
      if (others.length + 1 < OFTEN) continue;
      const answers = [...given.path, 'answers'];
      const args = { id: first, n: others.length, ...whenClosed(given.round) };
      findings.push(forAll(subject, { code: this.code, path: [...answers, first, 'evidence'], args }, ids, answers));
    }
    return findings;
  },
};

/** Whether evidence may stand twice: told by the sizes of the texts, which is sooner done than by the texts. */
function hasRepeats(sizes: readonly number[]): boolean {
  if (sizes.length > MOST_SIZES) return true;
  turn += 1;
  for (const size of sizes) {
    if (size === NONE) continue;
    let slot = Math.imul(size, SPREAD) >>> SHIFT;
    for (; turns[slot] === turn; slot = (slot + 1) % SLOTS) if (sizesSeen[slot] === size) return true;
    turns[slot] = turn;
    sizesSeen[slot] = size;
  }
  return false;
}

/** A table that is never emptied, as a set for each file would have to be made and grown: a slot counts in its turn alone. */
const SLOTS = 1024;
const SHIFT = 22;
const SPREAD = 0x9e3779b1;
const MOST_SIZES = SLOTS / 2;
const turns = new Int32Array(SLOTS);
const sizesSeen = new Int32Array(SLOTS);
let turn = 0;

const NONE = -1;

/** The size of the evidence of each answer, by its place; `NONE` where there is none. */
const evidenceSizes = keepFor((subject): readonly number[] => {
  const sizes: number[] = [];
  for (const map of latestAnswers(subject)?.maps ?? []) {
    const words = map?.evidence;
    sizes.push(words === undefined ? NONE : sizeOf(words));
  }
  return sizes;
});

const fromRubric: Rule = {
  code: 'evidence-from-rubric',
  severity: 'warning',
  find(subject) {
    const given = latestAnswers(subject);
    const findings: Finding[] = [];
    if (given === null) return findings;
    const { lengths, texts } = rubricTexts(subject.rubric);
    const sizes = evidenceSizes(subject);
    for (let i = 0; i < given.maps.length; i++) {
      const words = given.maps[i]?.evidence;
      if (words === undefined || !lengths.has(sizes[i] ?? NONE)) continue;
      if (!texts().has(plain(words))) continue;
      const id = given.ids[i] ?? '';
      const args = { id, ...whenClosed(given.round) };
      findings.push({ code: this.code, path: [...given.path, 'answers', id, 'evidence'], args });
    }
    return findings;
  },
};

interface RubricTexts {
  /** Sizes that any of them has, by which nearly all other texts are told apart. */
  lengths: ReadonlySet<number>;
  texts: () => ReadonlySet<string>;
}
const known = new WeakMap<Rubric, RubricTexts>();

/** Questions, levels and signs as they can be copied from the screen. */
function rubricTexts(rubric: Rubric): RubricTexts {
  const before = known.get(rubric);
  if (before !== undefined) return before;
  const all = rubric.criteria.flatMap(({ question, levels, signs }) => [question, ...Object.values(levels), ...signs]);
  const found = { lengths: new Set(all.map(sizeOf)), texts: late(() => new Set(all.map(plain))) };
  known.set(rubric, found);
  return found;
}

/** Two texts that are alike but for what stands around them have one size; few others do. Never below 0. */
function sizeOf(text: string): number {
  const from = startOf(text);
  const to = endOf(text, from);
  let sum = to - from;
  // Letters that differ between texts which begin and end alike, such as numbered ones.
  sum = Math.imul(sum, FACTOR) ^ (text.charCodeAt(from) | 32);
  sum = Math.imul(sum, FACTOR) ^ (from + 1 < to ? text.charCodeAt(from + 1) | 32 : 0);
  sum = Math.imul(sum, FACTOR) ^ (text.charCodeAt((from + to) >> 1) | 32);
  sum = Math.imul(sum, FACTOR) ^ (text.charCodeAt(to - 1) | 32);
  return sum & 0x3fffffff;
}

const FACTOR = 16777619;

/** Without upper case, and without blanks, quotes and stops around it. */
function plain(text: string): string {
  const from = startOf(text);
  return text.slice(from, endOf(text, from)).toLowerCase();
}

function startOf(text: string): number {
  let from = 0;
  while (from < text.length && isEdge(text.charCodeAt(from))) from += 1;
  return from;
}

function endOf(text: string, from: number): number {
  let to = text.length;
  while (to > from && isEdge(text.charCodeAt(to - 1))) to -= 1;
  return to;
}

/** Blanks, quotes, stops and question marks. */
function isEdge(unit: number): boolean {
  return unit <= 32 || unit === 34 || unit === 39 || unit === 46 || unit === 63;
}

export const evidenceRepeatRules: readonly Rule[] = [repeated, fromRubric];
