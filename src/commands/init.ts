/** `alliance init`: a first alliance file from a few questions, or from options. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Command } from 'commander';
import { shellFile } from '../diagnostics/shell-word.ts';
import type { Alliance } from '../framework/alliance-schema.ts';
import { keyFor } from '../interview/keymap.ts';
import { say } from '../words/say.ts';
import { EXIT, Refusal } from './exit-code.ts';
import { fileNameFor, writeAllianceFile } from './init/file.ts';
import { fromOptions, type InitOptions, initAsks, initPlan } from './init/questions.ts';
import { type Io, today, writeOut } from './io/io.ts';
import { schemaFor } from './io/schema-path.ts';
import { writeWhole } from './io/write-whole.ts';
import { addExamples, type Context, type Register } from './program.ts';
import { chooseRubric } from './rubric/source.ts';

export const register: Register = (command, context) => {
  command
    .argument('[file]', say('interview.init.argument'))
    .option('--name <words>', say('interview.init.name'))
    .option('--organizations <number>', say('interview.init.organizations'))
    .option('--led-by <who>', say('interview.init.led-by'))
    .option('--form <form>', say('interview.init.form'))
    .option('--stages <list>', say('interview.init.stages'))
    .option('--path <path>', say('interview.init.path'))
    .option('--scale <list>', say('interview.init.scale'))
    .option('-y, --yes', say('interview.init.yes'))
    .option('--rubric <folder>', say('interview.init.rubric'))
    .action((file: string | undefined, _options: unknown, self: Command) =>
      initFile(context, file, self.opts<InitOptions>()),
    );
  addExamples(command, [
    'alliance init',
    'alliance init harbor.alliance.yaml',
    'alliance init --yes --name "Harbor Neighbors Alliance" --form informal --stages operation',
  ]);
};

async function initFile(context: Context, file: string | undefined, options: InitOptions): Promise<void> {
  const { io } = context;
  if (file !== undefined) refuseExisting(io, file);
  const rubric = await chooseRubric(context, options.rubric);
  const asks = initAsks(rubric);
  const { alliance: told, answered } = fromOptions(asks, options);
  const silent = options.yes || !(io.isTTY.stdin && io.isTTY.stdout) || Boolean(io.env.CI);
  if (silent && !told.name) {
    if (options.yes) throw new Refusal(say('interview.init.needs-name'));
    throw new Refusal(say('interview.init.no-terminal'), { hint: say('interview.init.no-terminal-hint') });
  }
  const alliance = silent ? told : await askForRest(io, options, file, told, initPlan(asks, answered));
  if (alliance === null) {
    context.setExit(EXIT.interrupted);
    return writeOut(io, `\n${say('interview.init.nothing')}\n`);
  }
  const target = file ?? (silent ? fileNameFor(alliance.name) : freeName(io, fileNameFor(alliance.name)));
  refuseExisting(io, target);
  writeWhole(io, target, writeAllianceFile(alliance, schemaFor(io, target), today(io).slice(0, 4)), {
    exclusive: true,
  });
  const n = rubric.criteria.filter(({ quick }) => quick).length;
  const { inLines } = await import('./assess/open-terminal.ts');
  await writeOut(io, inLines(say('interview.init.written', { file: target, command: shellFile(target), n }), io));
}

/** Asks on the terminal what no option told; null when it was interrupted or left without a name. */
async function askForRest(
  io: Io,
  options: InitOptions,
  file: string | undefined,
  told: Alliance,
  plan: ReturnType<typeof initPlan>,
): Promise<Alliance | null> {
  if (plan.asks.length === 0) return told;
  const [{ openTerminal }, { runInterview }, { beginInterview }, { progressOf }] = await Promise.all([
    import('./assess/open-terminal.ts'),
    import('../interview/run.ts'),
    import('../interview/moves.ts'),
    import('../interview/state.ts'),
  ]);
  const terminal = await openTerminal(io, options.color);
  try {
    const first = beginInterview(plan, told, '', null, io.now().getTime());
    terminal.say(say('interview.init.opening', { n: progressOf(first).total, skip: keyFor('skip') }));
    const tellOfTwin = (name: string | undefined) => {
      const twin = name && file === undefined ? twinOf(io, name) : null;
      if (twin) terminal.say(twin);
    };
    tellOfTwin(told.name);
    const { how, state } = await runInterview(first, terminal, async ({ edits }, { alliance }) => {
      if (edits.some(({ path }) => path[0] === 'name')) tellOfTwin(alliance.name);
      return null;
    });
    return how === 'interrupted' || !state.alliance.name ? null : state.alliance;
  } finally {
    terminal.release();
  }
}

function refuseExisting(io: Io, file: string): void {
  if (!existsSync(resolve(io.cwd, file))) return;
  const hint = say('interview.init.exists-hint', { file: shellFile(file) });
  throw new Refusal(say('interview.init.exists', { file }), { hint });
}

/** That a file of this name is there, what the new one will be called, and how to go on with the first; null if none is. */
function twinOf(io: Io, name: string): string | null {
  const file = fileNameFor(name);
  const other = freeName(io, file);
  return file === other ? null : say('interview.init.twin', { file, other, first: shellFile(file) });
}

/** The name, or with a number the first one that is free: who answered questions should not lose the answers to it. */
function freeName(io: Io, name: string): string {
  for (let n = 1; ; n++) {
    const candidate = n === 1 ? name : name.replace('.alliance.yaml', `-${n}.alliance.yaml`);
    if (!existsSync(resolve(io.cwd, candidate))) return candidate;
  }
}
