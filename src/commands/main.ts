/** The way in: arguments and io to an exit status. Nothing below sets the status of the process or ends it. */
import { say } from '../words/say.ts';
import { buildProgram, isCommand } from './command-table.ts';
import { EXIT, type ExitCode, isClosedOutput, isInterrupt, isRefusal } from './exit-code.ts';
import { type Io, writeErr } from './io.ts';
import { toolVersion } from './version.ts';

/** Runs one command line to its end; never throws. `argv` is what follows the name of the program. */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  let exit: ExitCode = EXIT.ok;
  const context = {
    io,
    setExit(code: ExitCode) {
      if (code > exit) exit = code;
    },
  };
  // Without a listener, a reader that went away would end the process with a stack trace.
  const ignore = () => undefined;
  io.stdout.on('error', ignore);
  io.stderr.on('error', ignore);
  try {
    const program = await buildProgram(argv, toolVersion(), context);
    await program.parseAsync(argv.length === 0 ? ['--help'] : [...argv], { from: 'user' });
    return exit;
  } catch (error) {
    return await report(error, argv, io);
  } finally {
    io.stdout.off('error', ignore);
    io.stderr.off('error', ignore);
  }
}

async function report(error: unknown, argv: readonly string[], io: Io): Promise<ExitCode> {
  if (isClosedOutput(error)) return EXIT.ok;
  if (isInterrupt(error)) return EXIT.interrupted;
  const debug = argv.includes('--debug') && error instanceof Error ? `${error.stack}\n` : '';
  if (isRefusal(error)) {
    await writeErr(io, complaint(error.message, error.hint) + debug);
    return error.exit;
  }
  const usage = usageError(error);
  if (usage) {
    if (usage.exitCode === 0) return EXIT.ok;
    await writeErr(io, complaint(usage.message.replace(/^error: /, ''), helpHint(argv)) + debug);
    return EXIT.unusable;
  }
  const message = error instanceof Error ? error.message : String(error);
  await writeErr(io, complaint(say('commands.error.fault', { message }), say('commands.error.fault-hint')) + debug);
  return EXIT.fault;
}

/** Commander's own errors carry a code that starts with its name; help and version come as errors with exit 0. */
function usageError(error: unknown): { exitCode: number; message: string } | null {
  if (!(error instanceof Error && 'code' in error && 'exitCode' in error)) return null;
  const ours = typeof error.code === 'string' && error.code.startsWith('commander.');
  return ours && typeof error.exitCode === 'number' ? { exitCode: error.exitCode, message: error.message } : null;
}

function helpHint(argv: readonly string[]): string {
  const command = argv.find((word) => isCommand(word));
  return say('commands.error.help', { command: command ? `alliance ${command}` : 'alliance' });
}

function complaint(message: string, hint: string | null): string {
  const lines = [say('commands.error', { message })];
  if (hint) lines.push(say('commands.error.hint', { hint }));
  return `${lines.join('\n')}\n`;
}

export { ioOf } from './io.ts';
