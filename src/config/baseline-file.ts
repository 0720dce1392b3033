/** The file of a baseline read, and what a check has to say of its entries at their lines. Pure. */
import schema from '../../schemas/alliance-baseline.schema.json';
import { entryCodes, entryOf } from '../diagnostics/catalogue.ts';
import type { Diagnostic, Standing } from '../diagnostics/diagnostic.ts';
import { listNames } from '../diagnostics/list-names.ts';
import { nearest } from '../diagnostics/nearest.ts';
import { openDocument } from '../document/open-document.ts';
import { checkDate } from '../framework/check-dates.ts';
import type { Finding } from '../framework/finding.ts';
import { type ShapeCheck, shapeCheck } from '../framework/shape-check.ts';
import { type Applied, type BaselineEntry, canBeKnown, type Identity, keyOf } from '../lint/baseline.ts';
import { BASELINE_SEVERITIES } from '../lint/severities.ts';
import { say } from '../words/say.ts';
import type { BaselineFile } from './baseline-schema.ts';
import { placeFindings } from './place-findings.ts';

export interface Baseline {
  /** As the user names it. */
  file: string;
  text: string;
  entries: readonly BaselineEntry[];
}

export interface LoadedBaseline {
  /** null when there is any fault. */
  baseline: Baseline | null;
  /** Every fault, sorted by place. */
  diagnostics: Diagnostic[];
}

/** No day is in the future of this one: a baseline may name days to come. */
const LAST_DAY = '9999-12-31';
const DAY = /^\d{4}-\d{2}-\d{2}$/;

let hasShape: ShapeCheck | null = null;

/** Loads a baseline; an empty text is one without entries. Never throws for what is in the text. */
export async function loadBaseline(text: string, file: string): Promise<LoadedBaseline> {
  const document = await openDocument(text, file);
  const faults = document.diagnostics;
  if (faults.some(({ code }) => code === 'empty-file'))
    return { baseline: { file, text, entries: [] }, diagnostics: [] };
  if (faults.length > 0) {
    const { tellMissingList } = await import('./baseline-meant.ts');
    const missing = tellMissingList(document);
    return { baseline: null, diagnostics: missing === null ? faults : [missing] };
  }
  const value = withList(document.value);
  const findings = await findFaults(value);
  if (findings.length > 0) return { baseline: null, diagnostics: placeFindings(document, findings) };
  return { baseline: { file, text, entries: entriesOf(value as BaselineFile) }, diagnostics: [] };
}

/** Whoever deletes the last entry by hand leaves "findings:" with nothing below it, which can only mean none. */
function withList(value: unknown): unknown {
  return mapOf(value).findings === null ? { ...mapOf(value), findings: [] } : value;
}

function entriesOf({ findings = [] }: BaselineFile): BaselineEntry[] {
  return findings.map(({ file, code, id = '', reason, until = null, at, from }, place) => ({
    ...{ file, code, id, reason, until },
    ...(at !== undefined && { standing: { at, ...(from !== undefined && { from }) } }),
    place,
  }));
}

async function findFaults(value: unknown): Promise<Finding[]> {
  hasShape ??= shapeCheck(schema);
  const meaning = checkEntries(value);
  if (hasShape(value)) return meaning;
  const [{ BaselineFile: shape }, { findShape }] = await Promise.all([
    import('./baseline-schema.ts'),
    import('./find-shape.ts'),
  ]);
  const faults = findShape(shape, value, { names: NAMES, notAMap: 'baseline-not-a-map' });
  return [...faults.map(withoutReason), ...meaning];
}

const NAMES: readonly (readonly [RegExp, string])[] = [
  [/^$/, 'a baseline'],
  [/^findings\/\d+$/, 'a finding that is set aside'],
];

/** That a reason is required deserves a word of its own, in whichever way it is missing. */
function withoutReason(finding: Finding): Finding {
  const { code, path, args } = finding;
  const isLeftOut = code === 'missing-key' && args?.key === 'reason';
  const isEmpty = path.at(-1) === 'reason' && (code === 'empty-text' || code === 'empty-value');
  const told: Finding = { code: 'baseline-without-reason', path, at: 'key', ...(isLeftOut && { addTo: path }) };
  return isLeftOut || isEmpty ? told : finding;
}

