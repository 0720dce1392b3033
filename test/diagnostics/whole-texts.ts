/** What a person reads of a fault, to the letter. The names are those of the hostile files. */
export const wholeTexts: Readonly<Record<string, string>> = {
  'an empty file': `harbor.alliance.yaml:1:1  empty-file  There is nothing in this file
  1 | 
    | ^
  Write "version: 1" and, in the next line, "name:" with the name of your
  alliance. Or delete this empty file, and have one written:
    alliance init
`,
  'a list': `harbor.alliance.yaml:1:1  not-a-map  This file holds a list where lines such as "version: 1" were expected
  1 | - Eastside Tenants
    | ^^^^^^^^^^^^^^^^^^
  An alliance file starts with "version: 1" and "name: ..."; its members stand
  below "members:". To have a new one written, under another name:
    alliance init new.alliance.yaml
`,
  'no YAML': `harbor.alliance.yaml:1:1  yaml-syntax  This is a web page, and no alliance file
  1 | <html><body class="x">: {[
    | ^^^^^
  Get the file itself: where a page shows it, choose "Raw" or "Download" there,
  and save that in place of this page.
`,
  'an unknown key': `harbor.alliance.yaml:4:3  unknown-key  "geograhpy" is not part of a profile
  3 | profile:
  4 |   geograhpy: {member-location: [Oakland]}
    |   ^^^^^^^^^ did you mean "geography"?
  Expected one of: function, membership, geography, structure, stage. If
  "geography" is meant, write:
    geography: {member-location: [Oakland]}
`,
  'a wrong type': `harbor.alliance.yaml:3:10  wrong-type  "members" is text, not a list
  2 | name: Harbor Neighbors Alliance
  3 | members: Eastside Tenants
    |          ^^^^^^^^^^^^^^^^
  Write it as a list:
    ["Eastside Tenants"]
`,
  'level 5': `harbor.alliance.yaml:7:19  level-out-of-range  There is no level 5
  6 |     answers:
  7 |       safe-space: 5
    |                   ^
  Levels go from 0 (absent) to 4 (sustained and owned by members). To choose the
  one whose sentence is true in full:
    alliance explain safe-space
`,
  'level 2.5': `harbor.alliance.yaml:7:19  level-not-whole  2.5 lies between two levels
  6 |     answers:
  7 |       safe-space: 2.5
    |                   ^^^
  Choose the level from 0 to 4 whose sentence is true in full:
    alliance explain safe-space
`,
  'level "3"': `harbor.alliance.yaml:7:19  level-in-quotes  The level "3" is in quotes
  6 |     answers:
  7 |       safe-space: "3"
    |                   ^^^
  Write the number without quotes:
    3
`,
  'a duplicate key': `harbor.alliance.yaml:4:1  duplicate-key  "about" is here a second time; the first is in line 3
  3 | about: One.
  4 | about: Two.
    | ^^^^^
  Keep one of the two and delete the other.
`,
  'a duplicate member': `harbor.alliance.yaml:5:12  duplicate-member  "a" is member 1 already, in line 4
  4 |   - A
  5 |   - {name: a}
    |            ^
  Keep one of the two, with all that is told of either.
`,
  'an unknown criterion': `harbor.alliance.yaml:7:7  unknown-criterion  "safe-spce" is none of the questions asked here (rubric crossroads 1.0.0)
  6 |     answers:
  7 |       safe-spce: 1
    |       ^^^^^^^^^ did you mean "safe-space"?
  If "safe-space" is meant, write that. To read its question:
    alliance explain safe-space
`,
  'a renamed criterion': `harbor.alliance.yaml:7:7  renamed-criterion  "former-name" is called "safe-space" now
  6 |     answers:
  7 |       former-name: 1
    |       ^^^^^^^^^^^ write safe-space
  Change the name; read the question first, its words may have changed with it:
    alliance explain safe-space
`,
  'a blank reason': `harbor.alliance.yaml:7:36  reason-missing  Nothing says why "safe-space" does not apply
  6 |     answers:
  7 |       safe-space: {not-applicable: " "}
    |                                    ^^^
  Write here in a few words why it does not apply to you.
`,
  'a date in the future': `harbor.alliance.yaml:4:19  date-in-future  2026-11-22 is in the future; today is 2026-11-21
  3 | assessments:
  4 |   - {id: a, date: 2026-11-22}
    |                   ^^^^^^^^^^
  If it is a slip of the pen, correct it; what is still to come is written down
  once it has happened. If the date is right, the clock of this machine is
  wrong.
`,
  'an alias bomb': `harbor.alliance.yaml:4:8  yaml-alias  "*a" stands for something written elsewhere in the file
  3 | about: &a [x, x, x, x, x, x, x, x, x]
  4 | b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]
    |        ^^
  Write here what stands behind "&a", and delete "&a" there. If the sign is part
  of a text, put straight quotes " around the whole text.
`,
  '20 MB': `harbor.alliance.yaml  too-large  The file has 20 MB; at most 2 MB are read
  Check that this is the file you meant. Pictures, recordings and exports belong
  elsewhere.
`,
  'a depth of 1,000 in brackets': `harbor.alliance.yaml:3:71  too-deep  Lists or maps lie more than 64 deep within one another
  2 | name: Harbor Neighbors Alliance
  3 | …[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[…
    |                                                 ^
  Check the brackets before this place; one may not be closed. An alliance file
  is at most seven deep.
`,
  NUL: `harbor.alliance.yaml:3:10  control-character  There is a control character here: NUL, U+0000
  2 | name: Harbor Neighbors Alliance
  3 | about: on␀e
    |          ^
  Delete this one sign, and leave the text around it. It often comes along when
  text is copied from a PDF or a terminal.
`,
  'Latin-1': `harbor.alliance.yaml:3:15  not-utf8  This is not UTF-8 text
  2 | name: Harbor Neighbors Alliance
  3 | about: Coalici�n
    |               ^ the first character that cannot be read
  Do not save it as it is shown now, or letters are lost. Open it again with the
  encoding Windows-1252 (or Latin-1, Western), so that its letters show, and
  then save it with the encoding UTF-8. If ï¿½ stands there, the letter was lost
  before: type it again.
`,
  'a bidi override': `harbor.alliance.yaml:3:19  direction-mark  There is a hidden mark here that changes the direction of text: right-to-left override, U+202E
  2 | name: Harbor Neighbors Alliance
  3 | members: ["on the �edis"]
    |                   ^
  An editor may not show it: delete the words on both sides of it together, and
  type them anew. Text in Arabic or Hebrew needs no such mark.
`,
  __proto__: `harbor.alliance.yaml:3:1  forbidden-key  "__proto__" cannot be used as a name here
  2 | name: Harbor Neighbors Alliance
  3 | __proto__: {polluted: true}
    | ^^^^^^^^^
  Delete this line or choose another name.
`,
};
