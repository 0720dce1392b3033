/** Everything there is, on demand: stage table, every criterion, aspects, themes, tensions that could not be told. */
import type { AspectResult, CriterionResult, RoleResult } from '../../scoring/assessment-schema.ts';
import { say } from '../../words/say.ts';
import { type Block, bare, type Item, list, plain, quiet, type Section, strong, type Table, text } from '../blocks.ts';
import {
  aspectName,
  criterionName,
  expectedAt,
  focusStages,
  gateAt,
  type Lookup,
  lowerFirst,
  roleName,
  stageName,
} from '../lookup.ts';
import { bandName, holderText, interval, levelText, named, points, verdictText } from '../wording.ts';
import { stateText, themeTable } from './kinds.ts';

export function detailSections(look: Lookup): Section[] {
  if (look.assessment.round === null) return [];
  const sections: Section[] = [
    {
      id: 'stages',
      title: say('report.details.stages'),
      blocks: [stageTable(look), text(say('report.details.stages-note'))],
    },
    { id: 'aspects', title: say('report.details.aspects'), blocks: [aspectTable(look), ...roleSums(look)] },
    {
      id: 'themes',
      title: say('report.details.themes'),
      blocks: [themeTable(look), text(say('report.details.tagged-note'))],
    },
    ...look.assessment.roles.map((role) => criteriaSection(look, role)),
  ];
  const untold = untoldTensions(look);
  return untold === null ? sections : [...sections, untold];
}

function stageTable(look: Lookup): Table {
  const { holds, present } = look.assessment.stage;
  return {
    kind: 'table',
    head: ['', ...look.assessment.roles.map((role) => roleName(look, role.id)), say('report.details.holds')],
    rows: look.rubric.stages.map((stage) => {
      const held = holds.find((one) => one.stage === stage.id);
      const cells = look.assessment.roles.map((role) => bare(verdictText(look, gateAt(role, stage.id))));
      const name = stageName(look, stage.id);
      return [stage.id === present ? say('report.details.present', { stage: name }) : name, ...cells, holdText(held)];
    }),
  };
}

function holdText(held: { counts: boolean; low: boolean; high: boolean } | undefined): string {
  if (held === undefined || !held.counts) return '–';
  if (held.low) return say('report.details.yes');
  return say(held.high ? 'report.details.maybe' : 'report.details.no');
}

function aspectTable(look: Lookup): Table {
  const rows = look.assessment.roles.flatMap((role) => role.aspects.map((aspect) => aspectCells(look, role, aspect)));
  const keys = ['aspect', 'weight', 'score', 'interval', 'answered'] as const;
  return { kind: 'table', head: keys.map((key) => say(`report.details.${key}`)), rows, right: [1, 2, 3, 4] };
}

function aspectCells(look: Lookup, role: RoleResult, aspect: AspectResult): string[] {
  const name = `${roleName(look, role.id)}: ${aspectName(look, aspectKey(look, role, aspect))}`;
  return [
    aspect.essential ? say('report.details.essential', { name }) : name,
    points(aspect.weight),
    aspect.score === null ? '–' : points(aspect.score),
    aspect.interval === null ? '–' : interval(aspect.interval),
    aspect.applicable ? `${aspect.answered}/${aspect.criteria}` : say('report.not-applicable'),
  ];
}

/** Aspects are named with their role in answers and may stand without it inside one. */
export function aspectKey(look: Lookup, role: Pick<RoleResult, 'id'>, aspect: Pick<AspectResult, 'id'>): string {
  return look.aspects.has(aspect.id) ? aspect.id : `${role.id}.${aspect.id}`;
}

