/** Every file of a check, one after the other; what a former run said of the same content is taken from the cache. */
import { relative, resolve } from 'node:path';
import type { Gate } from '../../config/config.ts';
import type { Suppressed, UnusableFile } from '../../diagnostics/check-report.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Summary } from '../../scoring/summary.ts';
import { say } from '../../words/say.ts';
import { isRefusal, type Refusal, systemCode } from '../exit-code.ts';
import { decode, readBytes } from '../io/files.ts';
import type { Io } from '../io/io.ts';
import { readFileSoon } from '../io/read-small.ts';
import { kindOf } from '../io/walk.ts';
import type { Context } from '../program.ts';
import { toolVersion } from '../start/version.ts';
import { byPlace, startSeenFiles } from './beside.ts';
import { type CacheOptions, chooseCache } from './cache-path.ts';
import { detach } from './detach.ts';
import type { Mends } from './fix.ts';
import { type CheckRun, gateChooser, nameInConfig } from './run.ts';
import { type CheckSettings, checkText, type Outcome, unusable } from './text.ts';

export interface FilesOptions extends CacheOptions {
  fix?: boolean;
  dryRun?: boolean;
  stdinName?: string;
  allowEmpty?: boolean;
  format?: string;
  /** Whether all is looked at that the configuration is about. */
  isWhole: boolean;
  color?: string;
}

export interface Checked {
  files: readonly string[];
  diagnostics: Diagnostic[];
  suppressed: Suppressed[];
  unread: number;
  /** How many of these are folders. */
  unreadFolders: number;
  /** How many files were mended, or with `--dry-run` would be. */
  fixed: number;
  /** What was mended, as it is told: the first lines of all files, and how many more there are. */
  mends: Mends;
  /** How many of these have more to mend than one run mends. */
  halfFixed: number;
  /** How many files can't be mended because they can't be written. */
  unwritten: number;
  /** Files that could not be read or don't load: what is in them is not known. */
  unsound: Set<string>;
  /** Those of them that were read, with the gates that hold for them. */
  unusable: UnusableFile[];
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
  const checked = startChecked(files, isWhole);
  const gatesOf = await gateChooser(io.cwd, run);
  const comparesRevisions = run.config.gates.some(({ largestFall }) => typeof largestFall?.since === 'object');
  const revisions = comparesRevisions
    ? await (await import('./revisions.ts')).readRevisions(io, run, files, gatesOf, options.format)
    : null;
  const cache = await openChosenCache(io, run, chooseCache(options));
  const seen = startSeenFiles(io, settings);
  for (const file of byPlace(io, files)) {
    let bytes = await readOne(io, file, options, checked);
    if (bytes === null) continue;
    let faulty: Outcome | null = null;
    if (options.fix || options.dryRun)
      ({ bytes, faulty } = await mendOne(context, file, bytes, settings, options, checked));
    const gates = gatesOf(file);
    const fileName = gates.length === 0 ? file : nameInConfig(io.cwd, run.folder, file);
    const promised = { gates, fileName, revisions: revisions?.former.get(file) ?? NO_REVISIONS };
    const digest = cache === null ? null : cache.digestOf(bytes, promised.revisions);
    const before = digest === null ? null : (cache?.find(file, digest) ?? null);
    const known = before?.traits && seen.hasTwin(before.traits) ? null : before;
    const beside = seen.beside(file, bytes, options.isWhole && checked.unsound.size === 0);
    const outcome =
      known ?? detach(faulty ?? (await checkText(decode(bytes), file, settings, { promised, beside })), file);
    if (digest !== null && known === null && outcome.isOwn) cache?.keep(file, digest, outcome);
    if (outcome.traits !== null) seen.add(file, outcome.traits);
    take(checked, file, outcome, gates);
  }
  if (revisions !== null) {
    const { findLost } = await import('./revisions.ts');
    checked.diagnostics.push(...(await findLost(io, run, files, gatesOf, revisions)));
  }
  cache?.save();
  return checked;
}

