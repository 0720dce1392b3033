/** Names of a rubric's elements by id, as they read inside a sentence. Pure. An id it does not know is shown as it stands. */
import type { Rubric } from '../../framework/rubric-schema.ts';
import { say } from '../../words/say.ts';
import { lowerFirst } from '../lookup.ts';
import { named } from '../wording.ts';

type Named = { id: string; name: string };

function nameIn(entries: readonly Named[], id: string): string {
  return lowerFirst(entries.find((entry) => entry.id === id)?.name ?? id);
}

export const criterionNameIn = (rubric: Rubric, id: string): string =>
  rubric.criteria.find((criterion) => criterion.id === id)?.name ?? id;

/** The role of an aspect's id, such as Cement of cement.trust. */
export const roleNameOf = (rubric: Rubric, aspect: string): string =>
  rubric.roles.find(({ id }) => aspect.startsWith(`${id}.`))?.name ?? '';

export function aspectNameIn(rubric: Rubric, id: string): string {
  const [role, aspect = ''] = id.split('.');
  const found = rubric.roles.find((one) => one.id === role);
  return found?.aspects.some((one) => one.id === aspect) ? nameIn(found.aspects, aspect) : id;
}

/** A part of the interview: a stage or a dimension. */
export const sectionNameIn = (rubric: Rubric, id: string): string =>
  nameIn([...rubric.stages, ...rubric.dimensions], id);

export const challengeNameIn = (rubric: Rubric, id: string): string =>
  nameIn(
    rubric.roles.flatMap(({ challenges }) => challenges),
    id,
  );

export const themeNameIn = (rubric: Rubric, id: string): string => nameIn(rubric.themes, id);

/** With its number, by which reports name it too. */
export function objectiveNameIn(rubric: Rubric, id: string): string {
  const found = rubric.goals.flatMap(({ objectives }) => objectives).find((one) => one.id === id);
  return found === undefined ? id : `${found.name} (${id})`;
}

/** A fact of the file or a factor of its context; by its id where it is not asked for by name. */
export function factNameIn(rubric: Rubric, id: string): string {
  if (id === 'path.current') return `“${lowerFirst(say('report.path.label'))}”`;
  const facts = rubric.dimensions.flatMap((dimension) => dimension.facts);
  const factors = rubric.context.map((factor) => ({ id: `context.${factor.id}`, name: factor.name }));
  const found = [...facts, ...factors].find((one) => one.id === id);
  return found === undefined ? id : `“${lowerFirst(found.name)}”`;
}

/** A fact, question or aspect of a condition. */
export function thingNameIn(rubric: Rubric, id: string): string {
  if (rubric.criteria.some((criterion) => criterion.id === id)) return `“${criterionNameIn(rubric, id)}”`;
  const aspect = aspectNameIn(rubric, id);
  return aspect === id ? factNameIn(rubric, id) : `“${aspect}”`;
}

/** Questions by name, one after the other. */
export const criteriaNamed = (rubric: Rubric, ids: readonly string[]): string =>
  named(ids.map((id) => criterionNameIn(rubric, id)));
