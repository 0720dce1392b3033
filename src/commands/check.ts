/** `alliance check`: the faults of many alliance files, each at its line and column. */
import type { Command } from 'commander';
import { loadAlliance } from '../framework/load-alliance.ts';
import type { Rubric } from '../framework/rubric-schema.ts';
import { say } from '../words/say.ts';
import { complaint } from './complaint.ts';
import { EXIT, isRefusal } from './exit-code.ts';
import { readText } from './files.ts';
import { findInputs } from './inputs.ts';
import { today, writeErr, writeOut } from './io.ts';
import { printDiagnostics } from './print-diagnostics.ts';
import { addExamples, type Context } from './program.ts';
import { chooseRubric } from './rubric-source.ts';

interface Options {
  rubric?: string;
  color?: string;
}

interface Tally {
  files: number;
  faulty: number;
  errors: number;
  warnings: number;
  unread: number;
}

export function register(command: Command, context: Context): void {
  command
    .argument('<paths...>', say('commands.check.paths'))
    .option('--rubric <folder>', say('commands.option.rubric'))
    .action((paths: string[], options: Options) => check(context, paths, options));
  addExamples(
    command,
    ['alliance check harbor.alliance.yaml', 'alliance check alliances/', 'alliance check - < harbor.alliance.yaml'],
    say('commands.check.notes'),
  );
}

async function check(context: Context, paths: readonly string[], options: Options): Promise<void> {
  const { io } = context;
  const rubric = await chooseRubric(context, options.rubric);
  const named = paths.filter((path) => path !== '-');
  const files = [...(paths.includes('-') ? ['-'] : []), ...(named.length > 0 ? await findInputs(io, named) : [])];
  const tally: Tally = { files: 0, faulty: 0, errors: 0, warnings: 0, unread: 0 };
  for (const file of files) await checkFile(context, file, { rubric, options, tally });
  if (tally.errors > 0) context.setExit(EXIT.unmet);
  if (tally.unread > 0) context.setExit(EXIT.unusable);
  await writeErr(io, `${lastLine(tally)}\n`);
}

interface Run {
  rubric: Rubric;
  options: Options;
  tally: Tally;
}

/** A file that can't be read is told at once, and the others are checked all the same. */
async function checkFile(context: Context, file: string, { rubric, options, tally }: Run): Promise<void> {
  const { io } = context;
  let text: string;
  try {
    text = await readText(io, file);
  } catch (error) {
    if (!isRefusal(error)) throw error;
    tally.unread++;
    await writeErr(io, complaint(io, error.message, error.hint));
    return;
  }
  const { diagnostics } = await loadAlliance(text, { file, today: today(io), rubric });
  tally.files++;
  if (diagnostics.length === 0) return;
  if (tally.faulty++ > 0) await writeOut(io, '\n');
  for (const { severity } of diagnostics) tally[severity === 'error' ? 'errors' : 'warnings']++;
  await printDiagnostics(context, diagnostics, options.color, 'stdout');
}

function lastLine({ unread, ...counts }: Tally): string {
  const words = counts.faulty === 0 ? 'commands.check.clean' : 'commands.check.count';
  const checked = counts.files === 0 ? [] : [say(words, counts)];
  return [...checked, ...(unread === 0 ? [] : [say('commands.check.unread', { unread })])].join('; ');
}
