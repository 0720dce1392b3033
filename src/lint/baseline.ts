/**
 * Living with what is known: findings that a baseline sets aside, by what they are about and never by line or count.
 * Pure; the file itself is read and written in src/config.
 */
import { text } from '../diagnostics/catalogue/text.ts';
import { yaml } from '../diagnostics/catalogue/yaml.ts';
import type { Suppressed } from '../diagnostics/check-report.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';

/** What makes two findings the same: file, code, and what in the file it is about. */
export interface Identity {
  /** From the folder of the baseline, with `/` between folders. */
  file: string;
  code: string;
  /** The diagnostic's subject; empty for the file as a whole. */
  id: string;
}

export interface BaselineEntry extends Identity {
  reason: string;
  /** Last day, YYYY-MM-DD, on which it is set aside; null: without end. */
  until: string | null;
  /** Its place in the list of the file, from 0. */
  place: number;
}

export interface BaselineOptions {
  /** YYYY-MM-DD. */
  today: string;
  /** A file of a diagnostic as the baseline calls it; as it is when left out. */
  nameOf?(file: string): string;
  /**
   * Whether this run would have told the finding of an entry: its rule is on, and its file was looked at and loads, or
   * is no longer there. Only such an entry can be stale. All of them when left out.
   */
  isAsked?(entry: Identity): boolean;
}

export interface Applied {
  /** What is still to be told, in the order of the diagnostics. */
  open: Diagnostic[];
  suppressed: Suppressed[];
  /** Entries that nothing matches any more. */
  stale: BaselineEntry[];
  /** Entries whose last day has passed, and whose finding is told again. */
  expired: BaselineEntry[];
}

/** A file that can't be told apart into lines and names says nothing; no baseline can hide that. */
const UNREADABLE: ReadonlySet<string> = new Set([...Object.keys(text), ...Object.keys(yaml)]);

/** Sets aside what the entries name. One entry sets aside every finding of its identity, each of them countable. */
export function applyBaseline(
  diagnostics: readonly Diagnostic[],
  entries: readonly BaselineEntry[],
  options: BaselineOptions,
): Applied {
  const { today, isAsked = () => true } = options;
  const byIdentity = new Map(entries.map((entry) => [keyOf(entry), entry]));
  const wider = entries.filter(({ id }) => id.includes(AND));
  const open: Diagnostic[] = [];
  const suppressed: Suppressed[] = [];
  const met = new Set<BaselineEntry>();
  for (const diagnostic of diagnostics) {
    const entry = findEntry(diagnostic, byIdentity, options) ?? findWider(diagnostic, wider, options);
    if (entry !== undefined) met.add(entry);
    if (entry === undefined || isPast(entry, today)) open.push(diagnostic);
    else suppressed.push({ diagnostic, by: 'baseline', reason: entry.reason });
  }
  return {
    open,
    suppressed,
    stale: entries.filter((entry) => !met.has(entry) && isAsked(entry)),
    expired: entries.filter((entry) => met.has(entry) && isPast(entry, today)),
  };
}

export interface Growth {
  /** Why the new findings are set aside; nothing is added for a reason of blanks. */
  reason: string;
  /** YYYY-MM-DD. */
  until?: string;
}

export interface BaselinePlan {
  /** Entries that stay as they are, in the order of the file. */
  kept: BaselineEntry[];
  /** Entries that go: stale ones, and expired ones that are set aside anew. */
  removed: BaselineEntry[];
  /** Sorted by file, code and id. */
  added: Omit<BaselineEntry, 'place'>[];
  /** What the baseline would have to grow by, where that was not asked for; sorted like `added`. */
  refused: Identity[];
}

/** What becomes of a baseline: it may always shrink, and grows only with a reason. */
export function planBaseline(
  diagnostics: readonly Diagnostic[],
  entries: readonly BaselineEntry[],
  options: BaselineOptions,
  growth: Growth | null,
): BaselinePlan {
  const { open, stale, expired } = applyBaseline(diagnostics, entries, options);
  const wanted = new Map<string, Identity>();
  for (const diagnostic of open) {
    if (UNREADABLE.has(diagnostic.code)) continue;
    const identity = identityOf(diagnostic, options);
    wanted.set(keyOf(identity), identity);
  }
  const sorted = [...wanted.values()].sort(byIdentity);
  if (growth === null || growth.reason.trim() === '')
    return { kept: entries.filter((entry) => !stale.includes(entry)), removed: stale, added: [], refused: sorted };
  const removed = new Set([...stale, ...expired]);
  const { reason, until = null } = growth;
  return {
    kept: entries.filter((entry) => !removed.has(entry)),
    removed: entries.filter((entry) => removed.has(entry)),
    added: sorted.map((identity) => ({ ...identity, reason, until })),
    refused: [],
  };
}

function findEntry(
  diagnostic: Diagnostic,
  entries: ReadonlyMap<string, BaselineEntry>,
  options: BaselineOptions,
): BaselineEntry | undefined {
  return UNREADABLE.has(diagnostic.code) ? undefined : entries.get(keyOf(identityOf(diagnostic, options)));
}

/** Between the names of a finding that stands for several places. */
const AND = '+';

/** Where some of several places were mended, the entry that names them all still sets the others aside. */
function findWider(
  diagnostic: Diagnostic,
  entries: readonly BaselineEntry[],
  options: BaselineOptions,
): BaselineEntry | undefined {
  if (entries.length === 0 || UNREADABLE.has(diagnostic.code)) return undefined;
  const { file, code, id } = identityOf(diagnostic, options);
  const here = namesIn(id);
  return entries.find((entry) => {
    if (entry.file !== file || entry.code !== code) return false;
    const there = namesIn(entry.id);
    return here.path === there.path && here.names.every((name) => there.names.includes(name));
  });
}

/** The last part of an id taken apart, and the path before it. */
function namesIn(id: string): { path: string; names: string[] } {
  const cut = id.lastIndexOf('/');
  return { path: id.slice(0, cut + 1), names: id.slice(cut + 1).split(AND) };
}

function identityOf({ file, code, subject = '' }: Diagnostic, { nameOf }: BaselineOptions): Identity {
  return { file: nameOf === undefined ? file : nameOf(file), code, id: subject };
}

/** The three as one text; none of them can hold a zero character. */
export function keyOf({ file, code, id }: Identity): string {
  return `${code}\0${file}\0${id}`;
}

/** Days as YYYY-MM-DD compare as text. */
function isPast({ until }: BaselineEntry, today: string): boolean {
  return until !== null && until < today;
}

function byIdentity(a: Identity, b: Identity): number {
  return compare(a.file, b.file) || compare(a.code, b.code) || compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
