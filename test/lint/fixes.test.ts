import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { readDate } from '../../src/framework/read-date.ts';
import { FIXABLE } from '../../src/lint/fixable.ts';
import { fixesFor } from '../../src/lint/fixes.ts';
import { isOneSlip } from '../../src/lint/fixes-spelling.ts';
import { loadOptions } from '../framework/load-options.ts';

const schema = './alliance.schema.json';

function found(code: string, path: Diagnostic['path'], args: Diagnostic['args'] = {}): Diagnostic {
  return { code, severity: 'error', file: 'x.yaml', path, place: null, excerpt: [], args };
}

const { rubric, today } = await loadOptions();

/** A file in which each of these is wrong, with the value that it has there. */
function changesIn(value: unknown, ...diagnostics: Diagnostic[]) {
  return fixesFor(diagnostics, { value, rubric, today, schema });
}

describe('a date', () => {
  it.each([
    ['2026/05/14', '2026-05-14'],
    ['2026.5.14', '2026-05-14'],
    ['2026-5-4', '2026-05-04'],
    ['2026-5', '2026-05'],
    ['2026/11', '2026-11'],
    ['14 May 2026', '2026-05-14'],
    ['14. Sept. 2026', '2026-09-14'],
    ['1st of March, 2026', '2026-03-01'],
    ['May 14, 2026', '2026-05-14'],
    ['may 14th 2026', '2026-05-14'],
    ['Dec. 1, 2026', '2026-12-01'],
    ['  May   2026', '2026-05'],
    ['October, 2026', '2026-10'],
  ])('%j is %s', (text, date) => expect(readDate(text)).toBe(date));

  it.each([
    ['05/06/2026', 'two days in two countries'],
    ['13/06/2026', 'one day, in an order that is not said'],
    ['2026.5', 'a number'],
    ['2026/13/01', 'no such month'],
    ['2026/05/32', 'no such day in any month'],
    ['2026-05/14', 'two signs'],
    ['26-05-14', 'a year cut short'],
    ['May 14', 'no year'],
    ['14 Mayo 2026', 'no English'],
    ['Ma 14, 2026', 'March or May'],
    ['spring 2026', 'a season'],
    ['14 May 2026 or later', 'more than a date'],
    ['20260514', 'a number'],
    ['', 'nothing'],
  ])('is not in %j: %s', (text) => expect(readDate(text)).toBeNull());
});

describe('a slip', () => {
  it.each([
    ['geograhpy', 'geography'],
    ['geograpy', 'geography'],
    ['geographyy', 'geography'],
    ['geogrsphy', 'geography'],
    ['Geography', 'geography'],
    ['base_building', 'base-building'],
    ['name', 'name'],
  ])('made %s of %s', (written, meant) => expect(isOneSlip(written, meant)).toBe(true));

  it.each([
    ['geografy', 'geography'],
    ['ba', 'abc'],
    ['note', 'name'],
    ['abcd', 'badc'],
    ['', 'ab'],
  ])('did not make %j of %s', (written, meant) => expect(isOneSlip(written, meant)).toBe(false));
});

