/**
 * Rules about private persons in the words of a file: it is made to be shared, and whoever is named in it was seldom
 * asked. What is found is never repeated in a message, which would spread it. An invented alliance has nobody to
 * protect. Pure.
 */
import type { Finding } from '../../framework/finding.ts';
import { keepFor } from '../keep.ts';
import type { Rule, Subject } from '../rule.ts';
import { nameOf } from './members-listed.ts';
import { findEmail, findHandle, findPhone, findTitle } from './privacy-patterns.ts';
import { accountsOf } from './privacy-public.ts';
import { AT, DIGITS, TITLE, type Told, toldWords } from './privacy-words.ts';

const email = privacyRule('email-address', AT, findEmail);
const handle = privacyRule('account-name', AT, (text, subject) => findHandle(text, ownAccounts(subject)));
const phone = privacyRule('phone-number', DIGITS, findPhone);
const titled = privacyRule('name-with-title', TITLE, findTitle);

/** One finding a text: whoever mends it reads the whole of it. */
function privacyRule(code: string, sign: number, isIn: (text: string, subject: Subject) => boolean): Rule {
  return {
    code,
    severity: 'warning',
    find(subject) {
      const findings: Finding[] = [];
      for (const { path, words, signs } of wordsWithSigns(subject)) {
        if ((signs & sign) > 0 && isIn(words, subject))
          findings.push({ code, path, args: { key: String(path.at(-1)) } });
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
function ownAccounts({ alliance: { name, members = [], targets = [] } }: Subject): ReadonlySet<string> {
  return accountsOf([name, ...members.map(nameOf), ...targets.map((target) => target.name)]);
}

export const privacyRules: readonly Rule[] = [email, handle, phone, titled];
