/** The state of the interview as lines of text, for any width and height. Pure; `style` adds what colour there is. */
import { printableLine } from '../document/printable.ts';
import { widthOf } from '../report/layout.ts';
import { type Params, say, type WordKey } from '../words/say.ts';
import { type Extras, extrasOf, readAnswer } from './answer-form.ts';
import { clip, fit, flow, foldTyped, type Part, wrap, wrapBeside } from './fit.ts';
import { actsOn, keyFor } from './keymap.ts';
import { type CriterionAsk, levelLine, levelLines, levelNow, signLines } from './levels.ts';
import { minutesLeft } from './pace.ts';
import { endParts, explainParts, helpParts } from './pages.ts';
import { type Ask, sectionTitle } from './plan.ts';
import { answerTo, currentAsk, factValue, isAnswered, progressOf, type State, type View } from './state.ts';
import { PLAIN, type Size, type Style } from './style.ts';

export interface Screen {
  lines: string[];
  /** What stands before the cursor, on a line of its own below the others. */
  prompt: string;
  /** What is being typed, as it stands behind the prompt while the cursor is at its end. */
  typed: string;
}

/** What to draw. All lines and the prompt together are at most `height` lines high. */
export function drawScreen(state: State, size: Size, style: Style = PLAIN): Screen {
  const width = Math.max(20, size.width - 1);
  const prompt = say(promptOf(state));
  const typed = state.view.kind === 'write' ? foldTyped(prompt, state.view.text, Math.max(20, size.width)) : '';
  const room = size.height - 1 - Math.floor((prompt.length + typed.length + 1) / Math.max(20, size.width));
  return { lines: fit(partsOf(state, width, style), Math.max(3, room)), prompt, typed };
}

function promptOf({ view }: State): WordKey {
  if (view.kind === 'write') return `interview.prompt.${view.what}`;
  return view.kind === 'read' ? 'interview.prompt.read' : 'interview.prompt.choose';
}

function partsOf(state: State, width: number, style: Style): Part[] {
  const ask = currentAsk(state);
  if (ask === null) return [...endParts(state, width, style), ...messageParts(state, width, style)];
  const head = headParts(state, ask, width, style);
  if (state.view.kind === 'read') {
    const page = state.view.what === 'help' ? helpParts(state, ask, width) : explainParts(state, ask, width, style);
    return [...head, ...page];
  }
  return [
    ...head,
    ...questionParts(state, ask, width, style),
    ...messageParts(state, width, style),
    ...keyParts(state, ask, width, style),
  ];
}

const GAP: Part = { lines: [''], keep: 1 };
/** Words of the people, or signs, and the keys must not run into one another: this goes after the other gaps. */
const ABOVE_KEYS: Part = { lines: [''], keep: 2 };

function headParts(state: State, ask: Ask, width: number, style: Style): Part[] {
  const section = state.plan.sections.find(({ id }) => id === ask.section);
  const words = progressWords(state, ask);
  const { done, total } = progressOf(state);
  const barWidth = Math.max(0, Math.min(20, width - widthOf(words) - 1));
  const full = total === 0 ? 0 : Math.floor((done / total) * barWidth);
  const bar = '█'.repeat(full) + '░'.repeat(barWidth - full);
  const first = section && state.plan.asks.findIndex((one) => one.section === ask.section) === state.at;
  return [
    { lines: [style.strong(clip(section ? sectionTitle(section) : '', width))], keep: 6 },
    ...(total > 0 ? [{ lines: [style.quiet(clip(`${bar} ${words}`, width))], keep: 5 }] : []),
    ...(first && section ? [{ lines: wrap(printableLine(section.text), width).map(style.quiet), keep: 0 }] : []),
    GAP,
  ];
}

function progressWords(state: State, ask: Ask): string {
  const { facts, ...counts } = progressOf(state);
  if (state.plan.beginning) return say('interview.progress.beginning', { place: counts.done + 1, total: counts.total });
  const here = state.plan.asks.filter(({ kind, section }) => kind === 'fact' && section === ask.section);
  const place = here.indexOf(ask) + 1;
  const key = place > 0 && here.length > 1 ? 'interview.progress.fact' : 'interview.progress';
  const progress = say(key, { ...counts, place, facts: here.length });
  const minutes = minutesLeft(state.paces, counts.remaining + facts);
  return minutes === null ? progress : say('interview.progress.minutes', { progress, minutes });
}

function questionParts(state: State, ask: Ask, width: number, style: Style): Part[] {
  const question = ask.kind === 'criterion' ? ask.criterion.question : ask.fact.question;
  const parts: Part[] = [{ lines: wrap(printableLine(question), width).map(style.strong), keep: 10 }, GAP];
  if (state.view.kind === 'write') return [...parts, ...writeParts(state, ask, width, style)];
  parts.push(
    {
      lines: ask.kind === 'criterion' ? levelLines(state, ask, width, style) : choiceLines(state, ask, width, style),
      keep: 9,
    },
    GAP,
  );
  const beside = ask.kind === 'criterion' ? besideParts(state, ask, width, style) : [];
  const written = Object.keys(writtenBeside(state, ask)).length > 0;
  return [...parts, ...beside, ...(state.signs || written ? [ABOVE_KEYS] : [])];
}

