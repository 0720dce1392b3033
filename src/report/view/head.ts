/** The first half screen: it stands alone, and can be read out. */
import type { Assessment, RoleResult } from '../../scoring/assessment-schema.ts';
import { say } from '../../words/say.ts';
import { type Block, type Inline, plain, quiet, type RoleBar, type Row, rows, strong } from '../blocks.ts';
import { aspectName, focusStages, gateAt, type Lookup, roleName, stageName } from '../lookup.ts';
import { bandText, blockerText, interval, verdictText, withoutScore } from '../wording.ts';

/** Bars, what holds it back and what would tell more. */
export function headBlocks(look: Lookup): Block[] {
  const { round, counts } = look.assessment;
  const blocks: Block[] = [];
  if (round !== null && counts.answered > 0) {
    blocks.push({ kind: 'roles', roles: look.assessment.roles.map((role) => roleBar(look, role)) });
  }
  const summary = summaryRows(look);
  if (summary.length > 0) blocks.push(rows(summary));
  return blocks;
}

/** What stands right under the name: how much is answered, stage told and supported. */
export function statusLines(look: Lookup): string[] {
  const { alliance, round } = look.assessment;
  const status = [...(round === null ? [] : [answeredText(look.assessment)]), stageText(look)];
  return alliance.fictional ? [...status, say('report.fictional')] : status;
}

/** How many answered of how many that count; a quick round says so. */
export function answeredText({ round, counts }: Assessment): string {
  const { answered, criteria, notApplicable } = counts;
  const among = { answered, of: criteria - notApplicable, apart: notApplicable };
  const share = say(notApplicable === 0 ? 'report.answered' : 'report.answered-apart', among);
  if (round?.depth !== 'quick') return share;
  return `${say('report.quick', { asked: criteria, full: counts.full })} · ${share}`;
}

/** The stage told and the stage supported, side by side; a finding in either direction. */
function stageText(look: Lookup): string {
  const { stage, counts } = look.assessment;
  const ending = stage.ending && stage.present !== null;
  const told = ending ? say('report.stage.ending', { stage: toldText(look) }) : toldText(look);
  if (counts.answered === 0) return told;
  return say('report.stage.both', { told, supported: supportText(look) });
}

/** The stage that the file tells, such as "you say you are in operation". */
export function toldText(look: Lookup): string {
  const { underWay, present } = look.assessment.stage;
  if (present === null) return say('report.stage.untold');
  const key = underWay.includes(present) ? 'report.stage.in' : 'report.stage.done';
  return say(key, { stage: stageName(look, present) });
}

/** What the answers support, such as "your answers support formation". */
export function supportText(look: Lookup): string {
  const { low, high } = look.assessment.stage.supported;
  if (toldTooLittle(look)) return say('report.supports.little');
  if (high === null) return say('report.supports.none');
  if (low === high) return say('report.supports', { stage: stageName(look, high) });
  if (low === null) return say('report.supports.up-to', { stage: stageName(look, high) });
  return say('report.supports.range', { low: stageName(look, low), high: stageName(look, high) });
}

/** Whether the open answers leave every stage possible, from none to the last: then no range helps anyone. */
export function toldTooLittle(look: Lookup): boolean {
  const { low, high } = look.assessment.stage.supported;
  return low === null && high !== null && high === look.rubric.stages.at(-1)?.id;
}

function roleBar(look: Lookup, role: RoleResult): RoleBar {
  return {
    name: roleName(look, role.id),
    low: role.interval?.low ?? null,
    high: role.interval?.high ?? null,
    score: role.score,
    interval: role.interval === null ? '' : interval(role.interval),
    band: without(look, role, bandText(look, role)),
    unscored: without(look, role, withoutScore(role)),
    gates: role.applicable ? gateTexts(look, role) : [],
  };
}

function without(look: Lookup, role: RoleResult, band: string): string {
  if (role.without.length === 0 || band === '') return band;
  const names = role.without.map((id) => aspectName(look, id)).join(', ');
  return say('report.without', { band, aspects: names });
}

