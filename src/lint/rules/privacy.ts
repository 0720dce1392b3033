/**
 * Rules about private persons in the words of a file: it is made to be shared, and whoever is named in it was seldom
 * asked. What is found is never repeated in a message, which would spread it. An invented alliance has nobody to
 * protect. Pure.
 */
import { subjectOf } from '../../diagnostics/subject.ts';
import type { Finding, Piece } from '../../framework/finding.ts';
import { keepFor } from '../keep.ts';
import { markOf } from '../private.ts';
import type { Rule, Subject } from '../rule.ts';
import { nameOf } from './members-listed.ts';
import { findFullNames, findTitles } from './privacy-names.ts';
import { findEmails, findHandles } from './privacy-patterns.ts';
import { findPhones } from './privacy-phones.ts';
import { accountsOf } from './privacy-public.ts';
import { AT, DIGITS, NAMES, TITLE, type Told, toldWords } from './privacy-words.ts';

const email = privacyRule('email-address', AT, findEmails);
const handle = privacyRule('account-name', AT, (text, subject) => findHandles(text, ownAccounts(subject)));
const phone = privacyRule('phone-number', DIGITS, findPhones);
const titled = privacyRule('name-with-title', TITLE, findTitles);
const named = privacyRule('full-name', NAMES, (text, subject) => findFullNames(text, (name) => isNamed(subject, name)));

/** Each is one finding at its own place; of a text full of them a few say enough. */
const MOST = 10;

function privacyRule(code: string, sign: number, findIn: (text: string, subject: Subject) => Piece[]): Rule {
  return {
    code,
    severity: 'warning',
    find(subject) {
      const findings: Finding[] = [];
      for (const { path, words, signs } of wordsWithSigns(subject)) {
        if ((signs & sign) === 0) continue;
        for (const piece of findIn(words, subject).slice(0, MOST))
          findings.push({
            ...{ code, path, piece, args: { key: String(path.at(-1)) } },
            subject: subjectOf(subject.alliance, [...path, markOf(words.slice(piece.start, piece.end))]),
          });
      }
      return findings;
    },
  };
}

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
