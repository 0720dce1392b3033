/** What is described and never graded: the gate, dimensions and their facts, stages, paths, context, vocabularies. */
import type {
  FactChoice,
  FactQuestion,
  GateTest,
  Rubric,
  Entry as RubricEntry,
  Stage,
} from '../../framework/rubric-schema.ts';
import { say, type WordKey } from '../../words/say.ts';
import { type Block, list, rows, text } from '../blocks.ts';
import { type Lookup, lowerFirst } from '../lookup.ts';
import { factText } from '../view/described.ts';
import { taggedText } from '../view/kinds.ts';
import { named } from '../wording.ts';
import { type Entry, originBlock } from './entry.ts';
import { stageInFile } from './sums-gate.ts';

export function describedEntries(rubric: Rubric): Entry[] {
  return [
    ...rubric.definition.tests.flatMap(gateEntries),
    ...rubric.dimensions.flatMap((dimension) => [
      plainEntry('explain.kind.dimension', dimension, [
        choiceList(dimension.readings),
        list(
          dimension.facts.map((fact) => ({
            text: say('report.fact', { name: fact.name, value: fact.question }),
          })),
        ),
      ]),
      ...dimension.facts.map(factEntry),
    ]),
    ...rubric.stages.map(stageEntry),
    ...rubric.paths.map((path) =>
      plainEntry('explain.kind.path', path, [text(path.strength), text(say('explain.path.risk', { risk: path.risk }))]),
    ),
    ...rubric.context.map((factor) =>
      plainEntry('explain.kind.context', factor, [
        text(factor.question),
        choiceList(factor.choices),
        text(say('explain.context.use')),
      ]),
    ),
    ...rubric.themes.map((theme) => ({
      ...plainEntry('explain.kind.theme', theme, []),
      inFile: (look: Lookup) => themeInFile(look, theme.id),
    })),
    ...rubric.skills.map((skill) => plainEntry('explain.kind.skill', skill, [])),
    ...rubric.power.map((power) => plainEntry('explain.kind.power', power, [])),
  ];
}

function plainEntry(kind: WordKey, entry: RubricEntry, more: readonly Block[]): Entry {
  return { id: entry.id, kind, name: entry.name, blocks: () => [text(entry.text), ...more, ...originBlock(entry)] };
}

function choiceList(choices: readonly FactChoice[]): Block {
  return list(
    choices.map((choice) => {
      const gives = choice.gives === undefined ? '' : say('explain.choice.gives', { gives: choice.gives });
      const costs = choice.costs === undefined ? '' : say('explain.choice.costs', { costs: choice.costs });
      const key = choice.name === choice.id ? 'explain.choice.plain' : 'explain.choice';
      const head = say(key, { id: choice.id, name: choice.name, text: choice.text });
      return { text: [head, gives, costs].filter((part) => part !== '').join(' ') };
    }),
  );
}

function factEntry(fact: FactQuestion): Entry {
  return {
    id: fact.id,
    kind: 'explain.kind.fact',
    name: fact.name,
    blocks: () => [
      text(fact.question),
      choiceList(fact.choices),
      text(say('explain.fact.at', { at: fact.at })),
      ...originBlock(fact),
    ],
    inFile: (look) => [text(say('explain.fact.in-file', { value: factText(look, fact) ?? say('explain.untold') }))],
  };
}

function gateEntries(test: GateTest): Entry[] {
  const otherwise = test.looksLike.map((one) => plainEntry('explain.kind.looks-like', one, []));
  return [
    {
      id: test.id,
      kind: 'explain.kind.gate',
      name: test.name,
      blocks: () => [
        text(test.question),
        text(test.text),
        rows(test.looksLike.map((one) => ({ label: say('explain.gate.else'), text: `${one.name}: ${one.text}` }))),
        text(say('report.gate.informs')),
        ...originBlock(test),
      ],
      inFile: (look) => gateInFile(look, test),
    },
    ...otherwise,
  ];
}

function gateInFile(look: Lookup, { id, looksLike }: GateTest): Block[] {
  const result = look.assessment.definition.find((one) => one.id === id);
  if (result === undefined) return [];
  const like = looksLike.find((one) => one.id === result.looksLike);
  if (result.outcome === 'fail' && like === undefined) return [text(say('explain.gate.fails'))];
  return [text(say(`explain.gate.${result.outcome}`, { like: lowerFirst(like?.name ?? '') }))];
}

function stageEntry(stage: Stage): Entry {
  return {
    id: stage.id,
    kind: 'explain.kind.stage',
    name: stage.name,
    blocks: (rubric) => [
      text(stage.text),
      list(stage.activities.map((activity) => ({ text: activity.text }))),
      text(say('explain.stage.evaluation', { question: stage.evaluation })),
      text(newlyExpected(rubric, stage)),
      text(say('explain.stage.holds')),
      ...originBlock(stage),
    ],
    inFile: (look) => stageInFile(look, stage.id),
  };
}

function newlyExpected(rubric: Rubric, stage: Stage): string {
  const found = rubric.criteria.flatMap(({ name, expected }) => {
    const level = (expected as Record<string, number | undefined>)[stage.id];
    return level === undefined ? [] : [say('report.named-level', { name, level })];
  });
  return say('explain.stage.expects', { criteria: named(found) });
}

function themeInFile(look: Lookup, id: string): Block[] {
  const scores = look.assessment.roles.map((role) => ({
    label: look.roles.get(role.id)?.name ?? role.id,
    text: taggedText(role.themes.find((one) => one.id === id)),
  }));
  return [rows(scores), text(say('report.details.tagged-note'))];
}
