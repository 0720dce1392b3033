/** The arithmetic of an aspect and of a role in one file, line by line. */
import type { AspectResult, CriterionResult, RoleResult } from '../../scoring/assessment-schema.ts';
import { say } from '../../words/say.ts';
import { type Block, type Row, rows, strong, type Table, text } from '../blocks.ts';
import { aspectName, criterionName, focusStages, type Lookup } from '../lookup.ts';
import { stateText } from '../view/kinds.ts';
import { bandName, points } from '../wording.ts';
import { digits } from './entry.ts';
import { roleNameOf } from './names.ts';
import { applicableWeights, ownWeight } from './sums-criterion.ts';
import { gatesBlocks } from './sums-gate.ts';

/** Level, share and weighted share of each criterion of an aspect, and their sums. */
export function aspectInFile(look: Lookup, id: string): Block[] {
  const role = look.assessment.roles.find((one) => one.aspects.some((aspect) => aspect.id === id));
  const aspect = role?.aspects.find((one) => one.id === id);
  if (look.assessment.round === null) return [text(say('explain.in.no-round'))];
  if (aspect === undefined || !aspect.applicable) return [text(say('explain.in.not-applicable'))];
  const inside = look.assessment.criteria.filter((one) => one.aspect === id);
  const weight = (one: CriterionResult) => look.criteria.get(one.id)?.weight ?? 0;
  const answered = inside.filter((one) => one.level !== null);
  const top = answered.reduce((sum, one) => sum + weight(one) * ((one.level ?? 0) / 4), 0);
  const bottom = answered.reduce((sum, one) => sum + weight(one), 0);
  return [
    text([strong(say('explain.in.name', { name: look.assessment.alliance.name }))]),
    text(say('explain.intro.aspect')),
    {
      kind: 'table',
      head: [say('explain.head.criterion'), 'w', say('explain.head.level'), 'v', 'w x v', 'e'],
      rows: inside.map((one) => [criterionName(look, one.id), ...criterionCells(one, weight(one))]),
      right: [1, 2, 3, 4, 5],
    },
    rows([
      {
        label: say('explain.sum.score'),
        text: aspect.score === null ? '–' : `${digits(top)} / ${bottom} = ${digits(aspect.score)}`,
      },
      { label: say('explain.sum.aspect'), text: shareText(look, id) },
      ...intervalRow(aspect),
    ]),
  ];
}

function criterionCells(one: CriterionResult, weight: number): string[] {
  const state = stateText(one.state).toLowerCase();
  if (one.state === 'not-applicable') return [String(weight), state, '', '', ''];
  const e = digits(one.weight ?? 0);
  if (one.level === null) return [String(weight), state, '', '', e];
  return [String(weight), String(one.level), digits(one.level / 4), digits((weight * one.level) / 4), e];
}

function shareText(look: Lookup, aspect: string): string {
  const sums = applicableWeights(look, aspect);
  return say('explain.sum.aspect-text', {
    weight: sums.aspect,
    of: sums.aspects,
    aspect: aspectName(look, aspect),
    role: roleNameOf(look.rubric, aspect),
    share: digits(sums.aspect / sums.aspects),
  });
}

function intervalRow({ interval }: Pick<AspectResult, 'interval'>): Row[] {
  return interval === null
    ? []
    : [{ label: say('explain.sum.interval'), text: `${digits(interval.low)} - ${digits(interval.high)}` }];
}

/** Aspects, score, interval, coverage, balanced score, band and its cap; then each gate with its expectations. */
export function roleInFile(look: Lookup, id: string): Block[] {
  const role = look.assessment.roles.find((one) => one.id === id);
  if (look.assessment.round === null) return [text(say('explain.in.no-round'))];
  if (role === undefined || !role.applicable) return [text(say('explain.in.not-applicable'))];
  const { now, next } = focusStages(look.assessment);
  const gates = role.gates.filter((gate) => gate.stage === now || gate.stage === next);
  return [
    text([strong(say('explain.in.name', { name: look.assessment.alliance.name }))]),
    text(say('explain.intro.role')),
    aspectTable(look, role),
    rows([...scoreRows(look, role), ...bandRows(look, role)]),
    ...gatesBlocks(
      look,
      gates.map((gate) => ({ role, gate })),
    ),
  ];
}

