/**
 * Rules about private persons in the words of a file: it is made to be shared, and whoever is named in it was seldom
 * asked. What is found is never repeated in a message, which would spread it. An invented alliance has nobody to
 * protect. Pure.
 */
import { subjectOf } from '../../diagnostics/subject.ts';
import type { Finding, Piece } from '../../framework/finding.ts';
import { say, type WordKey } from '../../words/say.ts';
import { keepFor } from '../keep.ts';
import { markOf } from '../private.ts';
import type { Rule, Subject } from '../rule.ts';
import { nameOf } from './members-listed.ts';
import { endsWithPerson, findFullNames, findTitles } from './privacy-names.ts';
import { findEmails, findHandles } from './privacy-patterns.ts';
import { findPhones } from './privacy-phones.ts';
import { accountsOf } from './privacy-public.ts';
import { AT, DIGITS, NAMES, TITLE, type Told, toldWords } from './privacy-words.ts';

/** In a text that is meant for everybody, an address of the alliance itself may stand. */
const email = privacyRule('email-address', AT, (text, subject, isPublic) =>
  findEmails(text, isPublic ? ownAccounts(subject) : undefined),
);
const handle = privacyRule('account-name', AT, (text, subject, isPublic) =>
  isPublic ? [] : findHandles(text, ownAccounts(subject)),
);
/** The number of an office may stand there too; one right behind a person's name is that person's. */
const phone = privacyRule('phone-number', DIGITS, (text, _, isPublic) => {
  const found = findPhones(text);
  return isPublic ? found.filter(({ start }) => endsWithPerson(text.slice(Math.max(0, start - BEFORE), start))) : found;
});
const titled = privacyRule('name-with-title', TITLE, (text, _, isPublic) => (isPublic ? [] : findTitles(text)));
const named = privacyRule('full-name', NAMES, (text, subject, isPublic) =>
  isPublic ? [] : findFullNames(text, (name) => isNamed(subject, name)),
);

const BEFORE = 80;
/** Each is one finding at its own place; of a text full of them a few say enough. */
const MOST = 10;

function privacyRule(
  code: string,
  sign: number,
  findIn: (text: string, subject: Subject, isPublic: boolean) => Piece[],
): Rule {
  return {
    code,
    severity: 'warning',
    find(subject) {
      const findings: Finding[] = [];
      for (const { path, words, signs, isPublic } of wordsWithSigns(subject)) {
        if ((signs & sign) === 0) continue;
        for (const piece of findIn(words, subject, isPublic).slice(0, MOST))
          findings.push({
            ...{ code, path, piece, args: { part: partOf(path) } },
            subject: subjectOf(subject.alliance, [...path, markOf(words.slice(piece.start, piece.end))]),
          });
      }
      return findings;
    },
  };
}

/** Where it stands, in words; of a list by what the list is called. */
function partOf(path: Finding['path']): string {
  const key = path.findLast((part) => typeof part === 'string') ?? '';
  return say(PARTS.get(key) ?? 'diagnostics.part.note');
}

const PARTS: ReadonlyMap<string, WordKey> = new Map([
  ['about', 'diagnostics.part.about'],
  ['by', 'diagnostics.part.by'],
  ['decides', 'diagnostics.part.decides'],
  ['evidence', 'diagnostics.part.evidence'],
  ['not-applicable', 'diagnostics.part.not-applicable'],
  ['position', 'diagnostics.part.position'],
  ['practices', 'diagnostics.part.practices'],
  ['text', 'diagnostics.part.text'],
  ['undated', 'diagnostics.part.undated'],
]);

const NONE: readonly Told[] = [];
const wordsWithSigns = keepFor(({ alliance }): readonly Told[] =>
  alliance.fictional === true ? NONE : toldWords(alliance),
);

/** Of the alliance, of its members and of those whom it wants to move: organizations, and public. */
const ownAccounts = keepFor(({ alliance: { name, members = [], targets = [] } }) =>
  accountsOf([name, ...members.map(nameOf), ...targets.map((target) => target.name)]),
);

/** Within the name of an organization, a target or a place that the file tells of. */
function isNamed(subject: Subject, name: string): boolean {
  return publicNames(subject).includes(name.toLowerCase());
}

const publicNames = keepFor(({ alliance: { name, context, members = [], targets = [] } }) => {
  const places = members.flatMap((member) => (typeof member === 'string' ? [] : (member.places ?? [])));
  const names = [
    name,
    context?.place ?? '',
    ...members.map(nameOf),
    ...targets.map((target) => target.name),
    ...places,
  ];
  return names.join('\n').toLowerCase();
});

export const privacyRules: readonly Rule[] = [email, handle, phone, titled, named];