function choiceLines(state: State, ask: Ask & { kind: 'fact' }, width: number, style: Style): string[] {
  return ask.fact.choices.flatMap((choice, i) => {
    const now = state.picked.includes(choice.id);
    const box = ask.fact.kind === 'many' ? (now ? '[x]' : '[ ]') : now ? ' ● ' : '   ';
    const same = choice.text.toLowerCase() === choice.name.toLowerCase();
    const lines = wrapBeside(
      `${box} ${i + 1}  `,
      printableLine(same ? choice.name : `${choice.name}: ${choice.text}`),
      width,
    );
    return now ? lines.map(style.chosen) : lines;
  });
}

/** Evidence and note as they are now, whether or not the answer that they belong to is given. */
function writtenBeside(state: State, ask: Ask): Extras {
  return { ...extrasOf(answerTo(state, ask.id)), ...state.drafts[ask.id] };
}

/** What was answered before: in this round, in the round before; and the signs, when they are asked for. */
function besideParts(state: State, ask: CriterionAsk, width: number, style: Style): Part[] {
  const parts: Part[] = [];
  const add = (key: WordKey, params: Params, keep: number) =>
    parts.push({ lines: [style.quiet(clip(` ${printableLine(say(key, params))}`, width))], keep });
  if (state.signs) parts.push({ lines: signLines(ask, width), keep: 8 });
  const given = readAnswer(answerTo(state, ask.id));
  if (given?.kind === 'not-applicable') add('interview.now.not-applicable', { reason: given.reason }, 7);
  if (given?.kind === 'unknown' || given?.kind === 'declined') add(`interview.now.${given.kind}`, {}, 7);
  const beside = writtenBeside(state, ask);
  if (beside.evidence) add('interview.now.evidence', { text: beside.evidence }, 3);
  if (beside.note) add('interview.now.note', { text: beside.note }, 3);
  const before = readAnswer(state.former?.answers?.[ask.id]);
  if (before && state.former) {
    const said = before.kind === 'level' ? String(before.level) : say(`interview.former.${before.kind}`);
    add('interview.former', { round: state.former.id, said }, 4);
  }
  return parts;
}

/** While something is typed the levels stay where there is room for them all, and the chosen one in any case. */
function writeParts(state: State, ask: Ask, width: number, style: Style): Part[] {
  if (state.view.kind !== 'write') return [];
  const how: Part = { lines: wrap(howToWrite(state, ask, state.view.what), width), keep: 9 };
  if (ask.kind === 'fact') return [how];
  const chosen = levelNow(state, ask);
  const levels: Part = {
    lines: levelLines(state, ask, width, style),
    keep: 3,
    ...(chosen === null ? {} : { instead: { lines: levelLine(state, ask, chosen, width, style), keep: 8 } }),
  };
  const signs: Part = { lines: signLines(ask, width), keep: 4 };
  return [levels, GAP, ...(state.view.what === 'evidence' ? [signs, GAP] : []), how];
}

/** What the line for typing takes. A number that was told before is said here, since it doesn't stand in the line. */
function howToWrite(state: State, ask: Ask, what: (View & { kind: 'write' })['what']): string {
  if (ask.kind === 'criterion' || !ask.take) return say(`interview.write.${what}`);
  const told = ask.take === 'number' ? factValue(state, ask) : undefined;
  return told === undefined
    ? say(`interview.write.${ask.take}`)
    : say('interview.write.number.told', { said: String(told) });
}

function messageParts(state: State, width: number, style: Style): Part[] {
  if (!state.message) return [];
  return [
    { lines: wrap(printableLine(say(state.message.key, state.message.params)), width).map(style.chosen), keep: 8 },
  ];
}

function keyParts(state: State, ask: Ask, width: number, style: Style): Part[] {
  if (state.view.kind === 'write') return [];
  const press = (key: string, words: string) => `${style.strong(key)} ${words}`;
  const acts = actsOn(ask.kind).map((act) => press(keyFor(act), say(`interview.do.${act}`)));
  const choosing =
    ask.kind === 'criterion'
      ? [press('0-4', say('interview.do.level'))]
      : [
          press(
            `1-${ask.fact.choices.length}`,
            say(ask.fact.kind === 'many' ? 'interview.do.mark' : 'interview.do.choose'),
          ),
        ];
  const enter = enterWords(state, ask);
  const pieces = [...choosing, ...(enter ? [press(say('interview.key.enter'), say(enter))] : []), ...acts];
  return [{ lines: flow(pieces, width), keep: 9 }];
}

function enterWords(state: State, ask: Ask): WordKey | null {
  if (ask.kind === 'fact' && ask.fact.kind === 'many') return 'interview.do.take';
  return isAnswered(state, ask) ? 'interview.do.keep' : null;
}
