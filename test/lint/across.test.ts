/** Two files that tell of the same alliance: by what they are known, which one is told, and as what. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Alliance } from '../../src/framework/alliance-schema.ts';
import { ACROSS_SEVERITIES, findTwins, isAcross, startSeen, traitsOf } from '../../src/lint/across.ts';

const alliance = (name: string, id?: string): Alliance => ({ version: 1, name, ...(id === undefined ? {} : { id }) });
const nameOf = (name: string) => traitsOf(alliance(name)).name;
const never = () => false;
const always = () => true;

describe('a name', () => {
  it.each([
    ['another case', 'Harbor Neighbors', 'HARBOR neighbors'],
    ['blanks', 'Harbor Neighbors', '  Harbor \t Neighbors '],
    ['a blank that does not break', 'Harbor Neighbors', 'Harbor\u00a0Neighbors'],
    ['an accent that is written as two signs', 'Añil Unión', 'An\u0303il Unio\u0301n'],
    ['case and accent', 'AÑIL', 'an\u0303il'],
  ])('is the same with %s', (_, one, other) => expect(nameOf(other)).toBe(nameOf(one)));

  it.each([
    ['Anil', 'Añil'],
    ['Harbor Neighbors', 'HarborNeighbors'],
    ['Harbor Neighbors', 'Harbor Neighbors 2'],
    ['Harbor', 'Harbour'],
  ])('%s is another one than %s', (one, other) => expect(nameOf(other)).not.toBe(nameOf(one)));

  it('has a number that hardly any other has, and never 0', () => {
    const numbers = new Set(Array.from({ length: 100_000 }, (_, n) => nameOf(`Alliance ${n}`)));
    expect(numbers.size).toBe(100_000);
    fc.assert(fc.property(fc.string(), (name) => nameOf(name) > 0 && Number.isSafeInteger(nameOf(name))));
  });
});

describe('the files of a run', () => {
  it('are told of the first one with the same name or id', () => {
    const seen = startSeen();
    const harbor = traitsOf(alliance('Harbor', 'h'));
    expect(seen.find(harbor)).toBeNull();
    for (const file of ['a', 'b']) seen.add(file, harbor);
    seen.add('c', traitsOf(alliance('Coast', 'c')));
    expect(seen.find(harbor)).toEqual({ name: 'a', id: 'a' });
    expect(seen.find(traitsOf(alliance('Harbor', 'c')))).toEqual({ name: 'a', id: 'c' });
    expect(seen.find(traitsOf(alliance('Valley', 'h')))).toEqual({ name: null, id: 'a' });
    expect(seen.find(traitsOf(alliance('Valley')))).toBeNull();
  });

  it('without an id do not share one', () => {
    const seen = startSeen();
    seen.add('a', traitsOf(alliance('Harbor')));
    expect(seen.find(traitsOf(alliance('Coast')))).toBeNull();
  });
});

describe('two files', () => {
  const codes = (...args: Parameters<typeof findTwins>) =>
    findTwins(...args).map(({ code, args }) => [code, args?.otherFile]);
  const one = alliance('Harbor', 'harbor');

  it('with one text are one finding, whatever else they share', () => {
    expect(codes(one, { name: 'a', id: 'a' }, always)).toEqual([['duplicate-file', 'a']]);
  });

  it('with one id and one name are one finding, and two where each is shared with another file', () => {
    expect(codes(one, { name: 'a', id: 'a' }, never)).toEqual([['duplicate-alliance-id', 'a']]);
    expect(codes(one, { name: 'a', id: 'b' }, never)).toEqual([
      ['duplicate-alliance-id', 'b'],
      ['duplicate-alliance-name', 'a'],
    ]);
    expect(codes(one, { name: 'a', id: null }, never)).toEqual([['duplicate-alliance-name', 'a']]);
    expect(codes(one, { name: null, id: 'a' }, always)).toEqual([['duplicate-alliance-id', 'a']]);
  });

  it('are known by what they share, at its place', () => {
    const [byId, byName] = findTwins(alliance('A/B~C', 'harbor'), { name: 'a', id: 'b' }, never);
    expect([byId?.subject, byId?.path]).toEqual(['id/harbor', ['id']]);
    expect([byName?.subject, byName?.path]).toEqual(['name/A~1B~0C', ['name']]);
  });
});

it('its codes are told apart from all others', () => {
  expect(Object.keys(ACROSS_SEVERITIES).every(isAcross)).toBe(true);
  expect(['toString', 'duplicate-member'].some(isAcross)).toBe(false);
});
