/** What rests on one member alone. Pure. */
import type { Finding } from '../../framework/finding.ts';
import type { Rule, Subject } from '../rule.ts';
import { latestAnswers } from './answers-of-round.ts';
import { replyTo } from './asked.ts';
import { forAll, typedNames } from './folded.ts';
import { countPresent, findMember, isPresent, nameOf } from './members-listed.ts';

export const membersSkillsRules: readonly Rule[] = [
  { code: 'skill-with-one-member', severity: 'warning', find: findLoneSkills },
  { code: 'skill-left-with-member', severity: 'warning', find: findLostSkills },
  { code: 'capacities-with-one-member', severity: 'warning', find: findLoneHolder },
];

/** Fewer may be chance. */
const LEAST_CAPACITIES = 3;
/** From here on people hand over what they know. */
const HANDED_OVER = 2;

/** Once for a member, with all its skills. A skill with one member is common; it is a doubt where nothing tells that it would outlast a change of people. */
function findLoneSkills(subject: Subject): Finding[] {
  const alone = subject.facts.get('members.skill-held-by-one');
  if (typeof alone !== 'number' || alone === 0 || countPresent(subject.alliance) < 2) return [];
  const reply = replyTo(subject, 'outlasts-turnover');
  if (reply === 'other' || (typeof reply === 'number' && reply >= HANDED_OVER)) return [];
  const lone = [...firstHolders(subject)].flatMap(([skill, holder]) => (holder === null ? [] : [{ skill, ...holder }]));
  const byMember = new Map<string, typeof lone>();
  for (const one of lone) byMember.set(one.name, [...(byMember.get(one.name) ?? []), one]);
  return [...byMember].map(([name, [first, ...others]]): Finding => {
    const { skill = '', path = [] } = first ?? {};
    const finding = { code: 'skill-with-one-member', path, args: { name, ...levelOf(reply) } };
    if (others.length === 0) return { ...finding, args: { ...finding.args, skill } };
    return forAll(subject, finding, [skill, ...others.map((other) => other.skill)], path.slice(0, -1));
  });
}

/** Each skill with the place where its one holder tells it; null where several members hold it. */
function firstHolders({ alliance }: Subject): Map<string, { path: Finding['path']; name: string } | null> {
  const holders: ReturnType<typeof firstHolders> = new Map();
  for (const [place, member] of (alliance.members ?? []).entries()) {
    if (typeof member === 'string' || !isPresent(member)) continue;
    for (const [index, skill] of (member.skills ?? []).entries()) {
      const before = holders.get(skill);
      if (before === undefined) holders.set(skill, { path: ['members', place, 'skills', index], name: member.name });
      else if (before?.name !== member.name) holders.set(skill, null);
    }
  }
  return holders;
}

function levelOf(reply: number | string): { level?: number } {
  return typeof reply === 'number' ? { level: reply } : {};
}

/** Once for a member that left, with all its skills that nobody has now; found only where every member tells its own. */
function findLostSkills(subject: Subject): Finding[] {
  const { alliance, facts } = subject;
  const left = facts.get('membership.left');
  // Unknown as long as somebody may be missing from the list, or tells no skills.
  if (typeof left !== 'number' || left === 0 || facts.get('members.skill-held-by-one') === undefined) return [];
  if (countPresent(alliance) === 0 || facts.get('stage.ending') === true) return [];
  const members = alliance.members ?? [];
  const isHeld = (skill: string) =>
    members.some((one) => typeof one !== 'string' && isPresent(one) && one.skills?.includes(skill));
  return members.flatMap((member, place): Finding[] => {
    if (typeof member === 'string' || member.left === undefined) return [];
    const { skills = [] } = member;
    const lost = skills.filter((skill, index) => !isHeld(skill) && skills.indexOf(skill) === index);
    const [skill, ...others] = lost;
    if (skill === undefined) return [];
    const path = ['members', place, 'skills'];
    const args = { name: member.name, left: member.left };
    const finding = { code: 'skill-left-with-member', path: [...path, skills.indexOf(skill)], args };
    if (others.length > 0) return [forAll(subject, finding, lost, path)];
    return [{ ...finding, args: { ...args, skill } }];
  });
}

/** All that the latest round names a holder of is held by one and the same member. */
function findLoneHolder(subject: Subject): Finding[] {
  const given = latestAnswers(subject);
  if (given === null) return [];
  let only: string | null = null;
  const held: string[] = [];
  for (let place = 0; place < given.maps.length; place++) {
    const holder = given.maps[place]?.['held-by'];
    if (holder === undefined || holder === 'nobody') continue;
    if (typeof holder !== 'string') return [];
    const name = holderName(subject, holder);
    if (name === null || (only !== null && only !== name)) return [];
    only = name;
    held.push(given.ids[place] ?? '');
  }
  if (only === null || held.length < LEAST_CAPACITIES || countPresent(subject.alliance) < 2) return [];
  const answers = [...given.path, 'answers'];
  const path = [...answers, held[0] ?? '', 'held-by'];
  const args = { name: only, count: held.length, ...typedNames(held) };
  return [forAll(subject, { code: 'capacities-with-one-member', path, args }, held, answers)];
}

function holderName({ alliance }: Subject, holder: string): string | null {
  const found = findMember(alliance, holder);
  return found !== null && isPresent(found.member) ? nameOf(found.member) : null;
}