function startChecked(files: readonly string[], isWhole: boolean): Checked {
  const counts = { unread: 0, unreadFolders: 0, fixed: 0, halfFixed: 0, unwritten: 0 };
  const mends = { told: [], more: 0 };
  return { files, diagnostics: [], suppressed: [], ...counts, mends, unsound: new Set(), unusable: [], isWhole };
}

const NO_REVISIONS: ReadonlyMap<string, Summary | null> = new Map();

function take(
  checked: Checked,
  file: string,
  { diagnostics, suppressed, loads }: Outcome,
  gates: readonly Gate[],
): void {
  for (const diagnostic of diagnostics) checked.diagnostics.push(diagnostic);
  for (const one of suppressed) checked.suppressed.push(one);
  if (loads) return;
  checked.unsound.add(file);
  checked.unusable.push({ file, gates: gates.map(({ name }) => name) });
}

/** A file that can't be read is told like any other fault, and the others are checked all the same. */
async function readOne(io: Io, file: string, options: FilesOptions, checked: Checked): Promise<Uint8Array | null> {
  try {
    return options.stdinName === undefined ? readFileSoon(io, file) : await readBytes(io, '-');
  } catch (error) {
    if (!isRefusal(error)) throw error;
    checked.unread++;
    if (kindOf(resolve(io.cwd, file)) === 'folder') checked.unreadFolders++;
    checked.unsound.add(file);
    const isAbsent = systemCode(error.cause) === 'ENOENT';
    tellRefusal(checked, file, 'unreadable', error, options.allowEmpty && isAbsent ? [say(STILL)] : []);
    return null;
  }
}

const STILL = 'commands.check.allow-empty-missing';

/**
 * What is in the file from now on, and what is told of it where it doesn't load, which takes long to find. One that can't
 * be written is told like any other fault, and what it holds as well.
 */
async function mendOne(
  context: Context,
  file: string,
  bytes: Uint8Array,
  settings: CheckSettings,
  options: FilesOptions,
  checked: Checked,
): Promise<{ bytes: Uint8Array; faulty: Outcome | null }> {
  const { mend, takeMends } = await import('./fix.ts');
  try {
    const { isMended, isWhole, lines, now } = await mend(context, file, decode(bytes), settings, options);
    if (!isWhole) checked.halfFixed++;
    if (isMended) checked.fixed++;
    takeMends(checked.mends, file, lines);
    const { faults, doubts } = now.examined;
    const isSame = !isMended || options.dryRun;
    return {
      bytes: isSame ? bytes : Buffer.from(now.text),
      faulty: doubts === null && !options.dryRun ? unusable(faults) : null,
    };
  } catch (error) {
    if (!isRefusal(error)) throw error;
    checked.unwritten++;
    tellRefusal(checked, file, 'unwritable', error);
    return { bytes, faulty: null };
  }
}

function tellRefusal(
  { diagnostics }: Checked,
  file: string,
  code: 'unreadable' | 'unwritable',
  { message: problem, hint: own, cause }: Refusal,
  others: readonly string[] = [],
): void {
  const hint = [own, ...others].filter((one) => one !== null).join(' ');
  const args = { problem, reason: systemCode(cause) ?? code, ...(hint !== '' && { hint }) };
  const where = { file, path: [], place: null, excerpt: [] };
  diagnostics.push({ code, severity: 'error', ...where, subject: '', args });
}

async function openChosenCache(io: Io, run: CheckRun, path: string | null) {
  if (path === null) return null;
  const { settings, config } = run;
  const { origins: _, ...said } = config;
  // One name is another file elsewhere, and other promises concern it.
  const place = relative(run.folder, io.cwd);
  const key = JSON.stringify([toolVersion(), settings.rubric.hash, settings.today, place, said]);
  const { openCache } = await import('./cache.ts');
  return openCache(io, path, key);
}
