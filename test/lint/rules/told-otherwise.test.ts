/** Two things that are told and do not go together: what is said of each form, and that the values it names end it. */
import { describe, expect, it } from 'vitest';
import { messageOf, nextStepOf } from '../../../src/diagnostics/render.ts';
import { rules } from '../../../src/lint/registry.ts';
import { toldOf } from '../finds.ts';
import { findingsOf, oneRound } from '../run-rule.ts';

async function told(code: string, text: string): Promise<{ message: string; next: string } | null> {
  const [finding] = await findingsOf(rules, code, text);
  if (finding === undefined) return null;
  const diagnostic = toldOf(finding);
  return { message: messageOf(diagnostic), next: nextStepOf(diagnostic) };
}

const structure = (words: string) => `profile: {structure: {${words}}}\n`;
const MEMBERS = 'members: [{name: Eastside Tenants, id: eastside}, Clean Air Harbor, Local 41]\n';
const level = (at: number) =>
  oneRound('', `leaders-not-staff-alone: ${at === 3 ? '{level: 3, evidence: By-laws}' : at}`);
const trust = (at: number) => oneRound('', `trust-asked: ${at}`);
const formation = (evaluation: string) => `profile: {stage: {formation: {evaluation: ${evaluation}}}}\n`;

/** Code, file, what its message or step says, the value that is changed, and those that it offers in its place. */
const cases: [code: string, text: string, says: RegExp, value: string, offered: string[]][] = [
  ['staff-led-without-staff', structure('staffing: none, led-by: staff'), /^Staff lead,/, 'led-by: staff', ['leaders']],
  [
    'staff-led-without-staff',
    structure('staffing: none, decision-making: staff'),
    /^Staff decide,/,
    'decision-making: staff',
    ['consensus', 'board', 'unclear'],
  ],
  [
    'staff-led-without-staff',
    structure('staffing: none, led-by: staff, decision-making: staff'),
    /^Staff lead and decide,/,
    'none',
    ['members-staff', 'own-staff', 'both'],
  ],
  [
    'leaders-told-otherwise',
    structure('led-by: staff') + level(3),
    /says that staff lead, but/,
    'staff}',
    ['leaders', 'both'],
  ],
  [
    'leaders-told-otherwise',
    structure('led-by: leaders') + level(0),
    /says that grassroots leaders lead, but .* that none sit/,
    'leaders}',
    ['staff'],
  ],
  [
    'leaders-told-otherwise',
    structure('led-by: both') + level(0),
    /says that staff and grassroots leaders lead, but/,
    'both}',
    ['staff'],
  ],
  [
    'asked-told-otherwise',
    formation('not-asked') + trust(2),
    /enough trust.* was asked$/,
    'not-asked',
    ['yes', 'partly', 'no'],
  ],
  ['asked-told-otherwise', formation('yes') + trust(0), /"yes" to "Do we .* nobody asked it$/, 'yes', ['not-asked']],
  [
    'ending-told-otherwise',
    'profile: {stage: {ending: true, outreach: {progress: under-way}}}\n',
    /outreach is under-way/,
    'under-way',
    ['done', 'not-started'],
  ],
  [
    'ending-told-otherwise',
    'profile: {stage: {ending: true, institutionalization: {evaluation: yes}}}\n',
    /long-term/,
    'yes',
    ['partly', 'no', 'not-asked'],
  ],
  [
    'one-anchor-decides',
    MEMBERS + structure('anchors: [Local 41], decision-making: board'),
    /a board decides: the other members may have no say/,
    'board',
    ['consensus', 'consensus-then-vote', 'one-member-one-vote', 'weighted-vote'],
  ],
  [
    'one-anchor-decides',
    MEMBERS + structure('anchors: [Local 41], decision-making: unclear'),
    /how decisions are made is unclear/,
    'unclear',
    ['consensus'],
  ],
  [
    'unclear-yet-published',
    structure('decision-making: unclear, transparency: published'),
    /^It is unclear how decisions are made/,
    'published',
    ['on-request', 'by-word-of-mouth', 'unclear'],
  ],
  [
    'informal-with-board',
    structure('form: informal, decision-making: board'),
    /board/,
    'informal',
    ['hosted', 'independent'],
  ],
  [
    'joint-action-told-absent',
    'profile: {function: {joint-action: absent}}\npath: {current: joint-action-first}\n',
    /path is joint-action-first/,
    'current: joint-action-first',
    ['current: relationship-first'],
  ],
  [
    'joint-action-told-absent',
    'profile: {function: {joint-action: absent}, stage: {operation: {progress: under-way}}}\n',
    /stage of operation is under way/,
    'under-way',
    ['done', 'not-started'],
  ],
];

describe('what does not go together', () => {
  it.each(cases)('%s ends with each value that is offered: %j', async (code, text, says, value, offered) => {
    const found = await told(code, text);
    expect(found?.message).toMatch(says);
    for (const one of offered) {
      expect(found?.next).toContain(one);
      const changed = text.replace(
        value,
        value.includes(':') && !one.includes(':')
          ? `${value.split(':')[0]}: ${one}`
          : value.endsWith('}')
            ? `${one}}`
            : one,
      );
      expect(changed).not.toBe(text);
      expect(await told(code, changed)).toBeNull();
    }
  });

  it('is told of an anchor by both of its names', async () => {
    const twice = async (anchors: string) =>
      (await told('anchor-named-twice', MEMBERS + structure(`anchors: [${anchors}]`)))?.message;
    expect(await twice('Eastside Tenants, eastside')).toBe(
      '"eastside" is the id of "Eastside Tenants", which is anchor 1 already',
    );
    expect(await twice('eastside, Eastside Tenants')).toBe(
      '"Eastside Tenants" is anchor 1 already, by its id "eastside"',
    );
    expect(await twice('Local 41, Local 41')).toBe('"Local 41" stands twice among the anchors; it is anchor 1 already');
  });

  it('is told of all that tells of joint action', async () => {
    const found = await told(
      'joint-action-told-absent',
      'profile: {function: {joint-action: absent}}\npath: {current: joint-action-first}\ntargets: [{name: Port Commission}, {name: The mayor}]\n',
    );
    expect(found?.next).toBe(
      'If you act together, write primary or secondary here. Else take out "targets", with "Port Commission", "The mayor" in it, and let "path" say "current: relationship-first".',
    );
  });

  it('is told of a scale with what is missing', async () => {
    const found = await told(
      'member-scale-wider',
      'profile: {geography: {member-scale: [local]}}\nmembers: [{name: A, scale: [local, statewide]}, {name: B, scale: [national]}]\n',
    );
    expect(found?.next).toBe('Add statewide, national to "member-scale" here, or correct the "scale" of: A, B.');
  });
});
