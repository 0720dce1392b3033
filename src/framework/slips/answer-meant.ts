/** What somebody meant who wrote words where an answer has a form of its own. Pure. */
import { nearest } from '../../diagnostics/nearest.ts';
import { formatInline } from '../../document/format-value.ts';

const NUMBERS: readonly string[] = ['zero', 'one', 'two', 'three', 'four'];
/** One level, then words. */
const LEVEL_FIRST = /^(?:level *)?(\d|zero|one|two|three|four)\b[ ,;:.()–—-]*(.*?)\)?$/i;
const BETWEEN = /^(\d) *(?:-|–|—|to|or|\/) *(\d)$/i;
const NOT_APPLICABLE = /^(?:n\/?a\.?|not[ -]applicable|does not apply)$/i;
const YES_NO = /^(?:yes|no|true|false|y|n|none)$/i;
const UNKNOWN = /^(?:\?+|(?:we )?(?:don'?t|do not) know|no(?:body|t)? (?:knows|known|sure)|idk|unsure)\W*$/i;
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
  /** Of an answer between two levels, both. */
  lower?: string;
  upper?: string;
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
  if (NOT_APPLICABLE.test(words)) return { reason: 1 };
  if (UNKNOWN.test(words)) return { nearest: 'unknown' };
  const near = nearest(words, ['unknown', 'declined']);
  if (near !== null) return { nearest: near };
  if (YES_NO.test(words)) return { choose: 1 };
  return levelAndWords(words);
}

/** A level that is written as a word or among others. */
export function levelMeant(found: string): string | undefined {
  const level = LEVEL_FIRST.exec(found.trim());
  return level === null || level[2] !== '' ? undefined : digitOf(level[1]);
}

function levelAndWords(words: string): AnswerMeant {
  const [, first, rest = ''] = LEVEL_FIRST.exec(words) ?? [];
  const level = digitOf(first);
  if (level !== undefined && rest === '') return { level };
  if (words.length > LONGEST) return {};
  if (level !== undefined && !/^\d|[/%]/.test(rest))
    return { meant: formatInline({ level: Number(level), note: rest }) };
  return { example: formatInline({ level: 2, note: words }) };
}

function digitOf(word = ''): string | undefined {
  const digit = /\d/.test(word) ? Number(word) : NUMBERS.indexOf(word.toLowerCase());
  return digit >= 0 && digit <= 4 ? String(digit) : undefined;
}
