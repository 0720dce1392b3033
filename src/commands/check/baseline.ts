/** What a baseline sets aside of a check, and the baseline itself, kept small. */
import { statSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import { type Baseline, describeEntries, loadBaseline } from '../../config/baseline-file.ts';
import { entryOf } from '../../diagnostics/catalogue.ts';
import type { Suppressed } from '../../diagnostics/check-report.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { sortDiagnostics } from '../../diagnostics/fold.ts';
import { shellFile } from '../../diagnostics/shell-word.ts';
import { isTooMuch } from '../../document/count-parts.ts';
import { MOST_FAULTS } from '../../document/limits.ts';
import { isAcross } from '../../lint/across.ts';
import { applyBaseline, type BaselineOptions, canBeKnown, type Identity } from '../../lint/baseline.ts';
import { wouldBeTold } from '../../lint/hidden-faults.ts';
import { withSeverities } from '../../lint/severities.ts';
import { hasDoubtfulDate, mayWait } from '../../lint/waits.ts';
import { say } from '../../words/say.ts';
import { EXIT, isRefusal, Refusal, systemCode } from '../exit-code.ts';
import { writeErr } from '../io/io.ts';
import { readSettings } from '../io/read-settings.ts';
import { replaceUnchanged } from '../io/replace-unchanged.ts';
import { kindOf } from '../io/walk.ts';
import type { Context } from '../program.ts';
import { asksForUpdate, type SettleOptions } from './baseline-path.ts';
import type { Checked } from './files.ts';
import type { CheckRun } from './run.ts';

export interface Settled {
  /** What is still to be told, sorted. */
  diagnostics: Diagnostic[];
  suppressed: Suppressed[];
}

/** Bytes. */
const MOST_LOOKED_THROUGH = 65_536;

/** Sets aside what the baseline names; with `--update-baseline` writes it anew first. */
export async function settleBaseline(
  context: Context,
  run: CheckRun,
  checked: Checked,
  path: string,
  options: SettleOptions,
): Promise<Settled> {
  const { io } = context;
  const isUpdate = asksForUpdate(options);
  const folder = dirname(resolve(io.cwd, path));
  const matching = {
    today: run.settings.today,
    nameOf: (file: string) => nameFrom(folder, resolve(io.cwd, file)),
    nameInEntry: (file: string) => nameFrom(folder, resolve(folder, file)),
    isAsked: askedIn(context, run, checked, folder),
  } satisfies BaselineOptions;
  let baseline = await readBaseline(context, path, isUpdate);
  if (isUpdate) baseline = await update(context, path, baseline, checked, matching, options.growBaseline);
  const applied = applyBaseline(checked.diagnostics, baseline?.entries ?? [], matching);
  const around = {
    isThere: (file: string) => kindOf(resolve(folder, file)) !== 'absent',
    found: () =>
      applied.open.map(({ file, code, subject = '' }) => ({ file: matching.nameOf(file), code, id: subject })),
    nameInEntry: matching.nameInEntry,
  };
  const entries = baseline === null ? [] : await describeEntries(baseline, applied, around);
  return {
    diagnostics: sortDiagnostics([...applied.open, ...withSeverities(entries, run.settings.chosen)]),
    suppressed: [...checked.suppressed, ...applied.suppressed],
  };
}

/** As entries of a baseline in this folder name a file. */
function nameFrom(folder: string, full: string): string {
  return relative(folder, full).split(sep).join('/');
}

/** An entry can be stale only where this run would have found it, or where its file is gone; or where it never held. */
function askedIn({ io }: Context, { settings }: CheckRun, checked: Checked, folder: string) {
  const { files, unsound, unusable, diagnostics, isWhole } = checked;
  const isComplete = isWhole && unsound.size === 0;
  const sound = new Set(files.filter((file) => !unsound.has(file)).map((file) => resolve(io.cwd, file)));
  const faultsOf = new Map(unusable.map(({ file }) => [resolve(io.cwd, file), [] as Diagnostic[]]));
  for (const fault of diagnostics) faultsOf.get(resolve(io.cwd, fault.file))?.push(fault);
  const waiting = new Set(diagnostics.filter((one) => hasDoubtfulDate([one])).map(({ file }) => resolve(io.cwd, file)));
  return (entry: Identity) => {
    const { file, code } = entry;
    if (!canBeKnown(code) || entryOf(code) === null) return true;
    const full = resolve(folder, file);
    const faults = faultsOf.get(full);
    if (faults !== undefined && isSmall(full)) return faults.length < MOST_FAULTS && wouldBeTold(entry, faults);
    if (!sound.has(full)) return kindOf(full) === 'absent';
    if (waiting.has(full) && mayWait(code, settings.active)) return false;
    return settings.isAsked(code) && (isComplete || !isAcross(code));
  };
}

/** Of a large file with faults not all that is wrong is told at once. */
function isSmall(full: string): boolean {
  return (statSync(full, { throwIfNoEntry: false })?.size ?? 0) < MOST_LOOKED_THROUGH;
}

async function readBaseline(context: Context, path: string, mayBeNew: boolean): Promise<Baseline | null> {
  let text: string;
  try {
    text = await readSettings(context.io, path, say('commands.check.baseline-hint', { path: shellFile(path) }));
  } catch (error) {
    if (mayBeNew && isRefusal(error) && systemCode(error.cause) === 'ENOENT') return null;
    throw error;
  }
  const { baseline, diagnostics } = await loadBaseline(text, path);
  if (baseline !== null) return baseline;
  throw new Refusal(say('commands.check.baseline-unusable', { path, n: diagnostics.length }), { diagnostics });
}

/** Of several runs at one time each puts in what it found: where another one was sooner, this one begins with its baseline. */
async function update(
  context: Context,
  path: string,
  former: Baseline | null,
  checked: Checked,
  matching: BaselineOptions,
  reason: string | undefined,
): Promise<Baseline | null> {
  const { updateBaseline } = await import('../../config/baseline-text.ts');
  const growth = reason === undefined ? null : { reason };
  const { text, removed, added, refused } = await updateBaseline(checked.diagnostics, former, matching, growth);
  if (added.length > 0 && isTooMuch(text)) {
    const args = { path, n: added.length };
    throw new Refusal(say('commands.check.baseline-large', args), { hint: say('commands.check.baseline-large-hint') });
  }
  const isChanged = former === null ? added.length > 0 : text !== former.text;
  if (isChanged && !replaceUnchanged(context.io, path, former?.text ?? null, text)) {
    const now = await readBaseline(context, path, true);
    return update(context, path, now, checked, matching, reason);
  }
  const counts = { path, removed: removed.length, added: added.length };
  await writeErr(context.io, `${say('commands.check.baseline-written', counts)}\n`);
  const beyond = reason === undefined ? 0 : checked.diagnostics.filter(({ code }) => !canBeKnown(code)).length;
  if (beyond > 0) await writeErr(context.io, `${say('commands.check.baseline-beyond', { n: beyond })}\n`);
  if (refused.length > 0) {
    await writeErr(context.io, `${say('commands.check.baseline-refused', { n: refused.length })}\n`);
    context.setExit(EXIT.unmet);
  }
  return (await loadBaseline(text, path)).baseline ?? former;
}
