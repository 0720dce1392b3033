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

export interface CheckFiles {
  /** Names as the user would say them, sorted and each once. */
  files: string[];
  /** How many files were named and are ignored all the same. */
  ignored: number;
}

/** Refuses a path or glob that matches nothing, or nothing but what is ignored, unless allowed. */
export async function findCheckFiles(
  { io }: Context,
  run: CheckRun,
  paths: readonly string[],
  options: InputOptions,
): Promise<CheckFiles> {
  const { config, folder } = run;
  const { allowEmpty = false, stdinName } = options;
  const ignored = await readPatterns(config.ignore, { takesFolders: true });
  const keep = (file: string) =>
    config.ignore.length === 0 || ignored.verdict(nameInConfig(io.cwd, folder, file)) !== true;
  if (stdinName !== undefined) {
    if (paths.length > 0) throw new Refusal(say('commands.check.stdin-name-alone', { paths: paths.join(' ') }));
    // A file of that name may hold something else than the text.
    if (options.fix && !options.dryRun) throw new Refusal(say('commands.check.stdin-name-fix'));
    return keepNamed({ io, config, keep, refuses: false }, [stdinName], [stdinName]);
  }
  if (paths.length > 0) {
    const hints = { textHint: say('commands.check.stdin-text'), emptyHint: say('commands.check.empty-hint') };
    const found = await findInputs(io, paths, { allowEmpty, eachMatches: !allowEmpty, ...hints });
    return keepNamed({ io, config, keep, refuses: !allowEmpty }, paths, found);
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
    if (config.file !== null) await (await import('./idle-parts.ts')).refuseNothing(io, run, config.file);
    const hint = say('commands.check.none-here-hint');
    throw new Refusal(say('commands.check.none', { globs: globs.join(' ') }), { hint });
  }
  return { files: found.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0)), ignored: 0 };
}

interface Keeping {
  io: Io;
  config: Config;
  keep(file: string): boolean;
  /** Whether a folder or a glob of which nothing is left is refused. */
  refuses: boolean;
}

/** Hooks name each file that was changed, so of files it is only said; of a folder with some ignored files nobody named those. */
async function keepNamed(keeping: Keeping, named: readonly string[], found: readonly string[]): Promise<CheckFiles> {
  const { io, config, keep, refuses } = keeping;
  const files = found.filter(keep);
  if (files.length === found.length) return { files, ignored: 0 };
  const isKept = new Set(files);
  const gone = found.filter((one) => !isKept.has(one));
  const isList = named.includes('-');
  if (refuses && !isList) await refuseShut(keeping, named);
  const own = isList ? gone : gone.filter((one) => named.includes(one));
  const told = isList || files.length > 0 ? own : named;
  if (told.length > 0) {
    const words = { files: firstFew(told.map(inLine)), config: inLine(config.file ?? CONFIG_FILE) };
    await writeErr(io, `${say('commands.check.ignored', words)}\n`);
  }
  return { files, ignored: own.length };
}

/** A check that finds nothing where all is ignored is no good news, be it a slip in what is ignored. */
async function refuseShut({ io, config, keep }: Keeping, named: readonly string[]): Promise<void> {
  for (const path of named) {
    const below = await findInputs(io, [path], { allowEmpty: true });
    if (below.length === 0 || below.includes(path) || below.some(keep)) continue;
    const words = { n: below.length, config: inLine(config.file ?? CONFIG_FILE) };
    throw new Refusal(say('commands.check.all-ignored', { path, ...words }), {
      hint: say('commands.check.all-ignored-hint', words),
    });
  }
}

function settingIn(folder: string, path: string | null): string | null {
  return path === null ? null : join(folder, path);
}
