/**
 * Exit statuses, the same for every command and format, and the one kind of error that carries one.
 */
import type { Diagnostic } from '../diagnostics/diagnostic.ts';

export const EXIT = { ok: 0, unmet: 1, unusable: 2, fault: 3, interrupted: 130 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** An error whose message is meant for the user: printed as it stands, without a stack, then exit with `exit`. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly exit: ExitCode;
  readonly hint: string | null;
  /** What was found in the file that cannot be used; for the command to tell in the format that it was asked for. */
  readonly diagnostics: readonly Diagnostic[];

  constructor(
    message: string,
    options: { exit?: ExitCode; hint?: string; cause?: unknown; diagnostics?: readonly Diagnostic[] } = {},
  ) {
    super(message, { cause: options.cause });
    this.exit = options.exit ?? EXIT.unusable;
    this.hint = options.hint ?? null;
    this.diagnostics = options.diagnostics ?? [];
  }
}

/** Told apart by name, because a separately bundled file has a class of its own. */
export function isRefusal(error: unknown): error is Refusal {
  return error instanceof Error && error.name === 'Refusal' && 'exit' in error;
}

/** `code` of a system error such as ENOENT; null for anything else. */
export function systemCode(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
}

/** True when the reader of standard output went away (`| head`): no fault, and nobody left to tell. */
export function isClosedOutput(error: unknown): boolean {
  return ['EPIPE', 'ERR_STREAM_DESTROYED', 'ERR_STREAM_WRITE_AFTER_END', 'ECONNRESET'].includes(
    systemCode(error) ?? '',
  );
}

/** True when a prompt or the whole command was interrupted from the keyboard. */
export function isInterrupt(error: unknown): boolean {
  return error instanceof Error && ['ExitPromptError', 'AbortPromptError', 'Interrupted'].includes(error.name);
}
