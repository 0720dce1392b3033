/**
 * Where a text names a person: by a title, or by first and last name beside a sign that it is a person who is meant. Two
 * words with capital letters may be a place, an organization, a law; without a sign they are left alone. Pure.
 */
import type { Piece } from '../../framework/finding.ts';
import { late } from '../late.ts';
import { givenNames } from './privacy-given-names.ts';
import { isDoctorKing, isInOffice, isNamedAfter, isRemembered } from './privacy-public.ts';
import { TITLES, TITLES_IN_CAPITALS } from './privacy-titles.ts';

/** Who is named with a title in the text, title and name. A single letter in place of the name tells nobody. */
export function findTitles(text: string): Piece[] {
  const found: Piece[] = [];
  for (const match of text.matchAll(TITLE())) {
    if (isPublic(text, match)) continue;
    const { 0: title, index } = match;
    const name = NAME().exec(text.slice(index + title.length, index + title.length + LONGEST_NAME))?.[0] ?? '';
    const end = name.search(/['’]s(?!\p{L})/u);
    found.push({ start: index, end: index + title.length + (end === -1 ? name.length : end) });
  }
  return found;
}

/** As far as the words begin with a capital letter, three at most: "Amina B. Yusuf". */
const NAME = late(() => /^[\p{L}'’-]+(?: \p{Lu}(?:\.|[\p{L}'’-]+)){0,2}/u);
const ONE = `(?:(?:${TITLES.join('|')})\\.?|(?<!, )(?:${TITLES_IN_CAPITALS.join('|')})\\.) `;
/** One title or several: "Rev. Dr.". */
const BEGINS = `(?<![\\p{L}\\p{N}])(?:${ONE}){1,3}`;
const TITLE = late(() => new RegExp(`${BEGINS}(?=\\p{Lu}[\\p{L}'’-])`, 'gu'));
const BEHIND_TITLE = late(() => new RegExp(`${BEGINS}$`, 'u'));

