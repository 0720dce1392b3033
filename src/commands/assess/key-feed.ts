/**
 * Keys of a terminal, handed on one at a time. What is typed while an answer is being saved waits here for the next
 * question; reading the terminal itself would drop it.
 */
import { Readable } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';

/** A terminal's input as far as it is needed here. */
export interface TerminalInput extends Readable {
  setRawMode?(raw: boolean): unknown;
}

const ESCAPE = '\x1b';
/** One key: an escape sequence whole, a line end of either kind as one, or a character. */
const KEY = new RegExp(`${ESCAPE}(?:\\[[0-9;?]*[ -/]*[@-~]|O[ -~]|[^${ESCAPE}])?|\\r\\n|[\\s\\S]`, 'gu');
const INTERRUPT = '\x03';
const END_OF_INPUT = '\x04';
const SUSPEND = '\x1a';

export interface KeyFeed {
  input: Readable;
  /** Told when the terminal is gone: no key will come any more. */
  closed: AbortSignal;
  /** Gives the terminal back as it was. */
  release(): void;
}

/** Takes the terminal's input over until `release`. */
export function feedKeys(terminal: TerminalInput): KeyFeed {
  const waiting: string[] = [];
  const decoder = new StringDecoder('utf8');
  const gone = new AbortController();
  let wanted = false;
  const input = new Readable({
    highWaterMark: 1,
    read() {
      wanted = true;
      setImmediate(handOn);
    },
  });
  function handOn(): void {
    const key = wanted ? waiting.shift() : undefined;
    if (key === undefined) return;
    wanted = false;
    input.push(key);
  }
  const take = (chunk: Buffer | string) => {
    const text = typeof chunk === 'string' ? chunk : decoder.write(chunk);
    for (const key of text.match(KEY) ?? []) {
      // Suspending would leave the terminal raw; the end of input and an interrupt both mean leaving.
      if (key !== SUSPEND) waiting.push(key === END_OF_INPUT ? INTERRUPT : key);
    }
    handOn();
  };
  const close = () => gone.abort();
  terminal.setRawMode?.(true);
  terminal.on('data', take).on('end', close).on('close', close).on('error', close);
  return {
    input,
    closed: gone.signal,
    release() {
      terminal.off('data', take).off('end', close).off('close', close).off('error', close);
      terminal.setRawMode?.(false);
      terminal.pause();
    },
  };
}