/** Findings of meaning on whatever has the right shape. */
function checkEntries(value: unknown): Finding[] {
  const { findings } = mapOf(value);
  const first = new Map<string, number>();
  return (Array.isArray(findings) ? findings : []).flatMap((item: unknown, place) => {
    const { file, code, id = '', reason, until } = mapOf(item);
    const path = ['findings', place];
    const found: Finding[] = [];
    if (typeof file === 'string' && typeof code === 'string' && typeof id === 'string') {
      const key = keyOf({ file, code, id });
      const before = first.get(key);
      if (before === undefined) first.set(key, place + 1);
      else found.push({ code: 'baseline-repeated', path, args: { of: code, first: before } });
    }
    if (typeof reason === 'string' && reason !== '' && reason.trim() === '')
      found.push({ code: 'baseline-without-reason', path: [...path, 'reason'], at: 'key' });
    if (typeof until === 'string' && DAY.test(until)) checkDate(found, until, [...path, 'until'], LAST_DAY);
    return found;
  });
}

function mapOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
}

/** What else is known of the files that a baseline is for. */
export interface AroundEntries {
  isThere?(file: string): boolean;
  /** What is found and not set aside, for an entry that nothing matches. */
  found?(): readonly Identity[];
  /** A file of an entry as those of `found` are named. */
  nameInEntry?(file: string): string;
}

/** Entries that set nothing aside, or no longer, as diagnostics at their lines in the file of the baseline. */
export async function describeEntries(
  baseline: Baseline,
  { stale, narrow, expired }: Pick<Applied, 'stale' | 'narrow' | 'expired'>,
  around: AroundEntries = {},
): Promise<Diagnostic[]> {
  if (stale.length + narrow.length + expired.length === 0) return [];
  const document = await openDocument(baseline.text, baseline.file);
  const { formatInline } = await import('../document/format-value.ts');
  const { entryMeant } = await import('./baseline-meant.ts');
  const { found = () => [], nameInEntry = (file: string) => file } = around;
  const open = stale.length === 0 ? [] : found();
  const meant = (entry: BaselineEntry, isThere: boolean) =>
    entryMeant({ ...entry, file: nameInEntry(entry.file) }, open, isThere);
  const findings = [
    ...stale.map((entry) => tellStale(entry, around, meant)),
    ...narrow.map((one) => {
      const { entry, left, id, worse } = one;
      if (worse !== undefined) return aboutEntry('baseline-too-narrow', entry, worseArgs(worse, entry.standing));
      return aboutEntry('baseline-too-narrow', entry, { left: listNames(left), wanted: formatInline(id) });
    }),
    ...expired.map((entry) => aboutEntry('baseline-expired', entry)),
  ];
  return placeFindings(document, findings);
}

/** Why nothing matches an entry: there is nothing it could match, or what it did match is mended. */
function tellStale(
  entry: BaselineEntry,
  { isThere = () => true }: AroundEntries,
  meant: (entry: BaselineEntry, isThere: boolean) => Record<string, string>,
): Finding {
  const { code, file } = entry;
  if (entryOf(code) === null) {
    const near = nearest(code, entryCodes());
    return aboutEntry('baseline-unknown-code', entry, near === null ? {} : { nearest: near });
  }
  if (!canBeKnown(code)) return aboutEntry('baseline-not-possible', entry);
  return aboutEntry('baseline-stale', entry, {
    ...meant(entry, isThere(file)),
    ...(!isThere(file) && { gone: file }),
  });
}

/** Where it stood and stands, and what of the entry would have to be written anew. */
function worseArgs(now: Standing, then: Standing | undefined): Record<string, string> {
  const inWords = ({ at, from }: Standing) =>
    from === undefined ? String(at) : say('gates.fall', { before: from, now: at });
  const isFrom = now.from !== undefined && now.from !== then?.from;
  return {
    ...{ before: inWords(then ?? now), now: inWords(now), at: String(now.at) },
    ...(isFrom && { from: String(now.from) }),
  };
}

function aboutEntry(
  told: keyof typeof BASELINE_SEVERITIES,
  { file, code, id, reason, until, place }: BaselineEntry,
  more: Record<string, string> = {},
): Finding {
  return {
    code: told,
    severity: BASELINE_SEVERITIES[told],
    path: ['findings', place],
    subject: `findings/${code}/${file}/${id}`,
    args: {
      ...{ of: code, title: entryOf(code)?.title ?? code, in: file, reason },
      ...(until !== null && { until }),
      ...(id !== '' && { id }),
      ...more,
    },
  };
}
