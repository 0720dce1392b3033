/** Members that left, dates of members, and members that can't be what they are listed as. Pure. */
import type { Member } from '../../framework/alliance-schema.ts';
import type { Finding } from '../../framework/finding.ts';
import type { Rule, Subject } from '../rule.ts';
import { latestAnswers, whenClosed } from './answers-of-round.ts';
import { isLatestDoubtful } from './dates-doubtful.ts';
import { forAll } from './folded.ts';
import { whenFoundedSeemsWrong } from './founded.ts';
import { detailsOf, findMember, isBeforeTold, isPresent, nameOf, placesByName, sameName } from './members-listed.ts';
import { takeOutOfEntry } from './take-out.ts';

export const membersRules: readonly Rule[] = [
  { code: 'holder-has-left', severity: 'warning', find: findLeftHolders },
  { code: 'anchor-has-left', severity: 'warning', find: findLeftAnchors },
  { code: 'member-before-founded', severity: 'warning', find: findTooEarly },
  { code: 'member-is-alliance', severity: 'warning', find: findItself },
  { code: 'base-told-both-ways', severity: 'warning', find: findBothWays },
  { code: 'unused-member-id', severity: 'off', find: findUnused },
];

/** By the latest round, the one that reports show: what is held now. Once for a member, with all that it held. */
function findLeftHolders(subject: Subject): Finding[] {
  const { alliance, facts } = subject;
  if (!hasLeavers(facts)) return [];
  const given = latestAnswers(subject);
  if (given === null) return [];
  const held = new Map<string, { left: NonNullable<ReturnType<typeof whenLeft>>; ids: string[] }>();
  for (const [place, answer] of given.maps.entries()) {
    const holder = answer?.['held-by'];
    const left = typeof holder === 'string' ? whenLeft(findMember(alliance, holder)?.member) : null;
    if (left === null) continue;
    const ids = held.get(left.name)?.ids ?? [];
    held.set(left.name, { left, ids: [...ids, given.ids[place] ?? ''] });
  }
  const { date } = given.round;
  const answers = [...given.path, 'answers'];
  return [...held.values()].map(({ left, ids }): Finding => {
    const isKnown = date !== undefined && !isLatestDoubtful(subject);
    const when = isKnown && isBeforeTold(left.left, date) ? { date } : {};
    const [id = ''] = ids;
    const args = { id, round: given.round.id, ...left, ...when, ...whenClosed(given.round) };
    const finding = { code: 'holder-has-left', path: [...answers, id, 'held-by'], args };
    return ids.length === 1 ? finding : forAll(subject, finding, ids, answers);
  });
}

function hasLeavers(facts: Subject['facts']): boolean {
  const left = facts.get('membership.left');
  return typeof left === 'number' && left > 0;
}

/** The name and when it left; null for a member that is there, and for whoever is no member. */
function whenLeft(member: Member | undefined): { name: string; left: string | number } | null {
  const details = member === undefined ? null : detailsOf(member);
  return details?.left === undefined ? null : { name: details.name, left: details.left };
}

function findLeftAnchors({ alliance, facts }: Subject): Finding[] {
  const anchors = alliance.profile?.structure?.anchors;
  if (anchors === undefined || !hasLeavers(facts)) return [];
  const places = placesByName(alliance);
  return anchors.flatMap((name, index): Finding[] => {
    const args = whenLeft(alliance.members?.[places.get(sameName(name)) ?? -1]);
    return args === null ? [] : [{ code: 'anchor-has-left', path: ['profile', 'structure', 'anchors', index], args }];
  });
}

/** Where most came before it, another rule says so once, at the founding. */
function findTooEarly(subject: Subject): Finding[] {
  const { founded, members = [] } = subject.alliance;
  if (founded === undefined || whenFoundedSeemsWrong(subject) !== null) return [];
  const findings: Finding[] = [];
  for (const [place, member] of members.entries()) {
    if (typeof member === 'string') continue;
    for (const key of ['joined', 'left'] as const) {
      const when = member[key];
      if (when === undefined || !isBeforeTold(when, founded)) continue;
      const args = { name: member.name, key, when, founded };
      findings.push({ code: 'member-before-founded', path: ['members', place, key], args });
      break;
    }
  }
  return findings;
}

/** The same name but for upper and lower case. */
function findItself({ alliance }: Subject): Finding[] {
  const { name, members = [] } = alliance;
  for (let place = 0; place < members.length; place++) {
    const member = members[place];
    const other = member === undefined ? '' : nameOf(member);
    if (other.length !== name.length || other.toLowerCase() !== name.toLowerCase()) continue;
    const path = typeof member === 'string' ? ['members', place] : ['members', place, 'name'];
    return [{ code: 'member-is-alliance', path, args: { name } }];
  }
  return [];
}

function findBothWays({ alliance }: Subject): Finding[] {
  const findings: Finding[] = [];
  for (const [place, member] of (alliance.members ?? []).entries()) {
    if (typeof member === 'string' || member['base-building'] !== 'no' || !isPresent(member)) continue;
    const skill = member.skills?.indexOf('base') ?? -1;
    if (skill < 0) continue;
    findings.push({
      code: 'base-told-both-ways',
      path: ['members', place, 'skills', skill],
      args: { name: member.name },
    });
  }
  return findings;
}

/** An id is there to be referred to: by an anchor or by who holds a capacity, in any round. */
function findUnused({ alliance }: Subject): Finding[] {
  const used = new Set((alliance.profile?.structure?.anchors ?? []).map(sameName));
  for (const { answers } of alliance.assessments ?? []) {
    for (const answer of Object.values(answers ?? {})) {
      const holder = typeof answer === 'object' ? answer?.['held-by'] : undefined;
      if (typeof holder === 'string') used.add(sameName(holder));
    }
  }
  return (alliance.members ?? []).flatMap((member, place): Finding[] => {
    if (typeof member === 'string' || member.id === undefined) return [];
    if (used.has(sameName(member.id)) || used.has(sameName(member.name))) return [];
    const { addTo, args } = takeOutOfEntry(['members', place], member, 'id');
    const code = 'unused-member-id';
    return [{ code, path: [...addTo, 'id'], args: { id: member.id, name: member.name, ...args }, addTo }];
  });
}
