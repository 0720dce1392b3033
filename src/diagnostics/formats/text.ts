/** A check for people: each finding with its line and a caret, an empty line between two, and nothing else. Pure. */
import type { CheckRenderOptions, CheckReport } from '../check-report.ts';
import { renderDiagnostics } from '../render.ts';
import { inertText } from './inert.ts';

export function renderText({ diagnostics }: CheckReport, options: CheckRenderOptions): string {
  const { width, wrapped = false, paint } = options;
  return inertText(renderDiagnostics(diagnostics, { width, wrapped, paint }));
}
