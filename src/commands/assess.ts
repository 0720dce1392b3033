/** `alliance assess`: the interview over an alliance file, one round at a time. */
import { Option } from 'commander';
import type { Alliance } from '../framework/alliance-schema.ts';
import type { Rubric } from '../framework/rubric-schema.ts';
import { DIMENSIONS, MODES, STAGES } from '../framework/vocabulary.ts';
import { say } from '../words/say.ts';
import type { AssessOptions } from './assess/sitting.ts';
import { Refusal } from './exit-code.ts';
import { readText } from './io/files.ts';
import { type Io, today } from './io/io.ts';
import { addExamples, type Context, type Register } from './program.ts';
import { chooseRubric } from './rubric/source.ts';

export const register: Register = (command, context) => {
  command
    .argument('<file>', say('interview.assess.argument'))
    .addOption(new Option('--depth <depth>', say('interview.assess.depth')).choices(['quick', 'full']))
    .addOption(new Option('--section <name>', say('interview.assess.section')).choices([...DIMENSIONS, ...STAGES]))
    .option('--only-unanswered', say('interview.assess.only-unanswered'))
    .option('--new-round', say('interview.assess.new-round'))
    .option('--round-id <id>', say('interview.assess.round-id'))
    .option('--date <day>', say('interview.assess.date'))
    .addOption(new Option('--mode <mode>', say('interview.assess.mode')).choices([...MODES]))
    .option('--rubric <folder>', say('interview.assess.rubric'))
    .action((file: string, options: AssessOptions) => assessFile(context, file, options));
  addExamples(
    command,
    [
      'alliance assess harbor.alliance.yaml',
      'alliance assess harbor.alliance.yaml --depth quick',
      'alliance assess harbor.alliance.yaml --section formation --only-unanswered',
    ],
    say('interview.assess.help'),
  );
};

async function assessFile(context: Context, file: string, options: AssessOptions): Promise<void> {
  const { io } = context;
  if (file === '-') throw new Refusal(say('interview.assess.no-stdin'));
  const rubric = await chooseRubric(context, options.rubric);
  const text = await readText(io, file);
  const alliance = await loadSound(context, file, text, rubric, options);
  requireTerminal(io, file, rubric);
  const { holdInterview } = await import('./assess/hold-interview.ts');
  context.setExit(await holdInterview({ context, rubric, file, text, alliance, options }));
}

/** The alliance of a file; one with faults is refused after all of them were printed. */
async function loadSound(
  context: Context,
  file: string,
  text: string,
  rubric: Rubric,
  { color }: AssessOptions,
): Promise<Alliance> {
  const { loadAlliance } = await import('../framework/load-alliance.ts');
  const { alliance, diagnostics } = await loadAlliance(text, { file, today: today(context.io), rubric });
  if (alliance) return alliance;
  const { printDiagnostics } = await import('./print/print-diagnostics.ts');
  await printDiagnostics(context, diagnostics, color);
  throw new Refusal(say('interview.assess.faulty', { file, n: diagnostics.length }));
}

/** Questions need someone who can answer: without a terminal nothing is asked, and the other ways are told. */
function requireTerminal(io: Io, file: string, rubric: Rubric): void {
  if (io.isTTY.stdin && io.isTTY.stdout && !io.env.CI) return;
  const id = rubric.criteria[0]?.id ?? '';
  throw new Refusal(say('interview.assess.no-terminal'), {
    hint: say('interview.assess.no-terminal-hint', { file, id, day: today(io), year: today(io).slice(0, 4) }),
  });
}
