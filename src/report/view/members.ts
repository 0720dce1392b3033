/** Who belongs to the alliance, and which skills its members hold between them, as far as the file tells. */
import type { Member, MemberDetails } from '../../framework/alliance-schema.ts';
import { say } from '../../words/say.ts';
import type { Row } from '../blocks.ts';
import { type Lookup, lowerFirst } from '../lookup.ts';
import { firstFew, listed } from '../wording.ts';

const SHOWN = 8;

/** One row where any present member is named. A skill is "held by nobody named", for not every member tells its own. */
export function membersRow(look: Lookup): Row[] {
  const present = (look.assessment.alliance.members ?? []).filter((member) => detailsOf(member)?.left === undefined);
  if (present.length === 0) return [];
  const names = firstFew(present.map(nameOf), SHOWN);
  const whole = look.assessment.facts['membership.count'];
  const count = typeof whole === 'number' ? Math.max(whole, present.length) : present.length;
  const who =
    count === present.length
      ? say('report.members', { n: count, names })
      : say('report.members.some', { n: count, named: present.length, names });
  return [{ label: say('report.part.members'), text: [who, ...skillsText(look, present)].join(' ') }];
}

function skillsText(look: Lookup, members: readonly Member[]): string[] {
  const holders = (skill: string) => members.filter((member) => detailsOf(member)?.skills?.includes(skill)).length;
  const skills = look.rubric.skills.map(({ id, name }) => ({ name: lowerFirst(name), n: holders(id) }));
  const held = skills.filter(({ n }) => n > 0).sort((a, b) => b.n - a.n);
  if (held.length === 0) return [];
  const missing = skills.filter(({ n }) => n === 0).map(({ name }) => name);
  const counted = listed(held.map(({ name, n }) => say('report.members.skill', { name, n })));
  return [
    say('report.members.skills', { skills: counted }),
    ...(missing.length === 0 ? [] : [say('report.members.missing', { skills: listed(missing) })]),
  ];
}

function detailsOf(member: Member): MemberDetails | null {
  return typeof member === 'string' ? null : member;
}

function nameOf(member: Member): string {
  return typeof member === 'string' ? member : member.name;
}
