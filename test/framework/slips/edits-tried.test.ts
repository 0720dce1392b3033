/** A hyphen or quote too many, two lines that became one: whoever takes the step has again what was meant. */
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { messageOf, nextStepOf } from '../../../src/diagnostics/render.ts';
import { loadAlliance } from '../../../src/framework/load-alliance.ts';
import { loadOptions } from '../load-options.ts';
import { examples, FLAT } from './files.ts';

const options = await loadOptions();
const files = [...examples().filter(([name]) => name.startsWith('united')), ['lines with braces', FLAT]] satisfies [
  string,
  string,
][];

/** The text as the step would have it; null where it says none of these steps. */
function taken(text: string, { place, args, code }: Diagnostic): string | null {
  if (code !== 'yaml-syntax' || place === null) return null;
  const lines = text.split('\n');
  const index = place.line - 1;
  const line = lines[index] ?? '';
  const start = place.column - 1;
  const spaces = ' '.repeat(args.flush === undefined ? Number(args.spaces) : 0);
  switch (args.kind) {
    case 'STRAY_QUOTE':
    case 'DOUBLED':
      return lines.with(index, line.slice(0, start) + line.slice(start + 1)).join('\n');
    case 'EXTRA_DASH':
      return lines
        .with(index, line.slice(0, start) + (args.blanks === undefined ? '' : '  ') + line.slice(start + 2))
        .join('\n');
    case 'DASH_WANTED':
    case 'NO_DASH':
      return lines.with(index, `${spaces}- ${line.trim()}`).join('\n');
    case 'LINES_JOINED':
    case 'TWO_ON_A_LINE':
      return lines.toSpliced(index, 1, line.slice(0, start), spaces + line.slice(start)).join('\n');
    default:
      return null;
  }
}

/** Slips that are not told as one fault with a step that mends it. */
async function unmended(text: string, slips: (line: string, next: string) => readonly string[]): Promise<string[]> {
  const wanted = parse(text);
  const lines = text.split('\n');
  const left: string[] = [];
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1] ?? '';
    if (/^\s*(?:#|$)/.test(line)) continue;
    for (const put of slips(line.replace(/ #.*$/, ''), next)) {
      const slip = lines.toSpliced(index, put.includes(next.trim()) && next !== '' ? 2 : 1, put).join('\n');
      const { diagnostics } = await loadAlliance(slip, options);
      const errors = diagnostics.filter(({ severity }) => severity === 'error');
      // Two texts in a list are one text then, with a hyphen in it.
      if (errors.length === 0 && /^ *- .*- /.test(put)) continue;
      const mended = errors.length === 1 && errors[0] !== undefined ? taken(slip, errors[0]) : null;
      if (mended !== null && isDeepStrictEqual(parse(mended), wanted)) continue;
      left.push(`${index + 1}: ${put} -> ${errors.map((one) => `${messageOf(one)}. ${nextStepOf(one)}`).join(' | ')}`);
    }
  }
  return left;
}

describe('in a line', () => {
  it.each(files)(
    'of %s, a hyphen in front of a name is told as one too many',
    async (_name, text) => {
      expect(await unmended(text, (line) => (/^ +[a-z-]+:/.test(line) ? [line.replace(/\S/, '- $&')] : []))).toEqual(
        [],
      );
    },
    60_000,
  );

  it.each(files)(
    'of %s, a quote in front of a name is told as one too many',
    async (_name, text) => {
      const slip = (line: string) => line.replace(/[a-z-]+:/, '"$&');
      expect(await unmended(text, (line) => (/^ *(?:- )?[a-z-]+:/.test(line) ? [slip(line)] : []))).toEqual([]);
    },
    60_000,
  );

  it.each(files)(
    'of %s, a quote that was typed twice is told',
    async (_name, text) => {
      const slips = (line: string) =>
        [...line.matchAll(/"/g)].map(({ index }) => `${line.slice(0, index)}"${line.slice(index)}`);
      expect(await unmended(text, slips)).toEqual([]);
    },
    60_000,
  );

  it.each(files)(
    'of %s, the end of a line that is missing is told',
    async (_name, text) => {
      const slips = (line: string, next: string) =>
        /^\s*(?:#|$)/.test(next) ? [] : [' ', ''].map((blank) => `${line}${blank}${next.trim()}`);
      expect(await unmended(text, slips)).toEqual([]);
    },
    60_000,
  );
});
