/** Whole lines out of their place: one that was typed twice, two that changed places, a part that another one cuts in two. Pure. */

import { ownersOf } from '../lines/format-keys.ts';
import { ITEM, OPENS } from '../lines/indent-wanted.ts';
import { type Line, lineAfter, lineAt, lineBefore, type Meant } from '../lines/text-lines.ts';
import { type CutPart, findCutParts } from './cut-parts.ts';

/** What may have happened, and the lines as they are once the step was taken. */
export interface Trial {
  meant: Meant;
  lines: string[];
}

/** Parts that are put together again. */
const MOST_PARTS = 2;

/** What may be wrong with the lines around those of faults, counted from 0. */
export function trialsFor(lines: readonly string[], stumbled: readonly number[]): Trial[] {
  const trials = [
    ...stumbled.flatMap((index) => twice(lines, index)),
    ...stumbled.flatMap((index) => swapped(lines, index)),
  ];
  const cut = findCutParts(lines).filter(({ owner, last }) =>
    stumbled.some((line) => line > owner && line <= last + 1),
  );
  const all = [...trials, ...cut.slice(0, MOST_PARTS).map((part) => asOnePart(lines, part))];
  return all.filter((trial, at) => all.findIndex((other) => isSame(other.meant, trial.meant)) === at);
}

function isSame(one: Meant, other: Meant): boolean {
  return one.kind === other.kind && one.line === other.line;
}

function twice(lines: readonly string[], index: number): Trial[] {
  return [lineBefore(lines, index)?.index, index].flatMap((first): Trial[] => {
    const second = lineAfter(lines, first ?? -1);
    if (first === undefined || second === null || second.text !== lines[first]) return [];
    return [{ meant: slip('TYPED_TWICE', lines, second.index, {}), lines: lines.toSpliced(second.index, 1) }];
  });
}

/** The line and the one above or below it, and those two above or below. */
function swapped(lines: readonly string[], index: number): Trial[] {
  const above = lineBefore(lines, index)?.index;
  const below = lineAfter(lines, index)?.index;
  const pairs = [above, index, above === undefined ? undefined : lineBefore(lines, above)?.index, below];
  return pairs.flatMap((first): Trial[] => {
    const second = lineAfter(lines, first ?? -1);
    if (first === undefined || second === null) return [];
    const upper = lineAt(lines, first);
    if (upper.column === second.column && isEntry(upper) === isEntry(second) && opens(upper) === opens(second))
      return [];
    if (!isOfFormat(upper) || !isOfFormat(second)) return [];
    const other = lines.with(first, second.text).with(second.index, upper.text);
    return [{ meant: slip('SWAPPED', lines, first, { below: second.index + 1 }), lines: other }];
  });
}

function isEntry({ text }: Line): boolean {
  return ITEM.test(text);
}

function opens({ text }: Line): boolean {
  return OPENS.test(text);
}

/** Whether it begins with a name that the format knows, behind a hyphen and a brace or without. */
function isOfFormat({ text }: Line): boolean {
  const name = /^\s*(?:- +)?(?:\{ *)?([a-z][\w-]*):(?: |$)/.exec(text)?.[1];
  return name !== undefined && ownersOf(name).length > 0;
}

function asOnePart(lines: readonly string[], { index, last, key, owner, below }: CutPart): Trial {
  const part = lines.slice(index, last + 1);
  const others = lines.toSpliced(index, part.length).toSpliced(below + 1, 0, ...part);
  const until = last > index ? { until: last + 1 } : {};
  return { meant: slip('CUT_OFF', lines, index, { key, at: owner + 1, below: below + 1, ...until }), lines: others };
}

function slip(kind: string, lines: readonly string[], line: number, args: Meant['args']): Meant {
  const { column, text } = lineAt(lines, line);
  return { kind, line, range: { start: column, end: text.length }, args };
}
