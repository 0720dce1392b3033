/**
 * Whether a text holds an e-mail address, a telephone number, the name of an account, or a name with a title. Each
 * repetition in a pattern has an upper end, so that the time grows with the length of the text and not faster. Pure.
 */
import { isEveryone, isNamedAfter, isOfGroup, isOwn, isRole } from './privacy-public.ts';

/** Whether there is an e-mail address of a person in the text. */
export function findEmail(text: string): boolean {
  for (const { index } of text.matchAll(EMAIL)) {
    const local = LOCAL.exec(text.slice(Math.max(0, index + 1 - LONGEST_LOCAL), index + 1))?.[0] ?? '';
    if (!isRole(local)) return true;
  }
  return false;
}

/** The last character before the @, then the domain: what comes before that is not needed to know one. */
const EMAIL = /[\p{L}\p{N}_%+-]@(?:[\p{L}\p{N}-]{1,63}\.){1,5}\p{L}{2,24}/gu;
const LONGEST_LOCAL = 64;
const LOCAL = /[\p{L}\p{N}_.%+-]+$/u;

/** Whether there is a name of an account on some platform in the text, an @ that begins a word, and not one of `own`. */
export function findHandle(text: string, own: ReadonlySet<string> = NO_NAMES): boolean {
  for (const { 0: found, index } of text.matchAll(HANDLE)) {
    const handle = found.slice(1).replace(/\.+$/, '');
    if (isEveryone(handle) || isOwn(handle, own)) continue;
    const end = index + 1 + handle.length;
    if (!isOfGroup(text.slice(Math.max(0, index - AROUND), index), text.slice(end, end + AROUND))) return true;
  }
  return false;
}

const NO_NAMES: ReadonlySet<string> = new Set();
const AROUND = 48;
const HANDLE = /(?<![\p{L}\p{N}_.%+-])@[\p{L}_][\p{L}\p{N}_.]{1,29}/gu;

/** Whether there is a telephone number in the text. Days, years, amounts and page numbers are none. */
export function findPhone(text: string): boolean {
  if (INTERNATIONAL.test(text) || GROUPED.test(text) || ANNOUNCED.test(text)) return true;
  for (const [run] of text.matchAll(TRUNK)) if (digitsIn(run) >= FEWEST_TRUNK && !DAY.test(run)) return true;
  return false;
}

/** +1 510 555 0100, +34 612 345 678, +44 (0)20 7946 0958. */
const INTERNATIONAL = /\+\d{1,3}(?:[ ().\-/]{0,3}\d){6,13}(?!\d)/;
/** 510-555-0100 and (510) 555-0100 as in North America, 55 1234 5678 as in Mexico. */
const GROUPED =
  /(?<![\d.,-])(?:\([2-9]\d{2}\) ?[2-9]\d{2}[ .-]\d{4}|[2-9]\d{2}[ .-][2-9]\d{2}[ .-]\d{4}|\d{2} \d{4} \d{4})(?![\d-])/;
/** Tel. 555-0100, call 5105550100. */
const ANNOUNCED =
  /(?<!\p{L})(?:tel|teléfono|telefono|phone|cell|mobile|móvil|movil|whatsapp|signal|call|text|ring|llamar|fax)(?:\.|:| at| al)? ?:? ?\d{3}[ .-]?\d{3,4}(?:[ .-]?\d{2,4})?(?![\d.,-]?\d)/iu;
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

/** Whether somebody is named with a title in the text. A single letter in place of the name tells nobody. */
export function findTitle(text: string): boolean {
  for (const match of text.matchAll(TITLE)) if (!isPublic(text, match)) return true;
  return false;
}

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
