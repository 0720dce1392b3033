/** Diagnostics and waivers made in code, for the tests of what sets them aside. */
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import type { Finding } from '../../src/framework/finding.ts';

export function diagnosticOf(code: string, more: Partial<Diagnostic> = {}): Diagnostic {
  const place = { line: 1, column: 1, endLine: 1, endColumn: 2 };
  return { code, severity: 'warning', file: 'harbor.alliance.yaml', path: [], place, excerpt: [], args: {}, ...more };
}

/** A finding as a diagnostic with all its values and no place, for its words. */
export function toldOf({ code, args = {}, about }: Finding): Diagnostic {
  return diagnosticOf(code, { args, place: null, ...(about !== undefined && { about }) });
}
