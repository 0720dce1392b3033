import { describe, expect, it } from 'vitest';
import { nearest } from '../../src/diagnostics/nearest.ts';

const names = ['function', 'membership', 'geography', 'structure', 'stage'];

describe('the nearest name', () => {
  it.each([
    ['geograhpy', 'geography'],
    ['Membership', 'membership'],
    ['stages', 'stage'],
    ['structur', 'structure'],
    ['funktion', 'function'],
    [' stage ', 'stage'],
  ])('of %s is %s', (word, name) => {
    expect(nearest(word, names)).toBe(name);
  });

  it('takes a blank or an underscore for a hyphen', () => {
    expect(nearest('Safe Space', ['safe-space', 'safe-spaces'])).toBe('safe-space');
    expect(nearest('safe_space', ['safe-spaces', 'safe-space'])).toBe('safe-space');
  });

  it('is none when nothing is near, and the first of equals', () => {
    expect(nearest('budget', names)).toBeNull();
    expect(nearest('', names)).toBeNull();
    expect(nearest('x'.repeat(100_000), names)).toBeNull();
    expect(nearest('ab', ['ax', 'ay'])).toBe('ax');
    expect(nearest('c', ['a', 'C'])).toBe('C');
    expect(nearest('c', ['a', 'b'])).toBeNull();
  });
});
