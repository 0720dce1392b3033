/** Names of people's own: what they are likely meant as, where they belong, and how they can stay as a remark. */
import { describe, expect, it } from 'vitest';
import { hintOf, nextStepOf } from '../../../src/diagnostics/render.ts';
import { loadAlliance } from '../../../src/framework/load-alliance.ts';
import { loadOptions } from '../load-options.ts';
import { sound } from './follow.ts';

const options = await loadOptions();
const TEXT = `version: 1
name: Harbor
members:
  - name: Eastside Tenants
    skills: [base]
targets:
  - {name: Port Board}
assessments:
  - id: spring-2026
    date: 2026-05-14
    people: 12
    answers:
      safe-space: {level: 2}
`;

function withLine(written: string, instead: string): string {
  expect(TEXT).toContain(written);
  return TEXT.replace(written, () => instead);
}

async function oneIn(text: string) {
  const { diagnostics } = await loadAlliance(text, options);
  const [one, ...others] = diagnostics;
  expect([one?.code, others]).toEqual(['unknown-key', []]);
  if (one === undefined) throw new Error(text);
  return { hint: hintOf(one), step: nextStepOf(one), line: one.place?.line ?? 0, column: one.place?.column ?? 0 };
}

const ofFile = (line: string) => withLine('name: Harbor\n', `name: Harbor\n${line}\n`);
const ofMember = (line: string) => withLine('    skills: [base]\n', `    skills: [base]\n    ${line}\n`);
const ofAnswer = (part: string) => withLine('{level: 2}', `{${part}}`);
const ofTarget = (part: string) => withLine('{name: Port Board}', `{name: Port Board, ${part}}`);
const ofRound = (line: string) => withLine('    people: 12\n', `    people: 12\n    ${line}\n`);

describe('a word of the same meaning', () => {
  it.each([
    ['as-of', 'date', ofAnswer('level: 2, as-of: 2026-05-01')],
    ['when', 'date', ofAnswer('level: 2, when: 2026-05-01')],
    ['proof', 'evidence', ofAnswer('level: 2, proof: Minutes of May')],
    ['comment', 'note', ofAnswer('level: 2, comment: Two said 3')],
    ['who', 'by', ofAnswer('level: 2, who: staff')],
    ['score', 'level', ofAnswer('score: 2')],
    ['dont-know', 'unknown', ofAnswer('dont-know: true')],
    ['since', 'joined', ofMember('since: 2019')],
    ['date', 'joined', ofMember('date: 2019')],
    ['level', 'scale', ofMember('level: [local]')],
    ['location', 'places', ofMember('location: [Eastside]')],
    ['issue', 'issues', ofMember('issue: [rents]')],
    ['comment', 'note', ofMember('comment: New this year')],
    ['scale', 'level', ofTarget('scale: local')],
    ['description', 'decides', ofTarget('description: fees')],
    ['when', 'date', withLine('date: 2026', 'when: 2026')],
    ['method', 'mode', ofRound('method: consensus')],
    ['status', 'state', ofRound('status: closed')],
    ['description', 'about', ofFile('description: Six groups on the harbor')],
    ['since', 'founded', ofFile('since: 2019')],
    ['organization', 'name', withLine('- name: Eastside', '- organization: Eastside')],
    ['name', 'id', withLine('id: spring-2026', 'name: spring-2026')],
    ['answer', 'answers', withLine('answers:', 'answer:')],
  ])('%s is told by %s, which holds what stands there', async (word, name, text) => {
    const { hint, line, column } = await oneIn(text);
    expect(hint).toBe(`did you mean "${name}"?`);
    const lines = text.split('\n');
    const own = lines[line - 1] ?? '';
    lines[line - 1] = `${own.slice(0, column - 1)}${own.slice(column - 1).replace(word, name)}`;
    await sound(lines.join('\n'));
  });

  it('is none where that name is there already, or takes something else', async () => {
    expect((await oneIn(ofRound('participants: 11'))).hint).toBe('');
    expect((await oneIn(ofFile('money: a lot'))).hint).toBe('');
    expect((await oneIn(ofMember('title: Tenants'))).hint).toBe('');
    expect((await oneIn(ofFile('organizations: 5'))).hint).toBe('it belongs to the definition or a round');
  });
});

describe('a name near to one of the format', () => {
  it.each([
    ['contact: Ann', ''],
    ['contact: {name: Ann}', ''],
    ['contex: Oakland', 'did you mean "context"?'],
    ['contekts: {place: Oakland}', 'did you mean "context"?'],
  ])('counts where it can hold %j, or is all but that name', async (line, hint) => {
    expect((await oneIn(ofFile(line))).hint).toBe(hint);
  });
});

describe('what is no name of the format', () => {
  it.each([
    ['at the left edge', ofFile('contact: Ann'), 'contact', '# contact', /a remark, with a # in front\.$/],
    [
      'on several lines',
      ofFile('contact:\n  first: Ann\n  last: Lee'),
      'contact:\n  first: Ann\n  last',
      '# contact:\n#  first: Ann\n#  last',
      /a remark, with a # in front of each of its lines\.$/,
    ],
    [
      'behind a hyphen',
      withLine('- name', '- contact: Ann\n    name'),
      'contact',
      '# contact',
      / as a remark; write it as: - # contact: Ann$/,
    ],
    [
      'in braces',
      ofTarget('contact: Ann'),
      ', contact: Ann}',
      '} # contact: Ann',
      /take it out of the braces, with the comma beside it, and write it at the end of the line, behind a space and a #\.$/,
    ],
    [
      'with a place elsewhere',
      ofFile('evidence: Minutes'),
      'evidence',
      '# evidence',
      /^To keep it as a remark, put a # in front\. Else .* of the answer that .*: \{level: \.\.\., evidence: Minutes\}$/,
    ],
  ])('can stay as a remark %s', async (_, text, written, instead, step) => {
    expect((await oneIn(text)).step).toMatch(step);
    await sound(text.replace(written, instead));
  });

  it.each([
    ['place: Oakland', 'context: {place: Oakland}'],
    ['structure: {form: hosted}', 'profile: {structure: {form: hosted}}'],
  ])('is written in its place where that is not there yet: %s', async (line, meant) => {
    expect((await oneIn(ofFile(line))).step).toBe(`Write it as: ${meant}`);
    await sound(ofFile(meant));
  });
});
