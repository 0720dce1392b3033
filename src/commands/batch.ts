/** `alliance batch`: many alliance files to one stream of records, in the order of their names. */
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Rubric } from '../framework/rubric-schema.ts';
import { batchTable } from '../report/batch-table.ts';
import { csvHeader } from '../report/csv-row.ts';
import { say } from '../words/say.ts';
import type { BatchFormat, BatchSettings } from './batch/chunk.ts';
import { assessAll } from './batch/pool.ts';
import { startProgress } from './batch/progress.ts';
import { EXIT } from './exit-code.ts';
import { decode } from './io/files.ts';
import { findInputs } from './io/inputs.ts';
import { today, writeErr, writeOut } from './io/io.ts';
import { openWhole, refuseInput } from './io/write-whole.ts';
import { packageFile } from './package-file.ts';
import { addExamples, type Context } from './program.ts';
import { chooseRubric } from './rubric/source.ts';
import { toolVersion } from './start/version.ts';

interface Options {
  format: BatchFormat;
  output?: string;
  rubric?: string;
  round?: string;
  workers?: number;
}
/** Files from which two threads are faster than one, their start included. */
const WORTH_WORKERS = 300;

export function register(command: Command, context: Context): void {
  command
    .argument('<paths...>', say('commands.batch.paths'))
    .addOption(
      new Option('-f, --format <format>', say('commands.batch.format'))
        .choices(['ndjson', 'csv', 'table'])
        .default('ndjson'),
    )
    .option('-o, --output <file>', say('commands.batch.output'))
    .option('--round <id>', say('commands.batch.round'))
    .option('--rubric <folder>', say('commands.option.rubric'))
    .addOption(new Option('--workers <n>', say('commands.batch.workers')).argParser(readWorkers))
    .action((paths: string[], options: Options) => runBatch(context, paths, options));
  addExamples(
    command,
    [
      'alliance batch alliances/ > results.ndjson',
      "alliance batch 'region/*/*.alliance.yaml' --format csv -o results.csv",
      'git ls-files -z "*.alliance.yaml" | alliance batch - --format table',
    ],
    say('commands.batch.notes'),
  );
}

async function runBatch(context: Context, paths: readonly string[], options: Options): Promise<void> {
  const { io } = context;
  const rubric = await chooseRubric(context, options.rubric);
  const files = await findInputs(io, paths);
  const settings: BatchSettings = {
    cwd: io.cwd,
    today: today(io),
    version: toolVersion(),
    rubric,
    format: options.format,
    ...(options.round !== undefined && { round: options.round }),
  };
  if (options.output !== undefined) refuseInput(io, options.output, files);
  const progress = startProgress(io, files.length);
  const sink = openSink(context, options.output);
  let faults = 0;
  let interrupted = false;
  const unwatch = io.onInterrupt?.(() => {
    interrupted = true;
  });
  try {
    const rows: string[] = [];
    if (options.format === 'csv') await sink.write(`${csvHeader(rubric)}\n`);
    for await (const chunk of assessAll(files, settings, ...workersFor(files.length, options.workers))) {
      faults += chunk.faults;
      if (options.format === 'table') rows.push(...decode(chunk.text).trimEnd().split('\n'));
      else await sink.write(chunk.text);
      progress.add(chunk.files);
      // What was begun is put away before the run ends, so that no half of an output stays behind.
      if (interrupted) throw Object.assign(new Error('interrupted'), { name: 'Interrupted' });
    }
    if (options.format === 'table') await sink.write(await draw(rows, rubric, io.columns ?? 120));
    sink.finish();
  } catch (error) {
    sink.discard();
    throw error;
  } finally {
    unwatch?.();
    progress.end();
  }
  if (faults === 0) return;
  context.setExit(EXIT.unusable);
  await writeErr(io, `${say('commands.batch.faults', { faults, files: files.length })}\n`);
}

async function draw(rows: readonly string[], rubric: Rubric, width: number): Promise<string> {
  const { drawTable } = await import('../report/terminal-table.ts');
  const cells = rows.map((row) => JSON.parse(row) as string[]);
  return drawTable(batchTable(cells, rubric), width)
    .map((line) => `${line.trimEnd()}\n`)
    .join('');
}

/**
 * Threads beside this one. Run from its sources, the program has no worker script; then, and for few files, there are
 * none. More than one brought nothing where it was measured.
 */
function workersFor(files: number, wish: number | undefined): [number, string] {
  const script = packageFile('dist/worker.js');
  const most = existsSync(script) ? Math.max(1, availableParallelism()) : 0;
  const fitting = files < WORTH_WORKERS ? 0 : 1;
  return [Math.min(wish ?? fitting, most), script];
}

/** A whole number of threads, 0 for none beside the main one. */
function readWorkers(text: string): number {
  if (!/^\d{1,3}$/.test(text)) throw new InvalidArgumentError(say('commands.batch.workers-wrong'));
  return Number(text);
}

interface Sink {
  write(text: string | Uint8Array): Promise<void>;
  finish(): void;
  discard(): void;
}

/** Standard output, or a file that is written as the records come and takes its place when the last one is there. */
function openSink({ io }: Context, output: string | undefined): Sink {
  const nothing = () => undefined;
  if (output === undefined || output === '-') {
    return { write: (text) => writeOut(io, text), finish: nothing, discard: nothing };
  }
  const file = openWhole(io, output);
  return { ...file, write: async (text) => file.write(typeof text === 'string' ? Buffer.from(text) : text) };
}
