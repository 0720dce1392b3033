/** Comments that are offered for findings, where several are for one line or one is there already. Pure. */
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { offeredReason } from '../diagnostics/offered-comment.ts';
import { stepOf } from '../diagnostics/render.ts';
import { isOfPerson } from './private.ts';
import { lineForComment } from './same-line.ts';
import { settle, type Waiver } from './waivers.ts';
import type { UnexplainedWaiver } from './waivers-unexplained.ts';

/** The findings of one file, each with one comment for all that offer one for their line. */
export function joinOffers(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const byLine = new Map<number, Map<string, string>>();
  for (const diagnostic of diagnostics) {
    const { code, args } = diagnostic;
    const line = lineForComment(diagnostic);
    if (line === null || isOfPerson(code) || args.lacking !== undefined) continue;
    const reason = offeredReason(stepOf(diagnostic));
    if (reason !== null) byLine.set(line, (byLine.get(line) ?? new Map<string, string>()).set(code, reason));
  }
  return diagnostics.map((diagnostic) => {
    const offers = byLine.get(lineForComment(diagnostic) ?? 0);
    if (offers === undefined || offers.size < 2 || !offers.has(diagnostic.code)) return diagnostic;
    const joined = { joint: [...offers.keys()].join(', '), reasons: [...offers.values()].join('; ') };
    return { ...diagnostic, args: { ...diagnostic.args, ...joined } };
  });
}

/** Findings that are open, each with the line of a waiver that would set it aside if it had a reason (`lacking`). */
export function tellLacking(
  open: readonly Diagnostic[],
  waivers: readonly Waiver[],
  unexplained: readonly UnexplainedWaiver[],
): Diagnostic[] {
  if (unexplained.length === 0) return [...open];
  const settled = settle(open, [...waivers, ...unexplained]);
  const waiting = new Set(settled.suppressed.map(({ diagnostic }) => diagnostic));
  return open.map((diagnostic) => {
    const line = waiting.has(diagnostic) && !isOfPerson(diagnostic.code) ? lineOfWaiver(diagnostic, unexplained) : null;
    return line === null ? diagnostic : { ...diagnostic, args: { ...diagnostic.args, lacking: line } };
  });
}

/** One for the line comes before one for the whole file. */
function lineOfWaiver(diagnostic: Diagnostic, unexplained: readonly UnexplainedWaiver[]): number | null {
  const own = unexplained.filter(({ code }) => code === diagnostic.code);
  const found = own.find(({ line }) => line === lineForComment(diagnostic)) ?? own.find(({ line }) => line === null);
  return found?.lacking.place?.line ?? null;
}
