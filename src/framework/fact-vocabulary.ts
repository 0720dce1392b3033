/**
 * Which facts a condition may name, of which type, and which values they may have. The checker of rubrics reads it, so
 * that a condition that could never hold is found before anybody scores with it. Pure: loads no schema.
 */
import { AXES, CONTEXT, FUNCTIONS, SCALES, SPECTRUM, STAGES } from './vocabulary.ts';

/**
 * What is known of a fact before any alliance is read.
 * `one`: one of `values`; `many`: a list of `values`, or of free words where `values` is null; `number`; `boolean`.
 * `ordered`: `values` stand from least to most, so that `above` and `below` have a meaning.
 */
export interface FactType {
  kind: 'one' | 'many' | 'number' | 'boolean';
  values: readonly string[] | null;
  ordered: boolean;
}

const NUMBER: FactType = { kind: 'number', values: null, ordered: true };
const BOOLEAN: FactType = { kind: 'boolean', values: null, ordered: false };
const WORDS: FactType = { kind: 'many', values: null, ordered: false };
const YES_NO = one('yes', 'no');

/** Every fact by id, in the order in which facts are derived and reported. */
export const factVocabulary: ReadonlyMap<string, FactType> = new Map<string, FactType>([
  ['definition.organizations', NUMBER],
  ['definition.independence', YES_NO],
  ['definition.long-term', YES_NO],
  ['definition.one-policy-goal', YES_NO],
  ['definition.led-by', one('base-building', 'national-organizations', 'other')],
  ['definition.affiliates-of-one-network', YES_NO],
  ['definition.system-change', YES_NO],
  ['membership.count', NUMBER],
  ['membership.left', NUMBER],
  ['membership.with-details', NUMBER],
  ['members.skill-held-by-one', NUMBER],
  ...each(FUNCTIONS, (id) => [`function.${id}`, ordered('absent', 'secondary', 'primary')]),
  ...AXES.flatMap((id): [string, FactType][] => [
    [`membership.${id}`, ordered(...SPECTRUM)],
    [`membership.${id}.intended`, ordered(...SPECTRUM)],
  ]),
  ['membership.diversity', ordered(...SPECTRUM)],
  ['geography.member-scale', many(...SCALES)],
  ['geography.member-location', WORDS],
  ['geography.alliance-scale', many(...SCALES)],
  ['geography.member-reach', ordered(...SCALES)],
  ['geography.alliance-reach', ordered(...SCALES)],
  ['geography.reach-beyond-members', BOOLEAN],
  ['structure.form', one('informal', 'hosted', 'fiscally-sponsored', 'independent')],
  ['structure.staffing', one('members-staff', 'own-staff', 'both', 'none')],
  ['structure.admission', one('invited', 'criteria', 'open')],
  ['structure.led-by', one('staff', 'leaders', 'both')],
  [
    'structure.decision-making',
    one('consensus', 'consensus-then-vote', 'one-member-one-vote', 'weighted-vote', 'board', 'staff', 'unclear'),
  ],
  ['structure.transparency', one('published', 'on-request', 'by-word-of-mouth', 'unclear')],
  ['structure.voice', one('equal', 'by-contribution', 'by-those-affected', 'unclear')],
  ['structure.resource-split', one('mostly-centre', 'balanced', 'mostly-members', 'none-shared')],
  ['structure.anchors', NUMBER],
  ...STAGES.flatMap((id): [string, FactType][] => [
    [`stage.${id}`, one('not-started', 'under-way', 'done')],
    [`stage.${id}.evaluation`, one('yes', 'partly', 'no', 'not-asked')],
  ]),
  ['stage.present', ordered(...STAGES)],
  ['stage.ending', BOOLEAN],
  ['path.current', one('joint-action-first', 'relationship-first')],
  [`context.${CONTEXT[0]}`, one('strong', 'mixed', 'thin')],
  [`context.${CONTEXT[1]}`, one('united', 'mixed', 'fragmented')],
  [`context.${CONTEXT[2]}`, one('receptive', 'contested', 'hostile')],
  [`context.${CONTEXT[3]}`, one('available', 'uneven', 'scarce')],
  [
    'funding.sources',
    many(
      'foundations',
      'member-dues',
      'individual-donors',
      'government',
      'earned',
      'members-in-kind',
      'unions',
      'other',
    ),
  ],
  ['funding.largest-share', NUMBER],
  ['funding.wins-within-months', NUMBER],
  ['funding.raises-beside-members', YES_NO],
  ['targets.count', NUMBER],
  ['targets.reach', ordered(...SCALES)],
  ['targets.level', many(...SCALES)],
  ['targets.way-back', YES_NO],
  ['values.count', NUMBER],
  ['values.without-practice', NUMBER],
]);

function one(...values: string[]): FactType {
  return { kind: 'one', values, ordered: false };
}

function ordered(...values: string[]): FactType {
  return { kind: 'one', values, ordered: true };
}

function many(...values: string[]): FactType {
  return { kind: 'many', values, ordered: false };
}

function each(ids: readonly string[], entry: (id: string) => [string, FactType]): [string, FactType][] {
  return ids.map(entry);
}
