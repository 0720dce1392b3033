import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { FIXABLE, fixesFor } from '../../src/lint/fixes.ts';
import { readDate } from '../../src/lint/fixes-dates.ts';
import { isOneSlip } from '../../src/lint/fixes-spelling.ts';

const schema = './alliance.schema.json';

function found(code: string, path: Diagnostic['path'], args: Diagnostic['args'] = {}): Diagnostic {
  return { code, severity: 'error', file: 'x.yaml', path, place: null, excerpt: [], args };
}

function changes(...diagnostics: Diagnostic[]) {
  return fixesFor(diagnostics, { schema }).map(({ change }) => change);
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
  it('is a criterion that has another name now', () => {
    const path = ['assessments', 0, 'answers', 'former-name'];
    expect(changes(found('renamed-criterion', path, { id: 'former-name', now: 'safe-space' }))).toEqual([
      { kind: 'rename-key', path, to: 'safe-space' },
    ]);
  });

  it('is a key with one slip, where one known key alone can be meant', () => {
    const slip = (key: string, nearest: string, allowed: string) =>
      changes(found('unknown-key', [key], { key, nearest, allowed, where: 'a round' }));
    expect(slip('notee', 'note', 'name, note')).toEqual([{ kind: 'rename-key', path: ['notee'], to: 'note' }]);
    expect(slip('node', 'note', 'mode, note')).toEqual([]);
    expect(slip('geografy', 'geography', 'geography')).toEqual([]);
    expect(slip('ib', 'id', 'id, name')).toEqual([]);
    expect(changes(found('unknown-key', ['x'], { key: 'x', allowed: 'id, name' }))).toEqual([]);
  });

  it('is a date that is whole where a whole one is asked for', () => {
    const path = ['founded'];
    const date = (text: string, form: string) => changes(found('not-a-date', path, { found: text, form, key: 'date' }));
    expect(date('May 2026', 'YYYY, YYYY-MM or YYYY-MM-DD')).toEqual([{ kind: 'set-text', path, to: '2026-05' }]);
    expect(date('May 2026', 'YYYY-MM-DD')).toEqual([]);
    expect(date('05/06/2026', 'YYYY-MM-DD')).toEqual([]);
  });

  it('is a missing version, unless the rest is no alliance file', () => {
    const version = found('missing-key', [], { key: 'version' });
    expect(changes(version)).toEqual([{ kind: 'add-key', key: 'version', value: 1 }]);
    expect(changes(version, found('unknown-key', ['profile', 'x'], { key: 'x', allowed: '' }))).toHaveLength(1);
    expect(changes(version, found('unknown-key', ['jobs'], { key: 'jobs', allowed: '' }))).toEqual([]);
    expect(changes(version, found('missing-key', [], { key: 'name' }))).toEqual([]);
    expect(changes(found('missing-key', ['targets', 0], { key: 'name' }))).toEqual([]);
  });

  it('is a missing schema line, and nothing that is not known to be', () => {
    expect(changes(found('schema-line-missing', []))).toEqual([
      { kind: 'add-comment', text: `yaml-language-server: $schema=${schema}` },
    ]);
    expect(changes(found('wrong-type', ['name']), found('toString', []))).toEqual([]);
    expect(FIXABLE).toContain('schema-line-missing');
  });
});
