/**
 * What an alliance file says of the alliance, as facts by id: what conditions, the definition gate and reports read.
 * A fact that is absent is unknown: nothing is guessed, and an answer of `unknown` in the file leaves it absent.
 * Pure: no schema, no rubric.
 */
import type { Alliance, Member, MemberDetails } from './alliance-schema.ts';
import { AXES, CONTEXT, FUNCTIONS, SCALES, SPECTRUM, STAGES } from './vocabulary.ts';

export { factVocabulary } from './fact-vocabulary.ts';

export type FactValue = string | number | boolean | string[];
export type Facts = ReadonlyMap<string, FactValue>;
type Draft = Map<string, FactValue>;
type Told = FactValue | undefined;

// Built once: ids made anew for every alliance would cost more than all the sums of an assessment.
const functionFacts = FUNCTIONS.map((id) => ({ id, fact: `function.${id}` }));
const axisFacts = AXES.map((id) => ({ id, current: `membership.${id}`, intended: `membership.${id}.intended` }));
const stageFacts = STAGES.map((id) => ({ id, progress: `stage.${id}`, evaluation: `stage.${id}.evaluation` }));
const contextFacts = CONTEXT.map((id) => ({ id, fact: `context.${id}` }));

/**
 * The facts of an alliance by id, in the order of `factVocabulary`; absent = unknown.
 * Empty lists of places, scales or sources tell nothing; an empty list of anchors, targets or values tells that there
 * are none, since their number is the fact.
 */
export function deriveFacts(alliance: Alliance): Facts {
  const facts: Draft = new Map();
  describeDefinition(facts, alliance);
  describeMembers(facts, alliance);
  describeFunctions(facts, alliance);
  describeMembership(facts, alliance);
  describeGeography(facts, alliance);
  describeStructure(facts, alliance);
  describeStages(facts, alliance);
  put(facts, 'path.current', alliance.path?.current);
  for (const { id, fact } of contextFacts) put(facts, fact, alliance.context?.[id]);
  describeFunding(facts, alliance);
  describeTargets(facts, alliance);
  describeValues(facts, alliance);
  return facts;
}

function put(facts: Draft, id: string, value: Told): void {
  if (value === undefined || value === 'unknown') return;
  if (Array.isArray(value) && value.length === 0) return;
  facts.set(id, value);
}

function describeDefinition(facts: Draft, { definition }: Alliance): void {
  if (definition === undefined) return;
  put(facts, 'definition.organizations', definition.organizations);
  put(facts, 'definition.independence', definition.independence);
  put(facts, 'definition.long-term', definition['long-term']);
  put(facts, 'definition.one-policy-goal', definition['one-policy-goal']);
  put(facts, 'definition.led-by', definition['led-by']);
  put(facts, 'definition.affiliates-of-one-network', definition['affiliates-of-one-network']);
  put(facts, 'definition.system-change', definition['system-change']);
}

/**
 * Members that have left are counted apart: an alliance of one that remains is not two organizations. A list may name a
 * part of the members only, so the larger of its length and the number told is how many there are.
 */
function describeMembers(facts: Draft, { members, definition }: Alliance): void {
  const told = definition?.organizations;
  if (members === undefined || members.length === 0) {
    put(facts, 'membership.count', told);
    return;
  }
  const present = members.filter((member) => typeof member === 'string' || member.left === undefined);
  const isWhole = told === undefined || told <= present.length;
  put(facts, 'membership.count', isWhole ? present.length : told);
  put(facts, 'membership.left', members.length - present.length);
  put(facts, 'membership.with-details', present.filter(hasDetails).length);
  if (isWhole) put(facts, 'members.skill-held-by-one', countSkillsHeldByOne(present));
}

function hasDetails(member: Member): member is MemberDetails {
  return typeof member !== 'string' && Object.keys(member).some((key) => key !== 'name' && key !== 'id');
}

/** Unknown while any member's skills are untold: the one that is silent may hold the skill too. */
function countSkillsHeldByOne(members: readonly Member[]): number | undefined {
  const holders = new Map<string, number>();
  for (const member of members) {
    if (typeof member === 'string' || member.skills === undefined) return undefined;
    for (const [place, skill] of member.skills.entries()) {
      if (member.skills.indexOf(skill) === place) holders.set(skill, (holders.get(skill) ?? 0) + 1);
    }
  }
  let alone = 0;
  for (const count of holders.values()) if (count === 1) alone += 1;
  return alone;
}

