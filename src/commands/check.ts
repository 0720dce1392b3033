/** `alliance check`: what is wrong or doubtful in many alliance files, and which promise about them no longer holds. */
import { type Command, InvalidArgumentError, Option } from 'commander';
import type { CheckReport } from '../diagnostics/check-report.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { sortDiagnostics } from '../diagnostics/fold.ts';
import { severities } from '../lint/severities.ts';
import { say } from '../words/say.ts';
import { asksForUpdate, chooseBaseline, findBaseline, refuseBlankReason } from './check/baseline-path.ts';
import { chooseCache } from './check/cache-path.ts';
import { refuseWithDryRun } from './check/dry-run.ts';
import { checkFiles } from './check/files.ts';
import { findCheckFiles } from './check/inputs.ts';
import { addReportOptions, type Output, printReport, readOutputs, refuseLosses, writeReports } from './check/output.ts';
import { looksAtAll, prepareRun, type CheckOptions as RunOptions } from './check/run.ts';
import { setExit, summarize } from './check/summary.ts';
import { isRefusal } from './exit-code.ts';
import { writeErr, writeOut } from './io/io.ts';
import { forScreen } from './print/complaint.ts';
import { printDiagnostics } from './print/print-diagnostics.ts';
import { addExamples, type Context } from './program.ts';
import { toolVersion } from './start/version.ts';

export interface CheckOptions extends RunOptions {
  format: string;
  isFormatChosen: boolean;
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
      check(context, paths, {
        ...self.optsWithGlobals<CheckOptions>(),
        isFormatChosen: self.getOptionValueSource('format') === 'cli',
      }),
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
  refuseBlankReason(options);
  refuseWithDryRun(options);
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
    await writeOut(io, printConfig(run.config, severities, findBaseline(run, options)));
    return;
  }
  const { files, ignored } = await findCheckFiles(context, run, paths, options);
  const baseline = await chooseBaseline(io, run, options);
  const settings = [run.config.file, baseline].flatMap((file) => file ?? []);
  const others = { baseline: asksForUpdate(options) ? baseline : null, cache: chooseCache(options) };
  refuseLosses(io, outputs, others, [...files, ...settings]);
  const isWhole = looksAtAll(io.cwd, run, paths, options);
  const checked = { ...(await checkFiles(context, run, files, { ...options, isWhole })), ignored };
  // In a folder that could not be read may be what a gate is for.
  if (run.config.file !== null && isWhole && checked.unread === 0) {
    const { findIdleParts } = await import('./check/idle-parts.ts');
    const byGlobs = paths.length === 0 && !options.allowEmpty;
    checked.diagnostics.push(...(await findIdleParts(io, run, files, byGlobs)));
  }
  const settled =
    baseline === null
      ? { ...checked, diagnostics: sortDiagnostics(checked.diagnostics) }
      : await (await import('./check/baseline.ts')).settleBaseline(context, run, checked, baseline, options);
  const report: CheckReport = {
    tool: tool(),
    files: checked.files,
    diagnostics: byRubric(settled.diagnostics, run.ownRubric),
    suppressed: settled.suppressed,
    unread: checked.unread,
    unusable: checked.unusable,
  };
  await tell(context, report, options, outputs);
  // On a screen the count is no part of the last finding.
  const isBelow = options.format === 'text' && !options.dryRun && report.diagnostics.length > 0;
  const gap = isBelow && io.isTTY.stdout && io.isTTY.stderr ? '\n' : '';
  const said = summarize(report, checked, options);
  // One short line needs no width, and to ask for it takes a tenth of a start.
  await writeErr(io, gap + (said.indexOf('\n') === said.length - 1 ? said : forScreen(io, said)));
  setExit(context, report, checked, options);
}

function byRubric(diagnostics: readonly Diagnostic[], rubric: string | undefined): readonly Diagnostic[] {
  return rubric === undefined ? diagnostics : diagnostics.map((diagnostic) => ({ ...diagnostic, rubric }));
}

/** In the files that were asked for, then on standard output, where a dry run has nothing but its diff. */
async function tell(
  context: Context,
  report: CheckReport,
  options: CheckOptions,
  outputs: readonly Output[],
): Promise<void> {
  await writeReports(context, report, outputs);
  if (!options.dryRun) {
    await printReport(context, report, options);
    return;
  }
  const unusable = report.diagnostics.filter(({ code }) => code === 'unreadable' || report.files.length === 0);
  await printDiagnostics(context, unusable, options.color);
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
  const found = { diagnostics: sortDiagnostics(diagnostics), suppressed: [], unread: 0 };
  const unusable = [...new Set(faulty)].map((file) => ({ file, gates: [] }));
  const report: CheckReport = { tool: tool(), files: [], ...found, unusable };
  await tell(context, report, options, outputs);
}

function tool(): CheckReport['tool'] {
  return { name: 'alliance-readiness', version: toolVersion() };
}

function readCount(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError(say('commands.check.max-warnings-wrong'));
  return Number(text);
}
