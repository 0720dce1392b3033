/** A rubric's elements as plain lists and entries, for looking things up. Pure. */
import type { Criterion, Rubric } from '../framework/rubric-schema.ts';
import { hang, padEnd, widthOf } from './layout.ts';

export interface Listed {
  id: string;
  name: string;
  /** The element itself, as data. */
  value: unknown;
}

/** Everything in a rubric that has an id, by kind, in the order of the rubric. */
export function listKinds(rubric: Rubric): ReadonlyMap<string, Listed[]> {
  const list = (entries: readonly { id: string; name?: string; text?: string }[], prefix = ''): Listed[] =>
    entries.map((value) => ({ id: prefix + value.id, name: value.name ?? value.text ?? '', value }));
  const { roles, goals, dimensions } = rubric;
  const objectives = goals.flatMap((goal) => goal.objectives);
  return new Map([
    ['roles', list(roles)],
    ['aspects', roles.flatMap(({ id, aspects }) => list(aspects, `${id}.`))],
    ['criteria', list(rubric.criteria)],
    ['tensions', rubric.tensions.map((value) => ({ id: value.id, name: value.says, value }))],
    ['challenges', roles.flatMap(({ challenges }) => list(challenges))],
    ['definition', list(rubric.definition.tests)],
    ['dimensions', list(dimensions)],
    ['facts', dimensions.flatMap(({ facts }) => list(facts))],
    ['stages', list(rubric.stages)],
    ['paths', list(rubric.paths)],
    ['context', list(rubric.context)],
    ['goals', list(goals)],
    ['objectives', list(objectives)],
    ['strategies', objectives.flatMap(({ strategies }) => list(strategies))],
    ['themes', list(rubric.themes)],
    ['skills', list(rubric.skills)],
    ['power', list(rubric.power)],
    ['bands', list(rubric.bands)],
    ['verdicts', list(rubric.verdicts)],
  ]);
}

/** Ids in a column with their names beside them. */
export function listText(entries: readonly Listed[], width: number): string {
  const column = Math.min(40, Math.max(...entries.map(({ id }) => widthOf(id)))) + 2;
  return lines(entries.flatMap(({ id, name }) => hang(name, width, padEnd(id, column), ' '.repeat(column))));
}

/** Kinds with how many there are of each. */
export function kindsText(kinds: ReadonlyMap<string, Listed[]>): string {
  return lines([...kinds].map(([kind, entries]) => `${padEnd(kind, 12)}${String(entries.length).padStart(4)}`));
}

/** One element: every field on a line of its own, as the rubric's files have it. */
export function entryText({ id, value }: Listed, width: number): string {
  return lines([id, ...fields(value as Criterion, 2, width)]);
}

function fields(value: object, indent: number, width: number): string[] {
  const space = ' '.repeat(indent);
  return Object.entries(value).flatMap(([key, part]): string[] => {
    if (key === 'id' || part === undefined || (Array.isArray(part) && part.length === 0)) return [];
    if (typeof part !== 'object' || part === null) return hang(String(part), width, `${space}${key}: `, `${space}  `);
    if (Array.isArray(part)) return [`${space}${key}:`, ...part.flatMap((item) => element(item, indent + 2, width))];
    return [`${space}${key}:`, ...fields(part, indent + 2, width)];
  });
}

function element(item: unknown, indent: number, width: number): string[] {
  const space = ' '.repeat(indent);
  if (typeof item !== 'object' || item === null) return hang(String(item), width, `${space}- `, `${space}  `);
  const id = 'id' in item ? String(item.id) : '';
  return [`${space}- ${id}`, ...fields(item, indent + 2, width)];
}

function lines(all: readonly string[]): string {
  return all.map((line) => `${line.trimEnd()}\n`).join('');
}
