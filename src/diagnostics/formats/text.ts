/** A check for people: each finding with its line and a caret, an empty line between two, and nothing else. Pure. */
import type { CheckRenderOptions, CheckReport } from '../check-report.ts';
import { renderDiagnostic } from '../render.ts';
import { inertText } from './inert.ts';

export function* renderText({ diagnostics }: CheckReport, options: CheckRenderOptions): Generator<string> {
  const { width, wrapped = false, paint } = options;
  let between = '';
  for (const diagnostic of diagnostics) {
    yield `${between}${inertText(renderDiagnostic(diagnostic, { width, wrapped, paint }))}\n`;
    between = '\n';
  }
}
