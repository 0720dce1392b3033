/** `alliance rubric`: look things up in a rubric, and check one. */
import { type Command, Option } from 'commander';
import type { Rubric } from '../framework/rubric-schema.ts';
import { entryText, kindsText, type Listed, listKinds, listText } from '../report/rubric-text.ts';
import { say } from '../words/say.ts';
import { addReportOptions } from './check/output.ts';
import { Refusal } from './exit-code.ts';
import { writeOut } from './io/io.ts';
import { addExamples, addGlobalOptions, type Context, type Register } from './program.ts';
import { chooseRubric } from './rubric/source.ts';

interface LookOptions {
  rubric?: string;
  format: 'text' | 'json';
}

export const register: Register = (command, context) => {
  addExamples(command, [
    'alliance rubric list criteria',
    'alliance rubric show hard-conversations',
    'alliance rubric check my-rubric/',
  ]);
  subcommand(command, 'list [kind]', say('commands.rubric.list')).action(
    (kind: string | undefined, options: LookOptions) => list(context, kind, options),
  );
  subcommand(command, 'show <name>', say('commands.rubric.show')).action((name: string, options: LookOptions) =>
    show(context, name, options),
  );
  const checking = bare(command, 'check [folder]', say('commands.rubric.check'));
  addReportOptions(checking);
  checking
    .option('--reach <files...>', say('commands.rubric.reach'))
    .action(async (folder: string | undefined, _options: unknown, self: Command) => {
      const { checkFolder } = await import('./rubric/check.ts');
      await checkFolder(context, folder, self.opts());
    });
};

function subcommand(command: Command, name: string, summary: string): Command {
  return bare(command, name, summary)
    .addOption(
      new Option('-f, --format <format>', say('commands.rubric.format')).choices(['text', 'json']).default('text'),
    )
    .option('--rubric <folder>', say('commands.option.rubric'));
}

function bare(command: Command, name: string, summary: string): Command {
  const sub = command.command(name).description(summary).helpOption('-h, --help', say('commands.option.help'));
  addGlobalOptions(sub);
  return sub;
}

async function list(context: Context, kind: string | undefined, options: LookOptions): Promise<void> {
  const kinds = listKinds(await chooseRubric(context, options.rubric));
  if (kind === undefined) {
    const counts = Object.fromEntries([...kinds].map(([name, entries]) => [name, entries.length]));
    await print(context, options, counts, () => kindsText(kinds));
    return;
  }
  const entries = kinds.get(kind);
  if (!entries) throw await unknown(kind, kinds.keys());
  const short = entries.map(({ id, name }) => ({ id, name }));
  await print(context, options, short, (width) => listText(entries, width));
}

async function show(context: Context, name: string, options: LookOptions): Promise<void> {
  const rubric = await chooseRubric(context, options.rubric);
  const found = find(rubric, name);
  if (!found) {
    const kinds = listKinds(rubric);
    throw await unknown(name, [
      ...kinds.keys(),
      ...[...kinds.values()].flatMap((entries) => entries.map(({ id }) => id)),
    ]);
  }
  const values = found.map(({ value }) => value);
  await print(context, options, found.length === 1 ? values[0] : values, (width) =>
    found.map((entry) => entryText(entry, width)).join('\n'),
  );
}

/** All of a kind, or the first thing that has this id. */
function find(rubric: Rubric, name: string): Listed[] | null {
  const kinds = listKinds(rubric);
  const kind = kinds.get(name);
  if (kind) return kind;
  const entry = [...kinds.values()].flat().find(({ id }) => id === name);
  return entry ? [entry] : null;
}

async function print(
  { io }: Context,
  { format }: LookOptions,
  value: unknown,
  text: (width: number) => string,
): Promise<void> {
  await writeOut(io, format === 'json' ? `${JSON.stringify(value, null, 2)}\n` : text(io.columns ?? 80));
}

async function unknown(name: string, names: Iterable<string>): Promise<Refusal> {
  const { nearest } = await import('../diagnostics/nearest.ts');
  const near = nearest(name, names);
  const hint = near === null ? say('commands.rubric.unknown-hint') : say('commands.rubric.nearest', { near });
  return new Refusal(say('commands.rubric.unknown', { name }), { hint });
}
