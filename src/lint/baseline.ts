/**
 * Living with what is known: findings that a baseline sets aside, by what they are about and never by line or count.
 * Pure; the file itself is read and written in src/config.
 */
import { text } from '../diagnostics/catalogue/text.ts';
import { yaml } from '../diagnostics/catalogue/yaml.ts';
import type { Suppressed } from '../diagnostics/check-report.ts';
import type { Diagnostic, Standing } from '../diagnostics/diagnostic.ts';
import { isWorse } from './standing.ts';

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
  /** Where a gate that does not hold stood then; left out of what is no gate, and where nobody wrote it down. */
  standing?: Standing;
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
  /** Entries for some of the places that a finding stands for by now, or for less than it is by now; it is told again. */
  narrow: NarrowEntry[];
  /** Entries whose last day has passed, and whose finding is told again. */
  expired: BaselineEntry[];
}

export interface NarrowEntry {
  entry: BaselineEntry;
  /** Names of the places that no entry has. */
  left: readonly string[];
  /** What an entry for all of them would have as its id. */
  id: string;
  /** Where it stands by now, where it became worse. */
  worse?: Standing;
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
  const narrow = new Map<BaselineEntry, NarrowEntry>();
  for (const diagnostic of diagnostics) {
    const { by, left } = canBeKnown(diagnostic.code) ? findEntries(diagnostic, known, options) : NONE;
    const { standing: now } = diagnostic;
    const worse = by.some(({ standing }) => isWorse(now, standing)) ? now : undefined;
    const isEnough = left.length === 0 && worse === undefined;
    const isKnown = by.length > 0 && isEnough && !by.some((entry) => isPast(entry, today));
    if (isKnown) suppressed.push({ diagnostic, by: 'baseline', reason: reasonsOf(by) });
    else open.push(diagnostic);
    for (const entry of by) {
      if (isEnough || isPast(entry, today)) met.add(entry);
      else narrow.set(entry, { entry, left, id: diagnostic.subject ?? '', ...(worse && { worse }) });
    }
  }
  return {
    open,
    suppressed,
    stale: entries.filter((entry) => !met.has(entry) && !narrow.has(entry) && isAsked(entry)),
    narrow: entries.flatMap((entry) => (met.has(entry) ? [] : (narrow.get(entry) ?? []))),
    expired: entries.filter((entry) => met.has(entry) && isPast(entry, today)),
  };
}

const NONE: Found = { by: [], left: [] };

function reasonsOf(entries: readonly BaselineEntry[]): string {
  return [...new Set(entries.map(({ reason }) => reason))].join('; ');
}

interface EntryNames {
  entry: BaselineEntry;
  names: ReadonlySet<string>;
}

/** Entries by what they are about, and by the path to it: there several may be named. */
interface Known {
  exact: ReadonlyMap<string, BaselineEntry>;
  /** Made when it is asked for the first time. */
  around(identity: Identity): readonly EntryNames[];
}

function knownBy(entries: readonly BaselineEntry[], { nameInEntry = (file) => file }: BaselineOptions): Known {
  const named = entries.map((entry) => ({ entry, identity: { ...entry, file: nameInEntry(entry.file) } }));
  let several: Map<string, EntryNames[]> | null = null;
  const collect = () => {
    const found = new Map<string, EntryNames[]>();
    for (const { entry, identity } of named) {
      const { path, names } = namesIn(identity.id);
      const key = keyOf({ ...identity, id: path });
      const there = found.get(key);
      const one = { entry, names: new Set(names) };
      if (there === undefined) found.set(key, [one]);
      else there.push(one);
    }
    return found;
  };
  return {
    exact: new Map(named.map(({ entry, identity }) => [keyOf(identity), entry])),
    around: (identity) => {
      several ??= collect();
      return several.get(keyOf(identity)) ?? [];
    },
  };
}

interface Found {
  /** The entries that set it aside together, or some of what it stands for. */
  by: readonly BaselineEntry[];
  /** Names of what none of them names. */
  left: string[];
}

/**
 * Where some of the several places of a finding were mended, the entry that names them all still sets the others aside.
 * One place more is another finding, and the entry is no longer for all of it.
 */
function findEntries(diagnostic: Diagnostic, known: Known, options: BaselineOptions): Found {
  const identity = identityOf(diagnostic, options);
  const exact = known.exact.get(keyOf(identity));
  if (exact !== undefined) return { by: [exact], left: [] };
  if (diagnostic.about === undefined) return NONE;
  const { path, names } = namesIn(identity.id);
  const around = known.around({ ...identity, id: path });
  const whole = around.find((one) => names.every((name) => one.names.has(name)));
  if (whole !== undefined) return { by: [whole.entry], left: [] };
  const some = around.filter((one) => names.some((name) => one.names.has(name)));
  const left = names.filter((name) => !some.some((one) => one.names.has(name)));
  return { by: some.map(({ entry }) => entry), left: left.map(asWritten) };
}

/** Between the names of a finding that stands for several places. */
const AND = '+';

/** The last part of an id taken apart, and the path before it. */
function namesIn(id: string): { path: string; names: string[] } {
  const cut = id.lastIndexOf('/');
  return { path: id.slice(0, cut + 1), names: id.slice(cut + 1).split(AND) };
}

/** A name without what stands in ids for signs that part them. */
function asWritten(name: string): string {
  return name.replaceAll('~1', '/').replaceAll('~0', '~').replaceAll('~2', '+');
}

/** What a diagnostic is about, as a baseline calls it. */
export function identityOf({ file, code, subject = '' }: Diagnostic, { nameOf }: BaselineOptions): Identity {
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
