/**
 * Every command by name and summary. The file behind one is loaded when that command is chosen, so that
 * `alliance report` never pays for the interview.
 */
import type { Command } from 'commander';
import { say, type WordKey } from '../words/say.ts';
import { Refusal } from './exit-code.ts';
import { addGlobalOptions, buildRoot, type Context, exitTable, type Register } from './program.ts';

interface Entry {
  name: string;
  summary: WordKey;
  load(): Promise<{ register: Register }>;
}

const COMMANDS: readonly Entry[] = [
  { name: 'init', summary: 'commands.init.summary', load: () => import('./init.ts') },
  { name: 'assess', summary: 'commands.assess.summary', load: () => import('./assess.ts') },
  { name: 'report', summary: 'commands.report.summary', load: () => import('./report.ts') },
  { name: 'explain', summary: 'commands.explain.summary', load: () => import('./explain.ts') },
  { name: 'batch', summary: 'commands.batch.summary', load: () => import('./batch.ts') },
  { name: 'check', summary: 'commands.check.summary', load: () => import('./check.ts') },
  { name: 'rubric', summary: 'commands.rubric.summary', load: () => import('./rubric.ts') },
  { name: 'schema', summary: 'commands.schema.summary', load: () => import('./schema.ts') },
  {
    name: 'completion',
    summary: 'commands.completion.summary',
    load: async () => (await import('./completion.ts')).completionOf(loadCommands),
  },
];

export function isCommand(word: string): boolean {
  return COMMANDS.some(({ name }) => name === word);
}

/** The whole command line, with the command that `argv` chooses loaded and ready to parse. */
export async function buildProgram(argv: readonly string[], version: string, context: Context): Promise<Command> {
  const program = buildRoot(version, context);
  const chosen = chosenCommand(argv);
  if (argv[0] === 'help' && chosen !== undefined && chosen !== 'help' && !isCommand(chosen)) {
    throw new Refusal(say('commands.error.no-command', { name: chosen }), {
      hint: say('commands.error.help', { command: 'alliance' }),
    });
  }
  for (const entry of COMMANDS) {
    const command = program.command(entry.name).description(say(entry.summary));
    command.helpOption('-h, --help', say('commands.option.help'));
    if (entry.name !== chosen) continue;
    addGlobalOptions(command);
    (await entry.load()).register(command, context);
    command.addHelpText('afterAll', () => `\n${exitTable()}`);
  }
  return program;
}

/** Every command with its options and arguments. */
export async function loadCommands(context: Context): Promise<Command[]> {
  const root = buildRoot('', context);
  for (const { name, summary, load } of COMMANDS) {
    const command = root.command(name).description(say(summary));
    addGlobalOptions(command);
    (await load()).register(command, context);
  }
  return [...root.commands];
}

/** First word that is no option and no option's value: the name of a command, or of what `help` is asked about. */
function chosenCommand(argv: readonly string[]): string | undefined {
  const words = argv.filter((word, i) => !word.startsWith('-') && argv[i - 1] !== '--color');
  return words[0] === 'help' ? words[1] : words[0];
}
