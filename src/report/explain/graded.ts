/** What is graded: criteria, aspects, roles, bands and verdicts. */
import type { Aspect, Criterion, Role, Rubric } from '../../framework/rubric-schema.ts';
import { say, type WordKey } from '../../words/say.ts';
import { type Block, list, rows, text } from '../blocks.ts';
import { expectedAt, fullAspectId, lowerFirst } from '../lookup.ts';
import { named } from '../wording.ts';
import { conditionText } from './condition.ts';
import { type Entry, originBlock } from './entry.ts';
import { aspectNameIn, challengeNameIn, objectiveNameIn, roleNameOf, sectionNameIn, themeNameIn } from './names.ts';
import { criterionInFile } from './sums-criterion.ts';
import { aspectInFile, roleInFile } from './sums-role.ts';

export function gradedEntries(rubric: Rubric): Entry[] {
  return [
    ...rubric.criteria.map(criterionEntry),
    ...rubric.roles.flatMap((role) => [roleEntry(role), ...role.aspects.map((aspect) => aspectEntry(role, aspect))]),
    ...rubric.bands.map(
      (band, index): Entry => ({
        id: band.id,
        kind: 'explain.kind.band',
        name: band.name,
        blocks: () => [
          text(band.text),
          text(say('explain.band.range', { from: band.from * 100, to: (rubric.bands[index + 1]?.from ?? 1) * 100 })),
          text(say('explain.band.cap')),
        ],
      }),
    ),
    ...rubric.verdicts.map(
      (verdict): Entry => ({
        id: verdict.id,
        kind: 'explain.kind.verdict',
        name: verdict.name,
        blocks: () => [text(verdict.text), text(say('explain.verdict.rule'))],
      }),
    ),
  ];
}

function criterionEntry(criterion: Criterion): Entry {
  return {
    id: criterion.id,
    kind: 'explain.kind.criterion',
    name: criterion.name,
    blocks: (rubric) => [
      text(criterion.question),
      rows(Object.entries(criterion.levels).map(([level, words]) => ({ label: level, text: words }))),
      text(say('explain.criterion.signs', { signs: criterion.signs.join('; ') })),
      rows(criterionFacts(rubric, criterion)),
      ...originBlock(criterion),
    ],
    inFile: (look) => criterionInFile(look, criterion),
  };
}

function criterionFacts(rubric: Rubric, criterion: Criterion): { label: string; text: string }[] {
  const expected = rubric.stages.flatMap((stage) => {
    const level = expectedAt(rubric, criterion, stage.id);
    return level === null ? [] : [say('report.fact', { name: lowerFirst(stage.name), value: level })];
  });
  const facts: [WordKey, string][] = [
    [
      'explain.label.counts-for',
      say('explain.criterion.counts-for', {
        aspect: aspectNameIn(rubric, criterion.aspect),
        role: roleNameOf(rubric, criterion.aspect),
      }),
    ],
    ['explain.label.weight', String(criterion.weight)],
    ['explain.label.kind', criterion.kind],
    [
      'explain.label.asked',
      say(criterion.quick ? 'explain.criterion.quick' : 'explain.criterion.full', {
        section: sectionNameIn(rubric, criterion.section),
      }),
    ],
    ['explain.label.expected', expected.length === 0 ? say('explain.criterion.never') : expected.join(', ')],
    [
      'explain.label.applies',
      criterion.applies === undefined
        ? ''
        : say('explain.criterion.applies', { when: conditionText(rubric, criterion.applies) }),
    ],
    ['explain.label.leads-to', named(criterion.objectives.map((id) => objectiveNameIn(rubric, id)))],
    ['explain.label.challenges', named(criterion.challenges.map((id) => challengeNameIn(rubric, id)))],
    ['explain.label.themes', named(criterion.themes.map((id) => themeNameIn(rubric, id)))],
  ];
  return facts.filter(([, words]) => words !== '').map(([label, words]) => ({ label: say(label), text: words }));
}

function aspectEntry(role: Role, aspect: Aspect): Entry {
  const id = fullAspectId(role, aspect);
  return {
    id,
    kind: 'explain.kind.aspect',
    name: aspect.name,
    blocks: (rubric) => [
      text(aspect.text),
      text(
        say(aspect.essential ? 'explain.aspect.essential' : 'explain.aspect.counts', {
          role: role.name,
          weight: aspect.weight,
        }),
      ),
      text(say('explain.aspect.arithmetic')),
      criteriaList(rubric.criteria.filter((criterion) => criterion.aspect === id)),
      ...originBlock(aspect),
    ],
    inFile: (look) => aspectInFile(look, id),
  };
}

function criteriaList(criteria: readonly Criterion[]): Block {
  return list(criteria.map(({ name, weight }) => ({ text: say('explain.weighted', { name, weight }) })));
}

function roleEntry(role: Role): Entry {
  return {
    id: role.id,
    kind: 'explain.kind.role',
    name: role.name,
    blocks: () => [
      text(role.text),
      list(
        role.aspects.map((aspect) => ({
          text: say(aspect.essential ? 'explain.weighted.essential' : 'explain.weighted', {
            name: aspect.name,
            weight: aspect.weight,
          }),
        })),
      ),
      text(say('explain.role.arithmetic')),
      ...originBlock(role),
    ],
    inFile: (look) => roleInFile(look, role.id),
  };
}
