/** What the profile tells of the stages, held against itself and against the answers. Pure. */
import type { Finding } from '../../framework/finding.ts';
import type { Rubric } from '../../framework/rubric-schema.ts';
import { STAGES } from '../../framework/vocabulary.ts';
import type { Rule, Subject } from '../rule.ts';
import { type Reply, replyTo } from './asked.ts';

/** From here on the levels of these criteria say that the question was put to the table. */
const PUT_TO_THE_TABLE = 2;

export const stagesToldRules: readonly Rule[] = [
  { code: 'earlier-stage-untold', severity: 'off', find: findUntold },
  { code: 'stage-done-out-of-order', severity: 'warning', find: findPassedOver },
  { code: 'stage-done-unasked', severity: 'warning', find: findUnasked },
  { code: 'asked-told-otherwise', severity: 'warning', find: findToldOtherwise },
  { code: 'ending-told-otherwise', severity: 'warning', find: findNotEnding },
];

function findUntold({ alliance }: Subject): Finding[] {
  const stages = alliance.profile?.stage;
  if (stages === undefined) return [];
  const later = STAGES.findLast((id) => isBegun(stages[id]?.progress));
  if (later === undefined) return [];
  const earlier = STAGES.slice(0, STAGES.indexOf(later));
  return earlier
    .filter((id) => stages[id]?.progress === undefined)
    .map((id) => ({
      code: 'earlier-stage-untold',
      path: ['profile', 'stage', id],
      args: { stage: id, later },
      addTo: ['profile', 'stage'],
    }));
}

function isBegun(progress: string | undefined): boolean {
  return progress === 'under-way' || progress === 'done';
}

/** Stages overlap, so that a later one may well be under way; that it is over before an earlier one began is rare. */
function findPassedOver({ alliance }: Subject): Finding[] {
  const stages = alliance.profile?.stage;
  if (stages === undefined) return [];
  const later = STAGES.findLast((id) => stages[id]?.progress === 'done');
  if (later === undefined) return [];
  return STAGES.slice(0, STAGES.indexOf(later))
    .filter((id) => stages[id]?.progress === 'not-started')
    .map((id) => ({
      code: 'stage-done-out-of-order',
      path: ['profile', 'stage', id, 'progress'],
      args: { stage: id, later },
    }));
}

/** Told as never asked; or left out while the answers to other stages' questions are told. */
function findUnasked(subject: Subject): Finding[] {
  const stages = subject.alliance.profile?.stage;
  if (stages === undefined) return [];
  const findings: Finding[] = [];
  const areTold = STAGES.some((id) => stages[id]?.evaluation !== undefined);
  for (const stage of STAGES) {
    const told = stages[stage];
    if (told?.progress !== 'done' || !areTold) continue;
    if (told.evaluation !== undefined && told.evaluation !== 'not-asked') continue;
    if (told.evaluation === 'not-asked' && wasPutToTheTable(replyOf(subject, stage))) continue;
    const args = {
      stage,
      question: questionOf(subject.rubric, stage),
      ...(told.evaluation === undefined ? {} : { told: told.evaluation }),
    };
    const path = ['profile', 'stage', stage];
    findings.push({ code: 'stage-done-unasked', path: [...path, 'evaluation'], args, addTo: path });
  }
  return findings;
}

/** The profile says that the question was asked and the round that it wasn't, or the other way round. */
function findToldOtherwise(subject: Subject): Finding[] {
  const stages = subject.alliance.profile?.stage;
  if (stages === undefined || subject.latest === null) return [];
  const findings: Finding[] = [];
  for (const stage of STAGES) {
    const told = stages[stage]?.evaluation;
    if (told === undefined) continue;
    const level = replyOf(subject, stage);
    if (told === 'not-asked' ? !wasPutToTheTable(level) : level !== 0) continue;
    const criterion = askingCriteria(subject.rubric).get(stage) ?? '';
    const unasked = told === 'not-asked' ? { unasked: 1 } : {};
    const { id: round } = subject.latest.round;
    const args = { stage, told, level, criterion, round, question: questionOf(subject.rubric, stage), ...unasked };
    findings.push({ code: 'asked-told-otherwise', path: ['profile', 'stage', stage, 'evaluation'], args });
  }
  return findings;
}

function questionOf({ stages }: Rubric, stage: string): string {
  return stages.find(({ id }) => id === stage)?.evaluation ?? '';
}

function wasPutToTheTable(reply: Reply): boolean {
  return typeof reply === 'number' && reply >= PUT_TO_THE_TABLE;
}

function replyOf(subject: Subject, stage: string): Reply {
  const criterion = askingCriteria(subject.rubric).get(stage);
  return criterion === undefined ? 'other' : replyTo(subject, criterion);
}

const asking = new WeakMap<Rubric, ReadonlyMap<string, string>>();

/** The criterion of each stage that grades whether its question is asked; worked out once for a rubric. */
function askingCriteria(rubric: Rubric): ReadonlyMap<string, string> {
  const before = asking.get(rubric);
  if (before !== undefined) return before;
  const found = new Map<string, string>();
  for (const { id, section, practice } of rubric.criteria) {
    if (practice === 'evaluation-question') found.set(section, id);
  }
  asking.set(rubric, found);
  return found;
}

/** Still looking for allies, or with a reason found to stay together for long, while ending on purpose. */
function findNotEnding({ alliance }: Subject): Finding[] {
  const stages = alliance.profile?.stage;
  if (stages?.ending !== true) return [];
  const findings: Finding[] = [];
  const add = (stage: string, key: string, args: Finding['args']) =>
    findings.push({ code: 'ending-told-otherwise', path: ['profile', 'stage', stage, key], args: { ...args } });
  if (stages.outreach?.progress === 'under-way') add('outreach', 'progress', { outreach: 'under-way' });
  if (stages.institutionalization?.evaluation === 'yes') add('institutionalization', 'evaluation', { reason: 'yes' });
  return findings;
}
