/** What somebody meant who wrote words where an answer has a form of its own. Pure. */
import { nearest } from '../../diagnostics/nearest.ts';
import { formatInline } from '../../document/format-value.ts';
import { LEVELS } from '../vocabulary.ts';

const NUMBERS: readonly string[] = ['zero', 'one', 'two', 'three', 'four'];
const LEVEL_ALONE = /^(?:level *)?(\d|zero|one|two|three|four)\W*$/i;
/** A level, a sign or word that ends it, and what is said of it. A number word alone may begin any sentence. */
const LEVEL_FIRST =
  /^(?:(\d)(?: *[,;:.(–—-] *| +(?=(?:but|and|since|because|though|if|when)\b))|level +(\d|zero|one|two|three|four)\b[ ,;:.(–—-]*)([^\s\d/%].*?)\)?$/i;
/** The only number among words. */
const LEVEL_WITHIN = /^[^\d]*?(?<![\w.,/%-])([0-4])(?![\w/%-]|[.,]\d)[^\d]*$/;
const BETWEEN = /^([0-4]) *(?:-|–|—|to) *([0-4])$/i;
const EITHER = /^([0-4]) *(?:\/|[(,]? *or) *([0-4])\)?$/i;
const NOT_APPLICABLE = /^(?:n\/?a\.?|not[ -]applicable|does not apply)$/i;
const YES_NO = /^(?:yes|no|true|false|y|n|none)$/i;
const UNKNOWN = /^(?:\?+|[-–—]+|(?:we )?(?:don'?t|do not) know|no(?:body|t)? (?:knows|known|sure)|idk|unsure)\W*$/i;
/** A longer note is not repeated. */
const LONGEST = 80;

/** Arguments of the words for it: each tells another next step. */
export interface AnswerMeant {
  /** The level alone. */
  level?: string;
  /** The answer as it is written. */
  meant?: string;
  /** The same with a level that is only an example. */
  example?: string;
  /** The same with the one level that stands among the words, and that level. */
  likely?: string;
  within?: string;
  /** Of an answer between two levels, both. */
  lower?: string;
  upper?: string;
  /** Of an answer that leaves open which of two it is. */
  either?: string;
  other?: string;
  reason?: number;
  choose?: number;
  nearest?: string;
}

/** By what stands there; `id` is not looked at. */
export function answerMeant(found: unknown): AnswerMeant {
  if (typeof found === 'boolean') return { choose: 1 };
  if (typeof found !== 'string') return {};
  const words = found.trim();
  const between = BETWEEN.exec(words);
  if (between !== null) return { lower: String(between[1]), upper: String(between[2]) };
  const either = EITHER.exec(words);
  if (either !== null) return { either: String(either[1]), other: String(either[2]) };
  if (NOT_APPLICABLE.test(words)) return { reason: 1 };
  if (UNKNOWN.test(words)) return { nearest: 'unknown' };
  const near = nearest(words, ['unknown', 'declined']);
  if (near !== null) return { nearest: near };
  if (YES_NO.test(words)) return { choose: 1 };
  return levelAndWords(words);
}

/** A level that is written as a word or among others. */
export function levelMeant(found: string): string | undefined {
  const words = found.trim();
  return digitOf(LEVEL_ALONE.exec(words)?.[1]) ?? levelNamed(words);
}

/** By what a level is called, or by a part of that, such as "partial". */
function levelNamed(words: string): string | undefined {
  const name = words.toLowerCase().replace(/\.$/, '');
  const level = LEVELS.findIndex((called) => called === name || called.split(/ or | and /).includes(name));
  return level === -1 ? undefined : String(level);
}

function levelAndWords(words: string): AnswerMeant {
  const level = levelMeant(words);
  if (level !== undefined) return { level };
  if (words.length > LONGEST) return {};
  const [, digit, named, note] = LEVEL_FIRST.exec(words) ?? [];
  const first = digitOf(digit ?? named);
  if (first !== undefined) return { meant: formatInline({ level: Number(first), note }) };
  const within = LEVEL_WITHIN.exec(words)?.[1];
  if (within !== undefined) return { within, likely: formatInline({ level: Number(within), note: words }) };
  return { example: formatInline({ level: 2, note: words }) };
}

function digitOf(word = ''): string | undefined {
  const digit = /\d/.test(word) ? Number(word) : NUMBERS.indexOf(word.toLowerCase());
  return digit >= 0 && digit <= 4 ? String(digit) : undefined;
}
