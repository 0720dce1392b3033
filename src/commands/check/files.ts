/** Every file of a check, one after the other; what a former run said of the same content is taken from the cache. */
import { relative } from 'node:path';
import type { Suppressed } from '../../diagnostics/check-report.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Summary } from '../../scoring/summary.ts';
import { say } from '../../words/say.ts';
import { isRefusal, systemCode } from '../exit-code.ts';
import { decode, readBytes } from '../io/files.ts';
import type { Io } from '../io/io.ts';
import { readFileSoon } from '../io/read-small.ts';
import type { Context } from '../program.ts';
import { toolVersion } from '../start/version.ts';
import { byPlace, startSeenFiles } from './beside.ts';
import { type CacheOptions, chooseCache } from './cache-path.ts';
import { type CheckRun, gateChooser } from './run.ts';
import { checkText, isClean, type Outcome } from './text.ts';

export interface FilesOptions extends CacheOptions {
  fix?: boolean;
  dryRun?: boolean;
  stdinName?: string;
  allowEmpty?: boolean;
  /** Whether all is looked at that the configuration is about. */
  isWhole: boolean;
  color?: string;
}

export interface Checked {
  files: readonly string[];
  diagnostics: Diagnostic[];
  suppressed: Suppressed[];
  unread: number;
  /** How many files were mended. */
  fixed: number;
  /** Files that could not be read or don't load: what is in them is not known. */
  unsound: Set<string>;
  /** Whether all was looked at that the configuration is about. */
  isWhole: boolean;
}

/** `files` in their order. */
export async function checkFiles(
  context: Context,
  run: CheckRun,
  files: readonly string[],
  options: FilesOptions,
): Promise<Checked> {
  const { io } = context;
  const { settings } = run;
  const { isWhole } = options;
  const checked = { files, diagnostics: [], suppressed: [], unread: 0, fixed: 0, isWhole, unsound: new Set<string>() };
  const gatesOf = await gateChooser(io.cwd, run);
  const comparesRevisions = run.config.gates.some(({ largestFall }) => typeof largestFall?.since === 'object');
  const revisions = comparesRevisions
    ? await (await import('./revisions.ts')).readRevisions(io, settings, files, gatesOf)
    : null;
  const cache = await openChosenCache(io, run, chooseCache(options));
  const seen = startSeenFiles(io, settings);
  for (const file of byPlace(io, files)) {
    let bytes = await readOne(io, file, options, checked);
    if (bytes === null) continue;
    if (options.fix || options.dryRun) {
      const { mend } = await import('./fix.ts');
      const { text, isMended } = await mend(context, file, decode(bytes), settings, options);
      if (isMended) checked.fixed++;
      bytes = Buffer.from(text);
    }
    const gates = gatesOf(file);
    const promised = { gates, revisions: revisions?.get(file) ?? NO_REVISIONS };
    const digest = cache === null ? null : cache.digestOf(bytes, promised.revisions);
    const before = digest === null ? null : (cache?.find(file, digest) ?? null);
    const known = before?.traits && seen.hasTwin(before.traits) ? null : before;
    const beside = seen.beside(file, bytes, options.isWhole && checked.unsound.size === 0);
    const outcome = known ?? detach(await checkText(decode(bytes), file, settings, { promised, beside }));
    if (digest !== null && known === null && outcome.isOwn) cache?.keep(file, digest, outcome);
    if (outcome.traits !== null) seen.add(file, outcome.traits);
    take(checked, file, outcome);
  }
  cache?.save();
  return checked;
}

const NO_REVISIONS: ReadonlyMap<string, Summary | null> = new Map();

/** Copied, because a piece of a text keeps the whole text in memory, and thousands of files may have findings. */
function detach(outcome: Outcome): Outcome {
  return isClean(outcome) ? outcome : (JSON.parse(JSON.stringify(outcome)) as Outcome);
}

function take(checked: Checked, file: string, { diagnostics, suppressed, loads }: Outcome): void {
  for (const diagnostic of diagnostics) checked.diagnostics.push(diagnostic);
  for (const one of suppressed) checked.suppressed.push(one);
  if (!loads) checked.unsound.add(file);
}

/** A file that can't be read is told like any other fault, and the others are checked all the same. */
async function readOne(io: Io, file: string, options: FilesOptions, checked: Checked): Promise<Uint8Array | null> {
  try {
    return options.stdinName === undefined ? readFileSoon(io, file) : await readBytes(io, '-');
  } catch (error) {
    if (!isRefusal(error)) throw error;
    checked.unread++;
    checked.unsound.add(file);
    const reason = systemCode(error.cause) ?? 'unreadable';
    const still = options.allowEmpty && reason === 'ENOENT' ? say('commands.check.allow-empty-missing') : null;
    const hint = [error.hint, still].filter((one) => one !== null).join(' ');
    const args = { problem: error.message, reason, ...(hint !== '' && { hint }) };
    const where = { file, path: [], place: null, excerpt: [] };
    checked.diagnostics.push({ code: 'unreadable', severity: 'error', ...where, subject: '', args });
    return null;
  }
}

async function openChosenCache(io: Io, run: CheckRun, path: string | null) {
  if (path === null) return null;
  const { settings, config } = run;
  const { origins: _, file: __, ...said } = config;
  // One name is another file elsewhere, and other promises concern it.
  const place = relative(run.folder, io.cwd);
  const key = JSON.stringify([toolVersion(), settings.rubric.hash, settings.today, place, said]);
  const { openCache } = await import('./cache.ts');
  return openCache(io, path, key);
}
