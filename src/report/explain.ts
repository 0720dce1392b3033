/**
 * Explains one word: what it means, how it counts, where it comes from, and with an assessment the arithmetic of that
 * file to the last weight. Pure: rubric and assessment in, sections out.
 */
import type { Rubric } from '../framework/rubric-schema.ts';
import type { Assessment } from '../scoring/assessment-schema.ts';
import { say } from '../words/say.ts';
import { list, type Section, text } from './blocks.ts';
import { actingEntries } from './explain/acting.ts';
import { describedEntries } from './explain/described.ts';
import { type Entry, entrySection } from './explain/entry.ts';
import { findNamed, findRelated, hasId } from './explain/find.ts';
import { gradedEntries } from './explain/graded.ts';
import { topicEntries, topicIds } from './explain/topics.ts';
import { lookUp } from './lookup.ts';

/** Most of several things that are listed. */
const LISTED = 12;

/**
 * Every meaning of a word or name, one section each. Of words that stand in one thing alone, that thing; in several, a
 * list of them with the command for each. Empty for words that stand nowhere.
 */
export function explain(word: string, rubric: Rubric, assessment: Assessment | null): Section[] {
  const look = assessment === null ? null : lookUp(assessment, rubric);
  const entries = allEntries(rubric);
  const named = findNamed(word, entries, rubric);
  const found = named.length > 0 ? named : findRelated(word, entries, rubric);
  if (named.length === 0 && found.length > 1) return [severalSection(word, found)];
  return found.map((entry) => entrySection(entry, rubric, look));
}

/** Whether this is exactly the id of something of the rubric, or of a topic: then nothing else is meant by it. */
export function isExplainedId(word: string, rubric: Rubric): boolean {
  return hasId(word, allEntries(rubric), rubric);
}

/** Whether something is called so, and not only like it. */
export function isNamed(word: string, rubric: Rubric): boolean {
  return findNamed(word, allEntries(rubric), rubric).length > 0;
}

function severalSection(word: string, found: readonly Entry[]): Section {
  const items = found.slice(0, LISTED).map((entry) => ({
    text: entry.gist ?? say('explain.several.name', { kind: say(entry.kind), name: entry.name }),
    below: [text(say('explain.command', { id: entry.id }))],
  }));
  const more = found.length - items.length;
  return {
    id: 'several',
    title: say('explain.several', { word, n: found.length }),
    blocks: [list(items), ...(more > 0 ? [text(say('explain.several.more', { n: more }))] : [])],
  };
}

/** Every word that can be explained: each id, also without its first part, with the name that people know it by. */
export function explainable(rubric: Rubric): { id: string; name: string }[] {
  const all = allEntries(rubric).flatMap(({ id, name, gist }) => {
    const known = gist === undefined ? name : id;
    return [id, id.slice(id.indexOf('.') + 1)].map((one) => ({ id: one, name: known }));
  });
  return [...new Map(all.map((one) => [one.id, one])).values()];
}

/** What there is to explain, for `alliance explain` alone. */
export function explainOverview(rubric: Rubric): Section[] {
  const names = (all: readonly { name: string }[]) => all.map(({ name }) => name).join(', ');
  return [
    {
      id: 'overview',
      title: say('explain.overview.title'),
      blocks: [
        text(say('explain.overview.topics', { names: topicIds.join(', ').replaceAll('-', ' ') })),
        text(say('explain.overview.roles', { names: names(rubric.roles) })),
        text(say('explain.overview.stages', { names: names(rubric.stages) })),
        text(say('explain.overview.dimensions', { names: names(rubric.dimensions) })),
        text(say('explain.overview.more', { criteria: rubric.criteria.length, tensions: rubric.tensions.length })),
      ],
    },
  ];
}

function allEntries(rubric: Rubric): Entry[] {
  return [...gradedEntries(rubric), ...describedEntries(rubric), ...actingEntries(rubric), ...topicEntries()];
}
