/** Checks made up from a few words, for tests of one thing. */
import type { CheckReport } from '../../../src/diagnostics/check-report.ts';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';

export function makeFinding(more: Partial<Diagnostic> = {}): Diagnostic {
  return {
    code: 'unknown-key',
    severity: 'error',
    file: 'a.alliance.yaml',
    path: ['profile', 'geograhpy'],
    subject: 'profile/geograhpy',
    place: { line: 4, column: 3, endLine: 4, endColumn: 12 },
    excerpt: [{ line: 4, text: '  geograhpy: {}' }],
    args: { key: 'geograhpy', where: 'a profile', nearest: 'geography', allowed: 'geography, stage' },
    ...more,
  };
}

export function makeReport(diagnostics: Diagnostic[], more: Partial<CheckReport> = {}): CheckReport {
  const files = [...new Set(diagnostics.map(({ file }) => file))].sort();
  return {
    tool: { name: 'alliance-readiness', version: '1.2.3' },
    files,
    diagnostics,
    suppressed: [],
    unread: 0,
    unusable: [],
    ...more,
  };
}

/** `count` findings, each about a subject of its own. */
export function manyFindings(count: number, more: Partial<Diagnostic> = {}): Diagnostic[] {
  return Array.from({ length: count }, (_, index) => makeFinding({ subject: `profile/${index}`, ...more }));
}

/** What a format says, as a whole. */
export function textOf(pieces: Iterable<string>): string {
  return [...pieces].join('');
}
