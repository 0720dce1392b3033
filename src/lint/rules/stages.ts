/**
 * The stage that the profile tells, held against the one that the answers support. Found only where no open answer could
 * undo it: what is not answered yet is never held against an alliance. Pure.
 */
import type { Finding } from '../../framework/finding.ts';
import { summarizeGate } from '../../scoring/summarize.ts';
import type { Summary } from '../../scoring/summary.ts';
import { findLow, nameLowAlone } from '../low-answers.ts';
import type { Rule, Subject } from '../rule.ts';
import { latestAnswers } from './answers-of-round.ts';
import { replyTo } from './asked.ts';
import { forAll } from './folded.ts';

export const stagesRules: readonly Rule[] = [
  { code: 'stage-beyond-answers', severity: 'warning', find: findBeyond },
  { code: 'answers-beyond-stage', severity: 'warning', find: findAhead },
  { code: 'stage-gap', severity: 'warning', find: findGaps },
];

function stageOf(subject: Subject): Summary['stage'] | null {
  return subject.latest === null ? null : subject.workings().stage;
}

/** The present stage, and one further on that is told as done. */
function findBeyond(subject: Subject): Finding[] {
  const stage = stageOf(subject);
  if (stage === null) return [];
  const open = subject.latest?.round.state === 'closed' ? {} : { open: 1 };
  const found = stage.difference === 'behind' ? [tellPresent(subject, stage, open)] : [];
  const reach = findReach(stage);
  if (reach === null || reach === stage.present || placeOf(stage, reach) <= placeOf(stage, stage.supported.high))
    return found;
  return [...found, tellBeyond(stage, reach, open)];
}

/**
 * What holds the stage back are levels below those expected at it, of the roles that no open answer could make ready. A
 * stage at which a rubric expects nothing has none; then there is only the stage that the answers do support.
 */
function tellPresent(subject: Subject, stage: Summary['stage'], more: Finding['args']): Finding {
  const present = stage.present ?? '';
  const finding = tellBeyond(stage, present, more);
  const short = shortRoles(subject);
  const ids = short.flatMap((role) => role.blockers);
  if (ids.length === 0) return finding;
  const [only, ...others] = short;
  const section = subject.rubric.criteria.find(({ id }) => id === ids[0])?.section ?? '';
  const roles = others.length === 0 ? (only?.name ?? '') : short.map(nameWithCount).join(', ');
  const args = {
    ...finding.args,
    n: ids.length,
    many: short.length,
    roles,
    section,
    low: nameLowAlone(lowAt(subject, present, ids)),
  };
  return forAll(subject, { ...finding, args }, ids);
}

/** `more` says whether the answers can still be changed. */
function tellBeyond({ underWay, supported }: Summary['stage'], present: string, more: Finding['args']): Finding {
  const { low, high } = supported;
  const reached: { supported?: string; most?: string } =
    high === null ? {} : low === high ? { supported: high } : { most: high };
  const [is, as] = underWay.includes(present) ? ['under way', 'under-way'] : ['done', 'done'];
  return {
    code: 'stage-beyond-answers',
    path: progressOf(present),
    args: { present, is, told: as, ...reached, ...more },
  };
}

/** The furthest stage that is told as under way or done; null where none is. */
function findReach({ holds, underWay, done }: Summary['stage']): string | null {
  return holds.findLast(({ stage }) => underWay.includes(stage) || done.includes(stage))?.stage ?? null;
}

/** None yet stands before the first stage. */
function placeOf({ holds }: Summary['stage'], stage: string | null): number {
  return holds.findIndex((held) => held.stage === stage);
}

function lowAt({ rubric, latest }: Subject, stage: string, ids: readonly string[]): ReturnType<typeof findLow> {
  return findLow(rubric, latest?.round ?? null, stage, ids);
}

interface ShortRole {
  name: string;
  blockers: readonly string[];
}

function nameWithCount({ name, blockers }: ShortRole): string {
  return `${name} (${blockers.length})`;
}

function shortRoles(subject: Subject): ShortRole[] {
  const names = new Map(subject.rubric.roles.map(({ id, name }) => [id, name]));
  const workings = subject.workings();
  return workings.roles.flatMap((judged) => {
    const { id } = judged.role;
    const now = summarizeGate(judged, workings, workings.stage.present);
    if (now === null || now.verdict.high !== 'not-yet') return [];
    return [{ name: names.get(id) ?? id, blockers: now.blockers }];
  });
}

/** Whoever is ending on purpose has no later stage to go to. It is told where the profile says of it that it has not begun. */
function findAhead(subject: Subject): Finding[] {
  const stage = stageOf(subject);
  if (stage === null || stage.difference !== 'ahead' || stage.ending) return [];
  const supported = stage.supported.low;
  const reach = findReach(stage);
  if (supported === null || reach === null || placeOf(stage, supported) <= placeOf(stage, reach)) return [];
  const code = 'answers-beyond-stage';
  const between = stage.holds.slice(placeOf(stage, reach) + 1, placeOf(stage, supported) + 1);
  const told = between.findLast((held) => subject.facts.get(`stage.${held.stage}`) === 'not-started')?.stage;
  if (told !== undefined) {
    const early = told === supported ? {} : { early: told };
    return [{ code, path: progressOf(told), args: { present: reach, supported, told: 'not-started', ...early } }];
  }
  const over = stage.done.includes(reach) ? { over: reach } : {};
  return [{ code, path: progressOf(reach), args: { present: reach, supported, ...over }, addTo: ['profile', 'stage'] }];
}

/** Stages that can't hold, whatever is still open, before one that holds already. */
function findGaps(subject: Subject): Finding[] {
  const stage = stageOf(subject);
  if (stage === null || stage.supported.low === null || stage.gaps.length === 0) return [];
  const later = stage.supported.low;
  const end = stage.holds.findIndex((held) => held.stage === later);
  const args =
    subject.alliance.path?.current === 'joint-action-first' ? { later, path: 'joint-action-first' } : { later };
  const findings: Finding[] = [];
  for (const [place, held] of stage.holds.entries()) {
    if (place >= end || !stage.gaps.includes(held.stage)) continue;
    const asked = (latestAnswers(subject)?.ids ?? []).filter((id) => typeof replyTo(subject, id) === 'number');
    const low = lowAt(subject, held.stage, asked);
    const about = low.map(({ id }) => id);
    const more = { stage: held.stage, low: nameLowAlone(low) };
    findings.push({ code: 'stage-gap', path: progressOf(held.stage), args: { ...args, ...more }, about });
  }
  return findings;
}

function progressOf(stage: string): Finding['path'] {
  return ['profile', 'stage', stage, 'progress'];
}
