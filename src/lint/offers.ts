/** Comments that are offered for findings, where several are for one line or one is there already. Pure. */
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { listNames } from '../diagnostics/list-names.ts';
import { offersComment } from '../diagnostics/offered-comment.ts';
import { stepOf } from '../diagnostics/render.ts';
import { isOfPerson } from './private.ts';
import { lineForComment } from './same-line.ts';
import { settle, type Waiver } from './waivers.ts';
import type { UnexplainedWaiver } from './waivers-unexplained.ts';

/** The findings of one file, each with the codes of those that offer a comment for the same line. */
export function joinOffers(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const byLine = new Map<number, Set<string>>();
  for (const diagnostic of diagnostics) {
    const { code, args } = diagnostic;
    const line = lineForComment(diagnostic);
    if (line === null || isOfPerson(code) || args.lacking !== undefined || !offersComment(stepOf(diagnostic))) continue;
    byLine.set(line, (byLine.get(line) ?? new Set()).add(code));
  }
  return diagnostics.map((diagnostic) => {
    const codes = byLine.get(lineForComment(diagnostic) ?? 0);
    if (codes === undefined || codes.size < 2 || !codes.has(diagnostic.code)) return diagnostic;
    const inLine = listNames([...codes].filter((code) => code !== diagnostic.code));
    return { ...diagnostic, args: { ...diagnostic.args, inLine } };
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
