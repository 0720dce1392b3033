/** `alliance check`: what is wrong or doubtful in many alliance files, and which promise about them no longer holds. */
import { type Command, InvalidArgumentError, Option } from 'commander';
import type { CheckReport } from '../diagnostics/check-report.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { sortDiagnostics } from '../diagnostics/fold.ts';
import { severities } from '../lint/severities.ts';
import { say } from '../words/say.ts';
import { asksForUpdate, chooseBaseline } from './check/baseline-path.ts';
import { chooseCache } from './check/cache-path.ts';
import { type Checked, checkFiles } from './check/files.ts';
import { findCheckFiles } from './check/inputs.ts';
import { addReportOptions, type Output, printReport, readOutputs, refuseLosses, writeReports } from './check/output.ts';
import { looksAtAll, prepareRun, type CheckOptions as RunOptions } from './check/run.ts';
import { EXIT, isRefusal } from './exit-code.ts';
import { writeErr, writeOut } from './io/io.ts';
import { printDiagnostics } from './print/print-diagnostics.ts';
import { addExamples, type Context } from './program.ts';
import { toolVersion } from './start/version.ts';

export interface CheckOptions extends RunOptions {
  format: string;
  output: string[];
  printConfig?: boolean;
  fix?: boolean;
  dryRun?: boolean;
  baseline?: string | false;
  updateBaseline?: boolean;
  growBaseline?: string;
  maxWarnings?: number;
  allowEmpty?: boolean;
  cache?: boolean;
  cacheFile?: string;
  stdinName?: string;
}

export function register(command: Command, context: Context): void {
  command.argument('[paths...]', say('commands.check.paths'));
  addReportOptions(command);
  command
    .option('--fix', say('commands.check.fix'))
    .option('--dry-run', say('commands.check.dry-run'))
    .option('--config <file>', say('commands.check.config'))
    .option('--no-config', say('commands.check.no-config'))
    .option('--print-config', say('commands.check.print-config'))
    .option('--baseline <file>', say('commands.check.baseline'))
    .option('--no-baseline', say('commands.check.no-baseline'))
    .option('--update-baseline', say('commands.check.update-baseline'))
    .option('--grow-baseline <reason>', say('commands.check.grow-baseline'))
    .addOption(new Option('--max-warnings <n>', say('commands.check.max-warnings')).argParser(readCount))
    .option('--allow-empty', say('commands.check.allow-empty'))
    .option('--cache', say('commands.check.cache'))
    .option('--cache-file <file>', say('commands.check.cache-file'))
    .option('--stdin-name <file>', say('commands.check.stdin-name'))
    .option('--rubric <folder>', say('commands.option.rubric'))
    .action((paths: string[], _own: unknown, self: Command) =>
      check(context, paths, self.optsWithGlobals<CheckOptions>()),
    );
  addExamples(
    command,
    [
      'alliance check harbor.alliance.yaml',
      'alliance check alliances/ --format github --output sarif=alliance.sarif',
      'git ls-files -z "*.alliance.yaml" | alliance check -',
      'alliance check alliances/ --fix --dry-run',
    ],
    say('commands.check.notes'),
  );
}

async function check(context: Context, paths: readonly string[], options: CheckOptions): Promise<void> {
  const outputs = readOutputs(options.output);
  try {
    await checkAll(context, paths, options, outputs);
  } catch (error) {
    if (isRefusal(error) && error.diagnostics.length > 0)
      await tellUnusable(context, error.diagnostics, options, outputs);
    throw error;
  }
}

