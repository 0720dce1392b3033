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
  /** The same for a file as somebody has written it into an entry, such as ./harbor.alliance.yaml. */
  nameInEntry?(file: string): string;
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

/** Whether an entry for this code sets anything aside. */
export function canBeKnown(code: string): boolean {
  return !UNREADABLE.has(code);
}

/** Sets aside what the entries name. One entry sets aside every finding of its identity, each of them countable. */
export function applyBaseline(
  diagnostics: readonly Diagnostic[],
  entries: readonly BaselineEntry[],
  options: BaselineOptions,
): Applied {
  const { today, isAsked = () => true } = options;
  const known = knownBy(entries, options);
  const open: Diagnostic[] = [];
  const suppressed: Suppressed[] = [];
  const met = new Set<BaselineEntry>();
  for (const diagnostic of diagnostics) {
    const entry = canBeKnown(diagnostic.code) ? findEntry(diagnostic, known, options) : undefined;
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
    if (!canBeKnown(diagnostic.code)) continue;
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

/** Entries by what they are about, and those for several places by where these are. */
interface Known {
  exact: ReadonlyMap<string, BaselineEntry>;
  several: ReadonlyMap<string, { entry: BaselineEntry; names: ReadonlySet<string> }[]>;
}

function knownBy(entries: readonly BaselineEntry[], { nameInEntry = (file) => file }: BaselineOptions): Known {
  const exact = new Map<string, BaselineEntry>();
  const several = new Map<string, { entry: BaselineEntry; names: ReadonlySet<string> }[]>();
  for (const entry of entries) {
    const identity = { ...entry, file: nameInEntry(entry.file) };
    exact.set(keyOf(identity), entry);
    if (!entry.id.includes(AND)) continue;
    const { path, names } = namesIn(entry.id);
    const key = keyOf({ ...identity, id: path });
    several.set(key, [...(several.get(key) ?? []), { entry, names: new Set(names) }]);
  }
  return { exact, several };
}

/**
 * Where some of the several places of a finding were mended, the entry that names them all still sets the others aside.
 * One place more is another finding.
 */
function findEntry(diagnostic: Diagnostic, known: Known, options: BaselineOptions): BaselineEntry | undefined {
  const identity = identityOf(diagnostic, options);
  const exact = known.exact.get(keyOf(identity));
  if (exact !== undefined || diagnostic.about === undefined) return exact;
  const { path, names } = namesIn(identity.id);
  const around = known.several.get(keyOf({ ...identity, id: path })) ?? [];
  return around.find((one) => names.every((name) => one.names.has(name)))?.entry;
}

/** Between the names of a finding that stands for several places. */
const AND = '+';

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
