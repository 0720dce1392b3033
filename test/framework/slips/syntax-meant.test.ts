/** Slips that make a file no YAML: each is told once, where it was made, with the one step that mends it. */
import { describe, expect, it } from 'vitest';
import { messageOf, nextStepOf } from '../../../src/diagnostics/render.ts';
import { loadAlliance } from '../../../src/framework/load-alliance.ts';
import { loadOptions } from '../load-options.ts';

const options = await loadOptions();
/** Lines in whose place one is moved. */
const MOVED = `version: 1
name: Harbor
definition:
  independence: yes
  long-term: yes
  one-policy-goal: no
  system-change: yes
members:
  - name: Eastside Tenants
    id: eastside
    issues:
      - rents
      - {issue: jobs, position: here}
    joined: 2019
  - name: Home Care
    id: care
`;
const TEXT = `version: 1
name: Harbor
about: Six groups of the harbor.
members:
  - name: Eastside Tenants
    joined: 2024-02
  - Home Care
profile:
  structure:
    led-by: both
  stage:
    formation: {progress: under-way}
assessments:
  - id: spring-2026
    date: 2026-05-14
    mode: consensus
    people: 12
    answers:
      safe-space: {level: 2, evidence: "Two calls, and a visit."}
      hard-conversations: {level: 1, evidence: "Calls"}
      news-flows-back: 1
`;

type Slip = [slip: string, written: string, instead: string, told: string, step: RegExp];

