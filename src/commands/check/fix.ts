/** `alliance check --fix`: what can safely be mended in a file, and with `--dry-run` how the file would change. */
import { fixFile } from '../../document/fix-file.ts';
import { fixesFor } from '../../lint/fixes.ts';
import { wantsColor, writeOut } from '../io/io.ts';
import { schemaFor } from '../io/schema-path.ts';
import { writeWhole } from '../io/write-whole.ts';
import { paintDiff } from '../print/paint.ts';
import type { Context } from '../program.ts';
import { type CheckSettings, examineText } from './text.ts';

export interface FixOptions {
  dryRun?: boolean;
  color?: string;
}

/** The text as it is now, and whether anything was mended. A file is replaced whole or not at all. */
export async function mend(
  context: Context,
  file: string,
  text: string,
  settings: CheckSettings,
  options: FixOptions,
): Promise<{ text: string; isMended: boolean }> {
  const schema = schemaFor(context.io, file);
  const mended = await fixFile(text, {
    examine: (candidate) => examineText(candidate, file, settings),
    propose: (diagnostics) => fixesFor(diagnostics, { schema }),
  });
  if (mended.text === text) return { text, isMended: false };
  if (options.dryRun) {
    const { unifiedDiff } = await import('../../document/unified-diff.ts');
    const paint = paintDiff(wantsColor(context.io, options.color, 'stdout'));
    await writeOut(context.io, unifiedDiff(file, text, mended.text, { paint }));
  } else {
    writeWhole(context.io, file, mended.text);
  }
  return { text: mended.text, isMended: true };
}
