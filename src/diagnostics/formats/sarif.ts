/**
 * A check as SARIF 2.1.0, for code scanning. Everything that GitHub's reference calls required is there and never empty.
 * What is suppressed is counted alone unless asked for: SARIF has a mark for it, but GitHub passes the mark over and
 * would open an alert for each. The fingerprint has a key of our own, because GitHub's uploader works out the value of
 * its key, `primaryLocationLineHash`, from the text of the file and complains of every other value there. Pure.
 */
import { printableLine } from '../../document/printable.ts';
import { say } from '../../words/say.ts';
import type { CheckRenderOptions, CheckReport, Suppressed, UnusableFile } from '../check-report.ts';
import type { Diagnostic, Place } from '../diagnostic.ts';
import { fingerprintsOf, inRepository, repositoryPath } from './identity.ts';
import { inertJson } from './inert.ts';
import { ruleIdOf, rulesOf } from './sarif-rules.ts';
import { sentences } from './wording.ts';

/** Results of a run that GitHub takes; with one more it refuses the file. */
export const MOST_RESULTS = 25_000;

/** Files that can't be used and have a note of their own. */
const MOST_NOTED = 100;

const KIND = { waiver: 'inSource', baseline: 'external' } as const;
const FILE_AS_A_WHOLE: Place = { line: 1, column: 1, endLine: 1, endColumn: 1 };

export function renderSarif(named: CheckReport, options: CheckRenderOptions): string {
  const { hash, withSuppressed = false } = options;
  const report = inRepository(named, options);
  const suppressed = withSuppressed ? report.suppressed : [];
  const all = [...report.diagnostics, ...suppressed.map(({ diagnostic }) => diagnostic)];
  const fingerprints = fingerprintsOf(all, hash);
  const rules = rulesOf(all);
  const indices = new Map(rules.map(({ id }, index) => [id, index]));
  const results = all.map((diagnostic, index) => {
    const mark = suppressed[index - report.diagnostics.length];
    const result = resultOf(diagnostic, fingerprints[index] ?? '');
    const ruleIndex = indices.get(result.ruleId) ?? -1;
    return { ...result, ruleIndex, ...(mark === undefined ? {} : { suppressions: [suppressionOf(mark)] }) };
  });
  const errorsFirst = [...results].sort((a, b) => Number(b.level === 'error') - Number(a.level === 'error'));
  const { name, version } = report.tool;
  return inertJson({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name, version, semanticVersion: version, rules } },
        automationDetails: { id: 'alliance-check/' },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { '%SRCROOT%': { description: { text: say('diagnostics.sarif.root') } } },
        invocations: [invocationOf(report, results.length)],
        properties: { suppressed: suppressedCounts(report.suppressed) },
        results: errorsFirst.slice(0, MOST_RESULTS),
      },
    ],
  });
}

function resultOf(diagnostic: Diagnostic, fingerprint: string) {
  const { line, column, endLine, endColumn } = diagnostic.place ?? FILE_AS_A_WHOLE;
  const region = { startLine: line, startColumn: column, endLine, endColumn };
  return {
    ruleId: ruleIdOf(diagnostic.code),
    level: diagnostic.severity,
    message: { text: withoutLinks(sentences(diagnostic)) },
    locations: [{ physicalLocation: { artifactLocation: artifactOf(diagnostic.file), region } }],
    partialFingerprints: { 'allianceFinding/v1': fingerprint },
    ...(diagnostic.about === undefined ? {} : { properties: { about: diagnostic.about } }),
  };
}

/** In a message, `[words](target)` is a link. */
function withoutLinks(text: string): string {
  return text.replaceAll('](', '] (');
}

/** A path on this machine is an address; any other starts at the root of the repository. */
function artifactOf(file: string): { uri: string; uriBaseId?: string } {
  const path = repositoryPath(file).replace(/\p{Surrogate}/gu, '\ufffd');
  const encoded = path.split('/').map(encodeURIComponent).join('/');
  if (path.startsWith('/')) return { uri: `file://${encoded.replace(/^\/+/, '/')}` };
  if (/^[A-Za-z]:[\\/]/.test(path)) {
    const [drive, ...rest] = path.split(/[\\/]/);
    return { uri: `file:///${[drive, ...rest.map(encodeURIComponent)].join('/')}` };
  }
  return { uri: encoded, uriBaseId: '%SRCROOT%' };
}

function suppressionOf({ by, reason }: Suppressed) {
  return { kind: KIND[by], status: 'accepted', ...(reason === '' ? {} : { justification: reason }) };
}

function suppressedCounts(suppressed: readonly Suppressed[]) {
  const waiver = suppressed.filter(({ by }) => by === 'waiver').length;
  return { waiver, baseline: suppressed.length - waiver };
}

/** A file that no rule was asked of, also where its faults are set aside and stand nowhere else in the log. */
function notificationOf({ file, gates }: UnusableFile) {
  const words = say('diagnostics.sarif.not-used', { file: printableLine(file) });
  const names = gates.map(printableLine).join(', ');
  const unjudged = gates.length === 0 ? '' : ` ${say('diagnostics.not-judged', { n: gates.length, gates: names })}`;
  const locations = [{ physicalLocation: { artifactLocation: artifactOf(file) } }];
  return { level: 'warning', locations, message: { text: words + unjudged } };
}

/** Says what the log itself leaves out. */
function invocationOf({ unread, unusable }: CheckReport, results: number) {
  const left = results - MOST_RESULTS;
  const unnoted = unusable.length - MOST_NOTED;
  const notes = [
    ...(left > 0 ? [say('diagnostics.sarif.cut', { most: MOST_RESULTS, left })] : []),
    ...(unnoted > 0 ? [say('diagnostics.sarif.unusable', { n: unnoted })] : []),
    ...(unread > 0 ? [say('diagnostics.sarif.unread', { unread })] : []),
  ];
  const toolExecutionNotifications = [
    ...notes.map((text) => ({ level: 'warning', message: { text } })),
    ...unusable.slice(0, MOST_NOTED).map(notificationOf),
  ];
  return { executionSuccessful: unread === 0, toolExecutionNotifications };
}
