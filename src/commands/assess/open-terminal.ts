/** The running terminal as the interview needs it: keys in, screens out. */
import { createInterface } from 'node:readline';
import { styleText } from 'node:util';
import { paragraphs } from '../../interview/fit.ts';
import { actFor, keyFor } from '../../interview/keymap.ts';
import type { Asker } from '../../interview/run.ts';
import { PLAIN, type Style } from '../../interview/style.ts';
import { askOnPaper } from '../../interview/terminal/on-paper.ts';
import { say } from '../../words/say.ts';
import { type Io, wantsColor } from '../io/io.ts';
import { feedKeys, type KeyFeed } from './key-feed.ts';

type Choices<T> = readonly { name: string; short: string; value: T }[];

export interface OpenTerminal extends Asker {
  /** One choice of a short list, by its value; the last is for not now. Throws what an interrupted prompt throws. */
  choose<T>(message: string, choices: Choices<T>): Promise<T>;
  /** Gives the terminal back as it was. */
  release(): void;
}

/** Takes the terminal over until `release`. */
export async function openTerminal(io: Io, color: string | undefined): Promise<OpenTerminal> {
  return io.env.TERM === 'dumb' || io.env.ACCESSIBLE ? openPaper(io) : openDrawn(io, color);
}

async function openDrawn(io: Io, color: string | undefined): Promise<OpenTerminal> {
  const { askOnTerminal } = await import('../../interview/terminal/on-terminal.ts');
  const feed = feedKeys(io.stdin);
  const asker = askOnTerminal({
    keys: feed.input,
    closed: feed.closed,
    stdout: io.stdout,
    style: styleFor(io, color),
    now: () => io.now().getTime(),
  });
  return {
    ...asker,
    release: feed.release,
    choose: (message, choices) => chooseDrawn(message, choices, feed, io),
  };
}

/** A list to go through with the arrows; Esc and the key for leaving take its last choice. */
async function chooseDrawn<T>(message: string, choices: Choices<T>, { input, closed }: KeyFeed, io: Io): Promise<T> {
  const { default: inquirer } = await import('inquirer');
  const notNow = new AbortController();
  const onKey = (_: unknown, key?: { name?: string }) => {
    if (key?.name === 'escape' || key?.name === keyFor('leave')) notNow.abort();
  };
  const signal = AbortSignal.any([closed, notNow.signal]);
  const prompt = inquirer.createPromptModule({ input, output: io.stdout, signal });
  const list = choices.map(({ name, short }, value) => ({ name, short, value }));
  const theme = { style: { keysHelpTip: () => menuKeys(choices.length) } };
  input.on('keypress', onKey);
  try {
    // The sign before it takes two columns, and a line that is too long would be broken within a word.
    const wrapped = paragraphs(message, (io.columns ?? 80) - 3).join('\n');
    const question = { type: 'select', name: 'chosen', message: wrapped, choices: list, theme } as const;
    return chosenOf(choices, (await prompt<{ chosen: number }>([question])).chosen);
  } catch (error) {
    if (!notNow.signal.aborted) throw error;
    return chosenOf(choices, choices.length - 1);
  } finally {
    input.off('keypress', onKey);
  }
}

function menuKeys(last: number): string {
  const keys = [
    `${say('interview.begin.key.arrows')} / 1-${last} ${say('interview.begin.do.arrows')}`,
    `${say('interview.key.enter')} ${say('interview.begin.do.take')}`,
    `${keyFor('leave')} ${say('interview.begin.do.no')}`,
  ];
  return keys.join('   ');
}

function chosenOf<T>(choices: Choices<T>, index: number): T {
  const choice = choices[index];
  if (choice === undefined) throw new RangeError(`no choice ${index}`);
  return choice.value;
}

function openPaper(io: Io): OpenTerminal {
  const reader = createInterface({ input: io.stdin, terminal: false });
  const lines = reader[Symbol.asyncIterator]();
  // A terminal that is read by lines turns Ctrl-C into a signal; it ends the lines, and with them the sitting.
  const ignore = io.onInterrupt?.(() => reader.close());
  const readLine = async () => {
    const { value, done } = await lines.next();
    return done ? null : value;
  };
  const write = (text: string) => void io.stdout.write(text);
  return {
    ...askOnPaper({ readLine, write, now: () => io.now().getTime() }),
    release() {
      ignore?.();
      reader.close();
    },
    async choose(message, choices) {
      const list = choices.map(({ name }, i) => `  ${i + 1}  ${name}\n`).join('');
      const how = say('interview.begin.line', { key: keyFor('leave') });
      for (;;) {
        write(`${message}\n${list}${how}\n> `);
        const line = await readLine();
        if (line === null) throw Object.assign(new Error('no more input'), { name: 'AbortPromptError' });
        const index = actFor(line.trim()) === 'leave' ? choices.length - 1 : Number(line.trim()) - 1;
        if (choices[index]) return chosenOf(choices, index);
      }
    },
  };
}

/** Lines of words below one another, as wide as the terminal; a line that begins with two spaces stays whole. */
export function inLines(words: string, io: Io): string {
  return `${paragraphs(words, (io.columns ?? 80) - 1).join('\n')}\n`;
}

function styleFor(io: Io, color: string | undefined): Style {
  if (!wantsColor(io, color)) return PLAIN;
  const paint = (format: 'bold' | 'dim' | 'cyan') => (text: string) =>
    styleText(format, text, { validateStream: false });
  return { strong: paint('bold'), quiet: paint('dim'), chosen: paint('cyan') };
}