async function checkAll(
  context: Context,
  paths: readonly string[],
  options: CheckOptions,
  outputs: readonly Output[],
): Promise<void> {
  const { io } = context;
  const run = await prepareRun(context, options);
  if (options.printConfig) {
    const { printConfig } = await import('../config/print-config.ts');
    await writeOut(io, printConfig(run.config, severities));
    return;
  }
  const files = await findCheckFiles(context, run, paths, options);
  const baseline = chooseBaseline(io, run, options);
  const settings = [run.config.file, baseline].flatMap((file) => file ?? []);
  const others = { baseline: asksForUpdate(options) ? baseline : null, cache: chooseCache(options) };
  refuseLosses(io, outputs, others, [...files, ...settings]);
  const isWhole = looksAtAll(io.cwd, run, paths, options);
  const checked = await checkFiles(context, run, files, { ...options, isWhole });
  if (options.dryRun) {
    await tellDryRun(context, checked, options);
    return;
  }
  // In a folder that could not be read may be what a gate is for.
  if (run.config.gates.length > 0 && isWhole && checked.unread === 0) {
    const { findIdleGates } = await import('./check/idle-gates.ts');
    checked.diagnostics.push(...(await findIdleGates(io, run, files)));
  }
  const settled =
    baseline === null
      ? { ...checked, diagnostics: sortDiagnostics(checked.diagnostics) }
      : await (await import('./check/baseline.ts')).settleBaseline(context, run, checked, baseline, options);
  const report: CheckReport = {
    tool: tool(),
    files: checked.files,
    diagnostics: settled.diagnostics,
    suppressed: settled.suppressed,
    unread: checked.unread,
  };
  await writeReports(context, report, outputs);
  await printReport(context, report, options);
  const halfway = checked.unsound.size - checked.unread;
  await writeErr(io, `${[lastLine(report, checked.fixed), ...notes(report, halfway, options)].join('\n')}\n`);
  setExit(context, report, options);
}

/** What is wrong with the configuration or the baseline reaches whoever reads the reports, as what is wrong with a file does. */
async function tellUnusable(
  context: Context,
  diagnostics: readonly Diagnostic[],
  options: CheckOptions,
  outputs: readonly Output[],
): Promise<void> {
  const faulty = diagnostics.map(({ file }) => file);
  refuseLosses(context.io, outputs, {}, [...new Set(faulty)]);
  const report = { tool: tool(), files: [], diagnostics: sortDiagnostics(diagnostics), suppressed: [], unread: 0 };
  await writeReports(context, report, outputs);
  await printReport(context, report, options);
}

function tool(): CheckReport['tool'] {
  return { name: 'alliance-readiness', version: toolVersion() };
}

/** A file that can't be read is told here too: what would be mended in it nobody knows. */
async function tellDryRun(context: Context, { diagnostics, fixed, unread }: Checked, options: CheckOptions) {
  const unreadable = diagnostics.filter(({ code }) => code === 'unreadable');
  await printDiagnostics(context, sortDiagnostics(unreadable), options.color);
  const would = say('commands.check.would-fix', { fixed });
  await writeErr(context.io, `${unread === 0 ? would : `${would}; ${say('commands.check.unread', { unread })}`}\n`);
  if (unread > 0) context.setExit(EXIT.unusable);
}

function setExit(context: Context, { diagnostics, unread }: CheckReport, { maxWarnings }: CheckOptions): void {
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  const warnings = diagnostics.length - errors;
  if (errors > unread || (maxWarnings !== undefined && warnings > maxWarnings)) context.setExit(EXIT.unmet);
  if (unread > 0) context.setExit(EXIT.unusable);
}

/** What the numbers alone don't tell: files that no rule was asked of, and why a run with warnings alone fails. */
function notes({ diagnostics }: CheckReport, halfway: number, { maxWarnings }: CheckOptions): string[] {
  const warnings = diagnostics.filter(({ severity }) => severity === 'warning').length;
  const isTooMuch = maxWarnings !== undefined && warnings > maxWarnings;
  return [
    ...(halfway === 0 ? [] : [say('commands.check.halfway', { n: halfway })]),
    ...(isTooMuch ? [say('commands.check.too-many-warnings', { most: maxWarnings })] : []),
  ];
}

function lastLine({ files, diagnostics, suppressed, unread }: CheckReport, fixed: number): string {
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length - unread;
  const warnings = diagnostics.filter(({ severity }) => severity === 'warning').length;
  const faulty = new Set(diagnostics.filter(({ code }) => code !== 'unreadable').map(({ file }) => file)).size;
  const counts = { files: files.length - unread, errors, warnings, faulty };
  const words = faulty === 0 ? 'commands.check.clean' : 'commands.check.count';
  return [
    ...(counts.files === 0 && unread > 0 ? [] : [say(words, counts)]),
    ...(fixed === 0 ? [] : [say('commands.check.fixed', { fixed })]),
    ...(suppressed.length === 0 ? [] : [say('commands.check.suppressed', { n: suppressed.length })]),
    ...(unread === 0 ? [] : [say('commands.check.unread', { unread })]),
  ].join('; ');
}

function readCount(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError(say('commands.check.max-warnings-wrong'));
  return Number(text);
}
