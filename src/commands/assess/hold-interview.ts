/** Holds the interview: finds or begins the round, runs it on the terminal, and says what comes next. */
import { printable, printableLine } from '../../document/printable.ts';
import { looseDrafts } from '../../interview/machine.ts';
import { type Outcome, runInterview, type Told } from '../../interview/run.ts';
import { currentRound, progressOf, type State } from '../../interview/state.ts';
import { leftOutWords, restWords, tallyWords } from '../../interview/tally.ts';
import { say } from '../../words/say.ts';
import { EXIT, type ExitCode, isInterrupt } from '../exit-code.ts';
import { writeErr, writeOut } from '../io/io.ts';
import { unsavedFile } from '../io/unsaved-file.ts';
import { type Begun, beginRound } from './begin-round.ts';
import { firstState, wholeState } from './first-state.ts';
import { inLines, openTerminal } from './open-terminal.ts';
import { createSaver, type Saved, type Saver } from './save-answers.ts';
import { checkWritable, saveWorld } from './save-world.ts';
import type { Sitting } from './sitting.ts';

/** The whole sitting; resolves with the exit status. */
export async function holdInterview(sitting: Sitting): Promise<ExitCode> {
  const {
    context: { io },
    rubric,
    file,
    options,
  } = sitting;
  checkWritable(io, file);
  const world = saveWorld(io, rubric, file);
  const terminal = await openTerminal(io, options.color);
  try {
    const begun = await beginRound(sitting, world, terminal);
    if (begun === null) {
      terminal.say(say('interview.begin.none'));
      return EXIT.ok;
    }
    const state = firstState(sitting, begun.alliance, begun.round, begun.how === 'new');
    terminal.say(opening(state, begun, wholeState(sitting, begun.alliance, begun.round)));
    const saver = createSaver(world, file, { text: begun.text, alliance: begun.alliance, round: begun.round.id });
    const outcome = await runInterview(state, terminal, async ({ edits }) => {
      const saved = await saver.save(edits);
      // Whole and in the scrollback: the line for messages below the next question is too short for it.
      if (saved.kind === 'homeless') terminal.write(`${printable(saved.yaml)}\n`);
      return tell(saved);
    });
    terminal.release();
    return await finish(sitting, outcome, saver);
  } catch (error) {
    if (!isInterrupt(error)) throw error;
    terminal.say(`\n${say('interview.begin.none')}`);
    return EXIT.interrupted;
  } finally {
    terminal.release();
  }
}

/** `whole` is the round without regard to which of its questions are left out of this walk because they have an answer. */
function opening(state: State, { round, how }: Begun, whole: State): string {
  const { done, total, remaining } = progressOf(whole);
  const { depth, commands } = state.plan;
  const isDone = how === 'resumed' && remaining === 0 && total > 0;
  const looksAgain = state.view.kind !== 'end' && state.plan.asks.some(({ kind }) => kind === 'criterion');
  const ofDone = looksAgain ? 'interview.opening.answered' : 'interview.opening.none-left';
  const words = say(isDone ? ofDone : `interview.opening.${how}`, {
    count: tallyWords(whole),
    round: round.id,
    done,
    total,
    depth,
    again: commands?.again ?? '',
  });
  const leftOut = how === 'resumed' ? null : leftOutWords(whole);
  return leftOut === null ? words : `${words}\n${leftOut}`;
}

/** How to go on after leaving: with what is open in this round, or with what its quick questions leave out. */
function furtherWords(state: State): string {
  const { commands, section } = state.plan;
  const { remaining, facts } = progressOf(state);
  const again = (remaining + facts > 0 ? commands?.again : commands?.whole) ?? '';
  const rest = restWords(state);
  const later = rest && section === undefined ? [] : [say('interview.finish.further', { again })];
  return [...later, ...(rest ? [rest] : [])].join('\n');
}

/** What the people should hear of a save. */
export function tell(saved: Saved): Told | null {
  switch (saved.kind) {
    case 'saved':
      return null;
    case 'caught-up':
      return { kind: 'told', message: { key: 'interview.save.caught-up' } };
    case 'merged':
      return { kind: 'told', message: { key: 'interview.save.merged' }, alliance: saved.alliance };
    case 'kept': {
      const message = {
        key: `interview.save.${saved.why}`,
        params: { file: saved.file, reason: saved.reason },
      } as const;
      return saved.alliance ? { kind: 'told', message, alliance: saved.alliance } : { kind: 'told', message };
    }
    case 'homeless':
      return {
        kind: 'told',
        message: { key: 'interview.save.homeless', params: { reason: saved.reason } },
      };
  }
}

async function finish(sitting: Sitting, { how, state }: Outcome, saver: Saver): Promise<ExitCode> {
  const { rubric, file } = sitting;
  const { io } = sitting.context;
  const settled = await saver.settle();
  const { depth } = currentRound(state);
  // Of the whole round, as the report counts it, whatever part of it this walk asked.
  const count = tallyWords(state, depth === 'quick' ? rubric.criteria.filter(({ quick }) => quick) : rubric.criteria);
  const closing = say(`interview.finish.${how}`, {
    report: state.plan.commands?.report ?? '',
    again: state.plan.commands?.again ?? '',
    count,
    round: state.round,
    further: furtherWords(state),
  });
  await writeOut(io, inLines(closing, io));
  for (const { ask, text } of looseDrafts(state))
    await writeErr(io, inLines(say('interview.finish.draft', { id: ask.id, text: printableLine(text) }), io));
  if (!settled && !saver.homeless())
    await writeErr(io, inLines(say('interview.finish.unsaved', { file: printableLine(unsavedFile(file)) }), io));
  if (saver.homeless()) await writeErr(io, `${say('interview.finish.homeless')}\n${saver.homeless()}`);
  return how === 'interrupted' ? EXIT.interrupted : EXIT.ok;
}