function gateTexts(look: Lookup, role: RoleResult): RoleBar['gates'] {
  const { present, next, ending } = look.assessment.stage;
  if (present === null) {
    return role.gates.map((gate) => gateEntry(look, role, gate.stage, stageName(look, gate.stage)));
  }
  const gates = [{ ...gateEntry(look, role, present, ''), head: say('report.bar.now') }];
  if (next !== null) gates.push(gateEntry(look, role, next, say('report.for-stage', { stage: stageName(look, next) })));
  else if (ending) gates.push({ label: '', head: say('report.bar.next'), text: [quiet(say('report.gate.ending'))] });
  return gates;
}

function gateEntry(look: Lookup, role: RoleResult, stage: string, label: string): RoleBar['gates'][number] {
  const head = say('report.bar.for', { stage: stageName(look, stage) });
  return { label, head, text: verdictText(look, gateAt(role, stage)) };
}

function summaryRows(look: Lookup): Row[] {
  const { round, counts } = look.assessment;
  if (round === null)
    return [
      {
        label: say('report.head.begin'),
        text: say('report.head.begin-text', { n: counts.full, quick: quickCount(look) }),
      },
    ];
  if (counts.answered === 0) return [{ label: say('report.head.begin'), text: firstQuestions(look, 2) }];
  return [...holdsBack(look), ...tellsMore(look)];
}

function quickCount(look: Lookup): number {
  return look.rubric.criteria.filter((criterion) => criterion.quick).length;
}

function firstQuestions(look: Lookup, most: number): Inline {
  const first = look.assessment.firstToAnswer.slice(0, most).map((id) => quoted(look, id));
  return say('report.head.first', { questions: first.join(' ') });
}

function quoted(look: Lookup, id: string): string {
  return `“${look.criteria.get(id)?.question ?? id}”`;
}

/** The blockers of all roles at the stage in focus: essential ones first, then by weight of what is short. */
function holdsBack(look: Lookup): Row[] {
  const { now, next } = focusStages(look.assessment);
  for (const stage of [now, next]) {
    if (stage === null) continue;
    const blockers = look.assessment.roles
      .flatMap((role) => gateAt(role, stage)?.blockers ?? [])
      .sort((a, b) => Number(b.essential) - Number(a.essential) || b.short - a.short)
      .slice(0, 3);
    if (blockers.length === 0) continue;
    const label = say(stage === now ? 'report.head.holds-back' : 'report.head.next-asks');
    return blockers.map((blocker, index) => ({ label: index === 0 ? label : '', text: blockerText(look, blocker) }));
  }
  return [];
}

/** One line for each role that an open answer would decide; else what to answer first for a score. */
function tellsMore(look: Lookup): Row[] {
  const { now, next } = focusStages(look.assessment);
  const found = look.assessment.roles.flatMap((role) => {
    const deciding = [now, next].map((stage) => gateAt(role, stage)?.deciding ?? []).find((open) => open.length > 0);
    return deciding === undefined
      ? []
      : [{ role: roleName(look, role.id), deciding: deciding.map((open) => open.criterion) }];
  });
  const label = say('report.head.tells-more');
  const [first] = look.assessment.firstToAnswer;
  if (found.length > 0) {
    return found.map(({ role, deciding }, index) => ({
      label: index === 0 ? label : '',
      text: decidingText(look, role, deciding),
    }));
  }
  if (first === undefined || look.assessment.roles.every((role) => role.score !== null)) return [];
  return [{ label, text: say('report.head.for-score', { question: quoted(look, first) }) }];
}

function decidingText(look: Lookup, role: string, ids: readonly string[]): Inline {
  const more = ids.length - 1;
  const question = quoted(look, ids[0] ?? '');
  return [
    plain(
      more === 0 ? say('report.head.decides-one', { question }) : say('report.head.decides', { question, n: more }),
    ),
    plain(' '),
    strong(role),
  ];
}
