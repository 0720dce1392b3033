/** The round that a sitting goes on with, or a new one, put into the file before the first question. */

import { shellFile } from '../../diagnostics/shell-word.ts';
import type { Alliance, Round } from '../../framework/alliance-schema.ts';
import { planInterview } from '../../interview/plan.ts';
import { progressOf } from '../../interview/state.ts';
import { restOf, tallyWords } from '../../interview/tally.ts';
import { say } from '../../words/say.ts';
import { Refusal } from '../exit-code.ts';
import { today } from '../io/io.ts';
import { wholeState } from './first-state.ts';
import { formerRound, newRound, openRound } from './interview-round.ts';
import type { OpenTerminal } from './open-terminal.ts';
import type { SaveWorld } from './save-answers.ts';
import type { Sitting } from './sitting.ts';

export interface Begun {
  round: Round;
  alliance: Alliance;
  text: string;
  how: 'new' | 'resumed' | 'widened' | 'narrowed';
}

/** The open round, or a new one after asking; null when nobody wants one. Refuses what can't be a round. */
export async function beginRound(
  sitting: Sitting,
  world: SaveWorld,
  terminal: Pick<OpenTerminal, 'choose'>,
): Promise<Begun | null> {
  const { options } = sitting;
  refuseTaken(sitting);
  const going = (await askForRest(sitting, world, terminal)) ?? (await goOn(sitting, world));
  if (going !== null) return going;
  const depth = options.newRound ? (options.depth ?? 'full') : await askDepth(sitting, terminal);
  if (depth === null) return null;
  const now = await readAgain(sitting, world);
  refuseTaken(now);
  return (await goOn(now, world)) ?? beginNew(now, world, depth);
}

/** Goes on with the open round; null where there is none, or a new one was asked for. */
async function goOn(sitting: Sitting, world: SaveWorld): Promise<Begun | null> {
  const { alliance, options, text } = sitting;
  const going = options.newRound ? null : openRound(alliance, options.roundId);
  if (going === null) return null;
  const { depth = 'full' } = going;
  if (options.depth !== undefined && options.depth !== depth) return changeDepth(sitting, world, going, options.depth);
  return { round: going, alliance, text, how: 'resumed' };
}

/** Where all quick questions are answered, whether to go on with the others; null where that is no question, or not now. */
async function askForRest(
  sitting: Sitting,
  world: SaveWorld,
  terminal: Pick<OpenTerminal, 'choose'>,
): Promise<Begun | null> {
  const { alliance, options } = sitting;
  const round = options.newRound ? null : openRound(alliance, options.roundId);
  if (round?.depth !== 'quick' || options.depth !== undefined || options.section !== undefined) return null;
  const state = wholeState(sitting, alliance, round);
  const n = restOf(state);
  if (n === 0) return null;
  const { total } = progressOf(state);
  const choice = (key: 'interview.widen.yes' | 'interview.widen.no', value: boolean) => ({
    name: say(key, { n }),
    short: say(key, { n }),
    value,
  });
  const choices = [choice('interview.widen.yes', true), choice('interview.widen.no', false)];
  const wanted = await terminal.choose(say('interview.widen', { total, n, count: tallyWords(state) }), choices);
  if (!wanted) return null;
  const now = await readAgain(sitting, world);
  return goOn({ ...now, options: { ...options, depth: 'full' } }, world);
}

/** People take their time over a question, and what somebody else wrote into the file meanwhile must not be lost. */
async function readAgain(sitting: Sitting, world: SaveWorld): Promise<Sitting> {
  const { file } = sitting;
  const text = world.read(file);
  if (text === sitting.text) return sitting;
  const alliance = await world.load(text);
  if (alliance !== null) return { ...sitting, text, alliance };
  throw new Refusal(say('interview.begin.faulty', { file }), {
    hint: say('interview.begin.faulty-hint', { file: shellFile(file) }),
  });
}

function beginNew(sitting: Sitting, world: SaveWorld, depth: 'quick' | 'full'): Promise<Begun> {
  const { alliance, options } = sitting;
  const { id, ...more } = {
    id: options.roundId,
    mode: options.mode,
    day: options.date ?? today(sitting.context.io),
    depth,
  };
  const round = newRound(alliance, sitting.rubric, { ...more, id });
  const place = alliance.assessments?.length ?? 0;
  return put(
    sitting,
    world,
    round,
    [{ path: ['assessments', place], value: round }],
    [...(alliance.assessments ?? []), round],
    'new',
  );
}

/** A closed round is never changed, and two rounds can't share an id. */
function refuseTaken({ alliance, options, file }: Sitting): void {
  const taken = alliance.assessments?.find(({ id }) => id === options.roundId);
  if (!taken || options.roundId === undefined) return;
  if (options.newRound) throw new Refusal(say('interview.begin.taken', { round: taken.id, file }));
  if (taken.state === 'closed')
    throw new Refusal(say('interview.begin.closed', { round: taken.id }), {
      hint: say('interview.begin.closed-hint', { file: shellFile(file) }),
    });
}

async function askDepth(sitting: Sitting, terminal: Pick<OpenTerminal, 'choose'>): Promise<'quick' | 'full' | null> {
  const { alliance, options } = sitting;
  const former = formerRound(alliance, '');
  const message = former ? say('interview.begin.another', { round: former.id }) : say('interview.begin.first');
  const depths = (['quick', 'full'] as const).filter((depth) => options.depth === undefined || depth === options.depth);
  const choices = depths.map((value) => ({
    name: announce(sitting, value),
    short: say(`interview.begin.${value}.short`),
    value,
  }));
  const no = say('interview.begin.no');
  const none = { name: no, short: no, value: null };
  return terminal.choose<'quick' | 'full' | null>(message, [...choices, none]);
}

/** A depth with the number of its questions, as the walk counts them: graded ones, and facts beside. */
function announce({ alliance, rubric, options }: Sitting, depth: 'quick' | 'full'): string {
  const { section } = options;
  const { asks } = planInterview(
    rubric,
    alliance,
    { id: '' },
    {
      depth,
      applies: () => true,
      asksMode: options.mode === undefined,
      ...(section ? { section } : {}),
    },
  );
  const facts = asks.filter(({ kind }) => kind === 'fact').length;
  const n = asks.length - facts;
  return facts > 0 ? say(`interview.begin.${depth}.facts`, { n, facts }) : say(`interview.begin.${depth}`, { n });
}

/** A round with another depth: what was answered outside of it stays in the file and counts once it is inside again. */
function changeDepth(sitting: Sitting, world: SaveWorld, round: Round, depth: 'quick' | 'full'): Promise<Begun> {
  const { alliance } = sitting;
  const rounds = alliance.assessments ?? [];
  const changed: Round = { ...round, depth };
  return put(
    sitting,
    world,
    changed,
    [{ path: ['assessments', rounds.indexOf(round), 'depth'], value: depth }],
    rounds.map((one) => (one === round ? changed : one)),
    depth === 'full' ? 'widened' : 'narrowed',
  );
}

async function put(
  { alliance, text, file }: Sitting,
  world: SaveWorld,
  round: Round,
  edits: Parameters<SaveWorld['edit']>[1],
  assessments: Round[],
  how: Begun['how'],
): Promise<Begun> {
  const next = await world.edit(text, edits);
  if ((await world.load(next)) === null)
    throw new Refusal(say('interview.begin.unusable', { round: round.id, date: round.date ?? '' }));
  world.write(file, next);
  return { round, alliance: { ...alliance, assessments }, text: next, how };
}
