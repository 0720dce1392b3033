/** Texts of an alliance file that a sign # ends early: what follows is in no report, without a word. Pure. */
import type { DataPath } from '../../diagnostics/diagnostic.ts';
import type { Finding } from '../../framework/finding.ts';
import { findCommentsBelow } from '../../framework/slips/texts/comments-below.ts';
import { type CutText, findCutTexts } from '../../framework/slips/texts/cut-texts.ts';
import type { Rule, Subject } from '../rule.ts';

export const cutTextRules: readonly Rule[] = [{ code: 'text-cut-by-hash', severity: 'warning', find: findCut }];

/** Keys of words and names; what follows one of a few words to choose from can't be part of it. */
const OF_WORDS: ReadonlySet<string> = new Set(
  (
    'name about note by evidence not-applicable undated held-by partner text practices decides place places network ' +
    'constituencies issues issue position anchors member-location members'
  ).split(' '),
);
/** What is longer is shown by the part beside the sign. */
const LONGEST = 60;

function findCut({ alliance, text }: Subject): Finding[] {
  const cuts = findCutTexts(text);
  const below = findCommentsBelow(text);
  if (cuts.length + below.length === 0) return [];
  const places = textsOf(alliance);
  return [...cuts, ...below].flatMap((cut) => {
    const path = pathOf(cut, places);
    if (path === null) return [];
    return [below.includes(cut) ? goingOn(cut, path) : findingOf(cut, path)];
  });
}

/** Where words may stand, by what stands there, in the order of the file. */
function textsOf(value: unknown): Map<string, DataPath[]> {
  const places = new Map<string, DataPath[]>();
  const visit = (part: unknown, path: DataPath, key: string): void => {
    if (typeof part === 'object' && part !== null) {
      for (const [step, inner] of Object.entries(part)) {
        if (Array.isArray(part)) visit(inner, [...path, Number(step)], key);
        else visit(inner, [...path, step], step);
      }
    } else if (typeof part === 'string' && OF_WORDS.has(key)) {
      const known = places.get(part);
      if (known === undefined) places.set(part, [path]);
      else known.push(path);
    }
  };
  visit(value, [], '');
  return places;
}

/** The first place with this text that is not taken yet; of one that began on an earlier line, the one that ends so. */
function pathOf({ text, isWhole }: CutText, places: Map<string, DataPath[]>): DataPath | null {
  const own = isWhole ? places.get(text) : [...places].find(([known]) => known.endsWith(` ${text}`))?.[1];
  return own?.shift() ?? null;
}

function findingOf({ text, comment, range, isWhole }: CutText, path: DataPath): Finding {
  const whole = `"${`${text} ${comment}`.replace(/["\\]/g, '\\$&')}"`;
  const isShort = isWhole && whole.length <= LONGEST;
  const args = {
    text: ending(text),
    comment: beginning(comment),
    ...(isShort && { whole }),
    ...(!isWhole && { spread: 1 }),
  };
  return { code: 'text-cut-by-hash', path, range, args };
}

/** `aside`: the comment as it is read as one; with a sign # further right than the name above, more has to move. */
function goingOn({ text, comment, range, isBelowName }: CutText, path: DataPath): Finding {
  const aside = isBelowName === true && comment.length <= LONGEST ? { aside: `# ${comment}` } : {};
  const args = { text: ending(text), comment: beginning(comment), below: 1, ...aside };
  return { code: 'text-cut-by-hash', path, range, args };
}

function beginning(words: string): string {
  return words.length > LONGEST ? `${words.slice(0, LONGEST - 3)}...` : words;
}

function ending(words: string): string {
  return words.length > LONGEST ? `...${words.slice(3 - LONGEST)}` : words;
}
