/** Which files a check looks at: those that were named, or those of the configuration, without the ignored ones. */
import { join, relative, resolve } from 'node:path';
import { say } from '../../words/say.ts';
import { Refusal } from '../exit-code.ts';
import { findByGlobs, findInputs, PACKAGES } from '../io/inputs.ts';
import type { Context } from '../program.ts';
import { type CheckRun, matcher, nameInConfig } from './run.ts';

export interface InputOptions {
  allowEmpty?: boolean;
  stdinName?: string;
  fix?: boolean;
  dryRun?: boolean;
}

/** Names as the user would say them, sorted and each once. Refuses a path or glob that matches nothing, unless allowed. */
export async function findCheckFiles(
  { io }: Context,
  { config, folder }: CheckRun,
  paths: readonly string[],
  options: InputOptions,
): Promise<string[]> {
  const { allowEmpty = false, stdinName } = options;
  const isIgnored = await matcher(config.ignore);
  const keep = (file: string) => !isIgnored(nameInConfig(io.cwd, folder, file));
  if (stdinName !== undefined) {
    if (paths.length > 0) throw new Refusal(say('commands.check.stdin-name-alone', { paths: paths.join(' ') }));
    // A file of that name may hold something else than the text.
    if (options.fix && !options.dryRun) throw new Refusal(say('commands.check.stdin-name-fix'));
    return [stdinName].filter(keep);
  }
  if (paths.length > 0) {
    const hints = { textHint: say('commands.check.stdin-text'), emptyHint: say('commands.check.empty-hint') };
    return (await findInputs(io, paths, { allowEmpty, eachMatches: !allowEmpty, ...hints })).filter(keep);
  }
  const settings = [config.file === null ? null : resolve(io.cwd, config.file), settingIn(folder, config.baseline)];
  const matched = await findByGlobs(folder, config.files, [PACKAGES, ...config.ignore]);
  // A glob such as *.yaml is not meant for what says which files there are.
  const found = matched.filter((file) => !settings.includes(join(folder, file)));
  if (found.length === 0 && !allowEmpty) {
    throw new Refusal(say('commands.check.none', { globs: config.files.join(' ') }), {
      hint: say(config.file === null ? 'commands.check.none-here-hint' : 'commands.check.none-hint'),
    });
  }
  return found.map((file) => relative(io.cwd, join(folder, file))).sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}

function settingIn(folder: string, path: string | null): string | null {
  return path === null ? null : join(folder, path);
}