function roleSums(look: Lookup): Block[] {
  const items = look.assessment.roles
    .filter((role) => role.applicable)
    .map((role): Item => {
      const point = role.band?.point;
      return {
        text: say('report.details.sum', {
          role: roleName(look, role.id),
          score: role.score === null ? '–' : points(role.score),
          balanced: role.balanced === null ? '–' : points(role.balanced),
          coverage: role.coverage === null ? '–' : points(role.coverage),
          band: point === null || point === undefined ? '–' : bandName(look, point),
        }),
      };
    });
  return [list(items), text(say('report.details.balanced-note'))];
}

function criteriaSection(look: Lookup, role: RoleResult): Section {
  const items = role.aspects.map((aspect): Item => {
    const key = aspectKey(look, role, aspect);
    const inside = look.assessment.criteria.filter((one) => one.aspect === key);
    return { text: [strong(aspectName(look, key))], below: [list(inside.map((one) => criterionItem(look, one)))] };
  });
  return {
    id: `criteria-${role.id}`,
    title: say('report.details.criteria', { role: roleName(look, role.id) }),
    blocks: [list(items)],
  };
}

function criterionItem(look: Lookup, result: CriterionResult): Item {
  const state = result.level === null ? stateText(result.state).toLowerCase() : String(result.level);
  const seen = result.level === null ? '' : (levelText(look, result.id, result.level) ?? '');
  return {
    text: [strong(`${criterionName(look, result.id)} (${state})`), plain(seen === '' ? '' : ` ${seen}`)],
    below: [text([quiet(criterionSums(look, result))]), ...ownWords(look, result)],
  };
}

function criterionSums(look: Lookup, result: CriterionResult): string {
  const criterion = look.criteria.get(result.id);
  const { now, next } = focusStages(look.assessment);
  const expected = [now, next].flatMap((stage) => {
    const level = stage === null || criterion === undefined ? null : expectedAt(look.rubric, criterion, stage);
    return level === null || stage === null
      ? []
      : [say('report.details.expects', { stage: stageName(look, stage), level })];
  });
  const weight = result.weight === null ? [] : [say('report.details.e', { e: share(result.weight) })];
  const gives =
    result.contribution === null ? [] : [say('report.details.gives', { points: share(result.contribution) })];
  return [result.kind, ...weight, ...gives, ...expected].join(' · ');
}

/** A share of the role in points of 100, with enough digits to follow a sum. */
function share(value: number): string {
  return (value * 100).toFixed(1);
}

function ownWords(look: Lookup, result: CriterionResult): Block[] {
  const said = [
    result.reason?.by === 'alliance' ? say('report.details.reason', { text: result.reason.text }) : '',
    result.reason?.by === 'form' ? say('report.details.by-form') : '',
    result.evidence === null ? '' : say('report.details.evidence', { text: result.evidence }),
    result.note === null ? '' : say('report.details.note', { text: result.note }),
    holderText(result.heldBy, look),
    [result.by, result.date].filter((part) => part !== null).join(', '),
  ].filter((part) => part !== '');
  return said.length === 0 ? [] : [text(said.join(' · '))];
}

/** What a condition rests on, by name: a question, an aspect or a fact. */
function thingName(look: Lookup, key: string): string {
  if (look.criteria.has(key)) return `“${criterionName(look, key)}”`;
  if (look.aspects.has(key)) return `“${aspectName(look, key)}”`;
  const fact = look.rubric.dimensions.flatMap((dimension) => dimension.facts).find((one) => one.id === key);
  return fact === undefined ? key : lowerFirst(fact.name);
}

function untoldTensions(look: Lookup): Section | null {
  const unknown = look.assessment.tensions.filter((one) => one.outcome === 'unknown');
  if (unknown.length === 0) return null;
  const items = unknown.map(({ id, because }): Item => {
    const told = named(because.map((key) => thingName(look, key)));
    const says = look.rubric.tensions.find((tension) => tension.id === id)?.says ?? id;
    return { text: say('report.details.tension', { says, told }) };
  });
  return { id: 'tensions-unknown', title: say('report.details.tensions'), blocks: [list(items)] };
}
