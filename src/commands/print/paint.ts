/** Colours of diagnostics on a terminal, or none. */
import { Chalk } from 'chalk';
import type { Paint } from '../../diagnostics/render.ts';
import type { DiffOptions } from '../../document/unified-diff.ts';

export function paintFor(color: boolean): Paint {
  const chalk = new Chalk({ level: color ? 1 : 0 });
  const dyes = { error: chalk.red, warning: chalk.yellow, strong: chalk.bold, quiet: chalk.dim };
  return (style, text) => dyes[style](text);
}

/** Colours of a diff. */
export function paintDiff(color: boolean): NonNullable<DiffOptions['paint']> {
  const chalk = new Chalk({ level: color ? 1 : 0 });
  const dyes = { file: chalk.bold, place: chalk.cyan, added: chalk.green, removed: chalk.red };
  return (style, text) => dyes[style](text);
}
