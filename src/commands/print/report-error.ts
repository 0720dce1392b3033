/** What ended a command, as words for the user and an exit status. */
import { say } from '../../words/say.ts';
import { EXIT, type ExitCode, isClosedOutput, isInterrupt, isRefusal, Refusal, systemCode } from '../exit-code.ts';
import { inWords } from '../io/file-faults.ts';
import { type Io, writeErr } from '../io/io.ts';
import { complaint } from './complaint.ts';

export async function reportError(thrown: unknown, argv: readonly string[], io: Io): Promise<ExitCode> {
  if (isClosedOutput(thrown)) return EXIT.ok;
  if (isInterrupt(thrown)) return EXIT.interrupted;
  const error = inOwnWords(thrown);
  const debug = argv.includes('--debug') && thrown instanceof Error ? `${thrown.stack}\n` : '';
  if (isRefusal(error)) {
    await writeErr(io, complaint(io, error.message, error.hint) + debug);
    return error.exit;
  }
  const usage = usageError(error);
  if (usage) {
    if (usage.exitCode === 0) return EXIT.ok;
    await writeErr(io, complaint(io, usage.message.replace(/^error: /, ''), await helpHint(argv)) + debug);
    return EXIT.unusable;
  }
  const message = error instanceof Error ? error.message : String(error);
  await writeErr(io, complaint(io, say('commands.error.fault', { message }), say('commands.error.fault-hint')) + debug);
  return EXIT.fault;
}

/**
 * Standard output that can't take the result, such as a full disk behind `>`, and a working folder that was deleted, are
 * no faults of the program.
 */
function inOwnWords(error: unknown): unknown {
  if (systemCode(error) === null || !(error instanceof Error && 'syscall' in error)) return error;
  if (error.syscall === 'write') return inWords(error, say('commands.stdout'), 'write');
  if (error.syscall !== 'uv_cwd') return error;
  return new Refusal(say('commands.error.folder'), { hint: say('commands.error.folder-hint'), cause: error });
}

/** Commander's own errors carry a code that starts with its name; help and version come as errors with exit 0. */
function usageError(error: unknown): { exitCode: number; message: string } | null {
  if (!(error instanceof Error && 'code' in error && 'exitCode' in error)) return null;
  const ours = typeof error.code === 'string' && error.code.startsWith('commander.');
  return ours && typeof error.exitCode === 'number' ? { exitCode: error.exitCode, message: error.message } : null;
}

async function helpHint(argv: readonly string[]): Promise<string> {
  const { isCommand } = await import('../command-table.ts');
  const command = argv.find((word) => isCommand(word));
  return say('commands.error.help', { command: command ? `alliance ${command}` : 'alliance' });
}
