/** A report of a check in one format on standard output, and in any others to files. */
import { hash } from 'node:crypto';
import type { CheckFormat, CheckRenderOptions, CheckReport } from '../diagnostics/check-report.ts';
import { checkFormats, findCheckFormat } from '../diagnostics/formats/registry.ts';
import { say } from '../words/say.ts';
import { screenWidth } from './complaint.ts';
import { Refusal } from './exit-code.ts';
import { writeWhole } from './files.ts';
import { wantsColor, writeOut } from './io.ts';
import { paintFor } from './paint.ts';
import type { Context } from './program.ts';

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
    if (format !== null && file !== '') return { format, file };
    const names = checkFormats.map((one) => one.name).join(', ');
    throw new Refusal(say('commands.check.output-wrong', { value }), {
      hint: say('commands.check.output-wrong-hint', { names }),
    });
  });
}

/** Writes the files first: what is printed may be cut short by whoever reads it. */
export async function printReport(
  { io }: Context,
  report: CheckReport,
  options: { format: string; color?: string },
  outputs: readonly Output[],
): Promise<void> {
  const plain: CheckRenderOptions = { width: 80, paint: (_, text) => text, hash: sha256 };
  for (const { format, file } of outputs) {
    const render = await format.load();
    const text = render(report, plain);
    if (file === '-') await writeOut(io, text);
    else writeWhole(io, file, text);
  }
  const screen = screenWidth(io, 'stdout');
  const render = await findCheckFormat(options.format)?.load();
  const paint = paintFor(wantsColor(io, options.color, 'stdout'));
  const text = render?.(report, { ...plain, width: screen ?? 80, wrapped: screen !== null, paint }) ?? '';
  if (text !== '') await writeOut(io, text);
}

function sha256(text: string): string {
  return hash('sha256', text);
}
