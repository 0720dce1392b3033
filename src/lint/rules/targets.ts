/** Whom the alliance wants to move, held against where it builds power and what it is for. Pure. */
import { listFirst } from '../../diagnostics/list-names.ts';
import type { Finding } from '../../framework/finding.ts';
import { SCALES } from '../../framework/vocabulary.ts';
import { say } from '../../words/say.ts';
import type { Rule, Subject } from '../rule.ts';
import { replyTo } from './asked.ts';
import { forAll } from './folded.ts';
import {
  countPresent,
  detailsOf,
  everyPresent,
  isPresent,
  listsEveryone,
  placesByName,
  sameName,
} from './members-listed.ts';

export const targetsRules: readonly Rule[] = [
  { code: 'joint-action-without-target', severity: 'warning', find: findAimless },
  { code: 'joint-action-told-absent', severity: 'warning', find: findUnexpectedAction },
  { code: 'far-target-without-way-back', severity: 'warning', find: findNoWayBack },
  { code: 'target-beyond-scale', severity: 'warning', find: findBeyondScale },
  { code: 'target-is-member', severity: 'warning', find: findMemberTargets },
];

/** Joint action comes first, and no campaign is in sight: told as none, or untold while acting is under way or done. */
function findAimless(subject: Subject): Finding[] {
  const { alliance, facts } = subject;
  if (facts.get('function.joint-action') !== 'primary' || (alliance.targets ?? []).length > 0) return [];
  if (alliance.targets !== undefined)
    return [{ code: 'joint-action-without-target', path: ['targets'], args: { none: '[]' } }];
  const operation = facts.get('stage.operation');
  if ((operation !== 'under-way' && operation !== 'done') || facts.get('stage.ending') === true) return [];
  const chosen = replyTo(subject, 'targets-chosen-by-power');
  if (chosen === 'other' ? subject.latest !== null : typeof chosen === 'number' && chosen > 0) return [];
  const path = ['profile', 'function', 'joint-action'];
  return [{ code: 'joint-action-without-target', path, args: { operation } }];
}

/** Told as no part of what the alliance is for, while something else tells of it. */
function findUnexpectedAction(subject: Subject): Finding[] {
  const { alliance, facts } = subject;
  if (facts.get('function.joint-action') !== 'absent') return [];
  const telling: { args: { target: string } | { path: string } | { stage: string }; name: string }[] = [];
  const steps: string[] = [];
  for (const { name } of alliance.targets ?? []) telling.push({ args: { target: name }, name });
  if (telling.length > 0) {
    const names = listFirst(telling.map(({ name }) => `"${name}"`));
    steps.push(say('diagnostics.no-action.targets', { names }));
  }
  if (facts.get('path.current') === 'joint-action-first') {
    telling.push({ args: { path: 'joint-action-first' }, name: 'path' });
    steps.push(say('diagnostics.no-action.path'));
  }
  if (facts.get('stage.operation') === 'under-way') {
    telling.push({ args: { stage: 'operation' }, name: 'operation' });
    steps.push(say('diagnostics.no-action.stage'));
  }
  const [first] = telling;
  if (first === undefined) return [];
  const args = { ...first.args, steps: steps.join(', and ') };
  const finding = { code: 'joint-action-told-absent', path: ['profile', 'function', 'joint-action'], args };
  const names = telling.map(({ name }) => name);
  return [forAll(subject, finding, names)];
}

const LOCAL: readonly unknown[] = ['local', 'regional'];
const FAR: readonly unknown[] = ['national', 'transnational'];

/** Far decision-makers, members close to home, and no agreed way back to the base. Where that is told, fewer have to tell where they are. */
function findNoWayBack(subject: Subject): Finding[] {
  const targets = subject.alliance.targets;
  if (targets === undefined) return [];
  return targets.flatMap((target, place): Finding[] => {
    const way = target['way-back'];
    if (way === 'yes' || !FAR.includes(target.level)) return [];
    const near = areLocal(subject) ? {} : way === 'no' ? likelyLocal(subject) : null;
    if (near === null) return [];
    const args = { name: target.name, level: target.level ?? '', ...(way === undefined ? {} : { told: way }), ...near };
    const own = ['targets', place];
    return [{ code: 'far-target-without-way-back', path: [...own, 'way-back'], args, addTo: own }];
  });
}

/** By the profile; else by the members, where each of them tells. */
function areLocal({ alliance, facts }: Subject): boolean {
  const reach = facts.get('geography.member-reach');
  if (reach !== undefined) return LOCAL.includes(reach);
  return everyPresent(alliance, 1, ({ scale }) => isNear(scale)) && listsEveryone(alliance);
}

function isNear(scales: readonly string[] | undefined): boolean {
  return scales !== undefined && scales.length > 0 && scales.every((scale) => LOCAL.includes(scale));
}

/** By each member that tells, half of all present at least; by the alliance itself, where none does. null: nothing shows it. */
function likelyLocal({ alliance, facts }: Subject): { known: number } | { reach: string } | null {
  if (facts.get('geography.member-reach') !== undefined) return null;
  const scales = (alliance.members ?? []).flatMap((member) => {
    const scale = isPresent(member) ? detailsOf(member)?.scale : undefined;
    return scale === undefined ? [] : [scale];
  });
  const reach = facts.get('geography.alliance-reach');
  if (scales.length === 0) return typeof reach === 'string' && LOCAL.includes(reach) ? { reach } : null;
  const isEnough = 2 * scales.length >= countPresent(alliance) && scales.every(isNear);
  return isEnough ? { known: scales.length } : null;
}

/** A decision-maker further away than where the alliance says that it builds power. */
function findBeyondScale({ alliance, facts }: Subject): Finding[] {
  const reach = facts.get('geography.alliance-reach');
  if (typeof reach !== 'string' || alliance.targets === undefined) return [];
  const furthest = (SCALES as readonly string[]).indexOf(reach);
  return alliance.targets.flatMap(({ name, level }, place): Finding[] => {
    if (level === undefined || SCALES.indexOf(level) <= furthest) return [];
    return [{ code: 'target-beyond-scale', path: ['targets', place, 'level'], args: { name, level, reach } }];
  });
}

function findMemberTargets({ alliance }: Subject): Finding[] {
  const { targets = [], members = [] } = alliance;
  if (targets.length === 0 || members.length === 0) return [];
  const places = placesByName(alliance);
  return targets.flatMap(({ name }, place): Finding[] => {
    const member = members[places.get(sameName(name)) ?? -1];
    if (member === undefined || !isPresent(member)) return [];
    return [{ code: 'target-is-member', path: ['targets', place, 'name'], args: { name } }];
  });
}
