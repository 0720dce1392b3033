/**
 * A report on a terminal, from 60 columns up. Colour only underlines what the words say. Pure: what it needs to know
 * of the terminal comes as options.
 */
import type { Rubric } from '../framework/rubric-schema.ts';
import type { Assessment } from '../scoring/assessment-schema.ts';
import type { Block, Item, RenderOptions, ReportView, Row, Section } from './blocks.ts';
import type { Canvas } from './canvas.ts';
import { paint } from './ink.ts';
import { hang, inert, padEnd, partLongWords, trimEnd, widthOf, wrap } from './layout.ts';
import { barLines } from './terminal-bars.ts';
import { buildView } from './view.ts';

const NARROWEST = 60;
const WIDEST = 120;
const INDENT = '  ';
const WIDEST_LABEL = 20;

/** The report as text that ends with one line break; tables of `--details` are drawn by `drawTable`. */
export function renderTerminal(
  assessment: Assessment,
  rubric: Rubric,
  options: Omit<RenderOptions, 'color'>,
  { ink, drawTable }: Pick<Canvas, 'ink' | 'drawTable'>,
): string {
  const width = Math.min(Math.max(options.width, NARROWEST), WIDEST);
  return drawView(buildView(assessment, rubric, options), { width, ink, drawTable });
}

/** A view as text. */
function drawView(view: ReportView, canvas: Canvas): string {
  const lines = [
    ...titleLines(view, canvas),
    ...view.status.flatMap((line) => hang(paint(line, canvas.ink, canvas.width), canvas.width, '', '')),
    ...view.head.flatMap((block) => ['', ...drawBlock(block, canvas, '')]),
    ...view.sections.flatMap((section) => ['', ...drawSection(section, canvas)]),
  ];
  return `${lines.map(trimEnd).join('\n')}\n`;
}

/** Sections alone, with room between their blocks, such as those of `explain`; ends with one line break. */
export function drawSections(sections: readonly Section[], canvas: Canvas): string {
  const lines = sections.flatMap((section, index) => [
    ...(index === 0 ? [] : ['', '']),
    ...wrap(canvas.ink.strong(inert(section.title)), canvas.width),
    ...section.blocks.flatMap((block) => ['', ...drawBlock(block, canvas, INDENT)]),
  ]);
  return `${lines.map(trimEnd).join('\n')}\n`;
}

/** Name on the left and round on the right where both fit on a line. */
function titleLines(view: ReportView, { width, ink }: Canvas): string[] {
  const [name, round] = [inert(view.name).trim(), inert(view.round).trim()];
  const gap = width - widthOf(name) - widthOf(round);
  if (gap >= 2) return [ink.strong(name) + ' '.repeat(round === '' ? 0 : gap) + round];
  return [...wrap(ink.strong(partLongWords(name, width)), width), ...wrap(partLongWords(round, width), width)];
}

function drawSection(section: Section, canvas: Canvas): string[] {
  const title = wrap(canvas.ink.strong(inert(section.title)), canvas.width);
  return [...title, ...section.blocks.flatMap((block) => drawBlock(block, canvas, INDENT))];
}

export function drawBlock(block: Block, canvas: Canvas, indent: string): string[] {
  switch (block.kind) {
    case 'text':
      return hang(paint(block.text, canvas.ink, canvas.width - indent.length), canvas.width, indent, indent);
    case 'rows':
      return drawRows(block.rows, canvas, indent);
    case 'list':
      return block.items.flatMap((item, index) =>
        drawItem(item, canvas, indent, block.ordered ? `${index + 1}. ` : ''),
      );
    case 'roles':
      return barLines(block.roles, canvas);
    case 'table':
      return canvas.drawTable(block, canvas.width - indent.length).map((line) => indent + line);
  }
}

/** A numbered item hangs under its number; other items are told apart by the indent of what is below them. */
function drawItem(item: Item, canvas: Canvas, indent: string, marker: string): string[] {
  const rest = indent + (marker === '' ? INDENT : ' '.repeat(marker.length));
  const words = paint(item.text, canvas.ink, canvas.width - rest.length);
  const below = (item.below ?? []).flatMap((block) => drawBlock(block, canvas, rest));
  return [...hang(words, canvas.width, indent + marker, rest), ...below];
}

/** Labels stand in a column of their own; one that is too long for it goes on a line above its text. */
function drawRows(found: readonly Row[], canvas: Canvas, indent: string): string[] {
  const widest = Math.max(...found.map((row) => widthOf(inert(row.label))));
  const column = Math.min(widest, WIDEST_LABEL) + 2;
  const rest = indent + ' '.repeat(column);
  return found.flatMap((row) => {
    const label = inert(row.label);
    const words = paint(row.text, canvas.ink, canvas.width - rest.length);
    if (widthOf(label) <= column - 2)
      return hang(
        words,
        canvas.width,
        indent + (label === '' ? ' '.repeat(column) : canvas.ink.label(padEnd(label, column))),
        rest,
      );
    const above = hang(canvas.ink.label(label), canvas.width, indent, indent);
    return [...above, ...hang(words, canvas.width, rest, rest)];
  });
}
