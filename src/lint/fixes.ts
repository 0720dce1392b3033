/**
 * What `alliance check --fix` may mend by itself, by the code of the fault: only what leaves no doubt about what was
 * meant. Pure; how a text is changed is not known here.
 */
import type { Change } from '../diagnostics/change.ts';
import type { DataPath, Diagnostic } from '../diagnostics/diagnostic.ts';
import { checkDate } from '../framework/check-dates.ts';
import type { Finding } from '../framework/finding.ts';
import type { Rubric } from '../framework/rubric-schema.ts';
import { dateMeant, isDoubtfulDay } from '../framework/slips/wording/date-meant.ts';
import { takesKind, takesValue } from '../framework/takes-kind.ts';
import type { FixableCode } from './fixable.ts';
import { findAlike, type Place, placeOf } from './fixes-places.ts';
import { isOneSlip, isOtherWord } from './fixes-spelling.ts';

interface Known {
  rubric: Pick<Rubric, 'criteria' | 'renamed' | 'retired'>;
  /** YYYY-MM-DD. */
  today: string;
  /** Where an editor finds the JSON Schema, as seen from the file, such as `./alliance.schema.json`. */
  schema: string;
}

export interface FixContext extends Known {
  /** What the file was read as. */
  value: unknown;
}

/** What would mend a fault at a place. `all` is what was found in the file. */
type Propose = (place: Place, context: Known, all: readonly Diagnostic[]) => Change | null;

/** Of a key so short, one slip leaves too little to know it by. */
const SHORTEST = 4;

const proposals: Readonly<Record<FixableCode, Propose>> = {
  'renamed-criterion': ({ path, like }) => ({ kind: 'rename-key', path, to: String(like.args.now) }),
  'unknown-criterion': proposeCriterion,
  'unknown-key': proposeSpelling,
  'not-a-date': proposeDate,
  'missing-key': proposeVersion,
  'schema-line-missing': (_place, { schema }) => ({
    kind: 'add-comment',
    text: `yaml-language-server: $schema=${schema}`,
  }),
};

/** What would mend these diagnostics, which must be all of one file; many have no fix. */
export function fixesFor(all: readonly Diagnostic[], context: FixContext): Change[] {
  const mendable = all.filter(({ code }) => isFixable(code));
  return findAlike(mendable, context.value).flatMap((place) => propose(place, context, all) ?? []);
}

/** What would mend one diagnostic of a file that was read as `root`; `all` is what was found in it. */
export function fixOf(like: Diagnostic, root: unknown, context: Known, all: readonly Diagnostic[]): Change | null {
  return propose(placeOf(like, root), context, all);
}

function propose(place: Place, context: Known, all: readonly Diagnostic[]): Change | null {
  const { code } = place.like;
  return isFixable(code) ? proposals[code](place, context, all) : null;
}

function isFixable(code: string): code is FixableCode {
  return Object.hasOwn(proposals, code);
}

/** A key that one slip of the finger made of a known one, and of no other, and that holds what such a key takes. */
function proposeSpelling({ path, value, around, like }: Place): Change | null {
  const { key, nearest, allowed } = like.args;
  if (typeof nearest !== 'string' || nearest.length < SHORTEST || isOtherWord(String(key), nearest)) return null;
  const meant = onlySlip(String(key), String(allowed).split(', '));
  if (meant !== nearest || hasRival(meant, around) || !fits([...path.slice(0, -1), meant], value)) return null;
  return { kind: 'rename-key', path, to: meant };
}

/** Of the parts of a file, those of which only one can be true: a second one would be a fault that was not there. */
const RIVALS: readonly (readonly string[])[] = [
  ['level', 'unknown', 'declined', 'not-applicable'],
  ['date', 'undated'],
];

function hasRival(key: string, around: unknown): boolean {
  const others = RIVALS.find((names) => names.includes(key)) ?? [];
  return typeof around === 'object' && around !== null && others.some((other) => Object.hasOwn(around, other));
}

/** Behind a longer name the kind is enough; a short one could be another word, and what stands behind it must fit. */
function fits(path: DataPath, value: unknown): boolean {
  if (value === null || String(path.at(-1)).length > SHORTEST) return takesKind(path, value);
  return takesValue(path, value) || takesValue(path, dateMeant(value));
}

/** A criterion likewise: of the ids that the rubric has, had, or gave up, one alone is a slip away, and still asked. */
function proposeCriterion({ path, like }: Place, { rubric }: Known): Change | null {
  const asked = rubric.criteria.map(({ id }) => id);
  const former = [...Object.keys(rubric.renamed), ...Object.keys(rubric.retired ?? {})];
  const meant = onlySlip(String(like.args.id), [...asked, ...former]);
  if (meant === null || meant.length < SHORTEST || !asked.includes(meant)) return null;
  return { kind: 'rename-key', path, to: meant };
}

/** The name that one slip made of; null where it could have been another one as well. Numbers are never a slip. */
function onlySlip(written: string, names: readonly string[]): string | null {
  const [meant, other] = names.filter((name) => isOneSlip(written, name));
  return meant === undefined || other !== undefined || digitsOf(meant) !== digitsOf(written) ? null : meant;
}

function digitsOf(word: string): string {
  return word.replace(/\D/g, '');
}

/** A day that exists and is not to come, told as far as is asked for. */
function proposeDate({ path, value, like: { args } }: Place, { today }: Known): Change | null {
  const date = typeof value === 'object' || isDoubtfulDay(value) ? null : dateMeant(value);
  if (date === null || date === value || (args.form === 'YYYY-MM-DD' && date.length !== args.form.length)) return null;
  const faults: Finding[] = [];
  checkDate(faults, date, path, today);
  return faults.length === 0 ? { kind: 'set-text', path, to: date } : null;
}

/** The version, where all the rest is an alliance file: it has a name, and nothing that such a file doesn't have. */
function proposeVersion({ path, like }: Place, _context: Known, all: readonly Diagnostic[]): Change | null {
  if (path.length > 0 || like.args.key !== 'version') return null;
  const isOther = all.some(
    (other) =>
      (other.code === 'unknown-key' && other.path.length === 1) ||
      (other.code === 'missing-key' && other.path.length === 0 && other.args.key !== 'version'),
  );
  return isOther ? null : { kind: 'add-key', key: 'version', value: 1 };
}
