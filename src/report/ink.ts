/** Colours of a report on a terminal, or none. Text is made inert before it is coloured. */
import { type Inline, spans, type Tone } from './blocks.ts';
import { inert, partLongWords } from './layout.ts';

type Dye = (text: string) => string;
export type Ink = Record<Tone | 'label' | 'bar' | 'dot' | 'ground', Dye>;

/** Sixteen colours at most, so that every theme of a terminal keeps its contrast. What colours is loaded only where there are any. */
export async function inkFor(color: boolean): Promise<Ink> {
  if (!color) return plainInk;
  const { Chalk } = await import('chalk');
  const chalk = new Chalk({ level: 1 });
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

const as: Dye = (text) => text;
export const plainInk: Ink = {
  ...{ plain: as, strong: as, quiet: as, good: as, near: as, far: as },
  ...{ label: as, bar: as, dot: as, ground: as },
};

/** An inline text ready to be wrapped at `width`: inert, words no longer than a line, coloured. */
export function paint(inline: Inline, ink: Ink, width: number): string {
  return spans(inline)
    .filter((span) => span.text !== '')
    .map((span) => ink[span.tone](partLongWords(inert(span.text), width)))
    .join('');
}
