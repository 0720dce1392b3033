/** The arithmetic of one criterion in one file, to the last weight. */
import type { Criterion } from '../../framework/rubric-schema.ts';
import { say } from '../../words/say.ts';
import { type Block, type Row, rows, strong, text } from '../blocks.ts';
import { expectedAt, type Lookup, stageName } from '../lookup.ts';
import { stateText } from '../view/kinds.ts';
import { holderText } from '../wording.ts';
import { digits } from './entry.ts';
import { aspectNameIn, roleNameOf } from './names.ts';

export function criterionInFile(look: Lookup, criterion: Criterion): Block[] {
  const result = look.results.get(criterion.id);
  if (look.assessment.round === null) return [text(say('explain.in.no-round'))];
  if (result === undefined) return [text(say('explain.in.outside'))];
  const answer = result.level === null ? stateText(result.state).toLowerCase() : String(result.level);
  const head = text([strong(say('explain.in.answer', { name: look.assessment.alliance.name, answer }))]);
  const said: Row[] = [
    { label: say('explain.label.reason'), text: result.reason?.by === 'alliance' ? result.reason.text : '' },
    { label: say('explain.label.evidence'), text: result.evidence ?? '' },
    { label: say('explain.label.note'), text: result.note ?? '' },
    { label: say('explain.label.holder'), text: holderText(result.heldBy, look) },
    { label: say('explain.label.place'), text: result.place ?? '' },
  ].filter((row) => row.text !== '');
  const blocks: Block[] = said.length === 0 ? [head] : [head, rows(said)];
  if (result.reason?.by === 'form') blocks.push(text(say('report.details.by-form')));
  return result.weight === null
    ? blocks
    : [
        ...blocks,
        text(say('explain.intro.criterion')),
        rows([...weightRows(look, criterion), ...expectationRows(look, criterion)]),
      ];
}

/** Sums that a criterion's share rests on: the weights that apply within its aspect and within its role. */
export function applicableWeights(look: Lookup, aspect: string): { criteria: number; aspect: number; aspects: number } {
  const role = look.assessment.roles.find((one) => one.aspects.some(({ id }) => id === aspect));
  const inside = look.assessment.criteria.filter((one) => one.aspect === aspect && one.state !== 'not-applicable');
  const counted = role?.aspects.filter((one) => one.applicable) ?? [];
  return {
    criteria: inside.reduce((sum, one) => sum + (look.criteria.get(one.id)?.weight ?? 0), 0),
    aspect: ownWeight(look, aspect),
    aspects: counted.reduce((sum, one) => sum + ownWeight(look, one.id), 0),
  };
}

/** W of an aspect as the rubric gives it; an assessment holds its share of the role. */
export function ownWeight(look: Lookup, aspect: string): number {
  return look.aspects.get(aspect)?.weight ?? 0;
}

function weightRows(look: Lookup, criterion: Criterion): Row[] {
  const result = look.results.get(criterion.id);
  const sums = applicableWeights(look, criterion.aspect);
  const within = criterion.weight / sums.criteria;
  const share = sums.aspect / sums.aspects;
  const e = result?.weight ?? 0;
  const [aspect, role] = [aspectNameIn(look.rubric, criterion.aspect), roleNameOf(look.rubric, criterion.aspect)];
  const counts = result?.level === null || result?.level === undefined ? [] : [{ level: result.level }];
  return [
    {
      label: say('explain.sum.within'),
      text: say('explain.sum.within-text', {
        weight: criterion.weight,
        of: sums.criteria,
        aspect,
        share: digits(within),
      }),
    },
    {
      label: say('explain.sum.aspect'),
      text: say('explain.sum.aspect-text', {
        weight: sums.aspect,
        of: sums.aspects,
        aspect,
        role,
        share: digits(share),
      }),
    },
    {
      label: say('explain.sum.e'),
      text: say('explain.sum.e-text', { sum: `${digits(share)} x ${digits(within)} = ${digits(e)}`, role }),
    },
    ...counts.map(({ level }) => ({
      label: say('explain.sum.contribution'),
      text: say('explain.sum.contribution-text', {
        level,
        sum: `${digits(e)} x ${level} / 4 = ${digits(result?.contribution ?? 0)}`,
      }),
    })),
  ];
}

function expectationRows(look: Lookup, criterion: Criterion): Row[] {
  const result = look.results.get(criterion.id);
  return look.rubric.stages.flatMap((stage): Row[] => {
    const needs = expectedAt(look.rubric, criterion, stage.id);
    if (needs === null) return [];
    return [
      { label: stageName(look, stage.id), text: expectationText(needs, result?.level ?? null, result?.weight ?? 0) },
    ];
  });
}

function expectationText(needs: number, level: number | null, e: number): string {
  if (level === null) return say('explain.sum.open', { needs });
  if (level >= needs) return say('explain.sum.met', { needs });
  const short = needs - level;
  return say('explain.sum.short', { needs, n: short, sum: `${short} x ${digits(e)} = ${digits(short * e)}` });
}
