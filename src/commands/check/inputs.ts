/** Which files a check looks at: those that were named, or those of the configuration, without the ignored ones. */
import { join, relative, resolve } from 'node:path';
import { DEFAULTS } from '../../config/config.ts';
import { say } from '../../words/say.ts';
import { Refusal } from '../exit-code.ts';
import { findByGlobs } from '../io/globs.ts';
import { findInputs } from '../io/inputs.ts';
import type { Context } from '../program.ts';
import { meantOf, readPatterns, startingFrom } from './patterns.ts';
import { type CheckRun, nameInConfig } from './run.ts';

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
  const ignored = await readPatterns(config.ignore, { takesFolders: true });
  const keep = (file: string) => ignored.verdict(nameInConfig(io.cwd, folder, file)) !== true;
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
  const globs = startingFrom(DEFAULTS.files, config.files);
  const { verdict } = await readPatterns(globs);
  const matched = await findByGlobs(folder, meantOf(globs), ignored.isShut);
  // A glob such as *.yaml is not meant for what says which files there are.
  const meant = matched.filter((name) => verdict(name) !== false && !settings.includes(resolve(folder, name)));
  const isHere = relative(io.cwd, folder) === '';
  const nameHere = (name: string) => (isHere ? name : relative(io.cwd, resolve(folder, name))) || '.';
  const found = meant.map(nameHere).filter(keep);
  if (found.length === 0 && !allowEmpty) {
    throw new Refusal(say('commands.check.none', { globs: config.files.join(' ') }), {
      hint: say(config.file === null ? 'commands.check.none-here-hint' : 'commands.check.none-hint'),
    });
  }
  return found.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}

function settingIn(folder: string, path: string | null): string | null {
  return path === null ? null : join(folder, path);
}
