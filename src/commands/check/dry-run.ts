/** `alliance check --dry-run`: its result is a diff, and so it goes with nothing that prints or changes anything else. */
import { findCheckFormat } from '../../diagnostics/formats/registry.ts';
import { say } from '../../words/say.ts';
import { Refusal } from '../exit-code.ts';
import { asksForUpdate, type SettleOptions } from './baseline-path.ts';

export interface DryRunOptions extends SettleOptions {
  dryRun?: boolean;
  format: string;
  /** Whether the format was asked for, rather than left out. */
  isFormatChosen: boolean;
}

/** Refuses (exit 2) what a dry run would have to leave undone. */
export function refuseWithDryRun(options: DryRunOptions): void {
  if (!options.dryRun) return;
  const { format } = options;
  if (options.isFormatChosen) {
    const file = `findings.${findCheckFormat(format)?.extension ?? format}`;
    const hint = say('commands.check.dry-run-format-hint', { format, file });
    throw new Refusal(say('commands.check.dry-run-format', { format }), { hint });
  }
  if (!asksForUpdate(options)) return;
  const option = options.growBaseline === undefined ? '--update-baseline' : '--grow-baseline';
  throw new Refusal(say('commands.check.dry-run-baseline', { option }));
}
