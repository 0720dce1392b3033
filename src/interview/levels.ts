/** The five levels of a question and what one can point at, as lines. Pure. */
import { printableLine } from '../document/printable.ts';
import { say } from '../words/say.ts';
import { readAnswer } from './answer-form.ts';
import { wrapBeside } from './fit.ts';
import type { Ask } from './plan.ts';
import { answerTo, type State } from './state.ts';
import type { Style } from './style.ts';

const LEVELS = [0, 1, 2, 3, 4] as const;
type Level = (typeof LEVELS)[number];
export type CriterionAsk = Ask & { kind: 'criterion' };

/** All five, one below the other; the chosen one is marked. */
export function levelLines(state: State, ask: CriterionAsk, width: number, style: Style): string[] {
  return LEVELS.flatMap((level) => levelLine(state, ask, level, width, style));
}

/** One level. */
export function levelLine(state: State, ask: CriterionAsk, level: Level, width: number, style: Style): string[] {
  const now = level === levelNow(state, ask);
  const lines = wrapBeside(`${now ? ' ●' : '  '} ${level}  `, printableLine(ask.criterion.levels[level]), width);
  return now ? lines.map(style.chosen) : lines;
}

/** The level that was chosen in this round; null where none was. */
export function levelNow(state: State, ask: CriterionAsk): Level | null {
  const given = readAnswer(answerTo(state, ask.id));
  return LEVELS.find((level) => given?.kind === 'level' && given.level === level) ?? null;
}

/** What one can point at, below its heading. */
export function signLines({ criterion }: CriterionAsk, width: number): string[] {
  const signs = criterion.signs.flatMap((sign) => wrapBeside('   - ', printableLine(sign), width));
  return [` ${say('interview.signs')}`, ...signs];
}
