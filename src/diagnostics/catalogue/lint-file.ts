/** What is doubtful in an alliance file as a text. */
import type { Catalogue } from './entry.ts';

export const lintFile: Catalogue = {
  'text-cut-by-hash': {
    title: 'A text that ends where a # stands',
    message: '"{text}" ends here: "{comment}" is read as a comment',
    next: [
      '{below||}If it belongs to the text, put it at the end of the line above, without the #. If it is a comment, leave only one space behind the #: `{aside}`',
      '{below||}If it belongs to the text, put it at the end of the line above, without the #. If it is a comment, put the # below the first letter of the name above, with one space alone behind it.',
      'If it is a comment, put a space behind the #. If it belongs to the text, put quotes around all of it: `{whole}`',
      '{spread||}If it belongs to the text, put a straight quote " in front of the first word of the text, in a line above, and one behind the last word of this line. If it is a comment, put a space behind the #.',
      'If it belongs to the text, put a straight quote " in front of the first word of the text and one behind the last of this line. If it is a comment, put a space behind the #.',
    ],
    why: 'Behind a space, the sign # begins a comment. What follows it is in no report, and nobody is told.',
    fix: 'Write the text with straight quotes: name: "Local #9". A number sign with no space in front of it needs none.',
    bad: 'members:\n  - Eastside Tenants\n  - Harbor Local #9\n',
    good: 'members:\n  - Eastside Tenants\n  - "Harbor Local #9"\n',
  },
  'quote-without-partner': {
    title: 'A quote that has no other one',
    message: [
      '{first||}The {quote} at the beginning of this text has no other one that closes it: {text}',
      'The {quote} at the end of this text has no other one that opens it: {text}',
    ],
    next: [
      '{first||}Delete it. If it belongs to the text, put the other one where the quoted words end.',
      'Delete it. If it belongs to the text, put the other one where the quoted words begin.',
    ],
    why: 'Quotes come in pairs. One alone is taken for part of the text, and stands in every report and beside the name in every table.',
    fix: 'Write the text without quotes, or with a straight one in front and one behind. Inches such as 12" are fine.',
    bad: 'about: Six groups on the harbor"\n',
    good: 'about: Six groups on the harbor\n',
  },
  'name-ends-with-comma': {
    title: 'A name that ends with a comma',
    message: 'The {sign} at the end is part of this name: {text}',
    next: 'Delete that sign. If another name was to follow, write that as an entry of its own.',
    why: 'A sign at the end of a name stands in every report, and the same name without it is another one.',
    fix: 'In a list with one entry a line, nothing divides the entries but the end of the line.',
    bad: 'members:\n  - name: Dock Street Mothers,\n  - Eastside Tenants\n',
    good: 'members:\n  - name: Dock Street Mothers\n  - Eastside Tenants\n',
  },
  'entry-runs-on': {
    title: 'An entry that the next ones have run into',
    message: [
      '{below||}This line and the next {below|one|{below}} are read as part of the entry above: "{text}"',
      '{n||}This line is read as part of the entry above: "{text}"',
      'Behind a sentence of this entry a hyphen stands, as where two lines have become one: "{text}"',
    ],
    hint: ['{n||}this hyphen stands further right', 'this hyphen'],
    next: [
      'If {n|it is an entry of its own, put it|they are entries of their own, put them} in one column with the one above, hyphen below hyphen. If it is one text, put straight quotes " around it.',
      'If a second entry begins there, begin a new line in front of that hyphen, and put it below the first one of this line. If it is one text, put straight quotes " around it.',
    ],
    why: 'An entry whose hyphen stands further right than that of the one above is more of its text: several members would count as one.',
    fix: 'Give each entry of a list as many spaces in front as the first.',
    bad: 'members:\n- Eastside Tenants\n  - Harbor Local 9\n- Dock Street Mothers\n',
    good: 'members:\n- Eastside Tenants\n- Harbor Local 9\n- Dock Street Mothers\n',
  },
  'schema-line-missing': {
    title: 'A file that does not say where its schema is',
    message: 'The line by which an editor explains each name is missing (optional)',
    next: 'The file is valid without it. With it, an editor that knows YAML schemas explains each name. Run once, in the folder of this file: "alliance schema > alliance.schema.json". Then put this line at the top, or let "alliance check --fix {typedFile}" add it: `# yaml-language-server: $schema=./alliance.schema.json`',
    why: 'With that line, editors that know YAML explain each name, complete it, and underline slips while one types.',
    fix: 'The line names a file with the explanations, which stands beside this one: alliance schema > alliance.schema.json writes it. Without such a file the line does nothing. The rule is off unless a configuration turns it on.',
    bad: 'version: 1\nname: Harbor Neighbors Alliance\n',
    good: '# yaml-language-server: $schema=./alliance.schema.json\nversion: 1\nname: Harbor Neighbors Alliance\n',
    example: 'whole',
  },
};
