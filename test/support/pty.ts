/** A command in a real pseudo-terminal, with a terminal emulator that says what is on the screen. */
import { type IPty, spawn } from '@lydell/node-pty';
import { Terminal } from '@xterm/headless';

export interface Screen {
  pty: IPty;
  /** Lines on the screen, without blanks at their ends. */
  lines(): string[];
  /** Everything since the start, scrolled away or not. */
  history(): string;
  /** Waits until the screen, blanks and line breaks as one space, matches; fails with the screen after `ms`. */
  until(wanted: RegExp | ((text: string) => boolean), ms?: number): Promise<string>;
  type(keys: string): void;
  exit: Promise<{ exitCode: number; signal?: number | undefined }>;
}

export interface PtyOptions {
  cwd: string;
  env?: Record<string, string>;
  cols?: number;
  rows?: number;
}

export function openPty(command: string, args: string[], { cwd, env = {}, cols = 80, rows = 24 }: PtyOptions): Screen {
  const terminal = new Terminal({ cols, rows, scrollback: 5000, allowProposedApi: true });
  const clean = { PATH: process.env.PATH ?? '', HOME: cwd, TERM: 'xterm-256color', ...env };
  const pty = spawn(command, args, { cwd, cols, rows, env: clean, name: clean.TERM });
  let changed = () => {};
  pty.onData((data) => terminal.write(data, () => changed()));
  const { active } = terminal.buffer;
  const line = (row: number) => active.getLine(row)?.translateToString(true) ?? '';
  const lines = () => Array.from({ length: rows }, (_, row) => line(active.baseY + row).trimEnd());
  const flat = () => lines().join(' ').replace(/\s+/g, ' ').trim();
  // The exit may be told before the last output has come through.
  const exit = new Promise<{ exitCode: number; signal?: number | undefined }>((resolve) =>
    pty.onExit((how) => setTimeout(() => terminal.write('', () => resolve(how)), 200)),
  );
  return {
    pty,
    lines,
    exit,
    history: () => Array.from({ length: active.length }, (_, row) => line(row)).join('\n'),
    type: (keys) => pty.write(keys),
    until(wanted, ms = 15_000) {
      const holds = (text: string) => (typeof wanted === 'function' ? wanted(text) : wanted.test(text));
      return new Promise((resolve, reject) => {
        const timer = setTimeout(() => reject(new Error(`waited for ${wanted}, saw:\n${lines().join('\n')}`)), ms);
        changed = () => {
          if (!holds(flat())) return;
          clearTimeout(timer);
          changed = () => {};
          resolve(flat());
        };
        changed();
      });
    },
  };
}

/** Ends what is still running in `screens`, so that no test leaves a process behind. */
export function closeAll(screens: Screen[]): void {
  for (const { pty } of screens.splice(0)) {
    try {
      pty.kill('SIGKILL');
    } catch {
      // It ended by itself, as it should.
    }
  }
}
