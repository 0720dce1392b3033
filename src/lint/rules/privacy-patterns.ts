/**
 * Where a text holds an e-mail address, a telephone number, the name of an account, or a name with a title, in offsets
 * of the text and in its order. Each repetition in a pattern has an upper end, so that the time grows with the length of
 * the text and not faster. Pure.
 */
import type { Piece } from '../../framework/finding.ts';
import { isEveryone, isNamedAfter, isOfGroup, isOwn, isRole } from './privacy-public.ts';

/** The e-mail addresses of persons in the text. */
export function findEmails(text: string): Piece[] {
  const found: Piece[] = [];
  for (const { 0: match, index } of text.matchAll(EMAIL)) {
    const local = LOCAL.exec(text.slice(Math.max(0, index + 1 - LONGEST_LOCAL), index + 1))?.[0] ?? '';
    if (!isRole(local)) found.push({ start: index + 1 - local.length, end: index + match.length });
  }
  return found;
}

/** The last character before the @, then the domain: what comes before that is not needed to know one. */
const EMAIL = /[\p{L}\p{N}_%+-]@(?:[\p{L}\p{N}-]{1,63}\.){1,5}\p{L}{2,24}/gu;
const LONGEST_LOCAL = 64;
const LOCAL = /[\p{L}\p{N}_.%+-]+$/u;

/** The names of accounts on some platform in the text: an @ that begins a word, and none of `own`. */
export function findHandles(text: string, own: ReadonlySet<string> = NO_NAMES): Piece[] {
  const found: Piece[] = [];
  for (const { 0: match, index } of text.matchAll(HANDLE)) {
    const handle = match.slice(1).replace(/\.+$/, '');
    if (isEveryone(handle) || isOwn(handle, own)) continue;
    const end = index + 1 + handle.length;
    const [before, after] = [text.slice(Math.max(0, index - AROUND), index), text.slice(end, end + AROUND)];
    if (!isOfGroup(before, after)) found.push({ start: index, end });
  }
  return found;
}

const NO_NAMES: ReadonlySet<string> = new Set();
const AROUND = 48;
const HANDLE = /(?<![\p{L}\p{N}_.%+-])@[\p{L}_][\p{L}\p{N}_.]{1,29}/gu;

/** The telephone numbers in the text. Days, years, amounts and page numbers are none. */
export function findPhones(text: string): Piece[] {
  const found: Piece[] = [];
  for (const pattern of [INTERNATIONAL, GROUPED, ANNOUNCED]) {
    for (const { 0: match, index } of text.matchAll(pattern)) {
      // What announces a number is no part of it.
      found.push({ start: index + match.search(/[\d+(]/), end: index + match.length });
    }
  }
  for (const { 0: match, index } of text.matchAll(TRUNK)) {
    if (digitsIn(match) >= FEWEST_TRUNK && !DAY.test(match)) found.push({ start: index, end: index + match.length });
  }
  return found.length < 2 ? found : withoutOverlaps(found);
}

/** Two patterns may know the same number, one of them more of it. */
function withoutOverlaps(found: readonly Piece[]): Piece[] {
  const merged: Piece[] = [];
  for (const one of [...found].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last === undefined || one.start >= last.end) merged.push(one);
    else merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, one.end) };
  }
  return merged;
}

/** +1 510 555 0100, +34 612 345 678, +44 (0)20 7946 0958. */
const INTERNATIONAL = /\+\d{1,3}(?:[ ().\-/]{0,3}\d){6,13}(?!\d)/g;
/** 510-555-0100 and (510) 555-0100 as in North America, 55 1234 5678 as in Mexico. */
const GROUPED =
  /(?<![\d.,-])(?:\([2-9]\d{2}\) ?[2-9]\d{2}[ .-]\d{4}|[2-9]\d{2}[ .-][2-9]\d{2}[ .-]\d{4}|\d{2} \d{4} \d{4})(?![\d-])/g;
/** Tel. 555-0100, call 5105550100. */
const ANNOUNCED =
  /(?<!\p{L})(?:tel|teléfono|telefono|phone|cell|mobile|móvil|movil|whatsapp|signal|call|text|ring|llamar|fax)(?:\.|:| at| al)? ?:? ?\d{3}[ .-]?\d{3,4}(?:[ .-]?\d{2,4})?(?![\d.,-]?\d)/giu;
/** 020 7946 0958, 030/1234567. */
const TRUNK = /(?<![\d.,:-])0\d{1,4}[ /.-]\d{2,8}(?:[ .-]\d{2,8}){0,4}(?!\d)/g;
const FEWEST_TRUNK = 9;
/** 01.05.2026, 05-14-2026, and what follows it. */
const DAY = /^\d{1,2}[ ./-]\d{1,2}[ ./-]\d{4}/;

function digitsIn(text: string): number {
  let digits = 0;
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) >= 48 && text.charCodeAt(i) <= 57) digits += 1;
  return digits;
}

/** Who is named with a title in the text, title and name. A single letter in place of the name tells nobody. */
export function findTitles(text: string): Piece[] {
  const found: Piece[] = [];
  for (const match of text.matchAll(TITLE)) {
    if (isPublic(text, match)) continue;
    const { 0: title, index } = match;
    const name = NAME.exec(text.slice(index + title.length, index + title.length + LONGEST_NAME))?.[0] ?? '';
    const end = name.search(/['’]s(?!\p{L})/u);
    found.push({ start: index, end: index + title.length + (end === -1 ? name.length : end) });
  }
  return found;
}

/** As far as the words begin with a capital letter, three at most: "Amina B. Yusuf". */
const NAME = /^[\p{L}'’-]+(?: \p{Lu}(?:\.|[\p{L}'’-]+)){0,2}/u;
const TITLE =
  /(?<![\p{L}\p{N}])(Mr|Mrs|Ms|Mx|Miss|Mme|Mlle|Dr|Dra|Doctor|Doctora|Doña|Prof|Professor|Profesora?|Pastora?|Rev|Reverend|Rabbi|Imam|Sra|Srta|Sr|Señora?|Señorita|Herr|Frau|Fr)\.? (?=\p{Lu}[\p{L}'’-])/gu;

/** Places and days that bear a name, and a Drive: "on Cannery Dr. Nobody came". */
function isPublic(text: string, { 0: whole, 1: title, index }: RegExpExecArray): boolean {
  const end = index + whole.length;
  const before = text.slice(Math.max(0, index - 34), index);
  if (isNamedAfter(before, text.slice(end, end + LONGEST_NAME))) return true;
  return (title === 'Dr' || title === 'Sr') && /\p{Lu}[\p{L}'’-]{1,30} $/u.test(before);
}

const LONGEST_NAME = 110;
