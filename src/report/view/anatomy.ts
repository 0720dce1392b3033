/** What kind of alliance this is: the definition gate, five dimensions, path and context. Describing, never grading. */
import type { GateTest } from '../../framework/rubric-schema.ts';
import { say } from '../../words/say.ts';
import { type Block, type Row, rows, type Section, text } from '../blocks.ts';
import { type Lookup, lowerFirst } from '../lookup.ts';
import { listed, sentence } from '../wording.ts';
import { describe, factText, toldAt } from './described.ts';
import { membersRow } from './members.ts';
import { partLabel, untoldRows } from './untold.ts';

export function anatomySection(look: Lookup): Section {
  const told: Row[] = [
    { label: say('report.gate.label'), text: gateText(look) },
    ...membersRow(look),
    ...dimensionRows(look),
    ...evaluationRow(look),
    ...pathRow(look),
    ...contextRow(look),
  ];
  const silent = untoldRows(look);
  const blocks: Block[] = [rows(told)];
  if (silent.length > 0) blocks.push(text(say('report.untold.intro')), rows(silent));
  return { id: 'anatomy', title: say('report.anatomy.title'), blocks };
}

/** Passed, failed with what it looks like instead, unknown; then that this never blocks. */
function gateText(look: Lookup): string {
  const { definition } = look.assessment;
  const tests = new Map(look.rubric.definition.tests.map((test) => [test.id, test]));
  const of = (outcome: string) => definition.filter((result) => result.outcome === outcome);
  const named = (results: readonly { id: string }[]) =>
    listed(results.map((result) => lowerFirst(tests.get(result.id)?.name ?? result.id)));
  const [passed, failed, unknown] = [of('pass'), of('fail'), of('unknown')];
  if (passed.length === definition.length) return say('report.gate.all', { n: passed.length });
  return [
    passed.length > 0 ? say('report.gate.pass', { names: named(passed) }) : '',
    ...failed.map((result) => failText(tests.get(result.id), result)),
    unknown.length > 0 ? say('report.gate.unknown', { names: named(unknown) }) : '',
    say('report.gate.informs'),
  ]
    .filter((part) => part !== '')
    .join(' ');
}

function failText(test: GateTest | undefined, result: { id: string; looksLike: string | null }): string {
  const otherwise = test?.looksLike.find((one) => one.id === result.looksLike);
  const name = lowerFirst(test?.name ?? result.id);
  if (otherwise === undefined) return say('report.gate.fail', { name });
  return say('report.gate.looks-like', { name, like: lowerFirst(otherwise.name), text: otherwise.text });
}

function dimensionRows(look: Lookup): Row[] {
  return look.rubric.dimensions.flatMap((dimension) => {
    const { told, untold } = describe(look, dimension);
    const silent = untold.length > 0 ? say('report.untold', { names: untold.join(', ') }) : '';
    if (told === '') return [];
    return [
      {
        label: partLabel(dimension.id) ?? dimension.name,
        text: silent === '' ? told : `${sentence(told)} ${silent}`,
      },
    ];
  });
}

/** The evaluation questions of the stages with the alliance's own answers; facts, never scored. */
function evaluationRow(look: Lookup): Row[] {
  const facts = look.rubric.dimensions.flatMap((dimension) => dimension.facts);
  const answers = look.rubric.stages.flatMap((stage) => {
    const fact = facts.find(({ id }) => id === `stage.${stage.id}.evaluation`);
    const answer = fact === undefined ? null : factText(look, fact);
    return answer === null ? [] : [say('report.evaluation', { question: stage.evaluation, answer })];
  });
  return answers.length === 0 ? [] : [{ label: say('report.evaluation.label'), text: answers.join('; ') }];
}

function pathRow(look: Lookup): Row[] {
  const path = look.rubric.paths.find((one) => one.id === look.assessment.alliance.path?.current);
  if (path === undefined) return [];
  return [
    {
      label: say('report.path.label'),
      text: say('report.path', { name: path.name, strength: sentence(path.strength), risk: sentence(path.risk) }),
    },
  ];
}

function contextRow(look: Lookup): Row[] {
  const context = look.assessment.alliance.context;
  const parts = look.rubric.context.flatMap((factor) => {
    const value = toldAt(look, `context.${factor.id}`);
    if (typeof value !== 'string') return [];
    const choice = factor.choices.find((one) => one.id === value);
    return [say('report.fact', { name: lowerFirst(factor.name), value: lowerFirst(choice?.name ?? value) })];
  });
  if (parts.length === 0) return [];
  const when = [context?.place, context?.['as-of']].filter((part) => part !== undefined).join(', ');
  const told = parts.join('; ');
  return [
    {
      label: say('report.context.label'),
      text: when === '' ? say('report.context', { told }) : say('report.context.at', { told, when }),
    },
  ];
}
