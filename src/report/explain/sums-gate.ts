/** The arithmetic of readiness in one file: each expectation of a gate, met or not, with its weight. */
import type { CriterionResult, Gate, RoleResult } from '../../scoring/assessment-schema.ts';
import { say } from '../../words/say.ts';
import { type Block, bare, type Row, rows, strong, text } from '../blocks.ts';
import { criterionName, expectedAt, gateAt, type Lookup, roleName, stageName } from '../lookup.ts';
import { stateText } from '../view/kinds.ts';
import { verdictText } from '../wording.ts';
import { digits } from './entry.ts';

/** Every role's gate at a stage. */
export function stageInFile(look: Lookup, stage: string): Block[] {
  if (look.assessment.round === null) return [text(say('explain.in.no-round'))];
  const gates = look.assessment.roles.flatMap((role) => {
    const gate = gateAt(role, stage);
    return gate === null ? [] : [{ role, gate }];
  });
  return gatesBlocks(look, gates);
}

/** Gates one after the other; what their columns are is said once. */
export function gatesBlocks(look: Lookup, gates: readonly { role: RoleResult; gate: Gate }[]): Block[] {
  const intro = gates.some(({ gate }) => gate.met !== null) ? [text(say('explain.intro.gate'))] : [];
  return [...intro, ...gates.flatMap(({ role, gate }) => gateBlocks(look, role, gate))];
}

interface Expectation {
  result: CriterionResult;
  needs: number;
  e: number;
}

function gateBlocks(look: Lookup, role: RoleResult, gate: Gate): Block[] {
  const expectations = expectationsAt(look, role, gate.stage);
  const verdict = bare(verdictText(look, gate));
  const title = say('explain.gate.title', {
    role: roleName(look, role.id),
    stage: stageName(look, gate.stage),
    verdict,
  });
  if (gate.met === null) return [text([strong(title)])];
  return [
    text([strong(title)]),
    {
      kind: 'table',
      head: [
        say('explain.head.criterion'),
        say('explain.head.weighs'),
        say('explain.head.level'),
        say('explain.head.needs'),
        say('explain.head.met'),
      ],
      rows: expectations.map(({ result, needs, e }) => [
        criterionName(look, result.id),
        digits(e),
        result.level === null ? stateText(result.state).toLowerCase() : String(result.level),
        String(needs),
        metText(result.level, needs),
      ]),
      right: [1, 2, 3],
    },
    rows([sumRow(say('explain.sum.met-weight'), expectations, gate.met), ...essentialRows(look, expectations, gate)]),
  ];
}

function metText(level: number | null, needs: number): string {
  if (level === null) return say('explain.gate.open');
  return say(level >= needs ? 'report.details.yes' : 'report.details.no');
}

function expectationsAt(look: Lookup, role: RoleResult, stage: string): Expectation[] {
  return look.assessment.criteria.flatMap((result) => {
    const criterion = look.criteria.get(result.id);
    if (result.role !== role.id || result.weight === null || criterion === undefined) return [];
    const needs = expectedAt(look.rubric, criterion, stage);
    return needs === null ? [] : [{ result, needs, e: result.weight }];
  });
}

/** Met weight over expected weight, with open answers at 0 and, where there are any, at 4. */
function sumRow(label: string, expectations: readonly Expectation[], ends: { low: number; high: number }): Row {
  const sum = (which: (one: Expectation) => boolean) =>
    expectations.reduce((total, one) => total + (which(one) ? one.e : 0), 0);
  const all = digits(sum(() => true));
  const low = `${digits(sum(({ result, needs }) => (result.level ?? 0) >= needs))} / ${all} = ${digits(ends.low)}`;
  if (!expectations.some(({ result }) => result.level === null)) return { label, text: low };
  const high = `${digits(sum(({ result, needs }) => (result.level ?? 4) >= needs))} / ${all} = ${digits(ends.high)}`;
  return { label, text: say('explain.gate.both', { low, high }) };
}

function essentialRows(look: Lookup, expectations: readonly Expectation[], gate: Gate): Row[] {
  return gate.essentials.map(({ aspect, low, high }) =>
    sumRow(
      look.aspects.get(aspect)?.name ?? aspect,
      expectations.filter(({ result }) => result.aspect === aspect),
      { low, high },
    ),
  );
}
