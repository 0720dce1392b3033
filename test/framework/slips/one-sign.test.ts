/** A sign that is missing, typed twice or another one: whoever takes the step has again what was meant. */
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { messageOf, nextStepOf } from '../../../src/diagnostics/render.ts';
import { loadAlliance } from '../../../src/framework/load-alliance.ts';
import { loadOptions } from '../load-options.ts';
import { examples, FLAT } from './files.ts';

const options = await loadOptions();

const files = [...examples(), ['lines with braces', FLAT]] satisfies [string, string][];

/** The text as the step would have it; null where it says of no sign what to do with it. */
function taken(text: string, diagnostic: Diagnostic): string | null {
  const { place, args, code } = diagnostic;
  if (place === null) return null;
  const lines = text.split('\n');
  const line = lines[place.line - 1] ?? '';
  const [start, end] = [place.column - 1, place.endColumn - 1];
  const put = (from: number, to: number, sign: unknown) =>
    lines.with(place.line - 1, `${line.slice(0, from)}${sign}${line.slice(to)}`).join('\n');
  if (/^unknown-(?:skill|power)$/.test(code)) return args.meant === undefined ? null : put(start, end, args.meant);
  if (code !== 'yaml-syntax') return null;
  const sign = String(args.sign).at(-1);
  const blanks = /^ */.exec(line.slice(end))?.[0].length ?? 0;
  switch (args.kind) {
    case 'MISSING_OPENING':
      return put(start, start, sign);
    case 'MISSING_CLOSING':
      return put(end, end, sign);
    case 'MISSING_COMMA':
      return put(line.slice(0, start).trimEnd().length, start, ', ');
    case 'MISSING_COLON':
      return put(end, end + blanks, ': ');
    case 'NO_SPACE_AFTER_COLON':
      return put(end, end, ' ');
    case 'NEVER_CLOSED': {
      const at = args.before === undefined ? line.length : line.lastIndexOf(String(args.before));
      return put(at, at, args.closing);
    }
    case 'OTHER_BRACKET':
    case 'OTHER_SIGN':
      return put(start, end, args.wanted);
    default:
      return /^(?:ONE_TOO_MANY|DOUBLED|NEVER_NEEDED|COMMA_TOO_MANY)$/.test(String(args.kind))
        ? put(start, start + 1, '')
        : null;
  }
}

/** Slips that are not told as one fault with a step that mends it; `changes`: what may become of a sign. */
async function unmended(text: string, changes: (sign: string) => readonly string[]): Promise<string[]> {
  const wanted = parse(text);
  const lines = text.split('\n');
  const left: string[] = [];
  for (const [index, line] of lines.entries()) {
    if (!/^[^#]*(?:[[{]|: )/.test(line)) continue;
    const bare = line.replace(/(?<=[[{,:-] *)(?:"[^"]*"|'[^']*')| #.*$/g, (quoted) => '"'.repeat(quoted.length));
    for (const { 0: sign, index: at } of bare.matchAll(/[[\]{}]|[,:](?= )/g)) {
      // What is no part of braces or brackets is text, but for the colon.
      if (sign !== ':' && !/[[{]/.test(bare.slice(0, at + 1))) continue;
      for (const put of changes(sign)) {
        const slip = lines.with(index, `${line.slice(0, at)}${put}${line.slice(at + 1)}`).join('\n');
        const { diagnostics } = await loadAlliance(slip, options);
        const errors = diagnostics.filter(({ severity }) => severity === 'error');
        // Two texts without the comma between them are one text.
        if (errors.length === 0 && sign === ',' && put === '') continue;
        const mended = errors.length === 1 && errors[0] !== undefined ? taken(slip, errors[0]) : null;
        if (mended !== null && isDeepStrictEqual(parse(mended), wanted)) continue;
        const told = errors.map((one) => `${messageOf(one)}. ${nextStepOf(one)}`).join(' | ');
        left.push(`${index + 1}: ${slip.split('\n')[index]?.trim()} -> ${told}`);
      }
    }
  }
  return left;
}

describe('a colon, comma, brace or bracket', () => {
  it.each(files)(
    'that is missing in %s is named with its place',
    async (_name, text) => {
      expect(await unmended(text, () => [''])).toEqual([]);
    },
    60_000,
  );

  it.each(files)(
    'that is typed twice in %s is named with its place',
    async (_name, text) => {
      expect(await unmended(text, (sign) => (sign === ':' ? [] : [sign + sign]))).toEqual([]);
    },
    60_000,
  );

  const OTHER: Readonly<Record<string, string>> = { '[': '{', ']': '}', '{': '[', '}': ']' };
  it.each(files)(
    'that is one of another kind in %s is named with its place',
    async (_name, text) => {
      expect(await unmended(text, (sign) => (sign in OTHER ? [OTHER[sign] ?? ''] : []))).toEqual([]);
    },
    60_000,
  );

  it.each([
    [
      'a colon and a brace',
      'asked: {level: 2, evidence: Two calls were answered within a day}',
      'asked {level: 2, evidence: Two calls were answered within a day',
    ],
    [
      'two commas',
      'twice, by: "members',
      'twice by: "members',
      '"Asked, and told: [no]", note',
      '"Asked, and told: [no]" note',
    ],
    ['a bracket and what closes it', 'skills: [research, finance]', 'skills: research, finance'],
    ['two colons', '{issue: rents, position: a cap}', '{issue rents, position a cap}'],
    [
      'a brace and what closes it',
      '[{issue: rents, position: a cap}, buses]',
      '[issue: rents, position: a cap, buses]',
    ],
  ])('of which two are missing are shown in place: %s', async (_name, ...changes) => {
    const slip = changes.reduce(
      (text, found, at) => (at % 2 === 0 ? text.replace(found, changes[at + 1] ?? '') : text),
      FLAT,
    );
    const { diagnostics } = await loadAlliance(slip, options);
    expect(diagnostics.map(({ args }) => args.kind)).toEqual(['TWO_SIGNS']);
    const [place, meant] = [diagnostics[0]?.place, String(diagnostics[0]?.args.meant)];
    const lines = slip.split('\n');
    const line = lines[(place?.line ?? 1) - 1] ?? '';
    const mended = lines.with((place?.line ?? 1) - 1, line.slice(0, (place?.column ?? 1) - 1) + meant);
    expect(parse(mended.join('\n'))).toEqual(parse(FLAT));
  });
});
