/** Colours of diagnostics on a terminal, or none. What colours is loaded only where there are any. */
import type { Paint } from '../../diagnostics/render.ts';
import type { DiffOptions } from '../../document/unified-diff.ts';

/** Sixteen colours at most, so that every theme of a terminal keeps its contrast. */
async function sixteenColors() {
  const { Chalk } = await import('chalk');
  return new Chalk({ level: 1 });
}

export async function paintFor(color: boolean): Promise<Paint> {
  if (!color) return (_, text) => text;
  const chalk = await sixteenColors();
  const dyes = { error: chalk.red, warning: chalk.yellow, strong: chalk.bold, quiet: chalk.dim };
  return (style, text) => dyes[style](text);
}

/** Colours of a diff. */
export async function paintDiff(): Promise<NonNullable<DiffOptions['paint']>> {
  const chalk = await sixteenColors();
  const dyes = { file: chalk.bold, place: chalk.cyan, added: chalk.green, removed: chalk.red };
  return (style, text) => dyes[style](text);
}
