/**
 * The stage that the profile tells, held against the one that the answers support. Found only where no open answer could
 * undo it: what is not answered yet is never held against an alliance. Pure.
 */
import type { Finding } from '../../framework/finding.ts';
import type { Summary } from '../../scoring/summary.ts';
import { findLow, nameLow } from '../low-answers.ts';
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
  return subject.latest === null ? null : subject.summary().stage;
}

/**
 * What holds the stage back are levels below those expected at it, of the roles that no open answer could make ready. A
 * stage at which a rubric expects nothing has none; then there is only the stage that the answers do support.
 */
function findBeyond(subject: Subject): Finding[] {
  const stage = stageOf(subject);
  if (stage?.present == null || stage.difference !== 'behind') return [];
  const { present, supported } = stage;
  const { low, high } = supported;
  const told: { supported?: string; most?: string } =
    high === null ? {} : low === high ? { supported: high } : { most: high };
  const is = stage.underWay.includes(present) ? 'under way' : 'done';
  const finding = { code: 'stage-beyond-answers', path: progressOf(present), args: { present, is, ...told } };
  const short = shortRoles(subject);
  const ids = short.flatMap((role) => role.blockers);
  if (ids.length === 0) return [finding];
  const [only, ...others] = short;
  const roles = others.length === 0 ? (only?.name ?? '') : short.map(nameWithCount).join(', ');
  const args = { ...finding.args, n: ids.length, roles, low: nameLow(lowAt(subject, present, ids)) };
  return [forAll(subject, { ...finding, args }, ids)];
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
  return subject.summary().roles.flatMap(({ id, now }) => {
    if (now === null || now.verdict.high !== 'not-yet') return [];
    return [{ name: names.get(id) ?? id, blockers: now.blockers }];
  });
}

/** Whoever is ending on purpose has no later stage to go to. */
function findAhead(subject: Subject): Finding[] {
  const stage = stageOf(subject);
  if (stage?.present == null || stage.difference !== 'ahead' || stage.ending) return [];
  const { present, supported } = stage;
  if (supported.low === null) return [];
  return [{ code: 'answers-beyond-stage', path: progressOf(present), args: { present, supported: supported.low } }];
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
    const more = { stage: held.stage, low: nameLow(low) };
    findings.push({ code: 'stage-gap', path: progressOf(held.stage), args: { ...args, ...more }, about });
  }
  return findings;
}

function progressOf(stage: string): Finding['path'] {
  return ['profile', 'stage', stage, 'progress'];
}
