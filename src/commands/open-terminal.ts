/** The running terminal as the interview needs it: keys in, screens out. */
import { createInterface } from 'node:readline';
import { styleText } from 'node:util';
import type { Asker } from '../interview/run.ts';
import { PLAIN, type Style } from '../interview/style.ts';
import { askOnPaper } from '../interview/terminal/on-paper.ts';
import { wrap } from '../report/layout.ts';
import { type Io, wantsColor } from './io.ts';
import { feedKeys } from './key-feed.ts';

export interface OpenTerminal extends Asker {
  /** A paragraph, wrapped, with an empty line below. */
  say(words: string): void;
  /** One choice of a short list, by its value; null when interrupted. */
  choose<T>(message: string, choices: { name: string; value: T }[]): Promise<T | null>;
  /** Gives the terminal back as it was. */
  release(): void;
}

/** Takes the terminal over until `release`. */
export async function openTerminal(io: Io, color: string | undefined): Promise<OpenTerminal> {
  return io.env.TERM === 'dumb' || io.env.ACCESSIBLE ? openPaper(io) : openDrawn(io, color);
}

async function openDrawn(io: Io, color: string | undefined): Promise<OpenTerminal> {
  const { askOnTerminal } = await import('../interview/terminal/on-terminal.ts');
  const feed = feedKeys(io.stdin);
  const { input: keys, closed } = feed;
  const asker = askOnTerminal({
    keys,
    closed,
    stdout: io.stdout,
    style: styleFor(io, color),
    now: () => io.now().getTime(),
  });
  return {
    ...asker,
    say: (words) => asker.write(paragraph(words, io)),
    release: feed.release,
    async choose<T>(message: string, choices: { name: string; value: T }[]) {
      const { default: inquirer } = await import('inquirer');
      const prompt = inquirer.createPromptModule({ input: keys, output: io.stdout, signal: closed });
      const list = choices.map(({ name }, value) => ({ name, value }));
      const { chosen } = await prompt<{ chosen: number }>([{ type: 'select', name: 'chosen', message, choices: list }]);
      return choices[chosen]?.value ?? null;
    },
  };
}

function openPaper(io: Io): OpenTerminal {
  const reader = createInterface({ input: io.stdin, terminal: false });
  const lines = reader[Symbol.asyncIterator]();
  const readLine = async () => {
    const { value, done } = await lines.next();
    return done ? null : value;
  };
  const write = (text: string) => void io.stdout.write(text);
  return {
    say: (words) => write(paragraph(words, io)),
    ...askOnPaper({ readLine, write, now: () => io.now().getTime() }),
    release: () => reader.close(),
    async choose(message, choices) {
      const list = choices.map(({ name }, i) => `  ${i + 1}  ${name}\n`).join('');
      for (;;) {
        write(`${message}\n${list}> `);
        const line = await readLine();
        if (line === null) return null;
        const chosen = choices[Number(line.trim()) - 1];
        if (chosen) return chosen.value;
      }
    },
  };
}

function paragraph(words: string, io: Io): string {
  return `${wrap(words, (io.columns ?? 80) - 1).join('\n')}\n\n`;
}

function styleFor(io: Io, color: string | undefined): Style {
  if (!wantsColor(io, color)) return PLAIN;
  const paint = (format: 'bold' | 'dim' | 'cyan') => (text: string) =>
    styleText(format, text, { validateStream: false });
  return { strong: paint('bold'), quiet: paint('dim'), chosen: paint('cyan') };
}