function aspectTable(look: Lookup, role: RoleResult): Table {
  return {
    kind: 'table',
    head: [say('explain.head.aspect'), 'W', 'a', 'W x a', say('explain.head.low'), say('explain.head.high')],
    rows: role.aspects.map((one) => {
      const weight = ownWeight(look, one.id);
      if (!one.applicable || one.interval === null)
        return [aspectName(look, one.id), String(weight), say('report.not-applicable'), '', '', ''];
      const score = one.score === null ? ['–', '–'] : [digits(one.score), digits(weight * one.score)];
      return [aspectName(look, one.id), String(weight), ...score, digits(one.interval.low), digits(one.interval.high)];
    }),
    right: [1, 2, 3, 4, 5],
  };
}

function scoreRows(look: Lookup, role: RoleResult): Row[] {
  const scored = role.aspects.filter((one) => one.score !== null);
  const top = scored.reduce((sum, one) => sum + ownWeight(look, one.id) * (one.score ?? 0), 0);
  const bottom = scored.reduce((sum, one) => sum + ownWeight(look, one.id), 0);
  const sum = role.unguarded === null ? '–' : `${digits(top)} / ${bottom} = ${digits(role.unguarded)}`;
  const coverage = role.coverage ?? 0;
  const product = scored.map((one) => `${digits(one.score ?? 0)}^(${ownWeight(look, one.id)}/${bottom})`).join(' x ');
  return [
    { label: say('explain.sum.score'), text: role.score === null ? `${sum} ${say('explain.sum.not-shown')}` : sum },
    { label: say('explain.sum.coverage'), text: digits(coverage) },
    { label: say('explain.sum.interval'), text: intervalText(role, coverage) },
    ...(role.balanced === null
      ? []
      : [{ label: say('explain.sum.balanced'), text: `${product} = ${digits(role.balanced)}` }]),
  ];
}

function intervalText(role: RoleResult, coverage: number): string {
  if (role.interval === null) return '–';
  const { low, high } = role.interval;
  return say('explain.sum.interval-text', { low: digits(low), open: digits(1 - coverage), high: digits(high) });
}

function bandRows(look: Lookup, role: RoleResult): Row[] {
  if (role.band === null) return [];
  const { low, high, point } = role.band;
  const names = { low: bandName(look, low), high: bandName(look, high) };
  const words =
    point === null
      ? say('explain.sum.band-ends', names)
      : say('explain.sum.band', { ...names, point: bandName(look, point) });
  const text = [words, capText(look, role)].filter((part) => part !== '').join(' ');
  return [{ label: say('explain.sum.band-label'), text }];
}

/** The essential aspect that caps each band; which one it is may differ from end to end. */
function capText(look: Lookup, role: RoleResult): string {
  const essential = role.aspects.filter((one) => one.essential && one.interval !== null);
  const weakest = (score: (one: AspectResult) => number) => {
    const [first] = [...essential].sort((a, b) => score(a) - score(b));
    return first === undefined ? null : { aspect: aspectName(look, first.id), score: points(score(first)) };
  };
  const low = weakest((one) => one.interval?.low ?? 0);
  const high = weakest((one) => one.interval?.high ?? 0);
  const point = role.score === null ? null : weakest((one) => one.score ?? 0);
  if (low === null || high === null) return '';
  const same = low.aspect === high.aspect && low.score === high.score;
  const ends = [
    say('explain.sum.cap-low', low),
    ...(point === null ? [] : [say('explain.sum.cap-point', point)]),
    say('explain.sum.cap-high', high),
  ];
  return say('explain.sum.cap', { weakest: same ? say('explain.sum.cap-all', low) : ends.join(', ') });
}
