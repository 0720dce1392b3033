/** What a check says at its end, and what it exits with. */
import type { CheckReport } from '../../diagnostics/check-report.ts';
import { inertText } from '../../diagnostics/formats/inert.ts';
import { shellFile } from '../../diagnostics/shell-word.ts';
import { printableLine } from '../../document/printable.ts';
import { BASELINE_SEVERITIES } from '../../lint/severities.ts';
import { say } from '../../words/say.ts';
import { EXIT } from '../exit-code.ts';
import type { Context } from '../program.ts';
import type { Checked } from './files.ts';

export interface SummaryOptions {
  fix?: boolean;
  dryRun?: boolean;
  maxWarnings?: number;
  /** Which configuration and rubric were named. */
  config?: string | false;
  rubric?: string;
  format: string;
  stdinName?: string;
}

type Counted = Pick<
  Checked,
  'unread' | 'unreadFolders' | 'unwritten' | 'fixed' | 'mends' | 'halfFixed' | 'unusable'
> & {
  /** How many files were named and are ignored all the same. */
  ignored: number;
};

/** Lines for standard error: what was found, in numbers, and what these don't tell. */
export function summarize(report: CheckReport, checked: Counted, options: SummaryOptions): string {
  const lines = [...mendsOf(checked), lastLine(report, checked, options), ...notes(report, checked, options)];
  return `${lines.join('\n')}\n`;
}

/** A dry run tells what there is to mend as well, so that a pipeline can ask for none. */
export function setExit(context: Context, report: CheckReport, checked: Counted, options: SummaryOptions): void {
  const { errors, warnings } = countIn(report, checked);
  const isTooMuch = options.maxWarnings !== undefined && warnings > options.maxWarnings;
  if (errors > 0 || isTooMuch || (options.dryRun && checked.fixed > 0)) context.setExit(EXIT.unmet);
  if (checked.unread + checked.unwritten > 0) context.setExit(EXIT.unusable);
}

/** Without files as such, which are counted in words of their own. */
function countIn({ diagnostics }: CheckReport, { unread, unwritten }: Counted) {
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  return { errors: errors - unread - unwritten, warnings: diagnostics.length - errors };
}

/** What `--fix` changed, so that nobody has to look for it. */
function mendsOf({ mends: { told, more } }: Counted): string[] {
  return [...told.map(inLine), ...(more === 0 ? [] : [say('commands.check.mended-more', { n: more })])];
}

function lastLine(report: CheckReport, checked: Counted, options: SummaryOptions): string {
  const { dryRun } = options;
  const mendable = mendableIn(report, options).length;
  const { files, diagnostics, suppressed } = report;
  const { unread, unreadFolders, unwritten, fixed } = checked;
  const unreadFiles = unread - unreadFolders;
  const isFile = new Set(['unreadable', 'unwritable']);
  const faulty = new Set(diagnostics.filter(({ code }) => !isFile.has(code)).map(({ file }) => file));
  const counts = { files: files.length - unread, ...countIn(report, checked), where: placesOf(report, faulty) };
  const nothing = checked.unusable.length === 0 ? 'commands.check.clean' : 'commands.check.nothing-new';
  const words = faulty.size === 0 ? nothing : 'commands.check.count';
  return [
    ...(counts.files === 0 && unread > 0 ? [] : [say(words, counts)]),
    ...(mendable === 0 ? [] : [say('commands.check.mendable', { n: mendable })]),
    ...(fixed === 0 || dryRun ? [] : [say('commands.check.fixed', { fixed })]),
    ...(suppressed.length === 0 ? [] : [say('commands.check.suppressed', { n: suppressed.length })]),
    ...(checked.ignored === 0 ? [] : [say('commands.check.passed-over', { n: checked.ignored })]),
    ...(unreadFiles === 0 ? [] : [say('commands.check.unread', { unread: unreadFiles })]),
    ...(unreadFolders === 0 ? [] : [say('commands.check.unread-folders', { n: unreadFolders })]),
    ...(unwritten === 0 ? [] : [say('commands.check.unwritten', { unwritten })]),
    ...(dryRun ? [say('commands.check.would-fix', { fixed })] : []),
  ].join('; ');
}

