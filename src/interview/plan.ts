/**
 * Which questions in which order: five dimensions, then five stages; in each first the facts that the file lacks, then
 * the criteria. Pure. What `applies` says is looked up while walking, because facts change on the way.
 */
import type { Alliance, Round } from '../framework/alliance-schema.ts';
import type { Criterion, FactQuestion, Rubric, SectionId } from '../framework/rubric-schema.ts';
import { say } from '../words/say.ts';
import { readAnswer } from './answer-form.ts';
import type { Commands } from './commands.ts';
import { valueAt } from './data.ts';
import { type Meaning, meaningsOf } from './meanings.ts';
import { contextFacts, modeFact, pathFact, stagesUnderWay } from './own-facts.ts';

export type Ask =
  | { kind: 'criterion'; id: string; section: string; criterion: Criterion }
  /** `take`: one text or one number is typed, in place of what the kind of the question says. */
  | {
      kind: 'fact';
      id: string;
      section: string;
      fact: FactQuestion;
      take?: 'text' | 'number';
      /** The question that this one is the second part of; both count as one. */
      partOf?: string;
      /** What it is about, where its choices don't tell. */
      means?: readonly Meaning[];
      /** It is told of the round, and not of the alliance. */
      inRound?: true;
    };

export interface Section {
  id: string;
  name: string;
  text: string;
  kind: 'dimension' | 'stage' | 'start';
  /** Place among those of its kind, from 1. */
  place: number;
}

export interface Plan {
  asks: readonly Ask[];
  sections: readonly Section[];
  depth: 'quick' | 'full';
  /** The one section that was chosen; absent where all are walked through. */
  section?: SectionId;
  /** What a full walk through the same sections would ask beside. */
  beyond: readonly Criterion[];
  /** All sections: at the end of such a walk a round may be closed. */
  whole: boolean;
  /** A file that is yet to be written: it leaves after the last question, and saves nothing before. */
  beginning?: boolean;
  /** How to come back; absent while there is no file. */
  commands?: Commands;
  /** Name of an aspect and its role, such as "Cement: Trust". */
  aspectName(id: string): string;
  /** Whether a criterion is asked in this alliance; null while the facts don't tell, and then it is asked. */
  applies(criterion: Criterion, alliance: Alliance): boolean | null;
}

export interface PlanOptions {
  depth: 'quick' | 'full';
  section?: SectionId;
  onlyUnanswered?: boolean;
  /** Whether to ask first how the answers come about. */
  asksMode?: boolean;
  commands?: Commands;
  applies: Plan['applies'];
}

/** The questions for one round of one alliance. */
export function planInterview(rubric: Rubric, alliance: Alliance, round: Round, options: PlanOptions): Plan {
  const sections = sectionsOf(rubric).filter(({ id }) => options.section === undefined || id === options.section);
  const asks = sections.flatMap((section) => asksOf(rubric, alliance, section.id as SectionId, options.depth));
  const mode = options.asksMode && round.mode === undefined ? modeOf() : [];
  const wanted = asks.filter((ask) => !options.onlyUnanswered || ask.kind === 'fact' || isOpen(round, ask.id));
  return {
    asks: [...mode, ...wanted],
    sections: mode.length > 0 ? [roundSection(), ...sections] : sections,
    depth: options.depth,
    ...(options.section === undefined ? {} : { section: options.section }),
    beyond: rubric.criteria.filter((one) => isBeyond(one, options)),
    whole: options.section === undefined,
    aspectName: (id) => aspectName(rubric, id),
    applies: options.applies,
    ...(options.commands === undefined ? {} : { commands: options.commands }),
  };
}

function aspectName(rubric: Rubric, id: string): string {
  const [roleId, aspectId] = id.split('.');
  const role = rubric.roles.find((one) => one.id === roleId);
  const aspect = role?.aspects.find((one) => one.id === aspectId);
  return role && aspect ? `${role.name}: ${aspect.name}` : id;
}

/** The ten sections of the walk, in order. */
export function sectionsOf(rubric: Rubric): Section[] {
  const dimensions = rubric.dimensions.map(({ id, name, text }, i) => section(id, name, text, 'dimension', i));
  const stages = rubric.stages.map(({ id, name, text }, i) => section(id, name, text, 'stage', i));
  return [...dimensions, ...stages];
}

function section(id: string, name: string, text: string, kind: Section['kind'], index: number): Section {
  return { id, name, text, kind, place: index + 1 };
}

function roundSection(): Section {
  return section('round', say('interview.mode.section'), say('interview.mode.section-text'), 'start', 0);
}

function modeOf(): Ask[] {
  const fact = modeFact();
  return [{ kind: 'fact', id: fact.id, section: 'round', fact, inRound: true }];
}

function asksOf(rubric: Rubric, alliance: Alliance, section: SectionId, depth: 'quick' | 'full'): Ask[] {
  const before = depth === 'quick' ? quickFacts(rubric, alliance, section) : fullFacts(rubric, alliance, section);
  const after = depth === 'full' && section === 'stage' ? lacking(contextFacts(rubric), alliance) : [];
  const criteria = rubric.criteria.filter((one) => one.section === section && (depth === 'full' || one.quick));
  const ask = (fact: FactQuestion): Ask => ({
    kind: 'fact',
    id: fact.id,
    section,
    fact,
    means: meaningsOf(rubric, fact),
  });
  return [
    ...before.map(ask),
    ...criteria.map((criterion): Ask => ({ kind: 'criterion', id: criterion.id, section, criterion })),
    ...after.map(ask),
  ];
}

/** Readiness is judged at a stage, so a quick round asks that one thing, and nothing else about the form. */
function quickFacts(rubric: Rubric, alliance: Alliance, section: SectionId): FactQuestion[] {
  if (section !== 'stage') return [];
  const told = rubric.stages.some(({ id }) => valueAt(alliance, ['profile', 'stage', id, 'progress']) !== undefined);
  return told ? [] : [stagesUnderWay(rubric)];
}

function fullFacts(rubric: Rubric, alliance: Alliance, section: SectionId): FactQuestion[] {
  const facts = rubric.dimensions.find(({ id }) => id === section)?.facts ?? [];
  const own = section === 'stage' && !facts.some(({ id }) => id === 'path.current') ? [pathFact(rubric)] : [];
  return lacking([...facts, ...own], alliance);
}

function lacking(facts: readonly FactQuestion[], alliance: Alliance): FactQuestion[] {
  return facts.filter((fact) => valueAt(alliance, fact.at.split('.')) === undefined);
}

function isBeyond(criterion: Criterion, { depth, section }: PlanOptions): boolean {
  return depth === 'quick' && !criterion.quick && (section === undefined || criterion.section === section);
}

function isOpen(round: Round, id: string): boolean {
  return readAnswer(round.answers?.[id]) === null;
}

/** Heading of a section, such as "Dimension 2 of 5: Membership". */
export function sectionTitle(section: Section): string {
  return say(`interview.section.${section.kind}`, { place: section.place, name: section.name });
}
