/**
 * The root of the command line. It knows the name and summary of each command; the file behind one is loaded when
 * that command is chosen, so that `alliance report` never pays for the interview.
 */
import { Command, Option } from 'commander';
import { say } from '../words/say.ts';
import type { ExitCode } from './exit-code.ts';
import { EXIT } from './exit-code.ts';
import type { Io } from './io/io.ts';

/** What every command gets: the outside world, and the way to set the exit status (the highest one set counts). */
export interface Context {
  io: Io;
  setExit(code: ExitCode): void;
}
/** A command file's one export: adds its options, arguments, examples and action to `command`. */
export type Register = (command: Command, context: Context) => void;

/** The root without its commands. */
export function buildRoot(version: string, context: Context): Command {
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

/** Options that every command has. */
export function addGlobalOptions(command: Command): void {
  command.addOption(
    new Option('--color <when>', say('commands.option.color')).choices(['auto', 'always', 'never']).default('auto'),
  );
  command.option('--debug', say('commands.option.debug'));
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

/** Adds examples, and after them `notes`, to a command's help. */
export function addExamples(command: Command, lines: readonly string[], notes?: string): void {
  command.addHelpText('after', ({ command: own }) => {
    const said = notes ? `\n${own.createHelp().boxWrap(notes, 80)}\n` : '';
    return `\n${examples(lines)}${said}`;
  });
}

/** The one table of exit statuses. */
export function exitTable(): string {
  const rows = Object.values(EXIT).map((code) => `  ${String(code).padEnd(5)}${say(`commands.exit.${code}`)}\n`);
  return `${say('commands.help.exit')}\n${rows.join('')}`;
}
