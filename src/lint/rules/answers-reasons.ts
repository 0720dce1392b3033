/** Whether the reason why a question does not apply says why. Pure. */
import { late } from '../late.ts';

/** What people write for want of a reason: in any order of words, these alone say only that it does not apply. */
const EMPTY = late(
  () =>
    new Set(
      [
        'n a na no none nothing nil not does doesn doesnt t don dont do did is isn isnt are aren arent was be it its this that',
        'these those the a an to for of in on at with us our ours we you all any here yet need needs now so far at all really just simply',
        'applicable apply applies applying relevant relevance needed required necessary question questions answer answered',
        'skip skipped leave left out ignore tbd todo later blank empty reason reasons because why since say write here case alliance our',
        'no aplica aplicable para nosotros nosotras se esto esta este pregunta relevante',
      ]
        .join(' ')
        .split(' '),
    ),
);

const FEWEST_WORDS = 3;
/** A longer text is read as far as this: it has said something by then, or nothing. */
const READ = 400;
const WORD = late(() => /[\p{L}\p{N}]+/gu);
/** Written without blanks between words; each character counts as one. */
const UNSPACED = late(() => /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u);

/** Three words at least, one of them not in `EMPTY`, and not only a piece of what was asked. */
export function saysWhy(reason: string, asked: readonly string[]): boolean {
  const words = wordsOf(reason);
  if (words.some((word) => UNSPACED().test(word))) return words.join('').length >= FEWEST_WORDS;
  if (words.length < FEWEST_WORDS || words.every((word) => EMPTY().has(word))) return false;
  const said = ` ${words.join(' ')} `;
  return !asked.some((text) => ` ${wordsOf(text).join(' ')} `.includes(said));
}

function wordsOf(text: string): string[] {
  return text.slice(0, READ).toLowerCase().match(WORD()) ?? [];
}