describe('what can be mended', () => {
  const answered = (...ids: string[]) => ({
    assessments: [{ id: 'spring', answers: Object.fromEntries(ids.map((id) => [id, 3])) }],
  });

  it('is a criterion that has another name now, in every round', () => {
    const at = (index: number) => ['assessments', index, 'answers', 'former-name'];
    const [round] = answered('former-name').assessments;
    const value = { assessments: [round, {}, round] };
    const changes = changesIn(value, found('renamed-criterion', at(0), { id: 'former-name', now: 'safe-space' }));
    expect(changes).toEqual([0, 2].map((index) => ({ kind: 'rename-key', path: at(index), to: 'safe-space' })));
  });

  it.each([
    ['hard-conversation', 'hard-conversations'],
    ['Hard_conversations', 'hard-conversations'],
    ['hard-conversatoins', 'hard-conversations'],
    ['hard-conversat', null],
    ['former-nam', null],
    ['older-nane', null],
    ['hard-conversations-2', null],
    ['no-such-thing', null],
  ])('is an answer to %s, where one criterion alone can be meant: %s', (id, to) => {
    const path = ['assessments', 0, 'answers', id];
    const changes = changesIn(answered(id), found('unknown-criterion', path, { id, nearest: 'hard-conversations' }));
    expect(changes).toEqual(to === null ? [] : [{ kind: 'rename-key', path, to }]);
  });

  it('is no answer to what is asked with a number in its name, where the number is another one', () => {
    const [criterion] = rubric.criteria;
    const numbered = { ...rubric, criteria: criterion === undefined ? [] : [{ ...criterion, id: 'practice-1' }] };
    const fault = (id: string) => found('unknown-criterion', ['assessments', 0, 'answers', id], { id });
    const of = (id: string) => fixesFor([fault(id)], { value: answered(id), rubric: numbered, today, schema });
    expect(of('practice-2')).toEqual([]);
    expect(of('practise-1')).toHaveLength(1);
  });

  it('is a key with one slip, where one known key alone can be meant', () => {
    const slip = (key: string, nearest: string, allowed: string, value: unknown = 'x') =>
      changesIn({ [key]: value }, found('unknown-key', [key], { key, nearest, allowed, where: 'a round' }));
    expect(slip('abuot', 'about', 'name, about')).toEqual([{ kind: 'rename-key', path: ['abuot'], to: 'about' }]);
    expect(slip('node', 'note', 'mode, note')).toEqual([]);
    expect(slip('geografy', 'geography', 'geography')).toEqual([]);
    expect(slip('ib', 'id', 'id, name')).toEqual([]);
    expect(changesIn({ x: 1 }, found('unknown-key', ['x'], { key: 'x', allowed: 'id, name' }))).toEqual([]);
  });

  it('is a key whose value is of a kind that the known one takes, whatever else is wrong with it', () => {
    const slip = (value: unknown) =>
      changesIn(
        { membrs: value },
        found('unknown-key', ['membrs'], { key: 'membrs', nearest: 'members', allowed: 'name, members' }),
      );
    for (const fits of [[], [3], [{ name: 4 }], null]) expect(slip(fits)).toHaveLength(1);
    for (const other of ['A', 3, true, { name: 'A' }]) expect(slip(other)).toEqual([]);
  });

  it('is a key whose value fits the known one, and that makes no second answer of one', () => {
    const path = ['assessments', 0, 'answers', 'safe-space'];
    const allowed = 'level, unknown, declined, not-applicable, evidence, note, by, date, held-by';
    const slip = (answer: Record<string, unknown>, key: string, nearest: string) =>
      changesIn(
        { assessments: [{ answers: { 'safe-space': answer } }] },
        found('unknown-key', [...path, key], { key, nearest, allowed }),
      ).length;
    expect(slip({ dtae: 'minutes of April' }, 'dtae', 'date')).toBe(0);
    expect(slip({ dtae: 'May 14, 2026' }, 'dtae', 'date')).toBe(1);
    expect(slip({ data: '2026-05-14' }, 'data', 'date')).toBe(0);
    expect(slip({ vote: '7 to 2' }, 'vote', 'note')).toBe(0);
    expect(slip({ fevel: 2 }, 'fevel', 'level')).toBe(0);
    expect(slip({ ntoe: '7 to 2' }, 'ntoe', 'note')).toBe(1);
    expect(slip({ lvel: 9 }, 'lvel', 'level')).toBe(1);
    expect(slip({ unkown: true }, 'unkown', 'unknown')).toBe(1);
    expect(slip({ level: 1, unkown: true }, 'unkown', 'unknown')).toBe(0);
  });

  it('is a date that is whole where a whole one is asked for', () => {
    const path = ['founded'];
    const date = (text: unknown, form: string) =>
      changesIn({ founded: text }, found('not-a-date', path, { found: String(text), form, key: 'date' }));
    expect(date('May 2026', 'YYYY, YYYY-MM or YYYY-MM-DD')).toEqual([{ kind: 'set-text', path, to: '2026-05' }]);
    expect(date('May 2026', 'YYYY-MM-DD')).toEqual([]);
    expect(date('05/06/2026', 'YYYY-MM-DD')).toEqual([]);
    expect(date('31 April 2026', 'YYYY-MM-DD')).toEqual([]);
    expect(date('1 May 2062', 'YYYY-MM-DD')).toEqual([]);
    expect(date(20260501, 'YYYY-MM-DD')).toEqual([{ kind: 'set-text', path, to: '2026-05-01' }]);
    expect(date('03.04.2026', 'YYYY-MM-DD')).toEqual([]);
    for (const text of ['5/14/2026', '14/5/2026', '14.05.2026', '14-May-2026', '14 de mayo de 2026', '2026–05–14'])
      expect(date(text, 'YYYY-MM-DD'), text).toEqual([{ kind: 'set-text', path, to: '2026-05-14' }]);
  });

  it('is a date in every entry of a list, but those that are right', () => {
    const value = { members: [{ joined: 'May 2019' }, 'A', { joined: '2019-05' }, { joined: '2019/6' }, { left: 1 }] };
    const fault = found('not-a-date', ['members', 3, 'joined'], { found: '2019/6', form: 'YYYY', key: 'joined' });
    expect(changesIn(value, fault, fault)).toEqual([
      { kind: 'set-text', path: ['members', 0, 'joined'], to: '2019-05' },
      { kind: 'set-text', path: ['members', 3, 'joined'], to: '2019-06' },
    ]);
  });

  it('is a missing version, unless the rest is no alliance file', () => {
    const version = found('missing-key', [], { key: 'version' });
    const changes = (...diagnostics: Diagnostic[]) => changesIn({ name: 'A' }, ...diagnostics);
    expect(changes(version)).toEqual([{ kind: 'add-key', key: 'version', value: 1 }]);
    expect(changes(version, found('unknown-key', ['profile', 'x'], { key: 'x', allowed: '' }))).toHaveLength(1);
    expect(changes(version, found('unknown-key', ['jobs'], { key: 'jobs', allowed: '' }))).toEqual([]);
    expect(changes(version, found('missing-key', [], { key: 'name' }))).toEqual([]);
    expect(changes(found('missing-key', ['targets', 0], { key: 'name' }))).toEqual([]);
  });

  it('is a missing schema line, and nothing that is not known to be', () => {
    expect(changesIn({}, found('schema-line-missing', []))).toEqual([
      { kind: 'add-comment', text: `yaml-language-server: $schema=${schema}` },
    ]);
    expect(changesIn({ name: 1 }, found('wrong-type', ['name']), found('toString', []))).toEqual([]);
    expect(FIXABLE).toContain('schema-line-missing');
  });
});
