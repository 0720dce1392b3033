/** Two things told of the structure that can hardly both be so. No form is better than another; these don't meet. Pure. */
import type { Alliance } from '../../framework/alliance-schema.ts';
import type { Finding } from '../../framework/finding.ts';
import type { Rule, Subject } from '../rule.ts';
import { replyTo } from './asked.ts';

type Structure = NonNullable<NonNullable<Alliance['profile']>['structure']>;
type Key = keyof Structure;

export const structureToldRules: readonly Rule[] = [
  clash('informal-with-own-staff', 'staffing', ({ form, staffing }) => form === 'informal' && isOwn(staffing)),
  clash(
    'informal-with-board',
    'decision-making',
    (told) => told.form === 'informal' && told['decision-making'] === 'board',
  ),
  clash(
    'independent-without-staff',
    'staffing',
    (told) => told.form === 'independent' && told.staffing === 'members-staff',
  ),
  clash('staff-led-without-staff', 'staffing', (told) => told.staffing === 'none' && isByStaff(told), tellByStaff),
  clash(
    'staff-decide-leaders-lead',
    'decision-making',
    (told) => told['decision-making'] === 'staff' && told['led-by'] === 'leaders',
  ),
  clash(
    'unclear-yet-published',
    'transparency',
    (told) => told['decision-making'] === 'unclear' && told.transparency === 'published',
  ),
  clash('weighted-yet-equal', 'voice', (told) => told['decision-making'] === 'weighted-vote' && told.voice === 'equal'),
  { code: 'leaders-told-otherwise', severity: 'warning', find: findLeaders },
];

/** A rule on what the structure tells; found at the value of `key`. */
function clash(
  code: string,
  key: Key,
  holds: (told: Structure) => boolean,
  argsOf?: (told: Structure) => NonNullable<Finding['args']>,
): Rule {
  return {
    code,
    severity: 'warning',
    find({ alliance }) {
      const told = alliance.profile?.structure;
      if (told === undefined || !holds(told)) return [];
      return [{ code, path: ['profile', 'structure', key], ...(argsOf && { args: argsOf(told) }) }];
    },
  };
}

function isOwn(staffing: Structure['staffing']): boolean {
  return staffing === 'own-staff' || staffing === 'both';
}

function isByStaff(told: Structure): boolean {
  return told['led-by'] === 'staff' || told['decision-making'] === 'staff';
}

/** What it is that staff do. */
function tellByStaff(told: Structure): NonNullable<Finding['args']> {
  return { ...(told['led-by'] === 'staff' && { lead: 1 }), ...(told['decision-making'] === 'staff' && { decide: 1 }) };
}

/** By these levels grassroots leaders sit at the table by rule, or not at all. */
const LEADERS_BY_RULE = 3;
const STAFF_ALONE = 0;

function findLeaders(subject: Subject): Finding[] {
  const told = subject.alliance.profile?.structure?.['led-by'];
  if (told === undefined) return [];
  const criterion = 'leaders-not-staff-alone';
  const level = replyTo(subject, criterion);
  if (typeof level !== 'number') return [];
  if (told === 'staff' ? level < LEADERS_BY_RULE : level > STAFF_ALONE) return [];
  const path = ['profile', 'structure', 'led-by'];
  const who = told === 'staff' ? { byRule: 1 } : told === 'both' ? { bothLead: 1 } : {};
  return [
    {
      code: 'leaders-told-otherwise',
      path,
      args: { told, level, criterion, round: subject.latest?.round.id ?? '', ...who },
    },
  ];
}
