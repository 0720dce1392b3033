/**
 * Waivers of an alliance file, read from its comments: `# alliance: allow CODE -- reason` at the end of a line or alone
 * above it, `# alliance: allow-file CODE -- reason` for the whole file; `for NAME, NAME` behind the code says for what, of
 * a finding that stands for several. Pure.
 *
 * Whether a # begins a comment depends on all the quotes and indents before it. It is found out by asking the reader:
 * where other words behind the # change nothing of what is read, they are a comment; where they do, they are text.
 */
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import { WHO_AGREED } from '../diagnostics/placeholder.ts';
import { withoutMark } from '../document/check-text.ts';
import { diagnoser } from '../document/fault.ts';
import { MOST_FAULTS } from '../document/limits.ts';
import { lineStarts, placeOf, type Range } from '../document/lines.ts';
import { isOfPerson } from '../lint/private.ts';
import { WAIVER_SEVERITIES, type Waiver } from '../lint/waivers.ts';
import type { UnexplainedWaiver } from '../lint/waivers-unexplained.ts';
import { findComments, findMarks } from './find-comments.ts';
import { makeUnexplained, makeWaiver, type WaiverSite, withSubject } from './make-waiver.ts';
import { beginOf, lineFor } from './waiver-lines.ts';
import { MARK, mayWaive, nearlyMarks } from './waiver-mark.ts';
import { VERBS, waiverMeant } from './waiver-meant.ts';
import { partsOf, type Word, wordsIn } from './waiver-parts.ts';

/** A further one on its line. */
const NEXT = ` ${MARK}`;

export interface WaiverOptions {
  file: string;
  /** Codes of what may be set aside: doubts, never faults that keep a file from being loaded. */
  codes: ReadonlySet<string>;
  /** Codes that exist beside them. */
  isCode(code: string): boolean;
}

export interface ReadWaivers {
  waivers: Waiver[];
  /** Waivers without a reason, which are not in force. */
  unexplained: UnexplainedWaiver[];
  /** Others that are not in force, and why. */
  diagnostics: Diagnostic[];
}

interface Site extends WaiverSite, WaiverOptions {
  found: ReadWaivers;
}

/** The first waivers of a text that was read as `value`, and far more than a file needs. One without the mark costs one search. */
export async function readWaivers(source: string, value: unknown, options: WaiverOptions): Promise<ReadWaivers> {
  const found: ReadWaivers = { waivers: [], unexplained: [], diagnostics: [] };
  if (!mayWaive(source)) return found;
  const text = withoutMark(source);
  const marks = text.includes(MARK) ? await findMarks(text, MARK, value) : { comments: [], texts: [] };
  const offsets = marks.comments;
  const nearly = nearlyMarks(text);
  if (offsets.length + marks.texts.length + nearly.length === 0) return found;
  const diagnose = diagnoser(text, options.file);
  const tell: Site['tell'] = (code, range, args = {}) =>
    diagnose({ code, severity: WAIVER_SEVERITIES[code], range, args });
  const site: Site = { ...options, text, starts: lineStarts(text), tell, found };
  for (const first of offsets) {
    for (const start of startsIn(text, first)) readWaiver(site, start, first);
    if (found.waivers.length + found.unexplained.length + found.diagnostics.length >= MOST_FAULTS) return found;
  }
  for (const start of marks.texts) tellInText(site, start);
  for (const form of nearly) await tellNearly(site, form, value);
  return found;
}

/** Beside a person who is named in a text of several lines it was meant as a comment; within a line it may be quoted. */
function tellInText(site: Site, start: number): void {
  const { text, starts, codes, tell, found } = site;
  const { line } = placeOf(starts, { start, end: start });
  const inText = text.slice(starts[line - 1], starts[line]).trim();
  const [verb, ...named] = wordsIn(inText.slice(MARK.length), 0);
  const isMeant = VERBS.includes(verb?.word ?? '') && named.some(({ word }) => codes.has(word) && isOfPerson(word));
  const above = inText.startsWith(MARK) && isMeant ? beginOf(site, line) : null;
  if (above === null || found.diagnostics.length >= MOST_FAULTS) return;
  found.diagnostics.push(tell('waiver-not-understood', { start, end: start + inText.length }, { above, inText }));
}

