/** What somebody meant who wrote words where an answer has a form of its own. Pure. */
import { nearest } from '../../../diagnostics/nearest.ts';
import { formatInline } from '../../../document/format-value.ts';
import { LEVELS } from '../../vocabulary.ts';

const NUMBERS: readonly string[] = ['zero', 'one', 'two', 'three', 'four'];
/** One alone is a letter. */
const ROMAN: readonly string[] = ['', '', 'ii', 'iii', 'iv'];
const LEVEL_ALONE = /^\W*(?:level *|l)?(\d|zero|one|two|three|four|i{2,3}|iv)(?:\W*| *(?:\/|of|out of) *4)$/i;
/** A sign in front that makes it less or more, or another number behind it. */
const NOT_ALONE = /^[-~<>≤≥≈]|[0-4] *[-–—/] *[0-4]$/;
/** A whole number and a half, in whatever way. */
const HALF = /^([0-3]?) *(?:½|(?<=\d +)1\/2|(?<=\d *)(?:and a half|y medi[oa]))$/i;
/** A level, a sign or word that ends it, and what is said of it. A number word alone may begin any sentence. */
const LEVEL_FIRST =
  /^(?:(\d)(?: *[,;:.(–—-] *| +(?=(?:but|and|since|because|though|if|when)\b))|level +(\d|zero|one|two|three|four)\b[ ,;:.(–—-]*)([^\s\d/%].*?)\)?$/i;
/** 3/4 could be 3 or 4. */
const OF_FOUR = /^([0124]) *\/ *4$/;
/** The only number among words. */
const LEVEL_WITHIN = /^[^\d]*?(?<![\w.,/%-])([0-4])(?![\w/%-]|[.,]\d)[^\d]*$/;
const BETWEEN = /^([0-4]) *(?:-|–|—|to) *([0-4])$/i;
const EITHER = /^([0-4]) *(?:\/|[(,]? *or) *([0-4])\)?$/i;
const NOT_APPLICABLE = /^(?:n\/?a\.?|not[ -]applicable|does not apply)$/i;
const YES_NO = /^(?:yes|no|true|false|y|n|none|s[ií]|ja|nein|oui|non|nil|not yet|todav[ií]a no|nope|yep)\W*$/i;
const UNKNOWN =
  /^(?:\?+|[-–—]+|(?:we )?(?:don['’]?t|do not) know|no(?:body|t)? (?:knows|known|sure)|idk|(?:we have )?no idea|unsure|no (?:s[eé]|sabemos|se sabe)|desconocido)\W*$/i;
const DECLINED =
  /^(?:refused?|no comment|(?:we(?:['’]d)? )?(?:would )?(?:rather|prefer) not(?: to)? (?:say|tell)|won['’]?t say|private|confidential)\W*$/i;
/** That it is still to be asked. */
const LATER =
  /^(?:tb[dcah]|to be (?:done|decided|discussed)|pending|later|skip(?:ped)?|open|todo|to do|pendiente|x+|\.+|…)\W*$/i;
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
  later?: number;
  nearest?: string;
}

/** By what stands there; `id` is not looked at. */
export function answerMeant(found: unknown): AnswerMeant {
  if (typeof found === 'boolean') return { choose: 1 };
  if (Array.isArray(found) && found.length === 1 && typeof found[0] === 'number') return answerMeant(String(found[0]));
  if (typeof found !== 'string') return {};
  const words = found.trim();
  const between = betweenLevels(words);
  if (between !== null) return between;
  const ofFour = OF_FOUR.exec(words)?.[1];
  if (ofFour !== undefined) return { level: ofFour };
  const either = EITHER.exec(words);
  if (either !== null) return { either: String(either[1]), other: String(either[2]) };
  if (NOT_APPLICABLE.test(words)) return { reason: 1 };
  if (UNKNOWN.test(words)) return { nearest: 'unknown' };
  if (DECLINED.test(words)) return { nearest: 'declined' };
  if (LATER.test(words)) return { later: 1 };
  const near = nearest(words, ['unknown', 'declined']);
  if (near !== null) return { nearest: near };
  if (YES_NO.test(words)) return { choose: 1 };
  return levelAndWords(words);
}

/** The two levels that something lies between: 2-3, and 2½; null where it does not. */
function betweenLevels(words: string): { lower: string; upper: string } | null {
  const [, lower, upper] = BETWEEN.exec(words) ?? [];
  if (lower !== undefined && upper !== undefined) return { lower, upper };
  const half = HALF.exec(words)?.[1];
  return half === undefined ? null : { lower: String(Number(half)), upper: String(Number(half) + 1) };
}

/** A level that is written as a word or among others. */
export function levelMeant(found: string): string | undefined {
  const words = found.trim().normalize('NFKC');
  const alone = (NOT_ALONE.test(words) ? OF_FOUR : LEVEL_ALONE).exec(words)?.[1];
  return digitOf(alone) ?? levelNamed(words);
}

/** What words in place of a level within an answer say: two levels, or another part of an answer that is true then. */
export function partMeant(found: string): {
  lower?: string;
  upper?: string;
  part?: string;
  reason?: number;
  later?: number;
} {
  const words = found.trim();
  if (NOT_APPLICABLE.test(words)) return { part: 'not-applicable', reason: 1 };
  const { lower, upper, either, other, later, nearest: answer } = answerMeant(found);
  if (lower !== undefined && upper !== undefined) return { lower, upper };
  if (either !== undefined && other !== undefined) return { lower: either, upper: other };
  if (later !== undefined) return { part: 'unknown', later };
  return answer === undefined ? {} : { part: answer };
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
  const small = word.toLowerCase();
  const digit = /\d/.test(word)
    ? Number(word)
    : Math.max(NUMBERS.indexOf(small), small === '' ? -1 : ROMAN.indexOf(small));
  return digit >= 0 && digit <= 4 ? String(digit) : undefined;
}
