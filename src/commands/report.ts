/** `alliance report`: an alliance file or a kept result to text, in one format or several at once. */
import { relative, resolve } from 'node:path';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { shellWord } from '../diagnostics/shell-word.ts';
import { printableLine } from '../document/printable.ts';
import { widthOf } from '../report/layout.ts';
import { type Format, findFormat, formatHelp, formatOfPath, formats } from '../report/registry.ts';
import { say } from '../words/say.ts';
import { type AssessedOptions, readAssessed } from './assessed.ts';
import { Refusal } from './exit-code.ts';
import { type Io, wantsColor, writeErr, writeOut } from './io/io.ts';
import { writeTogether } from './io/write-together.ts';
import { refuseInput } from './io/write-whole.ts';
import { addExamples, type Context, type Register } from './program.ts';

interface ReportOptions extends AssessedOptions {
  format?: string;
  output?: string[];
  theme?: string;
  details?: boolean;
  width?: number;
}

/** One thing to write; `path` null is standard output. */
interface Target {
  format: Format;
  path: string | null;
}

const WIDTH = 80;

export const register: Register = (command, context) => {
  command
    .argument('<file>', say('report.option.file'))
    .addOption(
      new Option('-f, --format <name>', say('report.option.format', { formats: formatHelp() })).choices(
        formats.map(({ name }) => name),
      ),
    )
    .option('-o, --output <[format=]file>', say('report.option.output'), collect)
    .option('-r, --round <id>', say('report.option.round'))
    .option('--theme <id>', say('report.option.theme'))
    .option('-d, --details', say('report.option.details'))
    .option('--width <columns>', say('report.option.width'), columns)
    .option('--rubric <folder>', say('report.option.rubric'))
    .action((file: string, _options: unknown, self: Command) =>
      run(context, file, self.optsWithGlobals<ReportOptions>()),
    );
  addExamples(command, [
    'alliance report harbor.alliance.yaml',
    'alliance report harbor.alliance.yaml --details | less',
    'alliance report harbor.alliance.yaml -o handout.md -o result.json',
    'alliance report harbor.alliance.yaml --round autumn-2025',
    'alliance report result.json',
  ]);
};

async function run(context: Context, file: string, options: ReportOptions): Promise<void> {
  const targets = chooseTargets(context.io.cwd, options.output ?? [], options.format);
  for (const { path } of targets) if (path !== null) refuseInput(context.io, path, [file]);
  const { assessment, rubric } = await readAssessed(context, file, options);
  if (options.theme !== undefined)
    await checkTheme(
      options.theme,
      rubric.themes.map(({ id }) => id),
    );
  const written: { format: Format; path: string | null; text: string }[] = [];
  // Everything is drawn before anything is written, so that a fault leaves no half of the outputs behind.
  for (const { format, path } of targets) {
    const how = renderOptions(context, options, path);
    const render = await format.load(how);
    written.push({ format, path, text: render(assessment, rubric, how) });
  }
  const outputs = written.map(({ path, text }) => ({ path, pieces: [text] }));
  writeTogether(context.io, outputs);
  for (const { format, path } of written) {
    if (path === null) continue;
    const shown = printableLine(path);
    await writeErr(context.io, `${say('report.output.written', { path: shown, format: format.name })}\n`);
  }
  for (const { path, text } of written) {
    if (path !== null) continue;
    await writeOut(context.io, text);
    if (file !== '-') await tellPages(context.io, text);
  }
}

/** Where a report has run off the top of the screen: what stands there, and how to turn pages. */
async function tellPages(io: Io, text: string): Promise<void> {
  if (!io.isTTY.stdout || io.rows === null || text.split('\n').length <= io.rows) return;
  const command = ['alliance', ...io.argv.map(shellWord), '| less -R'].join(' ');
  const note = say('report.pages');
  // A command stays on a line of its own rather than being broken, so that it can be copied.
  const gap = note.length + 1 + widthOf(command) <= (io.columns ?? WIDTH) ? ' ' : '\n  ';
  await writeErr(io, `\n${note}${gap}${command}\n`);
}

/** What goes into a file has no colour, unless it was asked for, and a width of its own. */
function renderOptions({ io }: Context, options: ReportOptions, path: string | null) {
  const width = options.width ?? (path === null ? (io.columns ?? WIDTH) : WIDTH);
  const color = path === null ? wantsColor(io, options.color) : options.color === 'always';
  return {
    width,
    color,
    details: options.details ?? false,
    ...(options.theme !== undefined && { theme: options.theme }),
  };
}

/** `--format` is for what has no format of its own: an output without a prefix, else standard output. */
function chooseTargets(cwd: string, outputs: readonly string[], named: string | undefined): Target[] {
  const chosen = named === undefined ? null : findFormat(named);
  const targets = outputs.map((output) => readOutput(output, chosen));
  const taken = targets.some(({ isChosen }) => isChosen);
  const fallback = findFormat('terminal');
  if (outputs.length === 0 && (chosen ?? fallback) !== null)
    return [{ format: (chosen ?? fallback) as Format, path: null }];
  const all: Target[] = targets.map(({ format, path }) => ({ format, path }));
  if (chosen !== null && !taken) all.push({ format: chosen, path: null });
  checkDistinct(all, cwd);
  return all;
}

function readOutput(output: string, chosen: Format | null): Target & { isChosen: boolean } {
  const [, prefix, rest] = /^([a-z]+)=(.+)$/.exec(output) ?? [];
  if (prefix !== undefined && rest !== undefined) {
    const format = findFormat(prefix);
    if (format === null) throw new Refusal(say('report.output.unknown', { name: prefix, formats: names() }));
    return { format, path: rest === '-' ? null : rest, isChosen: false };
  }
  const format = chosen ?? formatOfPath(output);
  if (format === null)
    throw new Refusal(say('report.output.which', { path: output }), {
      hint: say('report.output.which-hint', { path: `${output.replace(/\.\w+$/, '')}.md`, endings: endings() }),
    });
  return { format, path: output === '-' ? null : output, isChosen: chosen !== null };
}

function checkDistinct(targets: readonly Target[], cwd: string): void {
  const paths = targets.map(({ path }) => path && resolve(cwd, path));
  const twice = paths.find((path, index) => paths.indexOf(path) !== index);
  if (twice === undefined) return;
  throw new Refusal(
    twice === null ? say('report.output.stdout') : say('report.output.twice', { path: relative(cwd, twice) }),
  );
}

/** ".md (markdown)" for each. */
function endings(): string {
  return formats.map(({ name, extension }) => `.${extension} (${name})`).join(', ');
}

function names(): string {
  return formats.map(({ name }) => name).join(', ');
}

async function checkTheme(theme: string, themes: readonly string[]): Promise<void> {
  if (themes.includes(theme)) return;
  const { nearest } = await import('../diagnostics/nearest.ts');
  const near = nearest(theme, themes);
  const hint =
    near === null ? say('report.theme.known', { themes: themes.join(', ') }) : say('report.did-you-mean', { near });
  throw new Refusal(say('report.theme.unknown', { theme }), { hint });
}

function collect(value: string, former: string[] | undefined): string[] {
  return [...(former ?? []), value];
}

function columns(value: string): number {
  const width = Number(value);
  if (!Number.isInteger(width) || width < 60 || width > 500)
    throw new InvalidArgumentError(say('report.option.width-range'));
  return width;
}
