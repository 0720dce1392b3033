/** Waivers that were read, with what can be told of each: one that is in force, or one whose reason is missing. Pure. */
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { WHO_AGREED } from '../diagnostics/placeholder.ts';
import type { Range } from '../document/lines.ts';
import { isOfPerson } from '../lint/private.ts';
import type { WAIVER_SEVERITIES, Waiver } from '../lint/waivers.ts';
import type { UnexplainedWaiver } from '../lint/waivers-unexplained.ts';
import { endOf, keyIn, type Lines } from './waiver-lines.ts';
import { MARK } from './waiver-mark.ts';
import { codesAmong, partsOf, type WaiverParts, type Word } from './waiver-parts.ts';
import { lackingArgs, misplacedArgs, narrowArgs, sampleReason } from './waiver-words.ts';

export interface WaiverSite extends Lines {
  codes: ReadonlySet<string>;
  isCode(code: string): boolean;
  tell(code: keyof typeof WAIVER_SEVERITIES, range: Range, args?: Diagnostic['args']): Diagnostic;
}

export function withSubject(diagnostic: Diagnostic, code: string): Diagnostic {
  return { ...diagnostic, subject: `waivers/${code}` };
}

/** `line` is the one that it is for; null: the whole file. */
export function makeWaiver(
  site: WaiverSite,
  { word, ...place }: Word,
  line: number | null,
  { verb, named, names, reason }: WaiverParts,
): Waiver {
  const told = (code: 'waiver-unused' | 'waiver-too-narrow', more: Diagnostic['args'] = {}) =>
    withSubject(site.tell(code, place, { of: word, ...(named.length > 1 && { others: 1 }), ...more }), word);
  const written = { begin: `${MARK} ${verb?.word ?? ''}`, code: word, names, reason };
  return {
    ...{ code: word, line, key: line === null ? null : keyIn(site, line), names, reason },
    end: () => (line === null ? 0 : endOf(site, line)),
    unused: told('waiver-unused'),
    misplaced: (there, all) => told('waiver-unused', { here: line ?? 0, ...misplacedArgs(written, there, all) }),
    tooNarrow: (left, all) => told('waiver-too-narrow', narrowArgs(written, left, all)),
  };
}

export interface Unexplained {
  comment: string;
  /** Where it begins. */
  start: number;
  line: number | null;
  parts: WaiverParts;
  /** What it would be with the reason that seems to stand in it; see waiver-meant.ts. */
  meant: Diagnostic['args'];
}

/** A waiver without a reason for each code that there is, and the words that were to be codes. */
export function makeUnexplained(
  site: WaiverSite,
  { comment, start, line, parts, meant }: Unexplained,
): { unexplained: UnexplainedWaiver[]; wrong: Word[] } {
  const isMeant = !parts.hasMark && meant.meant !== undefined;
  const { known, wrong } = codesAmong(parts.named, site.codes, site.isCode);
  const read = isMeant ? partsOf(String(meant.meant), start) : { ...parts, named: known };
  const waits = parts.reason === WHO_AGREED ? { waits: WHO_AGREED } : {};
  const lack = (more: Diagnostic['args'] = {}) => {
    const isPerson = known.some(({ word }) => isOfPerson(word));
    const sample = sampleReason(known[0]?.word ?? '');
    const args = {
      written: parts.written,
      sample,
      ...(isPerson && { person: 'NAME' }),
      ...(isMeant && meant),
      ...waits,
    };
    return site.tell('waiver-without-reason', { start, end: start + comment.length }, { ...args, ...more });
  };
  const unexplained = known.map((word) => {
    const waiver = makeWaiver(site, word, line, read);
    const written = { ...waiver, begin: `${MARK} ${parts.verb?.word ?? ''}` };
    const rewrite = (all: readonly string[] | null): Diagnostic['args'] => {
      const args = lackingArgs(written, all);
      return isMeant && args.written !== undefined ? { meant: `${args.written} -- ${read.reason}` } : args;
    };
    const isAlone = read.named.length === 1;
    return {
      ...waiver,
      lacking: lack(),
      misplaced: (there: number, all: readonly string[] | null) =>
        lack({ there, of: word.word, ...(all !== null && { all: 1 }), ...rewrite(all) }),
      tooNarrow: (_: unknown, all: readonly string[]) => lack(isAlone ? rewrite(all) : {}),
    };
  });
  return { unexplained, wrong };
}
