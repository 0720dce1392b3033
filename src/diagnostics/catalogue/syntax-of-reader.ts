/** What the reader of YAML itself says, where no slip is found that explains it; by its own codes. */
import type { SyntaxWords } from './syntax.ts';
import { QUOTES_AROUND } from './syntax-signs.ts';

const COMPARE =
  'Compare this line with those above and below it: a quote, a comma, a colon or a bracket may be missing, or one too many. Only a text needs quotes.';

export const ofReader: Readonly<Record<string, SyntaxWords>> = {
  BLOCK_AS_IMPLICIT_KEY: { problem: 'Something stands here that does not fit', next: COMPARE },
  UNEXPECTED_TOKEN: { problem: 'Something stands here that does not fit', next: COMPARE },
  MULTILINE_IMPLICIT_KEY: {
    problem: 'A name and its colon must stand on one line',
    next: 'Write the name, a colon, a space and the value on one line.',
  },
  MISSING_CHAR: {
    problem: 'Something is missing here: a closing quote, bracket or brace, a comma or a colon',
    next: 'Look for what is open in this line and the one above, and close it.',
  },
  BAD_DQ_ESCAPE: {
    problem: 'After a backslash within "..." comes a sign that has no meaning there',
    next: 'Type a second backslash behind the first.',
  },
  BAD_SCALAR_START: {
    problem: [
      'Text cannot begin with the sign {first} unless it is in quotes',
      'Text cannot begin with this sign unless it is in quotes',
    ],
    next: ['Put straight quotes " around the whole text: `{meant}`', QUOTES_AROUND],
  },
  BLOCK_IN_FLOW: {
    problem: 'Something stands here that cannot stand within braces or brackets without quotes',
    next: 'Put straight quotes " around each text with a colon, a comma or a quote in it.',
  },
  KEY_OVER_1024_CHARS: {
    problem: 'This name is longer than 1024 characters; a colon may be in the wrong place',
    next: QUOTES_AROUND,
  },
  BAD_DIRECTIVE: {
    problem: 'A line that starts with % is an instruction to programs that read YAML, and this one is none',
    next: 'Delete the line. Text that begins with % needs quotes.',
  },
  BAD_ALIAS: { problem: 'A sign * or & in front makes a reference of a text', next: QUOTES_AROUND },
  ALIAS_PROPS: { problem: 'A sign * or & in front makes a reference of a text', next: QUOTES_AROUND },
  MULTIPLE_ANCHORS: { problem: 'Two words that begin with & stand before one value', next: 'Delete both.' },
  MULTIPLE_TAGS: { problem: 'Two words that begin with ! stand before one value', next: 'Delete both.' },
  BAD_PROP_ORDER: {
    problem: 'A word that begins with & or ! stands where it cannot',
    next: 'Delete it. Text that begins with such a sign needs quotes.',
  },
};
