/**
 * The words of a file in which a private person may be named: evidence, notes, reasons and who answered, of every
 * round; notes and positions beside. What an alliance says of itself or of those in office is public: names and accounts
 * are left alone there. Pure.
 */
import type { DataPath } from '../../diagnostics/diagnostic.ts';
import type { Alliance, Round } from '../../framework/alliance-schema.ts';
import { late } from '../late.ts';
import { givenNames } from './privacy-given-names.ts';
import { TITLES, TITLES_IN_CAPITALS } from './privacy-titles.ts';

/** Signs that a closer look is worth it, added up. */
export const AT = 1;
export const DIGITS = 2;
export const TITLE = 4;
export const NAMES = 8;

export interface Told {
  path: DataPath;
  words: string;
  signs: number;
  /** Whether it is meant for everybody, so that an address or a number may be there to be used. */
  isPublic: boolean;
}

/** The words that bear a sign, with their places, in the order of the file but for the rounds, which come first. */
export function toldWords(alliance: Alliance): readonly Told[] {
  const told: Told[] = [];
  const rounds = alliance.assessments ?? [];
  for (let i = 0; i < rounds.length; i++) {
    const round = rounds[i];
    if (round !== undefined) collectRound(told, round, i);
  }
  collectMembers(told, alliance);
  collect(told, alliance.path?.note, ['path'], 'note');
  collect(told, alliance.context?.note, ['context'], 'note');
  collect(told, alliance.funding?.note, ['funding'], 'note');
  collectPublic(told, alliance);
  return told;
}

function collectRound(told: Told[], round: Round, place: number): void {
  const path = ['assessments', place];
  collect(told, round.note, path, 'note');
  collect(told, round.undated, path, 'undated');
  const answers = round.answers ?? {};
  for (const id in answers) {
    const answer = answers[id];
    if (typeof answer !== 'object' || answer === null) continue;
    if (mayBear(answer.evidence)) collect(told, answer.evidence, [...path, 'answers', id], 'evidence');
    if (mayBear(answer.note)) collect(told, answer.note, [...path, 'answers', id], 'note');
    if (mayBear(answer['not-applicable']))
      collect(told, answer['not-applicable'], [...path, 'answers', id], 'not-applicable');
    if (mayBear(answer.by)) collect(told, answer.by, [...path, 'answers', id], 'by');
  }
}

/** Asked before a path is made, since nearly no answer has any of them. */
function mayBear(words: string | undefined): words is string {
  return words !== undefined && MAY_BEAR.test(words);
}

function collectMembers(told: Told[], { members = [] }: Alliance): void {
  for (let i = 0; i < members.length; i++) {
    const member = members[i];
    if (member === undefined || typeof member === 'string') continue;
    collect(told, member.note, ['members', i], 'note');
    for (const [j, issue] of (member.issues ?? NO_ISSUES).entries()) {
      if (typeof issue === 'object') collect(told, issue.position, ['members', i, 'issues', j], 'position');
    }
  }
}

const NO_ISSUES: readonly string[] = [];

function collectPublic(told: Told[], { about, targets = [], values = [] }: Alliance): void {
  if (mayReach(about)) collect(told, about, TOP, 'about', true);
  for (let i = 0; i < targets.length; i++) {
    const decides = targets[i]?.decides;
    if (mayReach(decides)) collect(told, decides, ['targets', i], 'decides', true);
  }
  for (let i = 0; i < values.length; i++) {
    const { text, practices = NO_ISSUES } = values[i] ?? {};
    if (mayReach(text)) collect(told, text, ['values', i], 'text', true);
    for (let j = 0; j < practices.length; j++) {
      const words = practices[j];
      if (mayReach(words)) collect(told, words, ['values', i, 'practices'], j, true);
    }
  }
}

const TOP: DataPath = [];

/** Only an address or a number is looked for here, and nearly no such text has either. */
function mayReach(words: string | undefined): words is string {
  return words !== undefined && (words.includes('@') || THREE_DIGITS.test(words));
}

const THREE_DIGITS = /\d{3}/;

function collect(
  told: Told[],
  words: string | undefined,
  path: DataPath,
  key: string | number,
  isPublic = false,
): void {
  const signs = words === undefined ? 0 : signsOf(words);
  if (words !== undefined && signs > 0) told.push({ path: [...path, key], words, signs, isPublic });
}

const FEWEST_DIGITS = 7;

/** An @, seven digits with little between them, or a word with a capital letter in front of another: most texts have none. */
const MAY_BEAR = /@|(?:\d[ ()+./-]*){7}|[A-ZÀ-Þ][^\s]{1,15} [A-ZÀ-Þ\u0100-\u1fff\u2c00-\uffff]/;

/**
 * Each character is looked at once: a pattern for each sign would cost more than all other rules together. No sign is
 * missed; a closer look may find nothing.
 */
function signsOf(words: string): number {
  if (!MAY_BEAR.test(words)) return 0;
  let signs = 0;
  let digits = 0;
  // Where a word with a capital letter began, as long as nothing but its own signs came since.
  let start = -1;
  for (let i = 0; i < words.length; i++) {
    const unit = words.charCodeAt(i);
    if (unit >= 97 && unit <= 122) digits = 0;
    else if (unit === 32) {
      if (start >= 0 && mayBeCapital(words.charCodeAt(i + 1))) signs |= signOf(words.slice(start, i));
      start = -1;
    } else if (isCapital(unit)) {
      digits = 0;
      if (start < 0) start = i;
    } else if (unit >= 48 && unit <= 57) {
      if (++digits === FEWEST_DIGITS) signs |= DIGITS;
    } else {
      if (unit === 64) signs |= AT;
      if (!isWithinNumber(unit)) digits = 0;
      if (!isWithinWord(unit) && !(unit === STOP && words.charCodeAt(i + 1) === 32)) start = -1;
    }
  }
  return signs;
}

/** A capital letter of Latin with or without an accent. */
const isCapital = (unit: number) => (unit >= 65 && unit <= 90) || (unit >= 192 && unit <= 222);
/** The same, or any letter that isn't plain. */
const mayBeCapital = (unit: number) => isCapital(unit) || unit > 222;
const STOP = 46;
/** ( ) + - . / */
const isWithinNumber = (unit: number) => unit >= 40 && unit <= 47 && unit !== 42 && unit !== 44;
/** A small letter with an accent, or one of another script; what stands from 0x2000 on are quotes and dashes. */
const isWithinWord = (unit: number) => unit > 222 && (unit < 0x2000 || unit > 0x206f);

/** What the word in front of one with a capital letter is a sign of. */
function signOf(word: string): number {
  if (word.length > LONGEST) return 0;
  return signWords().get(word.endsWith('.') ? word.slice(0, -1) : word) ?? 0;
}

const LONGEST = 16;
const signWords = late(
  () =>
    new Map([
      ...[...givenNames()].map((name): [string, number] => [name, NAMES]),
      ...[...TITLES, ...TITLES_IN_CAPITALS].map((title): [string, number] => [title, TITLE]),
    ]),
);
