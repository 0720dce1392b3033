/** Files that must be refused, each with every fault that must be told: code, line, column. */
export interface HostileFile {
  name: string;
  text: string;
  faults: [code: string, line: number, column: number][];
}

const HEAD = 'version: 1\nname: Harbor Neighbors Alliance\n';
const round = (answers: string) =>
  `${HEAD}assessments:\n  - id: spring-2026\n    date: 2026-05-14\n    answers:\n${answers}`;
const bomb = `${HEAD}about: &a [x, x, x, x, x, x, x, x, x]\n${Array.from({ length: 9 }, (_, i) => {
  const name = String.fromCharCode(98 + i);
  const before = `*${String.fromCharCode(97 + i)}`;
  return `${name}: &${name} [${Array(9).fill(before).join(', ')}]\n`;
}).join('')}`;

export const hostile: HostileFile[] = [
  { name: 'an empty file', text: '', faults: [['empty-file', 1, 1]] },
  { name: 'a file of comments', text: '# later\n', faults: [['empty-file', 1, 1]] },
  { name: 'a sentence', text: 'Harbor Neighbors Alliance\n', faults: [['not-a-map', 1, 1]] },
  { name: 'a list', text: '- Eastside Tenants\n- Harbor Clinic\n', faults: [['not-a-map', 1, 1]] },
  { name: 'no YAML', text: '<html><body class="x">: {[\n', faults: [['yaml-syntax', 1, 1]] },
  { name: 'a colon too many', text: `${HEAD}about: Homes: for all\n`, faults: [['yaml-syntax', 3, 13]] },
  { name: 'a tab to indent', text: `${HEAD}path:\n\tcurrent: joint-action-first\n`, faults: [['yaml-syntax', 4, 1]] },
  {
    name: 'two faults of syntax',
    text: `${HEAD}about: "one\nid: [a, b\n`,
    faults: [
      ['yaml-syntax', 3, 8],
      ['yaml-syntax', 4, 5],
    ],
  },
  {
    name: 'an unknown key',
    text: `${HEAD}profile:\n  geograhpy: {member-location: [Oakland]}\n`,
    faults: [['unknown-key', 4, 3]],
  },
  { name: 'a key at another place', text: `${HEAD}form: informal\n`, faults: [['unknown-key', 3, 1]] },
  { name: 'a misspelt name that is required', text: 'version: 1\nnmae: Harbor\n', faults: [['unknown-key', 2, 1]] },
  { name: 'a missing name', text: 'version: 1\nabout: x\n', faults: [['missing-key', 1, 1]] },
  { name: 'a target without name', text: `${HEAD}targets:\n  - level: local\n`, faults: [['missing-key', 4, 5]] },
  { name: 'a wrong type', text: `${HEAD}members: Eastside Tenants\n`, faults: [['wrong-type', 3, 10]] },
  { name: 'a number for a member', text: `${HEAD}members: [Eastside, 3]\n`, faults: [['wrong-type', 3, 21]] },
  { name: 'a key with nothing behind it', text: `${HEAD}profile:\nabout: x\n`, faults: [['empty-value', 3, 1]] },
  { name: 'level 5', text: round('      safe-space: 5\n'), faults: [['level-out-of-range', 7, 19]] },
  {
    name: 'level -1 in a map',
    text: round('      safe-space: {level: -1}\n'),
    faults: [['level-out-of-range', 7, 27]],
  },
  { name: 'level 2.5', text: round('      safe-space: 2.5\n'), faults: [['level-not-whole', 7, 19]] },
  { name: 'level "3"', text: round('      safe-space: "3"\n'), faults: [['level-in-quotes', 7, 19]] },
  { name: 'a level in words', text: round('      safe-space: {level: high}\n'), faults: [['not-a-level', 7, 27]] },
  { name: 'an answer in words', text: round('      safe-space: unknwon\n'), faults: [['not-an-answer', 7, 19]] },
  { name: 'a list as an answer', text: round('      safe-space: [1, 2]\n'), faults: [['not-an-answer', 7, 19]] },
  { name: 'a duplicate key', text: `${HEAD}about: One.\nabout: Two.\n`, faults: [['duplicate-key', 4, 1]] },
  {
    name: 'a duplicate answer',
    text: round('      safe-space: 1\n      safe-space: 2\n'),
    faults: [['duplicate-key', 8, 7]],
  },
  {
    name: 'a duplicate member',
    text: `${HEAD}members:\n  - A\n  - {name: a}\n`,
    faults: [['duplicate-member', 5, 12]],
  },
  {
    name: 'a duplicate round',
    text: `${HEAD}assessments:\n  - {id: a, date: 2026-01-01}\n  - {id: a, date: 2026-02-01}\n`,
    faults: [['duplicate-round', 5, 10]],
  },
  { name: 'an unknown criterion', text: round('      safe-spce: 1\n'), faults: [['unknown-criterion', 7, 7]] },
  { name: 'a renamed criterion', text: round('      former-name: 1\n'), faults: [['renamed-criterion', 7, 7]] },
  { name: 'no reason', text: round('      safe-space: {not-applicable: ""}\n'), faults: [['reason-not-told', 7, 36]] },
  {
    name: 'a blank reason',
    text: round('      safe-space: {not-applicable: " "}\n'),
    faults: [['reason-missing', 7, 36]],
  },
  {
    name: 'a reason that is left open',
    text: round('      safe-space: {not-applicable: }\n'),
    faults: [['reason-not-told', 7, 36]],
  },
  {
    name: 'a reason that is true',
    text: round('      safe-space: {not-applicable: true}\n'),
    faults: [['reason-not-told', 7, 36]],
  },
  {
    name: 'a date in the future',
    text: `${HEAD}assessments:\n  - {id: a, date: 2026-11-22}\n`,
    faults: [['date-in-future', 4, 19]],
  },
  { name: 'no date', text: `${HEAD}assessments:\n  - {id: a, date: May 14}\n`, faults: [['not-a-date', 4, 19]] },
  { name: 'no such date', text: `${HEAD}founded: 2025-02-29\n`, faults: [['no-such-date', 3, 10]] },
  { name: 'an alias bomb', text: bomb, faults: [['yaml-alias', 4, 8]] },
  { name: '20 MB', text: `${HEAD}about: ${'x'.repeat(20 * 1024 * 1024)}\n`, faults: [['too-large', 0, 0]] },
  {
    name: 'a depth of 1,000 in brackets',
    text: `${HEAD}about: ${'['.repeat(1000)}${']'.repeat(1000)}\n`,
    faults: [['too-deep', 3, 71]],
  },
  {
    name: 'a depth of 1,000 in lines',
    text: Array.from({ length: 1000 }, (_, i) => `${' '.repeat(i)}a:\n`).join(''),
    faults: [['too-deep', 64, 64]],
  },
  { name: 'a depth of 100,000', text: '['.repeat(100_000), faults: [['too-deep', 1, 64]] },
  { name: 'NUL', text: `${HEAD}about: on\0e\n`, faults: [['control-character', 3, 10]] },
  {
    name: 'escape codes in a name',
    text: 'version: 1\nname: "\u001b[31mRed"\n',
    faults: [['control-character', 2, 8]],
  },
  { name: 'escape codes spelt out', text: 'version: 1\nname: "\\e[31mRed"\n', faults: [['control-character', 2, 8]] },
  { name: 'a bidi override', text: `${HEAD}members: ["on the \u202eedis"]\n`, faults: [['direction-mark', 3, 19]] },
  {
    name: 'a bidi override spelt out',
    text: `${HEAD}members: ["on the \\u202eedis"]\n`,
    faults: [['direction-mark', 3, 19]],
  },
  { name: 'a carriage return alone', text: 'version: 1\rname: x\n', faults: [['control-character', 1, 11]] },
  {
    name: 'Latin-1',
    text: new TextDecoder().decode(Buffer.from(`${HEAD}about: Coalici\u00f3n\n`, 'latin1')),
    faults: [['not-utf8', 3, 15]],
  },
  {
    name: 'UTF-16',
    text: new TextDecoder().decode(Buffer.from(`\ufeff${HEAD}`, 'utf16le')),
    faults: [['not-utf8', 1, 1]],
  },
  { name: '__proto__', text: `${HEAD}__proto__: {polluted: true}\n`, faults: [['forbidden-key', 3, 1]] },
  { name: 'constructor', text: round('      constructor: 3\n'), faults: [['forbidden-key', 7, 7]] },
  { name: 'two documents', text: `${HEAD}---\n${HEAD}`, faults: [['several-documents', 3, 1]] },
  { name: 'a tag', text: `${HEAD}about: !!js/function "x"\n`, faults: [['yaml-tag', 3, 8]] },
  { name: 'YAML 1.1', text: `%YAML 1.1\n---\n${HEAD}`, faults: [['yaml-directive', 1, 1]] },
  { name: 'a list as a key', text: `${HEAD}[a, b]: 1\n`, faults: [['complex-key', 3, 1]] },
  { name: 'a merge key', text: `${HEAD}<<: {about: x}\n`, faults: [['unknown-key', 3, 1]] },
  {
    name: 'many faults at once',
    text: `version: "1"\nname: 3\nmembers:\n  - {name: A, skils: [legal], scale: [locl]}\nassessments:\n  - id: Spring\n    date: 2026-02-30\n    answers:\n      safe-spce: 2\n      safe-space: 9\n`,
    faults: [
      ['wrong-version', 1, 10],
      ['wrong-type', 2, 7],
      ['unknown-key', 4, 15],
      ['wrong-value', 4, 39],
      ['not-an-id', 6, 9],
      ['no-such-date', 7, 11],
      ['unknown-criterion', 9, 7],
      ['level-out-of-range', 10, 19],
    ],
  },
];
