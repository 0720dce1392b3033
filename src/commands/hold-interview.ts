/** Holds the interview: finds or begins the round, runs it on the terminal, and says what comes next. */
import { appendFileSync, existsSync, unlinkSync } from 'node:fs';
import { resolve } from 'node:path';
import { styleText } from 'node:util';
import type { Alliance, Round } from '../framework/alliance-schema.ts';
import { deriveFacts } from '../framework/facts.ts';
import type { Criterion, Rubric } from '../framework/rubric-schema.ts';
import { looseDrafts } from '../interview/machine.ts';
import { beginInterview } from '../interview/moves.ts';
import { planInterview } from '../interview/plan.ts';
import { PLAIN, type Style } from '../interview/screen.ts';
import { type State, progressOf } from '../interview/state.ts';
import { type Outcome, type Save, type Told, runInterview } from '../interview/terminal/run.ts';
import { evaluateCondition, onFactsAlone } from '../scoring/conditions.ts';
import { say } from '../words/say.ts';
import type { AssessOptions } from './assess.ts';
import { editDocument } from './edit-shim.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { decode, readFileBytes, writeWhole } from './files.ts';
import { formerRound, newRound, openRound } from './interview-round.ts';
import { type Io, today, wantsColor, writeErr, writeOut } from './io.ts';
import type { Context } from './program.ts';
import { type SaveWorld, type Saved, type Saver, createSaver } from './save-answers.ts';

export interface Sitting {
  context: Context;
  rubric: Rubric;
  file: string;
  text: string;
  alliance: Alliance;
  options: AssessOptions;
}

/** The whole sitting; resolves with the exit status. */
export async function holdInterview(sitting: Sitting): Promise<ExitCode> {
  const { context: { io }, rubric, file, options } = sitting;
  const world = worldOf(sitting);
  const begun = await findRound(sitting, world);
  if (begun === null) return EXIT.ok;
  const { round, alliance, text } = begun;
  const depth = round.depth ?? 'full';
  const plan = planInterview(rubric, alliance, round, {
    depth,
    applies: appliesByFacts(),
    ...(options.section ? { section: options.section } : {}),
    ...(options.onlyUnanswered ? { onlyUnanswered: true } : {}),
  });
  const state = beginInterview(plan, alliance, round.id, formerRound(alliance, round.id), io.now().getTime());
  await writeOut(io, `${opening(state, begun.isNew, depth)}\n\n`);
  const saver = createSaver(world, file, { text, alliance, round: round.id });
  const save: Save = async ({ edits }) => tell(await saver.save(edits));
  const outcome = await runInterview(state, { stdin: io.stdin, stdout: io.stdout, style: styleFor(io, options), now: () => io.now().getTime() }, save);
  return finish(sitting, outcome, saver);
}

interface Begun {
  round: Round;
  alliance: Alliance;
  text: string;
  isNew: boolean;
}

async function findRound(sitting: Sitting, world: SaveWorld): Promise<Begun | null> {
  const { context: { io }, rubric, file, text, alliance, options } = sitting;
  const going = options.newRound ? null : openRound(alliance, options.roundId);
  if (going) return { round: going, alliance, text, isNew: false };
  const round = newRound(alliance, rubric, { day: options.date ?? today(io), depth: options.depth ?? 'full', id: options.roundId, mode: options.mode });
  const place = alliance.assessments?.length ?? 0;
  const next = await world.edit(text, [{ path: ['assessments', place], value: round }]);
  world.write(file, next);
  return { round, alliance: { ...alliance, assessments: [...(alliance.assessments ?? []), round] }, text: next, isNew: true };
}

function opening(state: State, isNew: boolean, depth: string): string {
  const { answered, total } = progressOf(state, ({ kind }) => kind === 'criterion');
  return say(isNew ? 'interview.opening.new' : 'interview.opening.resume', { round: state.round, answered, total, depth });
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

function worldOf({ context: { io }, rubric, file }: Sitting): SaveWorld {
  const at = (path: string) => resolve(io.cwd, path);
  return {
    read: (path) => decode(readFileBytes(io, path)),
    write: (path, text) => writeWhole(io, path, text),
    append: (path, text) => appendFileSync(at(path), text, { flush: true }),
    exists: (path) => existsSync(at(path)),
    remove: (path) => unlinkSync(at(path)),
    edit: editDocument,
    async load(text) {
      const { loadAlliance } = await import('../framework/load-alliance.ts');
      return (await loadAlliance(text, { file, today: today(io), rubric })).alliance;
    },
  };
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
    case 'kept':
      return { kind: 'told', message: { key: `interview.save.${saved.why}`, params: { file: saved.file, reason: saved.reason } } };
    case 'homeless':
      return { kind: 'told', message: { key: 'interview.save.homeless', params: { yaml: saved.yaml, reason: saved.reason } } };
  }
}

function styleFor(io: Io, options: AssessOptions): Style {
  if (!wantsColor(io, options.color)) return PLAIN;
  const paint = (format: 'bold' | 'dim' | 'cyan') => (text: string) => styleText(format, text, { validateStream: false });
  return { strong: paint('bold'), quiet: paint('dim'), chosen: paint('cyan') };
}

async function finish({ context: { io }, file }: Sitting, { how, state }: Outcome, saver: Saver): Promise<ExitCode> {
  const { answered, total } = progressOf(state, ({ kind }) => kind === 'criterion');
  await writeOut(io, `${say(`interview.finish.${how}`, { file, answered, total, round: state.round })}\n`);
  for (const { ask, text } of looseDrafts(state)) await writeErr(io, `${say('interview.finish.draft', { id: ask.id, text })}\n`);
  if (saver.homeless()) await writeErr(io, `${say('interview.finish.homeless')}\n${saver.homeless()}`);
  return how === 'interrupted' ? EXIT.interrupted : EXIT.ok;
}
