/** The state in which a sitting over a round begins. */

import { shellFile } from '../../diagnostics/shell-word.ts';
import type { Alliance, Round } from '../../framework/alliance-schema.ts';
import { deriveFacts } from '../../framework/facts.ts';
import type { Criterion } from '../../framework/rubric-schema.ts';
import { type Commands, commandsFor } from '../../interview/commands.ts';
import { beginInterview } from '../../interview/moves.ts';
import { planInterview } from '../../interview/plan.ts';
import type { State } from '../../interview/state.ts';
import { evaluateCondition, onFactsAlone } from '../../scoring/conditions.ts';
import { pickRound } from '../../scoring/rounds.ts';
import { formerRound, openRound } from './interview-round.ts';
import type { Sitting } from './sitting.ts';

/** `alliance` holds the round. A round that is new is asked first how its answers come about. */
export function firstState(sitting: Sitting, alliance: Alliance, round: Round, isNew: boolean): State {
  const { options, rubric, context } = sitting;
  const plan = planInterview(rubric, alliance, round, {
    depth: round.depth ?? 'full',
    commands: commandsOf(sitting, alliance, round),
    applies: appliesByFacts(),
    asksMode: isNew,
    ...(options.section ? { section: options.section } : {}),
    ...(options.onlyUnanswered ? { onlyUnanswered: true } : {}),
  });
  return beginInterview(plan, alliance, round.id, formerRound(alliance, round.id), context.io.now().getTime());
}

/** How far the round is, whatever of it this walk asks: `--only-unanswered` takes what has an answer out of the walk. */
export function wholeState(sitting: Sitting, alliance: Alliance, round: Round): State {
  return firstState({ ...sitting, options: { ...sitting.options, onlyUnanswered: false } }, alliance, round, false);
}

function commandsOf({ options, file }: Sitting, alliance: Alliance, { id }: Round): Commands {
  return commandsFor({
    file: shellFile(file),
    ...(options.rubric === undefined ? {} : { rubric: shellFile(options.rubric) }),
    ...(openRound(alliance)?.id === id ? {} : { assessRound: id }),
    ...(pickRound(alliance)?.round.id === id ? {} : { reportRound: id }),
    ...(options.section ? { section: options.section } : {}),
    ...(options.onlyUnanswered ? { onlyUnanswered: true } : {}),
  });
}

/** Whether a criterion is asked; the facts of one state of the file are derived once. */
function appliesByFacts(): (criterion: Criterion, alliance: Alliance) => boolean | null {
  const known = new WeakMap<Alliance, ReturnType<typeof onFactsAlone>>();
  return ({ applies }, alliance) => {
    if (!applies) return true;
    const context = known.get(alliance) ?? onFactsAlone(deriveFacts(alliance));
    known.set(alliance, context);
    return evaluateCondition(applies, context);
  };
}
