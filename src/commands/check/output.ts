/** A report of a check in one format on standard output, and in any others to files. */
import { basename } from 'node:path';
import { type Command, Option } from 'commander';
import type { CheckFormat, CheckRenderOptions, CheckReport } from '../../diagnostics/check-report.ts';
import { checkFormatHelp, checkFormats, findCheckFormat } from '../../diagnostics/formats/registry.ts';
import { say } from '../../words/say.ts';
import { Refusal } from '../exit-code.ts';
import { refuse } from '../io/file-faults.ts';
import { type Io, wantsColor, writeOut } from '../io/io.ts';
import { repositoryNamer } from '../io/repository.ts';
import { stretchesOf, writeTogether } from '../io/write-together.ts';
import { refuseInput, targetOf } from '../io/write-whole.ts';
import { screenWidth } from '../print/complaint.ts';
import { paintFor } from '../print/paint.ts';
import type { Context } from '../program.ts';

export interface Output {
  format: CheckFormat;
  file: string;
}

/** What `--output` was given, such as `sarif=alliance.sarif`. Refuses what names no format or no file. */
export function readOutputs(values: readonly string[]): Output[] {
  return values.map((value) => {
    const [name = '', ...rest] = value.split('=');
    const format = findCheckFormat(name);
    const file = rest.join('=');
    if (format !== null && file !== '' && file !== '-') return { format, file };
    const names = checkFormats.map((one) => one.name).join(', ');
    throw new Refusal(say('commands.check.output-wrong', { value }), {
      hint: say('commands.check.output-wrong-hint', { names }),
    });
  });
}

/** What a run writes beside its reports. */
export interface OtherOutputs {
  baseline?: string | null;
  cache?: string | null;
}

/**
 * Refuses what would be lost: what another output of this run takes the place of, under whatever name, and any of the
 * `inputs` under a report or the cache.
 */
export function refuseLosses(
  io: Io,
  outputs: readonly Output[],
  { baseline = null, cache = null }: OtherOutputs,
  inputs: readonly string[],
): void {
  const taken = new Set<string>();
  const kept = baseline === null ? null : targetOf(io, baseline);
  for (const { file } of outputs) {
    refuseInput(io, file, inputs);
    take(io, taken, file, kept);
  }
  if (cache === null) return;
  take(io, taken, cache, kept);
  // Asked for in every run of a hook, so thousands of files are told apart by name alone.
  const name = basename(cache);
  refuseInput(
    io,
    cache,
    inputs.filter((input) => basename(input) === name),
  );
}

/** `kept` is the baseline: what goes into it is what the report is about, whether or not it is there already. */
function take(io: Io, taken: Set<string>, path: string, kept: string | null): void {
  const target = targetOf(io, path);
  if (target === kept) throw refuse('commands.write.input', path);
  if (taken.has(target)) throw new Refusal(say('commands.check.output-twice', { path }));
  taken.add(target);
}

/** What `--format` and `--output` are, wherever diagnostics are the result. */
export function addReportOptions(command: Command): void {
  const names = checkFormats.map(({ name }) => name);
  const formats = say('commands.check.format', { formats: checkFormatHelp() });
  command
    .addOption(new Option('-f, --format <format>', formats).choices(names).default('text'))
    .option(
      '-o, --output <format=file>',
      say('commands.check.output'),
      (value, list: string[]) => [...list, value],
      [],
    );
}

/** Files come first: what is printed may be cut short by whoever reads it. */
export async function writeReports({ io }: Context, report: CheckReport, outputs: readonly Output[]): Promise<void> {
  const options = await plainOptions(
    io,
    report,
    outputs.map(({ format }) => format.name),
  );
  const written: { path: string; pieces: Iterable<string> }[] = [];
  for (const { format, file } of outputs) written.push({ path: file, pieces: (await format.load())(report, options) });
  writeTogether(io, written);
}

/** The report on standard output. */
export async function printReport(
  { io }: Context,
  report: CheckReport,
  { format, color }: { format: string; color?: string },
): Promise<void> {
  // Where there is nothing to say, standard output need not even be opened.
  if (format === 'text' && report.diagnostics.length === 0) return;
  const screen = screenWidth(io, 'stdout');
  const render = await findCheckFormat(format)?.load();
  const options = await plainOptions(io, report, [format]);
  const paint = await paintFor(wantsColor(io, color, 'stdout'));
  const pieces = render?.(report, { ...options, width: screen ?? 80, wrapped: screen !== null, paint }) ?? [];
  for (const stretch of stretchesOf(pieces)) await writeOut(io, stretch);
}

async function plainOptions(io: Io, { files }: CheckReport, formats: readonly string[]): Promise<CheckRenderOptions> {
  const hash = await hasher(formats);
  return { width: 80, paint: (_, text) => text, repositoryPath: repositoryNamer(io, files), hash };
}

/** Formats that people read name nothing by its hash, and the module behind it takes long to start. */
async function hasher(formats: readonly string[]): Promise<(text: string) => string> {
  if (formats.every((name) => name === 'text')) return (text) => text;
  const { hash } = await import('node:crypto');
  return (text) => hash('sha256', text);
}
