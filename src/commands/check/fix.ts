/** `alliance check --fix`: what can safely be mended in a file, and with `--dry-run` how the file would change. */

import { isAbsolute, relative, resolve, sep } from 'node:path';
import { mayWaive } from '../../config/waiver-mark.ts';
import { type Examined, fixFile } from '../../document/fix-file.ts';
import { type MendedLine, mendedLines } from '../../document/mended-lines.ts';
import { fixesFor } from '../../lint/fixes.ts';
import { say } from '../../words/say.ts';
import { type Io, wantsColor, writeOut } from '../io/io.ts';
import { schemaFor } from '../io/schema-path.ts';
import { writeWhole } from '../io/write-whole.ts';
import { paintDiff } from '../print/paint.ts';
import type { Context } from '../program.ts';
import { type CheckSettings, examineText } from './text.ts';

export interface FixOptions {
  dryRun?: boolean;
  color?: string;
}

export interface Mended {
  /** Or with `--dry-run` would be. */
  isMended: boolean;
  /** Whether all was mended that can be. */
  isWhole: boolean;
  /** What was changed; empty with `--dry-run`, which shows all of it. */
  lines: readonly MendedLine[];
  /** What is in the file from now on, which with `--dry-run` is what was there. */
  now: { text: string; examined: Examined };
}

/** What was mended in a run. */
export interface Mends {
  /** The first lines of all files, as they are told. */
  told: string[];
  /** How many lines there are beside these. */
  more: number;
}

/** Whoever has thousands of lines mended looks at them as a diff. */
const MOST_TOLD = 20;

/** Adds the lines of a file. */
export function takeMends(mends: Mends, file: string, lines: readonly MendedLine[]): void {
  for (const { line, from, to } of lines) {
    if (mends.told.length === MOST_TOLD) mends.more++;
    else if (from === null) mends.told.push(say('commands.check.mended-new', { file, line, to }));
    else mends.told.push(say('commands.check.mended', { file, line, from, to }));
  }
}

/** Mends a file that holds `text`, or shows how. It is replaced whole or not at all; refuses where it can't be. */
export async function mend(
  context: Context,
  file: string,
  text: string,
  settings: CheckSettings,
  options: FixOptions,
): Promise<Mended> {
  const { rubric, today } = settings;
  const schema = schemaFor(context.io, file);
  const mended = await fixFile(text, {
    examine: (candidate) => examineOpen(candidate, file, settings),
    propose: (diagnostics, value) => fixesFor(diagnostics, { value, rubric, today, schema }),
  });
  const isMended = mended.text !== text;
  if (isMended && options.dryRun) await showDiff(context.io, file, text, mended.text, options.color);
  else if (isMended) writeWhole(context.io, file, mended.text);
  const { found, left, isWhole } = mended;
  if (options.dryRun) return { isMended, isWhole, lines: [], now: { text, examined: found } };
  const lines = isMended ? mendedLines(text, mended.text) : [];
  return { isMended, isWhole, lines, now: { text: mended.text, examined: left } };
}

/** What the file itself sets aside is as somebody wants it. */
async function examineOpen(text: string, file: string, settings: CheckSettings): Promise<Examined> {
  const examined = await examineText(text, file, settings);
  const { doubts } = examined;
  if (doubts === null || doubts.length === 0 || !mayWaive(text)) return examined;
  const { setAside } = await import('./waivers.ts');
  const { open } = await setAside(text, file, doubts, settings, false);
  return { ...examined, doubts: open };
}

async function showDiff(io: Io, file: string, before: string, after: string, color: string | undefined): Promise<void> {
  const { unifiedDiff } = await import('../../document/unified-diff.ts');
  const paint = wantsColor(io, color, 'stdout') ? { paint: await paintDiff() } : {};
  await writeOut(io, unifiedDiff(nameInDiff(io, file), before, after, { ...paint, isInert: io.isTTY.stdout }));
}

/** From the folder in which the check runs, and the diff is applied; what lies outside is named from the root. */
function nameInDiff({ cwd }: Pick<Io, 'cwd'>, file: string): string {
  const full = resolve(cwd, file);
  const name = relative(cwd, full);
  const isOutside = name === '..' || name.startsWith(`..${sep}`) || isAbsolute(name);
  return (isOutside ? full : name).split(sep).join('/');
}
