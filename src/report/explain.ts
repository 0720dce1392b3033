/**
 * Explains one word: what it means, how it counts, where it comes from, and with an assessment the arithmetic of that
 * file to the last weight. Pure: rubric and assessment in, sections out.
 */
import type { Rubric } from '../framework/rubric-schema.ts';
import type { Assessment } from '../scoring/assessment-schema.ts';
import { say } from '../words/say.ts';
import { type Section, text } from './blocks.ts';
import { actingEntries } from './explain/acting.ts';
import { describedEntries } from './explain/described.ts';
import { type Entry, entrySection } from './explain/entry.ts';
import { gradedEntries } from './explain/graded.ts';
import { topicEntries, topicIds } from './explain/topics.ts';
import { lookUp } from './lookup.ts';

/** Every meaning of a word or name, one section each; empty for one that nothing is called. */
export function explain(word: string, rubric: Rubric, assessment: Assessment | null): Section[] {
  const look = assessment === null ? null : lookUp(assessment, rubric);
  return findEntries(word, rubric).map((entry) => entrySection(entry, rubric, look));
}

/** By id; else by the last part of one, as an aspect may be called without its role; else by name. */
function findEntries(word: string, rubric: Rubric): Entry[] {
  const wanted = asId(word);
  if (wanted === '') return [];
  const known = Object.hasOwn(rubric.renamed, wanted) ? (rubric.renamed[wanted] ?? wanted) : wanted;
  const entries = allEntries(rubric);
  const ways: ((entry: Entry) => boolean)[] = [
    ({ id }) => id === known,
    ({ id }) => id.endsWith(`.${known}`),
    ({ name, kind }) => kind !== SHARED_NAME && asId(name) === wanted,
  ];
  for (const way of ways) {
    const found = entries.filter(way);
    if (found.length > 0) return found;
  }
  return [];
}

/** A strategy bears the name of its objective. */
const SHARED_NAME = 'explain.kind.strategy';

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

/** Every word that can be explained: each id, also without its first part, with the name that people know it by. */
export function explainable(rubric: Rubric): { id: string; name: string }[] {
  const all = allEntries(rubric).flatMap(({ id, name, kind }) => {
    const known = kind === SHARED_NAME ? id : name;
    return [id, id.slice(id.indexOf('.') + 1)].map((one) => ({ id: one, name: known }));
  });
  return [...new Map(all.map((one) => [one.id, one])).values()];
}

/** What there is to explain, for `alliance explain` alone. */
export function explainOverview(rubric: Rubric): Section[] {
  const ids = (all: readonly { id: string }[]) => all.map(({ id }) => id).join(', ');
  return [
    {
      id: 'overview',
      title: say('explain.overview.title'),
      blocks: [
        text(say('explain.overview.topics', { ids: topicIds.join(', ') })),
        text(say('explain.overview.roles', { ids: ids(rubric.roles) })),
        text(say('explain.overview.stages', { ids: ids(rubric.stages) })),
        text(say('explain.overview.dimensions', { ids: ids(rubric.dimensions) })),
        text(say('explain.overview.more', { criteria: rubric.criteria.length, tensions: rubric.tensions.length })),
      ],
    },
  ];
}

function allEntries(rubric: Rubric): Entry[] {
  return [...gradedEntries(rubric), ...describedEntries(rubric), ...actingEntries(rubric), ...topicEntries()];
}