/** Places and days that bear a name, and a Drive: "on Cannery Dr. Nobody came". */
function isPublic(text: string, { 0: title, index }: RegExpExecArray): boolean {
  const end = index + title.length;
  const before = text.slice(Math.max(0, index - AROUND), index);
  const after = text.slice(end, end + LONGEST_NAME);
  if (isNamedAfter(before, after) || isDoctorKing(title, after)) return true;
  return /^[DS]r\b/.test(title) && /\p{Lu}[\p{L}'’-]{1,30} $/u.test(before);
}

const LONGEST_NAME = 110;
const AROUND = 40;

/** Who is named by first and last name, where something says that a person is meant and `isKnown` doesn't know better. */
export function findFullNames(text: string, isKnown: (name: string) => boolean = () => false): Piece[] {
  const found: Piece[] = [];
  for (const { 0: given, index } of text.matchAll(CAPITALIZED())) {
    const last = found.at(-1)?.end ?? 0;
    if (!givenNames().has(given) || index < last) continue;
    const rest = LAST().exec(text.slice(index + given.length, index + given.length + LONGEST_LAST))?.[0];
    if (rest === undefined) continue;
    const name = given + rest.replace(/['’]s$/u, '');
    const end = index + name.length;
    const [before, after] = [text.slice(Math.max(0, index - AROUND), index), text.slice(end, end + AROUND)];
    if (isNamedAfter(before, name + after) || isInOffice(before) || BEHIND_TITLE().test(before)) continue;
    if (isRemembered(name) || isKnown(name)) continue;
    const isNext = last > 0 && BETWEEN.test(text.slice(last, index));
    if (isNext || isAlone(text, before, after) || BEFORE().test(before) || AFTER().test(after))
      found.push({ start: index, end });
  }
  return found;
}

/** Whether a text ends with somebody's first and last name and no more than "at" or "cell" behind. */
export function endsWithPerson(text: string): boolean {
  for (const { 0: given, index } of text.matchAll(CAPITALIZED())) {
    if (!givenNames().has(given)) continue;
    const last = LAST().exec(text.slice(index + given.length))?.[0];
    if (last === undefined) continue;
    const name = given + last;
    const rest = text.slice(index + name.length);
    if (REACHED.test(rest) && !isNamedAfter(text.slice(0, index), name + rest)) return true;
  }
  return false;
}

const REACHED =
  /^(?:,|:| [-–—])? ?\(?(?:(?:at|on|tel\.?|phone|telephone|cell|mobile|cel\.?|móvil|teléfono|whatsapp|call|text)\b:? ?)?\(?$/i;

const CAPITALIZED = late(() => /(?<![\p{L}\p{N}'’-])\p{Lu}\p{Ll}{1,14}(?= \p{Lu})/gu);
/** A letter with a stop may stand between, and two last names are no less one person. */
const LAST = late(() => /^(?: \p{Lu}\.)? \p{Lu}[\p{L}'’-]{1,24}(?: \p{Lu}[\p{L}'’-]{1,24})?/u);
const LONGEST_LAST = 60;

/** Between two who are named one after the other. */
const BETWEEN = /^(?:, |,? (?:and|y|&) )$/;

/** As in "by": nothing but who it was, perhaps with what somebody does. */
function isAlone(text: string, before: string, after: string): boolean {
  return before === '' && text.length <= AROUND * 2 && /^(?:$|[,;] \p{Ll}| \(|,? (?:and|y) )/u.test(after);
}

const ROLE =
  'tenant|organizer|member|leader|coordinator|director|chair|co-chair|treasurer|host|neighbou?r|volunteer|worker|driver|nurse|teacher|mother|father|student|resident|facilitator|translator|interpreter|inquilina|inquilino|vecina|vecino|lideresa|líder|coordinadora|coordinador|compañera|compañero|maestra|maestro|promotora|promotor|trabajadora|trabajador';
/** What is done to a person or by one, right before the name. */
const BEFORE = late(
  () =>
    new RegExp(
      `(?<!\\p{L})(?:said|told|asked|asks|ask|contact|call|email|text|(?:led|chaired|hosted|run|facilitated|written|translated|reported|trained|taught|moderated|founded|organized|prepared|taken|held) by|thanks to|according to|thanked|interviewed|(?:minutes|notes|report|recorded|translation|photos?) by|(?:interviews?|met|meeting|talks?|talked|spoke|speak|call|conversation|coffee) (?:with|to|of)|(?:${ROLE}|sister|brother|hermana|hermano|padre),?|contacto:?|contactar a|habl[aóe]\\p{L}{0,4} con|(?:dirigid|coordinad|facilitad|presidid|escrit|organizad)[oa]s? por|según|gracias a|preguntar a|entrevista (?:a|con)) $`,
      'iu',
    ),
);
/** What persons do, where they live, how old they are. */
const AFTER = late(
  () =>
    new RegExp(
      `^(?:['’]s (?:home|house|apartment|kitchen|porch|garage|living room|yard|backyard|phone|cell|number)(?!\\p{L})|(?:,? who|,)? ?(?: (?:said|says|told|tells|asked|asks|spoke|speaks|leads|led|chairs|chaired|hosts|hosted|runs|ran|coordinates|coordinated|facilitates|facilitated|reported|wrote|writes|agreed|offered|resigned|testified|taught|teaches|translates|translated|volunteers|volunteered|lives|lived|takes notes|took notes|dijo|dice|habló|coordina|dirige|lidera|preside|facilitó|facilita|explicó|pidió|contó|renunció|vive|aceptó)(?!\\p{L})| (?:of|at|from) \\d{1,5} \\p{Lu}|, \\d\\d,| \\(\\d\\d\\)|(?:,| \\() ?(?:a |an |our |the |una? |la |el |nuestra |nuestro )?(?:\\p{Ll}{2,14} )?(?:${ROLE})(?!\\p{L})))`,
      'u',
    ),
);
