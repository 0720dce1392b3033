/** Colours of diagnostics on a terminal, or none. */
import { Chalk } from 'chalk';
import type { Paint } from '../diagnostics/render.ts';

export function paintFor(color: boolean): Paint {
  const chalk = new Chalk({ level: color ? 1 : 0 });
  const dyes = { error: chalk.red, warning: chalk.yellow, strong: chalk.bold, quiet: chalk.dim };
  return (style, text) => dyes[style](text);
}
