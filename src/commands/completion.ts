/** `alliance completion`: a script by which a shell completes commands, options and ids. */
import { Argument, type Command, type Option } from 'commander';
import { entryCodes } from '../diagnostics/explain-code.ts';
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
  const options = [command, ...command.commands].flatMap((one) => one.options.map(describeOption));
  const help: CompletedOption = { flag: '--help', summary: say('commands.option.help'), takes: 'nothing' };
  const flags = new Map([...options, help].map((option) => [option.flag, option]));
  return {
    name: command.name(),
    summary: command.description(),
    options: [...flags.values()],
    words: [...subcommands, ...choices, ...ids],
  };
}

function describeOption({ long, flags, description, required, argChoices }: Option): CompletedOption {
  const takes = !required ? 'nothing' : (argChoices ?? (/(file|folder)>/.test(flags) ? 'file' : 'anything'));
  return { flag: long ?? flags, summary: description, takes };
}
