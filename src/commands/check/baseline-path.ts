/** Which baseline a check goes by. */
import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Io } from '../io/io.ts';
import type { CheckRun } from './run.ts';

const BASELINE_FILE = 'alliance-baseline.yaml';

export interface SettleOptions {
  baseline?: string | false;
  updateBaseline?: boolean;
  growBaseline?: string;
  color?: string;
}

/** As named, or as configured, or by its usual name beside the configuration, where it is or is to be. null: none. */
export function chooseBaseline({ cwd }: Pick<Io, 'cwd'>, run: CheckRun, options: SettleOptions): string | null {
  const { config, folder } = run;
  if (typeof options.baseline === 'string') return options.baseline;
  if (options.baseline !== false && config.baseline !== null) return relative(cwd, join(folder, config.baseline));
  const usual = join(folder, BASELINE_FILE);
  const isUsed = asksForUpdate(options) || (options.baseline !== false && existsSync(usual));
  return isUsed ? relative(cwd, usual) : null;
}

export function asksForUpdate({ updateBaseline, growBaseline }: SettleOptions): boolean {
  return updateBaseline === true || growBaseline !== undefined;
}