/** How many of the files that were looked at, and apart from them of the configuration and the baseline. */
function placesOf({ files, diagnostics }: CheckReport, faulty: ReadonlySet<string>): string {
  const looked = files.filter((file) => faulty.has(file)).length;
  const inFiles = say('commands.check.in-files', { n: looked });
  if (looked === faulty.size) return inFiles;
  const isLooked = new Set(files);
  const others = diagnostics.filter(({ file }) => faulty.has(file) && !isLooked.has(file));
  const ofBaseline = others.filter(({ code }) => Object.hasOwn(BASELINE_SEVERITIES, code)).length;
  const places = [
    ...(looked === 0 ? [] : [inFiles]),
    ...(ofBaseline === others.length ? [] : [say('commands.check.in-config')]),
    ...(ofBaseline === 0 ? [] : [say('commands.check.in-baseline')]),
  ];
  return places.reduce((first, second) => say('commands.check.in-both', { first, second }));
}

/** For people alone, and only where they can ask for it as it stands. */
function mendableIn({ diagnostics }: CheckReport, { fix, dryRun, format, stdinName }: SummaryOptions) {
  if (fix || dryRun || format !== 'text' || stdinName !== undefined) return [];
  return diagnostics.filter(({ isMendable }) => isMendable);
}

/** What to type to see it; of many files without their names. */
function showMends(report: CheckReport, options: SummaryOptions): string[] {
  const files = [...new Set(mendableIn(report, options).map(({ file }) => file))];
  if (files.length === 0) return [];
  const { config, rubric } = options;
  const words = [
    'alliance check --fix --dry-run',
    ...(config === false ? ['--no-config'] : config === undefined ? [] : ['--config', shellFile(config)]),
    ...(rubric === undefined ? [] : ['--rubric', shellFile(rubric)]),
    ...(files.length > NAMED ? ['<files>'] : files.map(shellFile)),
  ];
  return [say('commands.check.mendable-shown', { command: inertText(words.join(' ')) })];
}

/** Files that no rule was asked of, why a run with warnings alone fails, and what else there is to do. */
function notes(report: CheckReport, checked: Counted, options: SummaryOptions): string[] {
  const { dryRun, maxWarnings } = options;
  const { errors, warnings } = countIn(report, checked);
  const isTooMuch = maxWarnings !== undefined && warnings > maxWarnings;
  return [
    ...notesOnUnusable(checked.unusable),
    ...(isTooMuch ? [say('commands.check.too-many-warnings', { most: maxWarnings })] : []),
    ...(checked.halfFixed === 0 ? [] : [say('commands.check.half-fixed', { n: checked.halfFixed })]),
    ...(dryRun && errors + warnings > 0 ? [say('commands.check.dry-run-notes')] : []),
    ...showMends(report, options),
    ...explainOne(report),
  ];
}

/** How to read more, with a code that has just been told. */
function explainOne({ diagnostics }: CheckReport): string[] {
  const code = diagnostics.find((one) => one.place !== null)?.code;
  return code === undefined ? [] : [say('commands.check.explain', { code })];
}

/** By name, since their faults may be set aside and stand nowhere else; and with what was promised of them. */
function notesOnUnusable(unusable: Counted['unusable']): string[] {
  if (unusable.length === 0) return [];
  const files = unusable.map(({ file }) => inLine(file));
  const gates = [...new Set(unusable.flatMap((one) => one.gates))].map((gate) => `"${inLine(gate)}"`);
  return [
    say('commands.check.halfway', { n: files.length, files: firstFew(files) }),
    ...(gates.length === 0 ? [] : [say('diagnostics.not-judged', { n: gates.length, gates: firstFew(gates) })]),
  ];
}

/** A name within a line that may be read by a build server. */
export function inLine(name: string): string {
  return inertText(printableLine(name));
}

const NAMED = 5;

/** The first names, and how many more there are. */
export function firstFew(names: readonly string[]): string {
  if (names.length <= NAMED + 1) return names.join(', ');
  return say('commands.check.and-more', { some: names.slice(0, NAMED).join(', '), n: names.length - NAMED });
}
