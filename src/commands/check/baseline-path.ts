/** Which baseline a check goes by. */
import { existsSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { say } from '../../words/say.ts';
import { Refusal } from '../exit-code.ts';
import type { Io } from '../io/io.ts';
import { kindOf } from '../io/walk.ts';
import type { CheckRun } from './run.ts';

const BASELINE_FILE = 'alliance-baseline.yaml';

export interface SettleOptions {
  baseline?: string | false;
  updateBaseline?: boolean;
  growBaseline?: string;
  color?: string;
}

/**
 * As named, or as configured, or by its usual name beside the configuration, where it is or is to be. null: none. Refuses one that
 * the configuration names and that is not there.
 */
export async function chooseBaseline(io: Io, run: CheckRun, options: SettleOptions): Promise<string | null> {
  const { cwd } = io;
  const { config, folder } = run;
  if (typeof options.baseline === 'string') return options.baseline;
  if (options.baseline !== false && config.baseline !== null) {
    const full = resolve(folder, config.baseline);
    if (config.file !== null && !asksForUpdate(options) && kindOf(full) === 'absent') {
      const { refuseAbsent } = await import('./config-places.ts');
      await refuseAbsent(io, config.file, 'baseline', config.baseline);
    }
    return relative(cwd, full);
  }
  const usual = join(folder, BASELINE_FILE);
  const isUsed = asksForUpdate(options) || (options.baseline !== false && existsSync(usual));
  return isUsed ? relative(cwd, usual) : null;
}

/** The name of the one that is used because it is there, though nothing names it; null where there is none. */
export function findBaseline({ config, folder }: CheckRun, { baseline }: SettleOptions): string | null {
  if (baseline !== undefined || config.baseline !== null) return null;
  return existsSync(join(folder, BASELINE_FILE)) ? BASELINE_FILE : null;
}

/** Refuses (exit 2) a baseline that would grow for a reason of blanks. */
export function refuseBlankReason({ growBaseline }: SettleOptions): void {
  if (growBaseline === undefined || growBaseline.trim() !== '') return;
  throw new Refusal(say('commands.check.grow-without-reason'), {
    hint: say('commands.check.grow-without-reason-hint'),
  });
}

export function asksForUpdate({ updateBaseline, growBaseline }: SettleOptions): boolean {
  return updateBaseline === true || growBaseline !== undefined;
}
