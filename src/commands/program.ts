/**
 * The root of the command line. It knows the name and summary of each command; the file behind one is loaded when
 * that command is chosen, so that `alliance report` never pays for the interview.
 */
import { Command, Option } from 'commander';
import { say, type WordKey } from '../words/say.ts';
import type { ExitCode } from './exit-code.ts';
import { EXIT } from './exit-code.ts';
import type { Io } from './io.ts';

/** What every command gets: the outside world, and the way to set the exit status (the highest one set counts). */
export interface Context {
  io: Io;
  setExit(code: ExitCode): void;
}
/** A command file's one export: adds its options, arguments, examples and action to `command`. */
export type Register = (command: Command, context: Context) => void;

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
];

export function isCommand(word: string): boolean {
  return COMMANDS.some(({ name }) => name === word);
}

/** The whole command line, with the command that `argv` chooses loaded and ready to parse. */
export async function buildProgram(argv: readonly string[], version: string, context: Context): Promise<Command> {
  const program = root(version, context);
  const chosen = chosenCommand(argv);
  for (const entry of COMMANDS) {
    const command = program.command(entry.name).description(say(entry.summary));
    command.helpOption('-h, --help', say('commands.option.help'));
    if (entry.name !== chosen) continue;
    addGlobalOptions(command);
    (await entry.load()).register(command, context);
    command.addHelpText('after', () => `\n${exitTable()}`);
  }
  return program;
}

function root(version: string, context: Context): Command {
  const { io } = context;
  const program = new Command('alliance')
    .description(say('commands.program.summary'))
    .version(version, '-V, --version', say('commands.option.version'))
    .helpOption('-h, --help', say('commands.option.help'))
    .showSuggestionAfterError(true)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void io.stdout.write(text),
      writeErr: (text) => void io.stderr.write(text),
      getOutHelpWidth: () => io.columns ?? 80,
      getErrHelpWidth: () => io.columns ?? 80,
      outputError: () => undefined,
    })
    .addHelpText('after', () => `\n${examples(ROOT_EXAMPLES)}\n${exitTable()}\n${say('commands.help.more')}`);
  addGlobalOptions(program);
  return program;
}

function addGlobalOptions(command: Command): void {
  command.addOption(
    new Option('--color <when>', say('commands.option.color')).choices(['auto', 'always', 'never']).default('auto'),
  );
  command.option('--debug', say('commands.option.debug'));
}

/** First word that is no option and no option's value: the name of a command, or of what `help` is asked about. */
function chosenCommand(argv: readonly string[]): string | undefined {
  const words = argv.filter((word, i) => !word.startsWith('-') && argv[i - 1] !== '--color');
  return words[0] === 'help' ? words[1] : words[0];
}

const ROOT_EXAMPLES = [
  'alliance init harbor.alliance.yaml',
  'alliance assess harbor.alliance.yaml --depth quick',
  'alliance report harbor.alliance.yaml',
  'alliance explain hard-conversations',
];

/** Examples as help shows them. */
export function examples(lines: readonly string[]): string {
  return `${say('commands.help.examples')}\n${lines.map((line) => `  $ ${line}\n`).join('')}`;
}

/** Adds examples to a command's help. */
export function addExamples(command: Command, lines: readonly string[]): void {
  command.addHelpText('after', () => `\n${examples(lines)}`);
}

/** The one table of exit statuses. */
export function exitTable(): string {
  const rows = Object.values(EXIT).map((code) => `  ${String(code).padEnd(5)}${say(`commands.exit.${code}`)}\n`);
  return `${say('commands.help.exit')}\n${rows.join('')}`;
}
