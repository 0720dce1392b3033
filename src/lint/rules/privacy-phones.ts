/**
 * Where a text holds a telephone number. Evidence is full of other numbers: days, years, votes, cases, parcels. A number
 * that could be one of those is taken for a telephone's only behind a word that announces one. Pure.
 */
import type { Piece } from '../../framework/finding.ts';
import { late } from '../late.ts';

/** How sure a shape is by itself: none of these is a phone behind "case" or "bill"; some need to be announced. */
interface Shape {
  pattern: RegExp;
  /** The least that has to stand before the number. */
  needs?: 'call' | 'phone';
  isOne?(digits: string, match: string): boolean;
}

const SHAPES = late((): readonly Shape[] => [
  // +525512345678
  { pattern: /(?<![\d+])\+[1-9]\d{8,14}(?!\d)/gu, isOne: (digits) => !isRound(digits) },
  // +1 510 555 0100, +34 612 345 678, +44 (0)20 7946 0958
  {
    pattern: /(?<![\d+])\+[1-9]\d{0,2}(?:[ ./-]| ?\(\d{1,4}\) ?)\d{1,8}(?:[ ./-]\d{2,8}){0,5}(?!\d)/gu,
    isOne: (digits) => digits.length >= 9 && digits.length <= 15 && !isRound(digits),
  },
  // (510) 555-0100, 510-555-0100, 1-510-555-0100, 510.555.0100, 510/555-0100
  { pattern: /(?<![\p{L}\d#$€-]|\d[ .,:/]|\d, )(?:\+?1[ .-]?)?\([2-9]\d{2}\) ?[2-9]\d{2}[ .-]\d{4}(?![\d-])/gu },
  { pattern: /(?<![\p{L}\d#$€-]|\d[ .,:/]|\d, )(?:1[.-])?[2-9]\d{2}[./-][2-9]\d{2}[.-]\d{4}(?![\d-]|\.\d)/gu },
  {
    pattern: /(?<![\p{L}\d#$€-]|\d[ .,:/]|\d, )(?:1 )?[2-9]\d{2}[ -]{1,3}[2-9]\d{2}[ -]{1,3}\d{4}(?! ?[\d-])/gu,
    needs: 'call',
  },
  // 951 123 4567 as in Mexico
  { pattern: /(?<![\p{L}\d#$€-]|\d[ .,:/]|\d, )[2-9]\d{2}[ -][1-9]\d{2}[ -]\d{4}(?! ?[\d-])/gu, needs: 'call' },
  // 55 1234 5678 as in Mexico
  { pattern: /(?<![\p{L}\d#$€-]|\d[ .,:/]|\d, )[1-9]\d \d{4} \d{4}(?! ?[\d-])/gu },
  // 020 7946 0958, 07700 900123, (030) 1234567, 030/1234567, 01 23 45 67 89, 03-1234-5678
  { pattern: /(?<![\p{L}\d#$€-]|\d[ .,:/]|\d, )\(0\d{1,4}\) ?\d{3,8}(?: \d{3,8})?(?!\d)/gu, isOne: isOfTrunk },
  { pattern: /(?<![\p{L}\d#$€-]|\d[ .,:/]|\d, )0\d{2,4}[ /][1-9]\d{5,7}(?! ?[\d-]|[.,]\d)/gu, isOne: isOfTrunk },
  { pattern: /(?<![\p{L}\d#$€-]|\d[ .,:/]|\d, )0\d{2,4} [1-9]\d{2,3} \d{3,4}(?! ?[\d-]|[.,]\d)/gu, isOne: isOfTrunk },
  { pattern: /(?<![\p{L}\d#$€-]|\d[ .,:/]|\d, )0[1-9](?:([ .])\d\d)(?:\1\d\d){3}(?![ .]?\d)/gu },
  { pattern: /(?<![\p{L}\d#$€-]|\d[ .,:/]|\d, )0\d{1,3}-[1-9]\d{2,3}-\d{4}(?![\d-])/gu, isOne: isOfTrunk },
  // call 5105550100, whatsapp 5215512345678
  {
    pattern: /(?<![\p{L}\d#$€-]|\d[ .,:/]|\d, )[1-9]\d{8,12}(?![\d-]|[.,]\d)/gu,
    needs: 'call',
    isOne: (digits) => !isRound(digits),
  },
  {
    pattern: /(?<![\p{L}\d#$€-]|\d[ .,:/]|\d, )\d{7,13}(?![\d-]|[.,]\d)/gu,
    needs: 'phone',
    isOne: (digits) => !isRound(digits),
  },
  // call 555-0100, teléfono 612 345 678, tel. 0412-123456
  {
    pattern: /(?<![\p{L}\d#$€-]|\d[ .,:/]|\d, )[2-9]\d{2}-\d{4}(?! ?[\d-])/gu,
    needs: 'call',
    isOne: (_, match) => !isRange(match),
  },
  {
    pattern: /(?<![\p{L}\d#$€-]|\d[ .,:/]|\d, )[6-9]\d{2}[ .-]\d{3}[ .-]\d{3}(?! ?[\d-])/gu,
    needs: 'call',
    isOne: (digits) => !isRound(digits),
  },
  {
    pattern: /(?<![\p{L}\d#$€-]|\d[ .,:/]|\d, )\d{2,5}[ ./-]\d{2,8}(?:[ ./-]\d{2,5}){0,3}(?! ?[\d-])/gu,
    needs: 'phone',
    isOne: (digits, match) => digits.length >= 7 && digits.length <= 13 && !isRange(match),
  },
]);

/** The telephone numbers in the text. */
export function findPhones(text: string): Piece[] {
  const found: Piece[] = [];
  for (const { pattern, needs, isOne } of SHAPES()) {
    for (const { 0: match, index } of text.matchAll(pattern)) {
      const digits = match.replace(/\D/g, '');
      if (DAY.test(match) || YEARS.test(match) || isOne?.(digits, match) === false) continue;
      const before = text.slice(Math.max(0, index - AROUND), index);
      if ((isAnnounced(before, needs) || isAll(text, match, needs)) && !TOLL_FREE.test(match))
        found.push({ start: index, end: index + match.length });
    }
  }
  return found.length < 2 ? found : withoutOverlaps(found);
}

const AROUND = 36;
/** The line of an organization: 1-800-555-0199. */
const TOLL_FREE = /^(?:\+?1[ .-]?)?\(?8(?:00|33|44|55|66|77|88)\)?[ .-]/;

/** Two shapes may know the same number, one of them more of it. */
function withoutOverlaps(found: readonly Piece[]): Piece[] {
  const merged: Piece[] = [];
  for (const one of [...found].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last === undefined || one.start >= last.end) merged.push(one);
    else merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, one.end) };
  }
  return merged;
}

/** 01.05.2026, 2026-05-14, and what follows it. */
const DAY = /^(?:\d{1,2}[ ./-]\d{1,2}[ ./-](?:19|20)\d{2}|(?:19|20)\d{2}[ ./-]\d{1,2}[ ./-]\d{1,2})(?!\d)/;
/** Years side by side, and the year of a case: 2024-2026, 03-2025-00412. */
const YEARS = /(?<!\d)(?:19|20)\d{2}[ ./-](?:19|20)\d{2}(?!\d)|^\d{1,4}[ ./-](?:19|20)\d{2}[ ./-]0\d/;

const PHONE =
  'tel|teléfono|telefono|telephone|phone|cell|cellphone|celular|mobile|móvil|movil|whatsapp|wa|fax|hotline|telefon|téléphone';
const CALL = `${PHONE}|signal|telegram|call|calling|text|texting|ring|dial|reach|llamar|llama|llame|marcar|number|número|numero`;
/** At most a word or two between the word and the number: "call me at", "el teléfono es el". */
const BETWEEN = '[.:]?(?: (?:me|us|her|him|them|is|on|at|no|number|nr|al|a|el|es|line)[.:]?){0,2} ?[:(]? ?$';
const ANNOUNCED = late(() => ({
  phone: new RegExp(`(?<!\\p{L})(?:${PHONE})s?${BETWEEN}`, 'iu'),
  call: new RegExp(`(?<!\\p{L})(?:${CALL})s?${BETWEEN}`, 'iu'),
}));
/** Two words with a capital letter, then a comma or a bracket: "Lucía Hernández, 951 123 4567". */
const BEHIND_NAME = late(() => /\p{Lu}\p{Ll}{1,20} \p{Lu}\p{Ll}{1,20}(?:, | \(|: )$/u);
/** What other numbers are numbers of. */
const OTHER = late(
  () =>
    /(?<!\p{L})(?:apn|account|bills?|cases?|casos?|dockets?|ein|expedientes?|files?|folios?|grants?|hb|sb|id|invoices?|isbn|items?|lots?|no|nr|nos|ordinances?|parcels?|permits?|petitions?|precincts?|receipts?|resolutions?|tracts?|wards?|zips?|#)[.:,]? ?(?:(?:no|nr|nos|number|numbers|id)[.:]? ?)?#?$/iu,
);

function isAnnounced(before: string, needs: Shape['needs']): boolean {
  if (needs === 'call' && BEHIND_NAME().test(before)) return !OTHER().test(before);
  if (needs !== undefined) return ANNOUNCED()[needs].test(before);
  return ANNOUNCED().phone.test(before) || !OTHER().test(before);
}

/** A text that is nothing but a number in the groups of a telephone's was put there to be called. */
function isAll(text: string, match: string, needs: Shape['needs']): boolean {
  return needs === 'call' && GROUPED.test(match) && text.trim() === match;
}

const GROUPED = /^(?:1 )?\d{3}[ -]{1,3}\d{3}[ -]{1,3}\d{4}$/;

/** An amount rather than a number that somebody was given. */
function isRound(digits: string): boolean {
  return digits.endsWith('000');
}

/** From so many to so many: 200-2000. */
function isRange(match: string): boolean {
  const [from = '', to = '', more] = match.split('-');
  return more === undefined && !to.startsWith('0') && Number(from) < Number(to) && /0$/.test(from) && /0$/.test(to);
}

function isOfTrunk(digits: string): boolean {
  return digits.length >= 9 && digits.length <= 12 && !isRound(digits);
}
