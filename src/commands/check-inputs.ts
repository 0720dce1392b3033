/** Which files a check looks at: those that were named, or those of the configuration, without the ignored ones. */
import { relative } from 'node:path';
import { say } from '../words/say.ts';
import { type CheckRun, matcher, nameInConfig } from './check-run.ts';
import { Refusal } from './exit-code.ts';
import { findInputs } from './inputs.ts';
import type { Context } from './program.ts';

export interface InputOptions {
  allowEmpty?: boolean;
  stdinName?: string;
}

/** Names as the user would say them, sorted and each once. Refuses a path or glob that matches nothing, unless allowed. */
export async function findCheckFiles(
  { io }: Context,
  { config, folder }: CheckRun,
  paths: readonly string[],
  options: InputOptions,
): Promise<string[]> {
  if (options.stdinName !== undefined) return [options.stdinName];
  const { allowEmpty = false } = options;
  const isIgnored = matcher(config.ignore);
  const keep = (file: string) => !isIgnored(nameInConfig(io.cwd, folder, file));
  if (paths.length > 0) return (await findInputs(io, paths, { allowEmpty, eachMatches: !allowEmpty })).filter(keep);
  const { glob } = await import('tinyglobby');
  const found = await glob([...config.files], {
    cwd: folder,
    ignore: ['**/node_modules/**', ...config.ignore],
    absolute: true,
    dot: false,
    followSymbolicLinks: false,
    expandDirectories: false,
  });
  if (found.length === 0 && !allowEmpty) {
    throw new Refusal(say('commands.check.none', { globs: config.files.join(' ') }), {
      hint: say('commands.check.none-hint'),
    });
  }
  return found.map((file) => relative(io.cwd, file)).sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}