function describeFunctions(facts: Draft, { profile }: Alliance): void {
  for (const { id, fact } of functionFacts) put(facts, fact, profile?.function?.[id]);
}

/** Diversity is the most diverse reading told: the axis on which members differ most is where the work is. */
function describeMembership(facts: Draft, { profile }: Alliance): void {
  const membership = profile?.membership;
  const readings: string[] = [];
  for (const { id, current, intended } of axisFacts) {
    const reading = membership?.[id];
    put(facts, current, reading?.current);
    put(facts, intended, reading?.intended);
    if (reading?.current !== undefined) readings.push(reading.current);
  }
  put(facts, 'membership.diversity', furthest(readings, SPECTRUM));
}

function describeGeography(facts: Draft, { profile }: Alliance): void {
  const geography = profile?.geography;
  const members = furthest(geography?.['member-scale'], SCALES);
  const alliance = furthest(geography?.['alliance-scale'], SCALES);
  put(facts, 'geography.member-scale', geography?.['member-scale']);
  put(facts, 'geography.member-location', geography?.['member-location']);
  put(facts, 'geography.alliance-scale', geography?.['alliance-scale']);
  put(facts, 'geography.member-reach', members);
  put(facts, 'geography.alliance-reach', alliance);
  if (members === undefined || alliance === undefined) return;
  put(facts, 'geography.reach-beyond-members', SCALES.indexOf(alliance) > SCALES.indexOf(members));
}

function describeStructure(facts: Draft, { profile }: Alliance): void {
  const structure = profile?.structure;
  if (structure === undefined) return;
  put(facts, 'structure.form', structure.form);
  put(facts, 'structure.staffing', structure.staffing);
  put(facts, 'structure.admission', structure.admission);
  put(facts, 'structure.led-by', structure['led-by']);
  put(facts, 'structure.decision-making', structure['decision-making']);
  put(facts, 'structure.transparency', structure.transparency);
  put(facts, 'structure.voice', structure.voice);
  put(facts, 'structure.resource-split', structure['resource-split']);
  put(facts, 'structure.anchors', structure.anchors?.length);
}

function describeStages(facts: Draft, { profile }: Alliance): void {
  const stages = profile?.stage;
  if (stages === undefined) return;
  const underWay: (typeof STAGES)[number][] = [];
  const done: (typeof STAGES)[number][] = [];
  for (const { id, progress, evaluation } of stageFacts) {
    const told = stages[id];
    put(facts, progress, told?.progress);
    put(facts, evaluation, told?.evaluation);
    if (told?.progress === 'under-way') underWay.push(id);
    if (told?.progress === 'done') done.push(id);
  }
  put(facts, 'stage.present', furthest(underWay, STAGES) ?? furthest(done, STAGES));
  put(facts, 'stage.ending', stages.ending);
}

function describeFunding(facts: Draft, { funding }: Alliance): void {
  if (funding === undefined) return;
  put(facts, 'funding.sources', funding.sources);
  put(facts, 'funding.largest-share', funding['largest-share']);
  put(facts, 'funding.wins-within-months', funding['wins-within-months']);
  put(facts, 'funding.raises-beside-members', funding['raises-beside-members']);
}

/** One target without a way back is enough for `no`; `yes` takes all of them. */
function describeTargets(facts: Draft, { targets }: Alliance): void {
  if (targets === undefined) return;
  const levels = targets.flatMap((target) => target.level ?? []);
  const waysBack = targets.map((target) => target['way-back']);
  put(facts, 'targets.count', targets.length);
  put(facts, 'targets.reach', furthest(levels, SCALES));
  put(
    facts,
    'targets.level',
    SCALES.filter((scale) => levels.includes(scale)),
  );
  if (waysBack.includes('no')) put(facts, 'targets.way-back', 'no');
  else if (targets.length > 0 && waysBack.every((way) => way === 'yes')) put(facts, 'targets.way-back', 'yes');
}

function describeValues(facts: Draft, { values }: Alliance): void {
  if (values === undefined) return;
  put(facts, 'values.count', values.length);
  put(facts, 'values.without-practice', values.filter(isWithoutPractice).length);
}

/** A value that no practice is told for (framework: values and practices, from the networks' own descriptions). */
export function isWithoutPractice(value: NonNullable<Alliance['values']>[number]): boolean {
  return value.practices === undefined || value.practices.length === 0;
}

function furthest<T extends string>(values: readonly string[] | undefined, order: readonly T[]): T | undefined {
  let place = -1;
  for (const value of values ?? []) place = Math.max(place, (order as readonly string[]).indexOf(value));
  return order[place];
}
