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
import { inOrder } from './by-file.ts';
import { fingerprintOf, inRepository, repositoryPath, startCounting } from './identity.ts';
import { inertJsonAround } from './inert.ts';
import { ruleIdOf, rulesOf, type SarifRule } from './sarif-rules.ts';
import { sentences } from './wording.ts';

/** Results of a run that GitHub takes; with one more it refuses the file. */
export const MOST_RESULTS = 25_000;

/** Files that can't be used and have a note of their own. */
const MOST_NOTED = 100;

const KIND = { waiver: 'inSource', baseline: 'external' } as const;
const FILE_AS_A_WHOLE: Place = { line: 1, column: 1, endLine: 1, endColumn: 1 };

export function renderSarif(named: CheckReport, options: CheckRenderOptions): Iterable<string> {
  const report = inRepository(named, options);
  const found = counted(report, options.withSuppressed ?? false);
  const rules = rulesOf(found.map(({ diagnostic }) => diagnostic));
  const { name, version } = report.tool;
  const frame = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name, version, semanticVersion: version, rules } },
        automationDetails: { id: 'alliance-check/' },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { '%SRCROOT%': { description: { text: say('diagnostics.sarif.root') } } },
        invocations: [
          { executionSuccessful: wasCarriedOut(named), toolExecutionNotifications: notesOn(report, found.length) },
        ],
        properties: { suppressed: suppressedCounts(report.suppressed) },
        results: [],
      },
    ],
  };
  return inertJsonAround(frame, results(found, rules, options.hash));
}

/** What is told, or suppressed where that is asked for, and its number among those about the same. */
interface Counted {
  diagnostic: Diagnostic;
  count: number;
  mark?: Suppressed;
}

function counted(
  { diagnostics, suppressed }: Pick<CheckReport, 'diagnostics' | 'suppressed'>,
  withSuppressed: boolean,
): Counted[] {
  const found: Counted[] = diagnostics.map((diagnostic) => ({ diagnostic, count: 1 }));
  if (withSuppressed) for (const mark of suppressed) found.push({ diagnostic: mark.diagnostic, count: 1, mark });
  const countOf = startCounting();
  for (const one of inOrder(found, ({ diagnostic }) => diagnostic.file)) one.count = countOf(one.diagnostic);
  return found;
}

/** The errors first, since the log holds so many and no more. */
function* results(found: readonly Counted[], rules: readonly SarifRule[], hash: CheckRenderOptions['hash']) {
  const indices = new Map(rules.map(({ id }, index) => [id, index]));
  let left = MOST_RESULTS;
  for (const level of ['error', 'warning'] as const) {
    for (const { diagnostic, count, mark } of found) {
      if (diagnostic.severity !== level) continue;
      if (left-- === 0) return;
      const result = resultOf(diagnostic, fingerprintOf(diagnostic, count, hash));
      const ruleIndex = indices.get(result.ruleId) ?? -1;
      yield { ...result, ruleIndex, ...(mark === undefined ? {} : { suppressions: [suppressionOf(mark)] }) };
    }
  }
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
  const names = gates.map((gate) => `"${printableLine(gate)}"`).join(', ');
  const unjudged = gates.length === 0 ? '' : ` ${say('diagnostics.not-judged', { n: gates.length, gates: names })}`;
  const locations = [{ physicalLocation: { artifactLocation: artifactOf(file) } }];
  return { level: 'warning', locations, message: { text: words + unjudged } };
}

/** Says what the log itself leaves out. */
function notesOn({ unread, unusable }: Pick<CheckReport, 'unread' | 'unusable'>, results: number) {
  const left = results - MOST_RESULTS;
  const unnoted = unusable.length - MOST_NOTED;
  const notes = [
    ...(left > 0 ? [say('diagnostics.sarif.cut', { most: MOST_RESULTS, left })] : []),
    ...(unnoted > 0 ? [say('diagnostics.sarif.unusable', { n: unnoted })] : []),
    ...(unread > 0 ? [say('diagnostics.sarif.unread', { unread })] : []),
  ];
  return [
    ...notes.map((text) => ({ level: 'warning', message: { text } })),
    ...unusable.slice(0, MOST_NOTED).map(notificationOf),
  ];
}

/** Not where the exit status is 2: something could not be read or written, or settings that can't be used kept all from being checked. */
function wasCarriedOut({ files, diagnostics, unread, unusable }: CheckReport): boolean {
  const isHalted = files.length === 0 && unusable.length > 0;
  return unread === 0 && !isHalted && diagnostics.every(({ code }) => code !== 'unwritable');
}
