/** What decides: blockers, and the open answers that would change a verdict, role by role. */
import type { Gate, RoleResult } from '../../scoring/assessment-schema.ts';
import { say } from '../../words/say.ts';
import {
  type Block,
  type Inline,
  type Item,
  list,
  plain,
  quiet,
  type Section,
  spans,
  strong,
  text,
} from '../blocks.ts';
import { criterionName, focusStages, gateAt, type Lookup, roleName, stageName, upperFirst } from '../lookup.ts';
import { blockerText, firstFew, levelText, listed, namedByLevel, range, shortened, verdictText } from '../wording.ts';
import { supportText, toldText, toldTooLittle } from './head.ts';

/** Columns that a quoted line has on a narrow terminal. */
const OWN_WORDS = 70;

export function decidesSection(look: Lookup, details: boolean): Section | null {
  if (look.assessment.counts.answered === 0) return null;
  const roles = look.assessment.roles.filter((role) => role.applicable);
  const items = roles.flatMap((role) => roleItems(look, role, details));
  return {
    id: 'decides',
    title: say('report.decides.title'),
    blocks: [text(finding(look)), ...gaps(look), ...metNote(look), ...(items.length > 0 ? [list(items)] : [])],
  };
}

/** Says once what the figures beside the verdicts are. */
function metNote({ assessment }: Lookup): Block[] {
  const { now, next } = focusStages(assessment);
  const met = assessment.roles.some((role) => [now, next].some((stage) => gateAt(role, stage)?.met));
  return met ? [text([quiet(say('report.decides.met-note'))])] : [];
}

/** Told and supported stage in a sentence: never one as the correction of the other. */
function finding(look: Lookup): string {
  const { stage } = look.assessment;
  const supported = supportText(look);
  const told = upperFirst(toldText(look));
  if (stage.ending) return say('report.finding.ending');
  if (toldTooLittle(look) && stage.present !== null) return say('report.finding.undecided', { told, supported });
  switch (stage.difference) {
    case 'same':
      return say('report.finding.same', { told });
    case 'ahead':
      return say('report.finding.ahead', { told, supported });
    case 'behind':
      return say('report.finding.behind', { told, supported });
    case 'undecided':
      return say('report.finding.undecided', { told, supported });
    case 'untold':
      return say('report.finding.untold', { supported });
  }
}

function gaps(look: Lookup): Block[] {
  const { stage, alliance } = look.assessment;
  if (stage.gaps.length === 0) return [];
  const stages = listed(stage.gaps.map((id) => stageName(look, id)));
  const later = alliance.path?.current === 'joint-action-first';
  return [text(say(later ? 'report.gaps.later' : 'report.gaps', { stages, n: stage.gaps.length }))];
}

function roleItems(look: Lookup, role: RoleResult, details: boolean): Item[] {
  const { now, next } = focusStages(look.assessment);
  const gates = [now, next].map((stage) => gateAt(role, stage)).filter((gate) => gate !== null);
  const [first] = gates;
  if (first === undefined) return [];
  const shown = gates.find((gate) => gate.blockers.length > 0) ?? first;
  const short = [...blockerItems(look, shown, details), ...laterItem(look, shown, gates.at(-1) ?? shown)];
  const below = [...(short.length > 0 ? [list(short)] : []), ...deciding(look, gates, details)];
  return [{ text: gateLine(look, role, gates), ...(below.length > 0 ? { below } : {}) }];
}

/** The first with what its level would look like, the others by name and level; of a gate that is passed, names alone. */
function blockerItems(look: Lookup, gate: Gate, details: boolean): Item[] {
  const told = details ? gate.blockers.length : gate.verdict.low === 'ready' ? 0 : 1;
  const items = gate.blockers.slice(0, told).map(
    (blocker): Item => ({
      text: [strong(blockerText(look, blocker)), plain(reaches(look, blocker))],
      below: ownWords(look, blocker.criterion),
    }),
  );
  const rest = gate.blockers.slice(told);
  const key = told === 0 ? 'report.decides.not-there' : 'report.decides.also';
  if (rest.length > 0) items.push({ text: say(key, { names: namedByLevel(look, rest) }) });
  return items;
}

/** The next stage repeats what is short now, so of its blockers only the others are named. */
function laterItem(look: Lookup, shown: Gate, next: Gate): Item[] {
  const before = new Set(shown.blockers.map(({ criterion }) => criterion));
  const others = next.blockers.filter(({ criterion }) => !before.has(criterion));
  if (others.length === 0) return [];
  const names = namedByLevel(look, others);
  return [{ text: say('report.decides.later', { stage: stageName(look, next.stage), names }) }];
}

function reaches(look: Lookup, { criterion, needs }: { criterion: string; needs: number }): string {
  const reached = levelText(look, criterion, needs);
  return reached === null ? '' : say('report.decides.reach', { level: needs, text: reached });
}

/** What the alliance itself wrote as evidence, on one line. A note is for those who keep the file, and stays there. */
function ownWords(look: Lookup, criterion: string): Block[] {
  const words = look.results.get(criterion)?.evidence ?? '';
  return words === '' ? [] : [text(`“${shortened(words, OWN_WORDS)}”`)];
}

/** A line breaks between gates, not inside what is said of one. */
function gateLine(look: Lookup, role: RoleResult, gates: readonly Gate[]): Inline {
  const parts = gates.flatMap((gate, index) => [
    plain(`${index === 0 ? ': ' : ' · '}${stageName(look, gate.stage)}\u00a0`),
    ...spans(verdictText(look, gate)).map(({ text, tone }) => ({ text: text.replaceAll(' ', '\u00a0'), tone })),
    ...(gate.met === null ? [] : [quiet(say('report.decides.met', { met: range(gate.met) }))]),
    ...(gate.cappedByNotApplicable ? [quiet(say('report.decides.capped'))] : []),
  ]);
  return [strong(roleName(look, role.id)), ...parts];
}

function deciding(look: Lookup, gates: readonly Gate[], details: boolean): Block[] {
  const undecided = gates.filter((gate) => gate.deciding.length > 0);
  return undecided.slice(0, details ? undecided.length : 1).flatMap((gate) => {
    const alone = gate.deciding.filter((open) => open.alone).map((open) => criterionName(look, open.criterion));
    const together = gate.deciding.filter((open) => !open.alone).map((open) => criterionName(look, open.criterion));
    const most = details ? Number.POSITIVE_INFINITY : 4;
    const names = firstFew(alone.length > 0 ? alone : together, most);
    const key = alone.length > 0 ? 'report.decides.alone' : 'report.decides.together';
    return [
      text(
        say(key, { stage: stageName(look, gate.stage), names, n: alone.length > 0 ? alone.length : together.length }),
      ),
    ];
  });
}
