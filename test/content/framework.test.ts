/**
 * The rubric against the report's own counts, and against the alliance file: what a facilitator can be asked and what a
 * file can hold must be one and the same.
 */
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { Alliance } from '../../src/framework/alliance-schema.ts';
import { readCrossroads } from '../support/read-crossroads.ts';

const rubric = await readCrossroads();
const strategies = rubric.goals.flatMap((goal) => goal.objectives.flatMap((objective) => objective.strategies));
const facts = rubric.dimensions.flatMap((dimension) => dimension.facts);

interface Part {
  type?: string;
  enum?: string[];
  items?: Part;
  properties?: Record<string, Part>;
}
const file = z.toJSONSchema(Alliance, { reused: 'inline', unrepresentable: 'any' }) as Part;

/** The parts of the file that hold one thing told, by dotted path. */
function leaves(part: Part, path: string): Map<string, Part> {
  if (part.properties === undefined) return new Map([[path, part]]);
  return new Map(Object.entries(part.properties).flatMap(([key, inner]) => [...leaves(inner, `${path}.${key}`)]));
}

function kindOf(part: Part): 'one' | 'many' | 'words' {
  if (part.type !== 'array') return 'one';
  return part.items?.enum === undefined ? 'words' : 'many';
}

describe('the report, counted', () => {
  it('has its five dimensions, five stages, two paths, four context factors and five themes', () => {
    const counts = [rubric.dimensions, rubric.stages, rubric.paths, rubric.context, rubric.themes];
    expect(counts.map((list) => list.length)).toEqual([5, 5, 2, 4, 5]);
  });

  it('has a goal for each role, nine objectives and thirty-six strategies numbered in order', () => {
    expect(rubric.goals.map((goal) => goal.role)).toEqual(rubric.roles.map((role) => role.id));
    const numbers = [1, 2, 3].flatMap((goal) => [1, 2, 3].map((objective) => `${goal}.${objective}`));
    expect(strategies.map((strategy) => strategy.id)).toEqual(
      numbers.flatMap((objective) => [1, 2, 3, 4].map((strategy) => `${objective}.${strategy}`)),
    );
  });

  it('says who should act where the report does, and calls the rest our reading', () => {
    for (const strategy of strategies) {
      const told = { '1.3': 'funders', '2.2': 'both' }[strategy.id.slice(0, 3)];
      expect(strategy.actorOrigin, strategy.id).toBe(told === undefined ? 'ours' : 'report');
      if (told !== undefined) expect(strategy.actor, strategy.id).toBe(told);
    }
    expect(new Set(strategies.map((strategy) => strategy.actor))).toEqual(
      new Set(['organizations', 'funders', 'both']),
    );
  });

  it('asks the five evaluation questions in its own words', () => {
    const questions = [
      'Will we be more powerful working together?',
      'Are there others who should be at our table?',
      'Do we have enough trust to move forward?',
      'What actions can we take jointly?',
      'Is there a reason to make our relationship long-term?',
    ];
    expect(rubric.stages.map((stage) => stage.evaluation)).toEqual(questions);
    const asked = facts.filter((fact) => fact.id.endsWith('.evaluation'));
    expect(asked.map((fact) => fact.question)).toEqual(questions);
  });

  it('cites the section of every entry that it takes from the report', () => {
    const choices = [...facts, ...rubric.context].flatMap((fact) => fact.choices);
    const entries = [
      ...rubric.definition.tests,
      ...rubric.dimensions.flatMap((dimension) => [dimension, ...dimension.readings]),
      ...rubric.roles.flatMap((role) => [role, ...role.aspects, ...role.challenges]),
      ...[...choices, ...rubric.stages, ...rubric.paths, ...rubric.context, ...rubric.themes],
      ...[...rubric.skills, ...rubric.power],
    ];
    expect(entries.filter((entry) => entry.origin === 'report' && entry.source === undefined)).toEqual([]);
  });
});

describe('what is asked is what a file can hold', () => {
  const profile = leaves(file.properties?.profile ?? {}, 'profile');

  it('asks for every fact of the profile but that it is ending, which nobody should be asked in passing', () => {
    const told = [...profile.keys()].filter((path) => path !== 'profile.stage.ending');
    expect(facts.map((fact) => fact.at).sort()).toEqual(told.sort());
  });

  it.each(facts.map((fact) => [fact.id, fact] as const))('%s offers exactly the values of the file', (_id, fact) => {
    const part = profile.get(fact.at) ?? {};
    expect(fact.kind).toBe(kindOf(part));
    expect(fact.choices.map((choice) => choice.id)).toEqual(part.enum ?? part.items?.enum ?? []);
  });

  it('offers exactly the values of the file for path and context', () => {
    const path = leaves(file.properties?.path ?? {}, 'path');
    expect(rubric.paths.map((entry) => entry.id)).toEqual(path.get('path.current')?.enum);
    const context = leaves(file.properties?.context ?? {}, 'context');
    for (const factor of rubric.context) {
      expect(factor.choices.map((choice) => choice.id)).toEqual(context.get(`context.${factor.id}`)?.enum);
    }
  });
});
