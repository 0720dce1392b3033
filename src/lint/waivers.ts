/** Waivers: what a file itself sets aside, in a comment with a reason. Found in the text by src/config. Pure. */
import type { Suppressed } from '../diagnostics/check-report.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { isOfPerson, markIn, markOf } from './private.ts';

/** How serious what is told of waivers themselves is. */
export const WAIVER_SEVERITIES = {
  'waiver-without-reason': 'error',
  'waiver-unknown-code': 'error',
  'waiver-not-possible': 'error',
  'waiver-not-understood': 'error',
  'waiver-too-narrow': 'warning',
  'waiver-unused': 'warning',
} as const satisfies Record<string, Diagnostic['severity']>;

export interface Waiver {
  /** Code of the findings that it sets aside. */
  code: string;
  /** Line of the findings, from 1; null: the whole file. */
  line: number | null;
  /** The name that its line begins with, such as that of an answer; null where it begins with none. */
  key: string | null;
  /** The last line of what begins on its line, such as of an answer. */
  end(): number;
  /** What it is for, of a finding that stands for several; null: it names nothing. */
  names: readonly string[] | null;
  reason: string;
  /** What is told of it where there is nothing to set aside. */
  unused: Diagnostic;
  /** What is told of it where what it is for stands in another line; `all` is what it has to name there, if anything. */
  misplaced(line: number, all: readonly string[] | null): Diagnostic;
  /** What is told of it where it leaves out some of the names that a finding stands for; `all` are these. */
  tooNarrow(left: readonly string[], all: readonly string[]): Diagnostic;
}

export interface Waived {
  /** What is still to be told, with the waivers that set nothing aside behind it. */
  open: Diagnostic[];
  suppressed: Suppressed[];
}

/**
 * Findings that are one statement about a whole round, stage or promise, however many answers it rests on. In all others that
 * stand for several, one more is something new, which nobody has allowed.
 */
const OF_THE_WHOLE: ReadonlySet<string> = new Set([
  'all-levels-alike',
  'levels-rose-at-once',
  'round-same-as-before',
  'stage-beyond-answers',
  'stage-gap',
  'gate-fall',
  'gate-readiness',
  'gate-undecided',
]);

/**
 * Sets aside what the waivers of one file name. A waiver of a line comes before one of the whole file. `isAsked` says
 * whether findings of a code were looked for at all; a waiver of another code is not told to be unused.
 */
export function applyWaivers(
  diagnostics: readonly Diagnostic[],
  waivers: readonly Waiver[],
  isAsked: (code: string) => boolean = () => true,
): Waived {
  const { open, suppressed, used, narrow } = settle(diagnostics, waivers);
  const toldOf = waivers.flatMap((waiver) => {
    if (used.has(waiver)) return [];
    return narrow.get(waiver) ?? (isAsked(waiver.code) ? tellUnused(waiver, open) : []);
  });
  return { open: [...open, ...toldOf], suppressed };
}

interface Settled extends Waived {
  /** Waivers that set something aside. */
  used: ReadonlySet<Waiver>;
  /** What is told of those that are for a part of what is found. */
  narrow: ReadonlyMap<Waiver, Diagnostic>;
}

/** What the waivers set aside, with nothing told of the waivers themselves. */
export function settle(diagnostics: readonly Diagnostic[], waivers: readonly Waiver[]): Settled {
  const open: Diagnostic[] = [];
  const suppressed: Suppressed[] = [];
  const used = new Set<Waiver>();
  const narrow = new Map<Waiver, Diagnostic>();
  for (const diagnostic of diagnostics) {
    const fitting = waivers.filter((waiver) => fits(waiver, diagnostic));
    const { by, left } = isOfPerson(diagnostic.code)
      ? coverPerson(diagnostic, fitting, diagnostics)
      : cover(diagnostic, fitting);
    if (by.length > 0 && left.length === 0) {
      for (const waiver of by) used.add(waiver);
      suppressed.push({ diagnostic, by: 'waiver', reason: [...new Set(by.map(({ reason }) => reason))].join('; ') });
      continue;
    }
    open.push(diagnostic);
    for (const waiver of fitting) narrow.set(waiver, waiver.tooNarrow(left, diagnostic.about ?? left));
  }
  return { open, suppressed, used, narrow };
}

/** Whether what a waiver is for stands elsewhere: where an answer is one of several, it is found at all of them. */
export function tellUnused(waiver: Waiver, open: readonly Diagnostic[]): Diagnostic {
  const { line, key, names } = waiver;
  const alike = open.filter(({ code, place }) => code === waiver.code && place !== null);
  const here = alike.filter((one) => isAt(one, line));
  if (line === null || here.length > 0) return line === null ? waiver.unused : tellOtherNames(waiver, here);
  if (names === null && isOfPerson(waiver.code)) return tellForPerson(waiver, line, alike);
  const ofKey = (one: Diagnostic) => key !== null && listed(one)?.includes(key) === true;
  const steps = (one: Diagnostic) => Math.abs(lineOf(one) - line);
  const [best] = alike
    .filter((one) => names === null || isNamed(names, one))
    .sort((a, b) => Number(ofKey(b)) - Number(ofKey(a)) || steps(a) - steps(b));
  if (best === undefined) return waiver.unused;
  const all = names === null ? listed(best) : null;
  return waiver.misplaced(lineOf(best), all !== null && ofKey(best) && key !== null ? [key] : all);
}

