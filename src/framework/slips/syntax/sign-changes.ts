/** What a line with braces or brackets could be with one sign more, one less or one in place of another, wherever such a sign may stand. Pure. */

/** A change of a line: what stands from `at` to `end` becomes `put`. */
export interface Change {
  at: number;
  end: number;
  put: string;
}

export const CLOSING: Readonly<Record<string, string>> = { '[': ']', '{': '}' };

/** Those that leave nothing open, the likelier first: signs that are missing, then others. */
export function changesOf(bare: string, keys: ReadonlySet<string>): Change[][] {
  const [square, curly] = [openIn(bare, '['), openIn(bare, '{')];
  if (square === 0 && curly === 0) return [...missingIn(bare, keys), swapped(bare)];
  if (square + curly === 0) return [replaced(bare, square > 0 ? ['[', '{'] : ['{', '['])];
  const sign = square === 0 ? '{' : '[';
  return [
    ...missingIn(bare, keys),
    ...(isOneOff(square, curly) ? [without(bare, square + curly > 0 ? sign : CLOSING[sign])] : []),
  ];
}

/** Signs that could be missing, by kind. */
export function missingIn(bare: string, keys: ReadonlySet<string>): Change[][] {
  const [square, curly] = [openIn(bare, '['), openIn(bare, '{')];
  if (square === 0 && curly === 0) return [withColon(bare, keys), withComma(bare)];
  if (!isOneOff(square, curly)) return [];
  const sign = square === 0 ? '{' : '[';
  return [square + curly > 0 ? closed(bare, CLOSING[sign] ?? '') : opened(bare, sign)];
}

function isOneOff(square: number, curly: number): boolean {
  return Math.abs(square) + Math.abs(curly) === 1;
}

/** How many more are opened than closed. */
function openIn(bare: string, sign: string): number {
  return bare.split(sign).length - bare.split(CLOSING[sign] ?? '').length;
}

/** In front of each value and entry. */
export function opened(bare: string, put: string): Change[] {
  return [...bare.matchAll(/(?<=^ *(?:- +)*|[[{,:] *)[^\s,\]}]/g)].map(({ index: at }) => ({ at, end: at, put }));
}

/** Behind each value and entry. */
export function closed(bare: string, put: string): Change[] {
  return [...bare.matchAll(/[^\s,[{:](?= *(?:[,\]}]|$))/g)].map(({ index }) => ({
    at: index + 1,
    end: index + 1,
    put,
  }));
}

function without(bare: string, sign = ''): Change[] {
  return placesOf(bare, sign).map((at) => ({ at, end: at + 1, put: '' }));
}

/** An opening or closing sign of one kind as that of another. */
function replaced(bare: string, [found, wanted]: readonly [string, string]): Change[] {
  const opening = placesOf(bare, found).map((at) => ({ at, end: at + 1, put: wanted }));
  const closing = placesOf(bare, CLOSING[wanted] ?? '').map((at) => ({ at, end: at + 1, put: CLOSING[found] ?? '' }));
  return [...closing, ...opening];
}

function placesOf(bare: string, sign: string): number[] {
  return bare.split('').flatMap((found, at) => (found === sign ? [at] : []));
}

/** Two that close, each in the place of the other. */
function swapped(bare: string): Change[] {
  return [...bare.matchAll(/\] ?\}|\} ?\]/g)].map(({ 0: pair, index: at }) => ({
    at,
    end: at + pair.length,
    put: pair[0] === ']' ? '}]' : ']}',
  }));
}

/** Within what is opened, where only a blank or another sign parts two. */
export function withComma(bare: string): Change[] {
  const from = bare.search(/[[{]/);
  return [...bare.matchAll(/(?<=[^\s,[{:;]) *[;.|]?( +|(?<=[\]}]) *)(?=[^\s,\]};.|])/g)]
    .filter(({ index }) => index > from)
    .map(({ 0: gap, index: at }) => ({ at, end: at + gap.length, put: ', ' }));
}

/** Behind each name of the format that no colon and blank follow. */
export function withColon(bare: string, keys: ReadonlySet<string>): Change[] {
  return [...bare.matchAll(/(?<=^ *(?:- +)*|[[{,] *)([a-z][a-z-]*)( *[:=;.] *| +|(?=[[{"]))(?=\S)/g)]
    .filter(([, key = '', sign]) => keys.has(key) && sign !== ': ')
    .map(({ 1: key = '', 2: sign = '', index }) => ({
      at: index + key.length,
      end: index + key.length + sign.length,
      put: ': ',
    }));
}