describe('a slip that makes a file no YAML', () => {
  it.each<Slip>([
    [
      'a # in braces',
      '"Two calls, and a visit."',
      'Minutes #5 of April',
      '19:48 HASH_IN_BRACKETS',
      /: "Minutes #5 of April"$/,
    ],
    [
      'a # in brackets',
      '  - Home Care',
      '  - name: B\n    places: [Ward #5, Ward 6]',
      '8:19 HASH_IN_BRACKETS',
      /: "Ward #5"$/,
    ],
    [
      'no end quote',
      'about: Six groups of the harbor.',
      'about: "Six groups',
      '3:8 NEVER_CLOSED',
      /missing " at the end of the line/,
    ],
    ['no end quote of a member', '- Home Care', "- 'Home Care", '7:5 NEVER_CLOSED', /missing '/],
    ['no end quote in braces', 'a visit."}', 'a visit.}', '19:40 NEVER_CLOSED', /" in front of the }/],
    ['no end of braces', 'a visit."}', 'a visit."', '19:19 NEVER_CLOSED', /missing } at the end of the line/],
    ['two braces', 'a visit."}', 'a visit."}}', '19:66 ONE_TOO_MANY', /^Delete it\.$/],
    ['another bracket', 'a visit."}', 'a visit."]', '19:65 OTHER_BRACKET', /^Type } in/],
    [
      'text behind braces',
      'a visit."}',
      'a visit."} but weak',
      '19:67 TEXT_BEHIND_BRACKETS',
      /^Write it as: safe-space: \{level: 2, evidence: "Two calls, and a visit\.", note: "but weak"\}$/,
    ],
    [
      'quotes in quotes',
      'Two calls, and',
      'We said "no", and',
      '19:49 QUOTE_IN_QUOTES',
      /"We said \\"no\\", and a visit\."$/,
    ],
    [
      'an apostrophe in quotes',
      'Six groups of the harbor.',
      "'The tenants' vote'",
      '3:20 QUOTE_IN_QUOTES',
      /: "The tenants' vote"$/,
    ],
    ['text behind quotes', 'Six groups of the harbor.', '"Six" groups', '3:12 TEXT_BEHIND_QUOTES', /: '"Six" groups'$/],
    [
      'a quoted text too far left',
      'Six groups of the harbor.',
      '"Six groups\nof the harbor."',
      '4:1 QUOTED_TOO_FAR_LEFT',
      /2 spaces/,
    ],
    [
      'a text too far left',
      'Six groups of the harbor.',
      'Six groups\nof the harbor\nand the hills',
      '4:1 BARE_LINE',
      /2 spaces/,
    ],
    ['a number alone', '    people: 12', '    people: 12\n    1', '18:5 BARE_LINE', /needs a name, a colon/],
    ['no colon', 'mode: consensus', 'mode consensus', '16:5 MISSING_COLON', /: mode: consensus$/],
    ['another sign', 'people: 12', 'people = 12', '17:5 MISSING_COLON', /: people: 12$/],
    [
      'no braces',
      '{level: 1, evidence: "Calls"}',
      'level: 1, evidence: Two calls',
      '20:7 MISSING_BRACES',
      /: hard-conversations: \{level: 1, evidence: "Two calls"\}$/,
    ],
    [
      'evidence below a level',
      '{level: 1, evidence: "Calls"}',
      '1\n        evidence: Two calls\n        note: ok',
      '21:9 VALUE_AND_PARTS',
      /: hard-conversations: \{level: 1, evidence: "Two calls", note: ok\}$/,
    ],
    [
      'a level below an answer',
      '{level: 1, evidence: "Calls"}',
      'unknown\n        note: No one knows.',
      '21:9 VALUE_AND_PARTS',
      /\{unknown: true, note: "No one knows\."\}$/,
    ],
    ['a second colon', 'Six groups of the harbor.', 'Homes: for "all"', '3:13 SECOND_COLON', /: 'Homes: for "all"'$/],
    ['a round without a hyphen', '  - id: spring-2026', '  id: spring-2026', '14:3 NO_DASH', /: - id: spring-2026$/],
    [
      'a part too far left',
      '  structure:',
      'structure:',
      '9:1 BAD_INDENT',
      /^It starts after 0 spaces, its neighbors after 2\. Let it start after 2 spaces too/,
    ],
    ['a tab', '      news', '\tnews', '21:1 TAB_AS_INDENT', /6 spaces/],
    [
      'marks of two versions',
      '    people: 12',
      '<<<<<<< HEAD\n    people: 12\n=======\n    people: 13\n>>>>>>> b',
      '17:1 MERGE_MARK',
      />>>>>>>/,
    ],
  ])('%s', async (_slip, written, instead, told, step) => {
    expect(TEXT).toContain(written);
    const { diagnostics } = await loadAlliance(
      TEXT.replace(written, () => instead),
      options,
    );
    const [one, ...others] = diagnostics;
    expect(others).toEqual([]);
    expect(`${one?.place?.line}:${one?.place?.column} ${one?.args.kind}`).toBe(told);
    expect(one && messageOf(one)).not.toMatch(/[A-Z]_[A-Z]|\{\w/);
    expect(one && nextStepOf(one)).toMatch(step);
  });

  it('tells each of several, and nothing of the lines between them', async () => {
    const text = TEXT.replace('a visit."}', 'a visit.}')
      .replace('mode: con', 'mode con')
      .replace('"Calls"}', '"Calls"}}');
    const { diagnostics } = await loadAlliance(text, options);
    expect(diagnostics.map(({ place, args }) => `${place?.line} ${args.kind}`)).toEqual([
      '16 MISSING_COLON',
      '19 NEVER_CLOSED',
      '20 ONE_TOO_MANY',
    ]);
  });

  it('is none where quotes, brackets and braces go on over lines', async () => {
    const text = TEXT.replace('about: Six groups of the harbor.', 'about: "Six \\"old\\"\n  groups: two"').replace(
      '{level: 2, evidence: "Two calls, and a visit."}',
      "{\n        level: 2, # as agreed\n        evidence: 'It''s on\n          file: two'\n      }",
    );
    expect((await loadAlliance(text, options)).diagnostics).toEqual([]);
  });

  it('is told at once in a large text', async () => {
    const deep = `a: {b ${'{ '.repeat(900)} c: 1}\n`;
    const pieces = [
      deep,
      'a: "b\n',
      'a: {b: "c\n  d\n',
      'a: "b" c\n',
      'a: [b #c]\n',
      'a b\n',
      'a: level: 1\n',
      'a: 1\n  note: b\n',
      'a: }]\n',
      'a: 1, b: 2\n',
      'a: {level: 1}, b: 2\n',
      'a: {{b\n',
      'a: {,,\n',
      'members\n',
      '# a:\n',
      "'a: b\n",
      '- - a\n',
    ];
    for (const piece of [...pieces, ...pieces.map((one) => one.replaceAll('\n', ' '))]) {
      const start = performance.now();
      await loadAlliance(`a: {\n${piece.repeat(400_000 / piece.length)}`, options);
      expect(performance.now() - start, piece).toBeLessThan(2000);
    }
  });
});

describe('a line in another column', () => {
  it.each([
    ['the first of a part', '  independence', '   independence', '4 BAD_INDENT', 2],
    ['the first of a part at the left edge', '  independence', 'independence', '4 BAD_INDENT', 2],
    ['one between others', '  long-term', 'long-term', '5 BAD_INDENT', 2],
    ['the first of a member', '  - name: Eastside', '   - name: Eastside', '9 BAD_INDENT', 2],
    ['another of a member', '    id: eastside', '   id: eastside', '10 BAD_INDENT', 4],
    ['a member without its hyphen', '  - name: Eastside', '    name: Eastside', '9 NO_DASH', undefined],
    ['an entry without its hyphen', '      - {issue', '        {issue', '13 NO_DASH', undefined],
    ['a member without its colon', '- name: Eastside', '- name Eastside', '9 MISSING_COLON', undefined],
    ['a part without its colon', '  independence: yes', '  independence yes', '4 MISSING_COLON', undefined],
    ['a list without a space behind its colon', '- name: Home', '- name:Home', '15 NO_SPACE_AFTER_COLON', undefined],
  ])('is told itself: %s', async (_line, written, instead, told, wanted) => {
    expect(MOVED).toContain(written);
    const { diagnostics } = await loadAlliance(MOVED.replace(written, instead), options);
    expect(diagnostics.map(({ place, args }) => `${place?.line} ${args.kind}`)).toEqual([told]);
    expect(diagnostics[0]?.args.wanted).toBe(wanted);
  });

  it('is none in the text as it stands', async () => {
    expect((await loadAlliance(MOVED, options)).diagnostics).toEqual([]);
  });
});

describe('a step that costs no answer', () => {
  it.each<Slip>([
    [
      'a full stop for a colon',
      'news-flows-back: 1',
      'news-flows-back. 1',
      '21:7 MISSING_COLON',
      /: news-flows-back: 1$/,
    ],
    ['a hyphen for a colon', 'people: 12', 'people - 12', '17:5 MISSING_COLON', /: people: 12$/],
    ['a wide colon', 'people: 12', 'people：12', '17:5 MISSING_COLON', /: people: 12$/],
    ['braces without a colon', 'safe-space: {', 'safe-space {', '19:7 MISSING_COLON', /: safe-space: \{level: 2/],
    ['a list without a colon', 'members:', 'members', '4:1 MISSING_COLON', /: members:$/],
    ['rounds without a colon', 'assessments:', 'assessments;', '13:1 MISSING_COLON', /: assessments:$/],
    ['answers without a colon', 'answers:', 'answers', '18:5 MISSING_COLON', /: answers:$/],
    [
      'an empty list in front of rounds',
      'assessments:',
      'assessments: []',
      '13:14 EMPTY_AND_BELOW',
      /^Delete the \[\] .*: assessments:$/,
    ],
    ['none in front of members', 'members:', 'members: none', '4:10 EMPTY_AND_BELOW', /^Delete the none/],
    [
      'a part one space too far right',
      'name: Harbor',
      ' name: Harbor',
      '2:1 BAD_INDENT',
      /^Delete the space in front of it\.$/,
    ],
    [
      'one below comments',
      'profile:',
      '\n# a\n\n# b\n profile:',
      '12:1 BAD_INDENT',
      /^Delete the space in front of it\.$/,
    ],
    [
      'a comment that holds the name of its part',
      'profile:',
      '# context:\n#   as-of: 2026\n  place: Harbor\nprofile:',
      '10:3 COMMENTED_OWNER',
      /in line 8 as well, .* so that this is left: context:$/,
    ],
    [
      'a text that goes on',
      'of the harbor.',
      'of\n    with: food',
      '4:5 TEXT_GOES_ON',
      /: about: "Six groups of with: food"$/,
    ],
    [
      'a member with all its lines',
      '  - name: Eastside Tenants\n    joined: 2024-02\n  - Home Care',
      '  - Home Care\n   - name: Eastside Tenants\n     joined: 2024-02',
      '6:1 BAD_INDENT',
      /Take away one space in front of this line and of each below, down to line \d+; this one then has 2\.$/,
    ],
    [
      'a # behind a comma',
      '"Two calls, and a visit."',
      'Two calls, see #4',
      '19:55 HASH_IN_BRACKETS',
      /: "Two calls, see #4"$/,
    ],
    [
      'two words in quotes',
      'Six groups of the harbor.',
      '"The rule" and "the ban"',
      '3:17 QUOTE_IN_QUOTES',
      /: '"The rule" and "the ban"'$/,
    ],
    [
      'two words in quotes in braces',
      '"Two calls, and a visit."',
      '"The rule" of May, and "the ban"',
      '19:49 QUOTE_IN_QUOTES',
      /: '"The rule" of May, and "the ban"'$/,
    ],
    [
      'a curly quote and a straight one',
      '"Two calls, and a visit."',
      "“They said, 'Breathe' and went\"",
      '19:60 TEXT_BEHIND_QUOTES',
      /: "They said, 'Breathe' and went"$/,
    ],
    [
      'two answers on a line',
      'news-flows-back: 1',
      'news-flows-back: 1, trust-asked: 2',
      '21:27 TWO_ON_A_LINE',
      /with 6 spaces in front: trust-asked: 2$/,
    ],
    [
      'two answers on a line, the first in braces',
      '"Calls"}',
      '"Calls"}, trust-asked: {level: 2}',
      '20:58 TWO_ON_A_LINE',
      /with 6 spaces in front: trust-asked: \{level: 2\}$/,
    ],
    [
      'a year behind a name',
      '- Home Care',
      '- name: Home Care, joined: 2019',
      '7:3 MISSING_BRACES',
      /: - \{name: "Home Care", joined: 2019\}$/,
    ],
    [
      'evidence behind a level',
      'news-flows-back: 1',
      'news-flows-back: 1, evidence: Two calls',
      '21:7 MISSING_BRACES',
      /: news-flows-back: \{level: 1, evidence: "Two calls"\}$/,
    ],
    ['a full stop behind braces', 'visit."}', 'visit."}.', '19:66 TEXT_BEHIND_BRACKETS', /^Delete it\.$/],
    [
      'a part behind braces',
      'visit."}',
      'visit."}, note: ok',
      '19:66 TEXT_BEHIND_BRACKETS',
      /^Move the } .*: \{level: 2, .*, note: ok\}$/,
    ],
    [
      'words behind brackets',
      'Six groups of the harbor.',
      '[Six] groups',
      '3:14 TEXT_BEHIND_BRACKETS',
      /^Put quotes around all of it: "\[Six\] groups"$/,
    ],
    ['two commas', '{level: 2,', '{level: 2,,', '19:29 COMMA_TOO_MANY', /^Delete it\.$/],
    ['a comma in front', '{level: 2,', '{, level: 2,', '19:20 COMMA_TOO_MANY', /^Delete it\.$/],
    ['two braces in front', '{level: 2,', '{{level: 2,', '19:19 DOUBLED', /^Delete one of the two\.$/],
    [
      'two brackets in front',
      '- Home Care',
      '- name: B\n    skills: [[base]',
      '8:13 DOUBLED',
      /^Delete one of the two\.$/,
    ],
    ['a quote in front of a name', '    people: 12', "    'people: 12", '17:5 STRAY_QUOTE', /^Delete it\.$/],
    ['words in front of it all', 'version: 1', 'Our file.\nversion: 1', '1:1 BARE_LINE', /# in front/],
    [
      'a note behind a level',
      'news-flows-back: 1',
      'news-flows-back: 1 note: ok',
      '21:7 MISSING_BRACES',
      /: news-flows-back: \{level: 1, note: ok\}$/,
    ],
    [
      'evidence below braces',
      '"Calls"}',
      '"Calls"}\n        note: ok',
      '21:9 VALUE_AND_PARTS',
      /: hard-conversations: \{level: 1, evidence: "Calls", note: ok\}$/,
    ],
    [
      'an answer too far left',
      '      hard-conv',
      '    hard-conv',
      '20:1 BAD_INDENT',
      /Let it start after 6 spaces too\.$/,
    ],
    [
      'the first part, one space too far left',
      '  structure',
      ' structure',
      '9:1 BAD_INDENT',
      /Let it start after 2 spaces too/,
    ],
    ['the first line, one space too far right', 'version', ' version', '1:1 BAD_INDENT', /^Delete the space/],
    ['a dash for a hyphen', '  - name: East', '  – name: East', '5:3 ODD_DASH', /^Type a hyphen/],
    [
      'a member in the column of names',
      '  - Home Care',
      '    - name: Home Care',
      '7:1 BAD_INDENT',
      /Let it start after 2 spaces too/,
    ],
    ['an entry at the left edge', '  - Home Care', '- Home Care', '7:1 BAD_INDENT', /Let it start after 2 spaces too/],
  ])('%s', async (_slip, written, instead, told, step) => {
    const { diagnostics } = await loadAlliance(
      TEXT.replace(written, () => instead),
      options,
    );
    expect(diagnostics.map(({ place, args }) => `${place?.line}:${place?.column} ${args.kind}`)).toEqual([told]);
    expect(diagnostics.map(nextStepOf).join()).toMatch(step);
  });
});

describe('a second entry', () => {
  it.each([
    [
      'without its hyphen',
      '  - id: summer',
      '    id: summer',
      '22:5',
      /^Begin this line with 2 spaces.*: - id: summer$/,
    ],
    [
      'without hyphen and spaces',
      '  - id: summer',
      'id: summer',
      '22:1',
      /^Begin this line with 2 spaces.*: - id: summer$/,
    ],
    [
      'in the column of the hyphen',
      '  - id: summer',
      '  id: summer',
      '22:3',
      /^Begin this line with 2 spaces.*: - id: summer$/,
    ],
    [
      'whose first line is a comment',
      '  - id: summer',
      '  # - id: summer',
      '23:5',
      /^Take away the # in line 22, so that it begins with 2 spaces: - id: summer$/,
    ],
    [
      'of which no more is told',
      '  - id: summer\n    date: 2026-07-14',
      '    id: summer',
      '22:5',
      /^Keep one of the two and delete the other; or, if a second entry begins here/,
    ],
    [
      'below the name of its list again',
      '  - id: summer',
      'assessments:\n  - id: summer',
      '22:1',
      /^Put the entries of both/,
    ],
  ])('%s', async (_slip, written, instead, told, step) => {
    const text = `${TEXT}  - id: summer\n    date: 2026-07-14\n`.replace(written, instead);
    const [one, ...others] = (await loadAlliance(text, options)).diagnostics;
    expect(others).toEqual([]);
    expect(`${one?.place?.line}:${one?.place?.column}`).toBe(told);
    expect(one && nextStepOf(one)).toMatch(step);
  });
});

it('tells two braces at once where they are closed twice as well', async () => {
  const text = TEXT.replace('{level: 1, evidence: "Calls"}', '{{level: 1, evidence: "Calls"}}');
  const { diagnostics } = await loadAlliance(text, options);
  expect(diagnostics.map(nextStepOf)).toEqual([
    'The { is there twice. Delete one of the two, and the second } as well.',
  ]);
});