/** What many a part of a file has, and which tells none from another. */
const OF_ANYTHING: ReadonlySet<string> = new Set(['progress', 'level', 'evidence', 'date', 'name', 'note']);

/** What was found has other names than the waiver has. Who a person is that was found, is not said. */
function tellOtherNames({ names, code, unused }: Waiver, here: readonly Diagnostic[]): Diagnostic {
  const own = new Set(here.flatMap(({ about, subject = '' }) => about ?? nameIn(subject)));
  if (names === null || own.size === 0 || isOfPerson(code)) return unused;
  return { ...unused, args: { ...unused.args, named: names.join(', '), names: [...own].join(', ') } };
}

function nameIn(subject: string): string[] {
  const name = namesIn(subject).findLast((one) => !OF_ANYTHING.has(one)) ?? '';
  return name === '' ? [] : [name];
}

/** Who agreed is known to its author alone: nobody is meant but who is named below, in what the line of the waiver begins. */
function tellForPerson(waiver: Waiver, line: number, alike: readonly Diagnostic[]): Diagnostic {
  const below = alike.filter((one) => lineOf(one) > line && lineOf(one) <= waiver.end());
  const [first, ...others] = below.sort((a, b) => lineOf(a) - lineOf(b));
  if (first === undefined) return waiver.unused;
  const isAlone = others.every((one) => markIn(one.subject ?? '') === markIn(first.subject ?? ''));
  return isAlone ? waiver.misplaced(lineOf(first), null) : waiver.tooNarrow([], []);
}

function isNamed(names: readonly string[], one: Diagnostic): boolean {
  return names.some((name) => (isOfPerson(one.code) ? isMarked(one, name) : isAbout(one, name)));
}

/** The line where a comment for it stands. */
function lineOf({ place, valueLine }: Diagnostic): number {
  return valueLine ?? place?.line ?? 1;
}

/** Within a text of several lines no comment can stand: one at the line where the text begins is meant. */
function fits({ code, line, names }: Waiver, diagnostic: Diagnostic): boolean {
  if (code !== diagnostic.code) return false;
  if (!isAt(diagnostic, line)) return false;
  if (isOfPerson(code)) return names === null || names.some((name) => isMarked(diagnostic, name));
  return names === null || listed(diagnostic) !== null || names.some((name) => isAbout(diagnostic, name));
}

function isAt({ place, valueLine }: Diagnostic, line: number | null): boolean {
  return line === null || line === place?.line || line === valueLine;
}

/** Whether it is this very name, address or number that was found; the finding itself does not say what was. */
function isMarked({ subject = '' }: Diagnostic, found: string): boolean {
  return markIn(subject) === markOf(found);
}

/** What a waiver has to name; null where a finding is about one thing. */
function listed({ code, about }: Diagnostic): readonly string[] | null {
  return about === undefined || OF_THE_WHOLE.has(code) ? null : about;
}

function isAbout({ subject = '', about = [] }: Diagnostic, name: string): boolean {
  return namesIn(subject).includes(name) || about.includes(name);
}

function namesIn(subject: string): string[] {
  return subject.split('/').map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** The waivers that set the finding aside together, those of its line first, and which names none of them has. */
function cover(diagnostic: Diagnostic, fitting: readonly Waiver[]): { by: Waiver[]; left: readonly string[] } {
  const nearest = [...fitting].sort((a, b) => Number(a.line === null) - Number(b.line === null));
  const names = listed(diagnostic);
  if (names === null) return { by: nearest.slice(0, 1), left: [] };
  const by = nearest.filter((waiver) => waiver.names?.some((name) => names.includes(name)));
  const left = names.filter((name) => !by.some((waiver) => waiver.names?.includes(name)));
  // For the whole file means: also what is added to it.
  const whole = left.length === 0 ? undefined : nearest.find((one) => one.names === null && one.line === null);
  return whole === undefined ? { by, left } : { by: [whole], left: [] };
}

/** One person's word is not another's: a waiver of a line that names nobody is for one who is named there, and for no second. */
function coverPerson(
  diagnostic: Diagnostic,
  fitting: readonly Waiver[],
  found: readonly Diagnostic[],
): ReturnType<typeof cover> {
  const isAlone = ({ code, line }: Waiver) =>
    found.every(
      (one) => one.code !== code || !isAt(one, line) || markIn(one.subject ?? '') === markIn(diagnostic.subject ?? ''),
    );
  const holds = (waiver: Waiver) => waiver.names !== null || waiver.line === null || isAlone(waiver);
  const by = fitting.filter(holds).sort((a, b) => Number(a.line === null) - Number(b.line === null));
  return { by: by.slice(0, 1), left: by.length > 0 ? [] : [diagnostic.subject ?? ''] };
}
