import { describe, expect, it } from 'vitest';
import { alliance, assessed, complete, onTerminal, unwrapped } from './fixture.ts';

describe('what the first half screen says', () => {
  const head = (text: string) => text.split('\nWhat ')[0] ?? '';

  it('tells name, round, mode, answers and both stages', () => {
    const text = head(onTerminal(assessed()));
    expect(text).toContain('Harbor Neighbors Alliance                round of 2026-05-14, agreed in the room');
    expect(text).toContain('\n10 of 10 answered\nyou say you are in operation; your answers support formation\n');
    expect(text).toMatch(/Holds it back {2}hard conversations \(1,\u00a0needs\u00a03\)/);
    expect(text.split('\n').length).toBeLessThan(20);
  });

  it('says beside the scores that a round was quick', () => {
    expect(onTerminal(assessed(complete, {}, 'quick'))).toContain('quick: 8 of 10 questions · 8 of 8 answered');
  });

  it('shows no score under two thirds, the interval alone, and which answers would tell', () => {
    const text = onTerminal(assessed({ 'one-goal': 2, 'safe-space': 3 }));
    // One of four equal answers, at level 3: 0.25 x 0.75 = 0.1875; 0.1875 + 0.75 = 0.9375.
    expect(text).toMatch(/Cement .*– {2}19-94 {2}25% answered so far\n/);
    expect(unwrapped(text)).toMatch(/Would tell more “How is it with .* decide Connect/);
    expect(unwrapped(text)).toContain('A role has a score once two thirds of it are answered');
    expect(onTerminal(assessed())).not.toContain('two thirds');
  });

  it('is of use without any round', () => {
    const text = unwrapped(onTerminal(assessed(null)));
    expect(text).toContain('described, not yet assessed');
    expect(text).toContain('asks 10 questions, `--depth quick` the 8 that tell most');
    expect(text).toContain('What kind of alliance this is');
    expect(text).not.toContain('▒');
  });

  it('names first questions when nothing is answered yet', () => {
    const text = unwrapped(onTerminal(assessed({})));
    expect(text).toContain('No question of this round has a level yet. Good first questions: “How is it with');
    expect(text).not.toContain('What decides');
  });

  it('says what the answers support so far, and what is still open could make of it', () => {
    const told = (answers: Parameters<typeof assessed>[0]) => unwrapped(head(onTerminal(assessed(answers))));
    expect(told({ ...complete, 'hard-conversations': null })).toContain(
      'you say you are in operation; your answers so far support formation, and what is still open could make it operation',
    );
    expect(told({ ...complete, 'skills-used': null })).toContain(
      'your answers so far support no stage yet, but what is still open could make it formation',
    );
    const done = { profile: { stage: { formation: { progress: 'done' as const } } } };
    expect(onTerminal(assessed(complete, done))).toContain(
      '\nyou say formation is done; your answers support formation\n',
    );
  });

  it('asks one person alone for no number of people', () => {
    const round = (mode: string) => {
      const found = assessed();
      return unwrapped(onTerminal({ ...found, round: { ...found.round!, mode, people: null } as typeof found.round }));
    };
    expect(round('one-person')).toContain('answered by one person: 10 of 10 answered. ');
    expect(round('interviews')).toContain('10 of 10 answered; how many took part is not told. ');
  });

  it('shows every stage when none is told', () => {
    const text = onTerminal(assessed(complete, { profile: {} }));
    expect(text).toContain('stage not told');
    expect(text).toMatch(/strategy development: – · outreach: ready · formation: /);
  });

  it('asks nothing of a next stage when ending on purpose', () => {
    const stage = { ...alliance.profile?.stage, ending: true };
    const text = onTerminal(assessed(complete, { profile: { ...alliance.profile, stage } }));
    expect(text).toContain('in operation, ending on purpose');
    expect(text).toContain('ending on purpose: no next stage is judged');
    expect(text).not.toContain('for institutionalization:');
  });

  it('says when a role does not apply at all', () => {
    const none = { 'not-applicable': 'a study circle' };
    const text = onTerminal(assessed({ ...complete, 'targets-by-power': none, 'news-flows': none }));
    expect(text).toMatch(/^Scale +not applicable$/m);
  });

  it('marks a role whose essential aspect was set aside, and quotes the reasons', () => {
    const none = { 'not-applicable': 'we trust each other' };
    const text = onTerminal(assessed({ ...complete, 'safe-space': none, 'hard-conversations': none }));
    expect(text).toContain('without trust');
    expect(text).toContain('All of trust was set aside as not applicable.');
    expect(text).toContain('“we trust each other”');
  });

  it('words a gap on the joint-action path as what that path leaves for later', () => {
    const thin = { ...complete, 'safe-space': 0, 'hard-conversations': 0, 'vision-guides': 0 };
    const stage = { operation: { progress: 'under-way' as const } };
    const early = { ...thin, 'shared-analysis': 4 };
    const found = assessed(early, { profile: { ...alliance.profile, stage } });
    const text = onTerminal({ ...found, stage: { ...found.stage, gaps: ['formation'] } });
    expect(text).toContain('which leaves for later: formation');
    const other = onTerminal({
      ...found,
      alliance: { ...found.alliance, path: {} },
      stage: { ...found.stage, gaps: ['formation'] },
    });
    expect(other).toContain('Earlier in order, and not supported by your answers so far: formation.');
  });
});
