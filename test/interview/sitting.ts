/** An interview set up for tests: the real rubric, a small alliance, and keys pressed one after another. */
import type { Alliance, Round } from '../../src/framework/alliance-schema.ts';
import { deriveFacts } from '../../src/framework/facts.ts';
import type { Rubric } from '../../src/framework/rubric-schema.ts';
import type { Effect, Event } from '../../src/interview/events.ts';
import { step } from '../../src/interview/machine.ts';
import { beginInterview } from '../../src/interview/moves.ts';
import { type PlanOptions, planInterview } from '../../src/interview/plan.ts';
import type { State } from '../../src/interview/state.ts';
import { evaluateCondition, onFactsAlone } from '../../src/scoring/conditions.ts';

export const ROUND: Round = { id: 'spring-2026', date: '2026-05-14', state: 'open' };

export const applies: PlanOptions['applies'] = (criterion, alliance) =>
  criterion.applies ? evaluateCondition(criterion.applies, onFactsAlone(deriveFacts(alliance))) : true;

export function allianceWith(more: Partial<Alliance> = {}, round: Partial<Round> = {}): Alliance {
  return { version: 1, name: 'Harbor Neighbors', assessments: [{ ...ROUND, ...round }], ...more };
}

/** A sitting on its first question, at time 0. */
export function sit(
  rubric: Rubric,
  alliance = allianceWith(),
  options: Partial<PlanOptions> = {},
  former: Round | null = null,
): State {
  const round = alliance.assessments?.at(-1) ?? ROUND;
  const plan = planInterview(rubric, alliance, round, { depth: 'full', applies, ...options });
  return beginInterview(plan, alliance, round.id, former, 0);
}

/** Events of a line of keys; `<text>` types the text and finishes the line, and a bar is Enter. */
export function keys(line: string, now = 1000): Event[] {
  return (line.match(/<[^>]*>|[\s\S]/g) ?? []).flatMap((piece): Event[] => {
    if (piece.startsWith('<'))
      return [
        { kind: 'typed', text: piece.slice(1, -1) },
        { kind: 'submit', now },
      ];
    return [{ kind: 'key', key: piece === '|' ? 'enter' : piece, now }];
  });
}

export interface Played {
  state: State;
  effects: Effect[];
}

/** Everything that happened while the keys were pressed. */
export function play(state: State, events: readonly Event[]): Played {
  return events.reduce<Played>(
    (before, event) => {
      const next = step(before.state, event);
      return { state: next.state, effects: [...before.effects, ...next.effects] };
    },
    { state, effects: [] },
  );
}

/** The state in which the question of this index has just come on the screen. */
export function meet(state: State, index: number): State {
  return play({ ...state, at: index - 1, seen: new Set([index - 1]), view: { kind: 'choose' } }, keys('s')).state;
}

/** What a screen says, without its line breaks. */
export function flat(lines: readonly string[]): string {
  return lines.join(' ').replace(/\s+/g, ' ');
}
