import { describe, expect, it } from 'vitest';
import { suggest } from '../../../src/commands/explain/suggest.ts';
import { entryCodes } from '../../../src/diagnostics/catalogue.ts';
import { explainable } from '../../../src/report/explain.ts';
import { readCrossroads } from '../../support/read-crossroads.ts';

const known = [...entryCodes().map((id) => ({ id, name: id })), ...explainable(await readCrossroads())];
const ids = (word: string) => suggest(word, known).map(({ id }) => id);

describe('for a word that nothing is called', () => {
  it.each([
    ['gate-scor', 'gate-score'],
    ['email-adress', 'email-address'],
    ['stage-beyond-answer', 'stage-beyond-answers'],
    ['phone numbers', 'phone-number'],
    ['hard-converstions', 'hard-conversations'],
    ['e-mail', 'email-address'],
  ])('%s leads to %s by its spelling', (word, id) => {
    expect(ids(word)).toEqual([id]);
  });

  it('those with the same words come first, the ones most like it at most', () => {
    expect(ids('nosuch-code')).toEqual(['waiver-unknown-code', 'baseline-unknown-code']);
    expect(ids('evidence-without')).toEqual(['level-4-without-evidence', 'level-3-without-evidence']);
    expect(ids('a round of something')).toHaveLength(3);
  });

  it('then what looks like it, and nothing where nothing does', () => {
    expect(ids('nosuch')).toEqual(['no-such-date']);
    expect(ids('zzzzz')).toEqual([]);
    expect(ids('zz')).toEqual([]);
    expect(ids('???')).toEqual([]);
  });
});
