import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Event } from '../../src/interview/events.ts';
import { ACTS, keyFor } from '../../src/interview/keymap.ts';
import { step } from '../../src/interview/machine.ts';
import { goBack, goOn } from '../../src/interview/moves.ts';
import { isAnswered, type State, withEdit } from '../../src/interview/state.ts';
import { readCrossroads } from '../support/read-crossroads.ts';
import { allianceWith, sit } from './sitting.ts';

const rubric = await readCrossroads();

const key = fc.constantFrom(...'012345679zb bbsss'.split(''), ...ACTS.map(keyFor), 'enter', 'escape', 'backspace');
const text = fc.constantFrom(
  '',
  ' ',
  ':back',
  ':leave',
  ':explain',
  'none',
  'a, b',
  'a longer sentence; of words',
  'x'.repeat(4001),
);
const event: fc.Arbitrary<Event> = fc.oneof(
  { weight: 6, arbitrary: key.map((name): Event => ({ kind: 'key', key: name, now: 0 })) },
  { weight: 2, arbitrary: text.map((words): Event => ({ kind: 'typed', text: words })) },
  { weight: 2, arbitrary: fc.constant<Event>({ kind: 'submit', now: 0 }) },
);
const events = fc.array(event, { maxLength: 60 });
const depth = fc.constantFrom('quick' as const, 'full' as const);

test('any sequence of events: what the effects wrote is what the state holds, and nothing given is lost', () => {
  fc.assert(
    fc.property(events, depth, (all, one) => {
      let state = sit(rubric, allianceWith(), { depth: one });
      let disk: State = state;
      const given = new Set<string>();
      for (const event_ of all) {
        const next = step(state, event_);
        for (const effect of next.effects) if (effect.kind === 'save') disk = effect.edits.reduce(withEdit, disk);
        for (const effect of next.effects) if (effect.kind === 'save') given.add(effect.ask.id);
        state = next.state;
        expect(state.alliance).toEqual(disk.alliance);
        for (const ask of state.plan.asks)
          if (given.has(ask.id)) expect(isAnswered(state, ask) || ask.kind === 'fact').toBe(true);
      }
    }),
    { numRuns: 150 },
  );
});

test('back is the inverse of going on, from wherever one is', () => {
  fc.assert(
    fc.property(events, depth, (all, one) => {
      const state = all.reduce(
        (before, event_) => step(before, event_).state,
        sit(rubric, allianceWith(), { depth: one }),
      );
      const on = goOn(state, 0);
      if (on.at > state.at && state.at < state.plan.asks.length) expect(goBack(on, 0)?.at).toBe(state.at);
      const back = goBack(state, 0);
      if (back !== null && state.seen.has(state.at)) expect(goOn(back, 0).at).toBe(state.at);
    }),
    { numRuns: 300 },
  );
});

test('no sequence of events leaves a question that is not asked here on the screen', () => {
  fc.assert(
    fc.property(events, (all) => {
      const state = all.reduce((before, event_) => step(before, event_).state, sit(rubric));
      const ask = state.plan.asks[state.at];
      expect(state.view.kind === 'end').toBe(ask === undefined);
      if (ask?.kind === 'criterion') expect(state.plan.applies(ask.criterion, state.alliance)).not.toBe(false);
    }),
    { numRuns: 150 },
  );
});
