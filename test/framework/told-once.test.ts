/** Faults of shape and of answers as people make them: told once, at the place, with a step that can be followed as it stands. */
import { describe, expect, it } from 'vitest';
import { hintOf, messageOf, nextStepOf } from '../../src/diagnostics/render.ts';
import { loadAlliance } from '../../src/framework/load-alliance.ts';
import { loadOptions } from './load-options.ts';

const options = await loadOptions();
const TEXT = `version: 1
name: Harbor
founded: 2021
members:
  - name: Eastside Tenants
    skills: [base, organizing]
  - Home Care
definition:
  long-term: yes
profile:
  stage:
    formation: {progress: under-way}
path:
  current: relationship-first
targets:
  - name: Port Commission
    level: statewide
assessments:
  - id: spring-2026
    date: 2026-05-14
    answers:
      safe-space: {level: 2, evidence: "Two calls, and a visit."}
      hard-conversations: 2
`;

type Fault = [fault: string, written: string, instead: string, told: string, step: RegExp];

async function faultsIn(written: string, instead: string) {
  expect(TEXT).toContain(written);
  const text = TEXT.replace(written, () => instead);
  const { diagnostics } = await loadAlliance(text, options);
  return diagnostics;
}

describe('a fault', () => {
  it.each<Fault>([
    ['a member with a colon', '- Home Care', '- Home Care: Local 9', '7:5 unquoted-colon', /: "Home Care: Local 9"$/],
    ['a member in part in quotes', '- Home Care', '- "Home": Care', '7:5 unquoted-colon', /: '"Home": Care'$/],
    ['a quote at the end alone', '"Two calls', 'Two calls', '22:40 unquoted-comma', /: "Two calls, and a visit\."$/],
    ['evidence in a list', '"Two calls, and a visit."', '[calls, visits]', '22:40 wrong-type', /: "calls, visits"$/],
    ['a member with a colon at its end', '- Home Care', '- Home Care:', '7:5 unquoted-colon', /left: Home Care$/],
    ['a member in quotes with one', '- Home Care', '- "Home Care": # new', '7:5 unquoted-colon', /left: "Home Care"$/],
    [
      'a place with a colon at its end',
      'skills: [base, organizing]',
      'places:\n      - Ward 5:',
      '7:9 unquoted-colon',
      /left: Ward 5$/,
    ],
    [
      'a member with a colon and more below',
      '- Home Care',
      '- Home Care:\n    scale: [local]',
      '7:5 missing-key',
      /and take away the colon behind: - name: Home Care$/,
    ],
    [
      'a member with a colon and more below that is further right',
      '- Home Care',
      '- Home Care:\n      scale: [local]',
      '7:5 missing-key',
      /^Write "name: Home Care" in its place, and .* under "name"\.$/,
    ],
    [
      'a target with a colon at its end',
      'name: Port Commission\n    level',
      'Port Commission:\n    level',
      '16:5 missing-key',
      /behind: - name: Port Commission$/,
    ],
    [
      'a place with a colon',
      'skills: [base, organizing]',
      'places:\n      - Ward: 5',
      '7:9 unquoted-colon',
      /: "Ward: 5"$/,
    ],
    [
      'a member without name',
      '- Home Care',
      '- base-building: yes',
      '7:5 missing-key',
      /space in place of the hyphen.*add its name\.$/,
    ],
    [
      'a target without name',
      '- name: Port Commission\n    level',
      '- level',
      '16:5 missing-key',
      /name of this target/,
    ],
    ['an alliance without name', 'name: Harbor\n', '', '1:1 missing-key', /name of your alliance/],
    ['an empty name', 'name: Harbor\n', 'name:\n', '2:1 empty-value', /name of your alliance/],
    [
      'an issue without its name',
      'skills: [base, organizing]',
      'issues: [{rents, position: for}]',
      '6:15 missing-key',
      /issue: rents$/,
    ],
    [
      'evidence without a colon',
      'evidence: "',
      'evidence "',
      '22:30 yaml-syntax',
      /: evidence: "Two calls, and a visit\."$/,
    ],
    [
      'empty evidence in braces',
      '"Two calls, and a visit."',
      '""',
      '22:40 empty-text',
      /take out "evidence:" and the quotes, with the comma/,
    ],
    [
      'no evidence in braces',
      '"Two calls, and a visit."',
      '',
      '22:30 empty-value',
      /take out "evidence:" with the comma/,
    ],
    [
      'an empty entry in brackets',
      '[base, organizing]',
      '[base, ""]',
      '6:20 empty-text',
      /take the quotes out, with the comma/,
    ],
    ['an empty name in braces', '- Home Care', '- {name: ""}', '7:12 empty-text', /^(?!.*take out)/],
    [
      'a list in round brackets',
      '[base, organizing]',
      '(base, organizing; legal)',
      '6:13 wrong-type',
      /: \[base, organizing, legal\]$/,
    ],
    ['a list of lines', '[base, organizing]', 'base\n      organizing', '6:13 wrong-type', /: \[base, organizing\]$/],
    ['a list without commas', '[base, organizing]', '[base organizing]', '6:14 unknown-skill', /: base, organizing$/],
    [
      'a text for a path',
      '\n  current: relationship-first',
      ' relationship-first',
      '13:7 wrong-type',
      /: path: \{current: relationship-first\}$/,
    ],
    [
      'a text for a stage',
      '{progress: under-way}',
      'under-way',
      '12:16 wrong-type',
      /: formation: \{progress: under-way\}$/,
    ],
    [
      'a word for a definition',
      '\n  long-term: yes',
      ' yes',
      '8:13 wrong-type',
      /such as: definition: \{independence: yes, long-term: no\}$/,
    ],
    ['a number for a member', '- Home Care', '- 9', '7:5 wrong-type', /: "9"$/],
    [
      'entries without hyphens',
      '  - name: Port Commission\n    level: statewide',
      '  name: Port Commission\n  level: statewide',
      '16:3 wrong-type',
      /"- " in front of "name:"/,
    ],
    [
      'an entry in braces',
      '\n  - name: Port Commission\n    level: statewide',
      ' {name: Port Commission}',
      '15:10 wrong-type',
      /\[ in front of the braces/,
    ],
    [
      'a part beside an empty one',
      'profile:\n  stage:\n    formation: {progress: under-way}',
      'profile:\nstage:\n    formation: {progress: under-way}',
      '11:1 unknown-key',
      /belongs to "profile" above/,
    ],
    [
      'a founding in the definition',
      '  long-term: yes',
      '  founded: 2019',
      '9:3 unknown-key',
      /^Delete the 2 spaces in front of it, and delete line \d+, which has nothing else below it\.$/,
    ],
    [
      'people among the answers',
      '      hard',
      '      people: 11\n      hard',
      '23:7 unknown-key',
      /above "answers:", with 4 spaces/,
    ],
    [
      'organizations among the answers',
      '      hard',
      '      organizations: 3\n      hard',
      '23:7 unknown-key',
      /above "answers:", with 4 spaces/,
    ],
    [
      'a misspelt question',
      'hard-conversations',
      'hard-conversatins',
      '23:7 unknown-criterion',
      /alliance explain hard-conversations$/,
    ],
    [
      'a question that is none',
      'hard-conversations',
      'zebra',
      '23:7 unknown-criterion',
      /alliance rubric list criteria$/,
    ],
    [
      'a name with a number twice',
      '- Home Care',
      '- Local #9\n  - Local #12',
      '8:5 duplicate-member',
      /quotes.*"Local #12"/,
    ],
    [
      'a # in front of a value',
      'founded: 2021',
      'about: #1 of the valley',
      '3:1 empty-value',
      /about: "#1 of the valley"/,
    ],
    ['an id in words', 'id: spring-2026', 'id: Spring 2026', '19:9 not-an-id', /: spring-2026$/],
  ])('such as %s is told', async (_fault, written, instead, told, step) => {
    const [one, ...others] = await faultsIn(written, instead);
    expect(others).toEqual([]);
    expect(`${one?.place?.line}:${one?.place?.column} ${one?.code}`).toBe(told);
    expect(one && messageOf(one)).not.toMatch(/\{\w|\bmap\b/);
    expect(one && nextStepOf(one)).toMatch(step);
  });

  it.each([
    ['not-applicable', /^Say why.*\(why it does not apply to you\)/],
    ['n/a', /^Say why/],
    ['2-3', /\{level: 2, note: "between 2 and 3"\}/],
    ['"2 to 3"', /between 2 and 3/],
    ['yes', /alliance explain hard-conversations$/],
    ['true', /alliance explain hard-conversations$/],
    ['level three', /alone: 3$/],
    ['four', /alone: 4$/],
    ['2, but weak', /\{level: 2, note: "but weak"\}/],
    ['3 (since May)', /\{level: 3, note: "since May"\}/],
    ['mostly', /With level 2 .*\{level: 2, note: mostly\}/],
    ["we don't know", /^Write unknown/],
    ['[2, weak]', /level from 0 to 4/],
    ['7 of 9', /With level 2/],
  ])('in the answer %s is told by what may be meant', async (answer, step) => {
    const [one, ...others] = await faultsIn('hard-conversations: 2', `hard-conversations: ${answer}`);
    expect([one?.code, others]).toEqual(['not-an-answer', []]);
    expect(one && nextStepOf(one)).toMatch(step);
  });

  it('in an answer is there as long as the reason is the one of the example', async () => {
    const [one, ...others] = await faultsIn(': 2\n', ': {not-applicable: "(why it does not apply to you)"}\n');
    expect([one?.code, others]).toEqual(['reason-missing', []]);
  });

  it.each([
    [
      'organizations: 5',
      'it belongs to the definition or a round',
      /^Take it out here\. If the alliance has 5, write "organizations: 5" below "definition:", as far in .* If 5 took part in a round, write "organizations: 5" in an entry of "assessments"\.$/,
    ],
    [
      'led-by: staff',
      'it belongs to the structure',
      /^Write it right below "profile:" in line \d+, with 2 spaces .* structure: \{led-by: staff\}$/,
    ],
    [
      'led-by: base-building',
      'it belongs to the definition',
      /^Write it right below "definition:" in line \d+, with 2 spaces .* here: led-by: base-building$/,
    ],
    [
      'led-by: whoever',
      'it belongs to the definition or the structure',
      /^Take it out here\. If it tells which kind of organizations lead \(base-building or others\), write "led-by: whoever" below "definition:", .* leaders lead, write "structure: \{led-by: whoever\}" below "profile:", as far in as its lines or into its braces\.$/,
    ],
    [
      'level: local',
      'it belongs to a target',
      /^To keep it as a remark, .* Else move it into the entry of "targets" that it tells of, such as: \{name: \.\.\., level: local\}$/,
    ],
    [
      'form: hosted',
      'it belongs to the structure',
      /^Write it right below "profile:" in line \d+, .* structure: \{form: hosted\}$/,
    ],
    [
      'note: a remark',
      '',
      /^It is part of a member, .* and others: move it .* Else it can stay as a remark, with a # in front\.$/,
    ],
  ])('such as "%s" at the left edge is told by where it belongs', async (line, hint, step) => {
    const [one, ...others] = await faultsIn('founded: 2021', line);
    expect([one?.code, others]).toEqual(['unknown-key', []]);
    expect(one && hintOf(one)).toBe(hint);
    expect(one && nextStepOf(one)).toMatch(step);
  });

  it.each([
    ['joint action first', 'path: {current: joint-action-first}'],
    ['Joint action first', 'path: {current: joint-action-first}'],
    ['campaign first', 'path: {current: joint-action-first}'],
    ['"Relationships first, since 2022"', 'path: {current: relationship-first, note: "since 2022"}'],
    [
      'relationship first (the trucks came later)',
      'path: {current: relationship-first, note: "the trucks came later"}',
    ],
    ['we went door to door', 'path: {note: "we went door to door"}'],
  ])('in the path "%s" is told by the path that is meant', async (words, meant) => {
    const [one, ...others] = await faultsIn('path:\n  current: relationship-first', `path: ${words}`);
    expect([one?.code, others]).toEqual(['wrong-type', []]);
    expect(one && nextStepOf(one)).toBe(`Write it as: ${meant}`);
  });

  it.each([
    ['stage:\n    formation: {progress: under-way}', 'stage: formation', 'stage: {formation: {progress: under-way}}'],
    ['stage:\n    formation: {progress: under-way}', 'stage: Outreach', 'stage: {outreach: {progress: under-way}}'],
    ['{progress: under-way}', 'Under way', 'formation: {progress: under-way}'],
  ])('in "%s" for a stage is told by one that is under way', async (written, instead, step) => {
    const [one, ...others] = await faultsIn(written, instead);
    expect([one?.code, others]).toEqual(['wrong-type', []]);
    expect(one && nextStepOf(one).endsWith(`: ${step}`)).toBe(true);
  });

  it('in a word that only looks like another one is not told by that', async () => {
    const [one] = await faultsIn('{progress: under-way}', 'none');
    expect(one && nextStepOf(one)).toMatch(/such as: formation: /);
    const [path] = await faultsIn('current: relationship-first', 'current: campaign first');
    expect(path?.args.nearest).toBe('joint-action-first');
  });

  it.each([
    ['two members', 'Care', 'id: x\n  - name:', ['missing-key', 'empty-value']],
    ['three members', 'Care', 'id: x\n  - name:\n  - {id: y}', ['missing-key', 'empty-value', 'missing-key']],
    ['two targets', 'Port', 'name:\n  - level: local\n  - name: Port', ['empty-value', 'missing-key']],
  ])('without a name in %s is no name that two of them share', async (_, which, instead, codes) => {
    const written = which === 'Care' ? 'Home Care' : 'name: Port';
    const found = await faultsIn(written, instead);
    expect(found.map(({ code }) => code)).toEqual(codes);
  });

  it('in what has no name yet is told without one', async () => {
    const [, left] = await faultsIn('Home Care', 'id: home\n    joined: 2020\n    left: 2019');
    expect(left && messageOf(left)).toBe('This member left in 2019 and joined in 2020');
    const [, both] = await faultsIn('id: spring-2026\n    date: 2026-05-14', 'date: 2026-05-14\n    undated: no');
    expect(both && messageOf(both)).toBe(
      'This round has a date, and also "undated", which gives the reason why a round has no date',
    );
  });

  it.each([
    ['2026–05–14', /here: 2026-05-14$/],
    ['14 de mayo de 2026', /here: 2026-05-14$/],
    ['14-May-2026', /here: 2026-05-14$/],
    ['05/06/2026', /^Which day is meant, 2026-05-06 or 2026-06-05\?/],
    ['06/06/2026', /here: 2026-06-06$/],
    ['2026-14-05', /write 2026-05-14\.$/],
    ['2026-14-32', /^Months go/],
  ])('in the date %s is told by the day that is meant', async (date, step) => {
    const [one, ...others] = await faultsIn('date: 2026-05-14', `date: ${date}`);
    expect(others).toEqual([]);
    expect(one && nextStepOf(one)).toMatch(step);
  });

  it('in a word of a list hides no other one, nor one in an answer the name of the question', async () => {
    const words = await faultsIn('[base, organizing]', '[Legal, lawyers, organizing]');
    expect(words.map(({ code, args }) => [code, args.word])).toEqual([
      ['unknown-skill', 'Legal'],
      ['unknown-skill', 'lawyers'],
    ]);
    const answer = await faultsIn('hard-conversations: 2', 'hard-conversation: Unknown');
    expect(answer.map(({ code }) => code)).toEqual(['unknown-criterion', 'not-an-answer']);
    const [part] = await faultsIn('hard-conversations: 2', 'trust: 2');
    expect(part?.args.alike).toBe('trust-asked');
  });
});
