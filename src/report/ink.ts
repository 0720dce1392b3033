/** Colours of a report on a terminal, or none. Text is made inert before it is coloured. */
import { Chalk } from 'chalk';
import { type Inline, spans, type Tone } from './blocks.ts';
import { inert, partLongWords } from './layout.ts';

type Dye = (text: string) => string;
export type Ink = Record<Tone | 'label' | 'bar' | 'dot' | 'ground', Dye>;

/** Sixteen colours at most, so that every theme of a terminal keeps its contrast. */
export function inkFor(color: boolean): Ink {
  const chalk = new Chalk({ level: color ? 1 : 0 });
  return {
    plain: (text) => text,
    strong: chalk.bold,
    quiet: chalk.dim,
    good: chalk.green,
    near: chalk.cyan,
    far: chalk.yellow,
    label: chalk.cyan,
    bar: chalk.cyan,
    dot: chalk.bold,
    ground: chalk.dim,
  };
}

/** An inline text ready to be wrapped at `width`: inert, words no longer than a line, coloured. */
export function paint(inline: Inline, ink: Ink, width: number): string {
  return spans(inline)
    .filter((span) => span.text !== '')
    .map((span) => ink[span.tone](partLongWords(inert(span.text), width)))
    .join('');
}