/** What begins nearly as a waiver does is told where it names what could be allowed: other comments may begin so too. */
async function tellNearly({ text, codes, tell, found }: Site, form: string, value: unknown): Promise<void> {
  for (const start of await findComments(text, form, value)) {
    const lineEnd = text.indexOf('\n', start);
    const comment = text.slice(start, lineEnd === -1 ? undefined : lineEnd).trimEnd();
    const meant = waiverMeant(comment, (word) => codes.has(word));
    if (meant.meant === undefined && !wordsIn(comment, start).some(({ word }) => codes.has(word))) continue;
    found.diagnostics.push(tell('waiver-not-understood', { start, end: start + comment.length }, meant));
    if (found.diagnostics.length >= MOST_FAULTS) return;
  }
}

/** `first` is where its comment begins. */
function readWaiver(site: Site, start: number, first: number): void {
  const { text, found, codes, isCode } = site;
  const lineEnd = text.indexOf('\n', start);
  const rest = text.slice(start, lineEnd === -1 ? undefined : lineEnd);
  const next = rest.indexOf(NEXT);
  const comment = (next === -1 ? rest : rest.slice(0, next)).trimEnd();
  const parts = partsOf(comment, start);
  const { verb, named, names, reason } = parts;
  const meant = () => waiverMeant(comment, (word) => codes.has(word));
  if (verb === undefined || !VERBS.includes(verb.word) || named.length === 0 || names?.length === 0) {
    if (isMeant(verb, named, site) || meant().meant !== undefined)
      found.diagnostics.push(site.tell('waiver-not-understood', { start, end: start + comment.length }, meant()));
    return;
  }
  const refuseAll = (wrong: readonly Word[]) => {
    for (const { word, ...place } of wrong)
      found.diagnostics.push(
        withSubject(isCode(word) ? notPossible(site, word, place, named.length) : unknown(site, word, place), word),
      );
  };
  const line = verb.word === 'allow' ? lineFor(site, first) : null;
  if (reason === '' || reason === WHO_AGREED) {
    const { unexplained, wrong } = makeUnexplained(site, { comment, start, line, parts, meant: meant() });
    found.unexplained.push(...unexplained);
    refuseAll(wrong);
    return;
  }
  const all = named.slice(0, MOST_FAULTS);
  const known = all.filter(({ word }) => codes.has(word));
  for (const word of known) found.waivers.push(makeWaiver(site, word, line, parts));
  refuseAll(all.filter((one) => !known.includes(one)));
}

/** One comment may hold several waivers, each behind the reason of the one before. */
function startsIn(text: string, first: number): number[] {
  const end = text.indexOf('\n', first);
  const line = text.slice(first, end === -1 ? undefined : end);
  const starts = [first];
  for (let at = line.indexOf(NEXT); at !== -1 && starts.length < MOST_FAULTS; at = line.indexOf(NEXT, at + 1))
    starts.push(first + at + 1);
  return starts;
}

/** `n` is how many codes its comment names. */
function notPossible({ tell }: Site, word: string, range: Range, n: number): Diagnostic {
  return tell('waiver-not-possible', range, { of: word, ...(n > 1 && { others: 1 }) });
}

function unknown({ tell, codes }: Site, word: string, range: Range): Diagnostic {
  const near = nearest(word, codes);
  return tell('waiver-unknown-code', range, { of: word, ...(near && { nearest: near }) });
}

/** Whether a comment that is no waiver looks as if it was to be one: other people's comments may begin alike. */
function isMeant(verb: Word | undefined, named: readonly Word[], { codes }: Site): boolean {
  if (verb === undefined) return false;
  return nearest(verb.word, VERBS) !== null || named.some(({ word }) => codes.has(word));
}
