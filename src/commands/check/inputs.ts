/** Which files a check looks at: those that were named, or those of the configuration, without the ignored ones. */
import { join, relative, resolve } from 'node:path';
import { CONFIG_FILE, type Config, DEFAULTS } from '../../config/config.ts';
import { say } from '../../words/say.ts';
import { Refusal } from '../exit-code.ts';
import { findByGlobs } from '../io/globs.ts';
import { findInputs } from '../io/inputs.ts';
import { type Io, writeErr } from '../io/io.ts';
import type { Context } from '../program.ts';
import { meantOf, readPatterns, startingFrom } from './patterns.ts';
import { type CheckRun, nameInConfig } from './run.ts';
import { firstFew, inLine } from './summary.ts';

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
  const keep = (file: string) =>
    config.ignore.length === 0 || ignored.verdict(nameInConfig(io.cwd, folder, file)) !== true;
  if (stdinName !== undefined) {
    if (paths.length > 0) throw new Refusal(say('commands.check.stdin-name-alone', { paths: paths.join(' ') }));
    // A file of that name may hold something else than the text.
    if (options.fix && !options.dryRun) throw new Refusal(say('commands.check.stdin-name-fix'));
    return keepNamed(io, config, [stdinName], [stdinName], keep);
  }
  if (paths.length > 0) {
    const hints = { textHint: say('commands.check.stdin-text'), emptyHint: say('commands.check.empty-hint') };
    const found = await findInputs(io, paths, { allowEmpty, eachMatches: !allowEmpty, ...hints });
    return keepNamed(io, config, paths, found, keep);
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

/** Where nothing is left of what was named, a check that finds nothing is no good news; hooks name such files all the same. */
async function keepNamed(
  io: Io,
  { file }: Config,
  named: readonly string[],
  found: readonly string[],
  keep: (file: string) => boolean,
): Promise<string[]> {
  const kept = found.filter(keep);
  if (kept.length === found.length) return kept;
  const isKept = new Set(kept);
  const gone = found.filter((one) => !isKept.has(one));
  const isList = named.includes('-');
  // Of a folder with some ignored files nobody has named those.
  const told = isList ? gone : kept.length === 0 ? named : gone.filter((one) => named.includes(one));
  if (told.length > 0) {
    const files = firstFew(told.map(inLine));
    await writeErr(io, `${say('commands.check.ignored', { files, config: inLine(file ?? CONFIG_FILE) })}\n`);
  }
  return kept;
}

function settingIn(folder: string, path: string | null): string | null {
  return path === null ? null : join(folder, path);
}
