import { describe, expect, it } from 'vitest';
import type { Alliance, Round } from '../../src/framework/alliance-schema.ts';
import { assess } from '../../src/scoring/assess.ts';
import { pickRound, RoundNotFound } from '../../src/scoring/rounds.ts';
import { makeRubric } from '../support/make-rubric.ts';

const withRounds = (...assessments: Round[]): Alliance => ({ version: 1, name: 'Rounds', assessments });
const picked = (alliance: Alliance, id?: string) => pickRound(alliance, id)?.round.id ?? null;

describe('the round that is looked at', () => {
  it('is none where the file has none', () => {
    expect(picked({ version: 1, name: 'Rounds' })).toBeNull();
    expect(picked(withRounds())).toBeNull();
  });

  it('is the latest by date, wherever it stands', () => {
    expect(picked(withRounds({ id: 'b', date: '2026-05-01' }, { id: 'a', date: '2025-12-31' }))).toBe('b');
  });

  it('is the last in the file among those of one day', () => {
    expect(picked(withRounds({ id: 'a', date: '2026-05-01' }, { id: 'b', date: '2026-05-01' }))).toBe('b');
  });

  it('is undated only where none is dated, and then the last', () => {
    expect(picked(withRounds({ id: 'a', date: '1999-01-01' }, { id: 'b', undated: 'web site' }))).toBe('a');
    expect(picked(withRounds({ id: 'a', undated: 'web site' }, { id: 'b' }))).toBe('b');
  });

  it('is the one asked for, with its place', () => {
    const alliance = withRounds({ id: 'a', date: '2026-01-01' }, { id: 'b', date: '2025-01-01' });
    expect(pickRound(alliance, 'b')?.place).toBe(1);
  });

  it('says which there are where the one asked for is missing', () => {
    const alliance = withRounds({ id: 'a' }, { id: 'b' });
    const ask = () =>
      assess(alliance, makeRubric({ aspects: [], criteria: [] }), { version: '0', file: null, round: 'c' });
    expect(ask).toThrow(RoundNotFound);
    expect(ask).toThrow(expect.objectContaining({ round: 'c', rounds: ['a', 'b'] }));
    expect(() => pickRound({ version: 1, name: 'Rounds' }, 'c')).toThrow(expect.objectContaining({ rounds: [] }));
  });
});
