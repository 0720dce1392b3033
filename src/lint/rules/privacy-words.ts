/**
 * The words of a file in which a private person may be named: evidence, notes, reasons and who answered, of every
 * round; notes and positions beside. What an alliance says of itself or of those in office is public and left alone. Pure.
 */
import type { DataPath } from '../../diagnostics/diagnostic.ts';
import type { Alliance, Round } from '../../framework/alliance-schema.ts';

/** Signs that a closer look is worth it, added up. */
export const AT = 1;
export const DIGITS = 2;
export const TITLE = 4;
export const NAMES = 8;

export interface Told {
  path: DataPath;
  words: string;
  signs: number;
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
    for (const key of IN_ANSWERS) {
      const words = answer[key];
      if (words !== undefined && signsOf(words) > 0) collect(told, words, [...path, 'answers', id], key);
    }
  }
}

const IN_ANSWERS = ['evidence', 'note', 'not-applicable', 'by'] as const;

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

function collect(told: Told[], words: string | undefined, path: DataPath, key: string): void {
  const signs = words === undefined ? 0 : signsOf(words);
  if (words !== undefined && signs > 0) told.push({ path: [...path, key], words, signs });
}

const FEWEST_DIGITS = 7;

/** Each character is looked at once: a pattern for each sign would cost more than all other rules together. */
function signsOf(words: string): number {
  let signs = 0;
  let digits = 0;
  let blanks = 2;
  for (let i = 0; i < words.length; i++) {
    const unit = words.charCodeAt(i);
    if (unit >= 97 && (unit < 192 || unit > 222)) continue;
    if (unit === 32) blanks += 1;
    else if (unit === 64) signs |= AT;
    else if (unit >= 48 && unit <= 57) digits += 1;
    else if (unit >= 65) {
      // One blank since the last capital letter: two words that begin with one.
      if (blanks === 1) signs |= NAMES;
      blanks = 0;
      if (beginnings.has(unit * 128 + words.charCodeAt(i + 1))) signs |= TITLE;
    }
  }
  return digits >= FEWEST_DIGITS ? signs | DIGITS : signs;
}

/** How titles begin: Mr, Ms, Mx, Miss, Mme, Ml; Dr, Doctor; Prof, Pastor; Rev, Rabbi; Sr, Señor; Imam; Herr; Frau; MR. */
const beginnings = new Set(
  [
    'Mr',
    'Ms',
    'Mx',
    'Mi',
    'Mm',
    'Ml',
    'Dr',
    'Do',
    'Pr',
    'Pa',
    'Re',
    'Ra',
    'Sr',
    'Se',
    'Im',
    'He',
    'Fr',
    'MR',
    'MS',
    'DR',
    'PR',
    'RE',
  ].map((pair) => pair.charCodeAt(0) * 128 + pair.charCodeAt(1)),
);
