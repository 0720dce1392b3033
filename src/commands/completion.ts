/** `alliance completion`: a script by which a shell completes commands, options and ids. */
import { Argument, type Command, type Option } from 'commander';
import { entryCodes } from '../diagnostics/catalogue.ts';
import { say } from '../words/say.ts';
import {
  type CompletedCommand,
  type CompletedOption,
  completionScript,
  SHELLS,
  type Shell,
} from './completion-script.ts';
import { writeOut } from './io/io.ts';
import { addExamples, type Context, type Register } from './program.ts';
import { chooseRubric } from './rubric/source.ts';

type LoadCommands = (context: Context) => Promise<Command[]>;

/** The command, which is handed the way to all the others. */
export function completionOf(loadCommands: LoadCommands): { register: Register } {
  return { register: (command, context) => register(command, context, loadCommands) };
}

function register(command: Command, context: Context, loadCommands: LoadCommands): void {
  command
    .addArgument(new Argument('<shell>', say('commands.completion.shell')).choices(SHELLS))
    .action(async (shell: Shell) => {
      const commands = await describeAll(context, await loadCommands(context));
      await writeOut(context.io, completionScript(shell, commands));
    });
  addExamples(command, [
    'alliance completion bash >> ~/.bashrc',
    'alliance completion zsh >> ~/.zshrc',
    'alliance completion fish > ~/.config/fish/completions/alliance.fish',
  ]);
}

async function describeAll(context: Context, commands: readonly Command[]): Promise<CompletedCommand[]> {
  const rubric = await chooseRubric(context, undefined);
  const ids = [rubric.criteria, rubric.roles, rubric.stages, rubric.tensions].flatMap((list) =>
    list.map(({ id }) => id),
  );
  return commands.map((command) => describe(command, command.name() === 'explain' ? [...ids, ...entryCodes()] : []));
}

function describe(command: Command, ids: readonly string[]): CompletedCommand {
  const choices = command.registeredArguments.flatMap((argument) => argument.argChoices ?? []);
  const subcommands = command.commands.map((one) => one.name());
  const options = [command, ...command.commands].flatMap((one) =>
    one.options.map((option) => describeOption(option, one)),
  );
  const help: CompletedOption = { flags: ['--help', '-h'], summary: say('commands.option.help'), takes: 'nothing' };
  const byName = new Map([...options, help].map((option) => [option.flags[0], option]));
  return {
    name: command.name(),
    summary: command.description(),
    options: [...byName.values()],
    words: [...subcommands, ...choices, ...ids],
  };
}

function describeOption(option: Option, command: Command): CompletedOption {
  const { long, short, description } = option;
  const flags = [long, short].flatMap((flag) => flag ?? []);
  return { flags, summary: description, takes: takenBy(option, command) };
}

function takenBy({ required, argChoices, flags }: Option, { options }: Command): CompletedOption['takes'] {
  if (!required) return 'nothing';
  // Such as `--output sarif=alliance.sarif`: the names are those of `--format`.
  const formats = options.find(({ long }) => long === '--format')?.argChoices ?? [];
  if (flags.endsWith('<format=file>')) return formats.map((format) => `${format}=`);
  return argChoices ?? (/(file|folder)>/.test(flags) ? 'file' : 'anything');
}
