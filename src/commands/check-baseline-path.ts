/** Which baseline a check goes by. */
import { join, relative } from 'node:path';
import type { CheckRun } from './check-run.ts';
import type { Io } from './io.ts';

const BASELINE_FILE = 'alliance-baseline.yaml';

export interface SettleOptions {
  baseline?: string | false;
  updateBaseline?: boolean;
  growBaseline?: string;
  color?: string;
}

/** As named, or as configured; one that is to be written has a name of its own where neither is. null: none. */
export function chooseBaseline({ cwd }: Pick<Io, 'cwd'>, run: CheckRun, options: SettleOptions): string | null {
  const { config, folder } = run;
  if (typeof options.baseline === 'string') return options.baseline;
  if (options.baseline !== false && config.baseline !== null) return relative(cwd, join(folder, config.baseline));
  return asksForUpdate(options) ? BASELINE_FILE : null;
}

export function asksForUpdate({ updateBaseline, growBaseline }: SettleOptions): boolean {
  return updateBaseline === true || growBaseline !== undefined;
}
