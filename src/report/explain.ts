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

/** Every meaning of a word, one section each; empty for a word that nothing is called. */
export function explain(word: string, rubric: Rubric, assessment: Assessment | null): Section[] {
  const look = assessment === null ? null : lookUp(assessment, rubric);
  const wanted = word.trim().toLowerCase();
  const known = Object.hasOwn(rubric.renamed, wanted) ? (rubric.renamed[wanted] ?? wanted) : wanted;
  const entries = allEntries(rubric);
  const exact = entries.filter((entry) => entry.id === known);
  // An aspect may be called without its role, and a fact without its dimension.
  const found = exact.length > 0 ? exact : entries.filter((entry) => entry.id.endsWith(`.${known}`));
  return found.map((entry) => entrySection(entry, rubric, look));
}

/** Every word that can be explained. */
export function explainable(rubric: Rubric): string[] {
  return [...new Set([...allEntries(rubric).flatMap(({ id }) => [id, id.slice(id.indexOf('.') + 1)])])];
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
