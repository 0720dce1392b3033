/** A check with something of everything: clean files, errors, warnings, a file as a whole, twice one subject, suppressed. */
import { createHash } from 'node:crypto';
import type { CheckRenderOptions, CheckReport } from '../../../src/diagnostics/check-report.ts';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { sortDiagnostics } from '../../../src/diagnostics/fold.ts';
import { loadAlliance } from '../../../src/framework/load-alliance.ts';
import { loadOptions } from '../../framework/load-options.ts';

const HARBOR = `version: 1
name: Harbor Neighbors Alliance
founded: 2027-01-01
profile:
  geograhpy: {member-location: [Oakland]}
path: {current: action-first}
about:
  - one
  - two
assessments:
  - id: spring-2026
    date: 2026-05-14
    answers:
      safe-space: {level: 3, held-by: Eastside Tenents}
      safe-spce: 2
members: [Eastside Tenants, Harbor Clinic, "Río & Söhne <e.V.>"]
`;
const VALLEY = `version: 1
name: Valle Verde
members: [Tierra, Agua]
assessments:
  - id: spring
    date: 2026-09-01
    answers:
      safe-space: {level: 3, held-by: Viento}
`;

/** Names of what each finding is about; one here has none. */
const SUBJECTS: Readonly<Record<string, string>> = {
  'date-in-future': 'founded',
  'unknown-key': 'profile/geograhpy',
  'wrong-value': 'path/current',
  'holder-not-member': 'assessments/spring-2026/answers/safe-space/held-by',
  'unknown-criterion': 'assessments/spring-2026/answers/safe-spce',
};

export const paintless: CheckRenderOptions = {
  width: 80,
  paint: (_style, text) => text,
  hash: (text) => createHash('sha256').update(text).digest('hex'),
};

export async function richReport(): Promise<CheckReport> {
  const harbor = await found(HARBOR, 'alliances/harbor.alliance.yaml');
  const [valley] = await found(VALLEY, './alliances/río verde.alliance.yaml');
  const typo = harbor.find(({ code }) => code === 'unknown-key');
  if (valley === undefined || typo === undefined) throw new Error('the files of this report have lost their faults');
  const again: Diagnostic = { ...typo, place: { line: 8, column: 3, endLine: 8, endColumn: 8 }, excerpt: [] };
  const large: Diagnostic = {
    ...{ code: 'too-large', severity: 'error', file: 'alliances/old/archive.alliance.yaml', path: [], place: null },
    ...{ excerpt: [], args: { size: 20, limit: 2 } },
  };
  const input: Diagnostic = { ...typo, file: '-' };
  const folded: Diagnostic = {
    ...{ code: 'all-levels-alike', severity: 'warning', file: valley.file, path: ['assessments', 0, 'answers'] },
    ...{ place: { line: 7, column: 5, endLine: 7, endColumn: 12 }, excerpt: [], about: ['safe-space', 'trust-asked'] },
    args: { round: 'spring', n: 12, level: 2, closed: 'closed' },
  };
  return {
    tool: { name: 'alliance-readiness', version: '0.1.0' },
    files: ['-', './alliances/río verde.alliance.yaml', ...['clean', 'harbor', 'old/archive'].map(inFolder)],
    diagnostics: sortDiagnostics([...harbor, again, valley, folded, large, input]),
    suppressed: [
      { diagnostic: { ...typo, subject: 'profile/stages' }, by: 'waiver', reason: 'Asked for by our funder' },
      { diagnostic: { ...large, file: inFolder('clean') }, by: 'baseline', reason: '' },
    ],
    unread: 1,
    unusable: [{ file: inFolder('harbor'), gates: ['Ready to act'] }],
  };
}

async function found(text: string, file: string): Promise<Diagnostic[]> {
  const { diagnostics } = await loadAlliance(text, { ...(await loadOptions()), file });
  return diagnostics.map(({ subject: _, ...one }) => {
    const subject = SUBJECTS[one.code];
    return subject === undefined ? one : { ...one, subject };
  });
}

function inFolder(name: string): string {
  return `alliances/${name}.alliance.yaml`;
}
