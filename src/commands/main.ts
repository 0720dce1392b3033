/**
 * The way in: arguments and io to an exit status. Nothing below sets the status of the process or ends it. Kept small,
 * because every start reads this file: the command line itself and the words for errors are loaded when needed.
 */
import { EXIT, type ExitCode } from './exit-code.ts';
import { type Io, ioOf, writeErr, writeOut } from './io/io.ts';
import { toolVersion } from './start/version.ts';

/** Runs one command line to its end; never throws. `argv` is what follows the name of the program. */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  let exit: ExitCode = EXIT.ok;
  const context = {
    io,
    setExit(code: ExitCode) {
      if (code > exit) exit = code;
    },
  };
  try {
    if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
      await writeOut(io, `${toolVersion()}\n`);
      return exit;
    }
    const { buildProgram } = await import('./command-table.ts');
    const program = await buildProgram(argv, toolVersion(), context);
    await program.parseAsync(argv.length === 0 ? ['--help'] : [...argv], { from: 'user' });
    return exit;
  } catch (error) {
    return await tell(error, argv, io);
  }
}

/** Where the words for it can't be read either, a few are here: a program that is damaged is to be told as well. */
async function tell(error: unknown, argv: readonly string[], io: Io): Promise<ExitCode> {
  try {
    const { reportError } = await import('./print/report-error.ts');
    return await reportError(error, argv, io);
  } catch (broken) {
    const reason = broken instanceof Error ? broken.message : String(broken);
    await writeErr(io, `alliance: a file of the program is missing or damaged; install it again (${reason})\n`);
    return EXIT.fault;
  }
}

export { ioOf };
