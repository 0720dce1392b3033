/** A report of a check in one format on standard output, and in any others to files. */
import { basename, resolve } from 'node:path';
import type { CheckFormat, CheckRenderOptions, CheckReport } from '../../diagnostics/check-report.ts';
import { checkFormats, findCheckFormat } from '../../diagnostics/formats/registry.ts';
import { say } from '../../words/say.ts';
import { Refusal } from '../exit-code.ts';

import { type Io, wantsColor, writeOut } from '../io/io.ts';
import { writeTogether } from '../io/write-together.ts';
import { refuseInput } from '../io/write-whole.ts';
import { screenWidth } from '../print/complaint.ts';
import { paintFor } from '../print/paint.ts';
import type { Context } from '../program.ts';

export interface Output {
  format: CheckFormat;
  file: string;
}

/** What `--output` was given, such as `sarif=alliance.sarif`. Refuses what names no format or no file. */
export function readOutputs(values: readonly string[]): Output[] {
  return values.map((value) => {
    const [name = '', ...rest] = value.split('=');
    const format = findCheckFormat(name);
    const file = rest.join('=');
    if (format !== null && file !== '' && file !== '-') return { format, file };
    const names = checkFormats.map((one) => one.name).join(', ');
    throw new Refusal(say('commands.check.output-wrong', { value }), {
      hint: say('commands.check.output-wrong-hint', { names }),
    });
  });
}

/**
 * Refuses what would be lost: a report that another one of this run takes the place of, and any of the `inputs` under a
 * report or the cache.
 */
export function refuseLosses(
  io: Io,
  outputs: readonly Output[],
  cache: string | boolean | undefined,
  inputs: readonly string[],
): void {
  const taken = new Set<string>();
  for (const { file } of outputs) {
    const full = resolve(io.cwd, file);
    if (taken.has(full)) throw new Refusal(say('commands.check.output-twice', { path: file }));
    taken.add(full);
    refuseInput(io, file, inputs);
  }
  // Asked for in every run of a hook, so thousands of files are told apart by name alone.
  if (typeof cache === 'string') {
    const name = basename(cache);
    refuseInput(
      io,
      cache,
      inputs.filter((input) => basename(input) === name),
    );
  }
}

/** Writes the files first: what is printed may be cut short by whoever reads it. */
export async function printReport(
  { io }: Context,
  report: CheckReport,
  options: { format: string; color?: string },
  outputs: readonly Output[],
): Promise<void> {
  const hash = await hasher([options.format, ...outputs.map(({ format }) => format.name)]);
  const plain: CheckRenderOptions = { width: 80, paint: (_, text) => text, hash };
  const written: { path: string; text: string }[] = [];
  for (const { format, file } of outputs) written.push({ path: file, text: (await format.load())(report, plain) });
  writeTogether(io, written);
  // Where there is nothing to say, standard output need not even be opened.
  if (options.format === 'text' && report.diagnostics.length === 0) return;
  const screen = screenWidth(io, 'stdout');
  const render = await findCheckFormat(options.format)?.load();
  const paint = paintFor(wantsColor(io, options.color, 'stdout'));
  const text = render?.(report, { ...plain, width: screen ?? 80, wrapped: screen !== null, paint }) ?? '';
  if (text !== '') await writeOut(io, text);
}

/** Formats that people read name nothing by its hash, and the module behind it takes long to start. */
async function hasher(formats: readonly string[]): Promise<(text: string) => string> {
  if (formats.every((name) => name === 'text')) return (text) => text;
  const { hash } = await import('node:crypto');
  return (text) => hash('sha256', text);
}
