/** What a plain scalar, that is one without quotes, stands for in the core schema of YAML 1.2. Pure. */

const WHOLE = /^-?(?:0|[1-9]\d{0,14})$/;
const DECIMAL = /^-?(?:0|[1-9]\d{0,9})\.\d{1,9}$/;
/** Plain scalars that could be a number, a truth value or nothing in one reading or another. */
const NUMBER_LIKE = /^[-+]?(?:\.?\d[\d_]*(?:\.[\d_]*)?(?:e[-+]?\d*)?|0[xob]\w*|\.(?:inf|nan)|[\d:_.]+)$/i;
const DATE = /^\d{4}-\d{2}(?:-\d{2})?$/;
const WORDS: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ['', null],
  ['~', null],
  ['null', null],
  ['true', true],
  ['false', false],
]);
const WORD_LIKE = /^(?:null|true|false)$/i;

/** With what a scalar must begin to be anything but text, or to be in doubt; by code of the character. */
const BEGINNINGS = new Uint8Array(128);
const [LETTER, OTHER] = [1, 2];
for (const character of 'nNtTfF') BEGINNINGS[character.charCodeAt(0)] = LETTER;
for (const character of '0123456789-+.:_~') BEGINNINGS[character.charCodeAt(0)] = OTHER;
const LONGEST_WORD = 'false'.length;
const ZERO = 48;

/** The value; undefined where readers may differ. */
export function readPlain(text: string): unknown {
  const first = text.charCodeAt(0);
  const beginning = text.length === 0 ? OTHER : BEGINNINGS[first];
  // Nearly all scalars are text, and of the others nearly all are a level.
  if (beginning !== OTHER && (beginning !== LETTER || text.length > LONGEST_WORD)) return text;
  if (text.length === 1 && first >= ZERO && first <= ZERO + 9) return first - ZERO;
  if (WORDS.has(text)) return WORDS.get(text);
  if (WHOLE.test(text) || DECIMAL.test(text)) return text === '-0' ? undefined : Number(text);
  if ((NUMBER_LIKE.test(text) && !DATE.test(text)) || WORD_LIKE.test(text)) return undefined;
  return text;
}
