/** What becomes of a baseline when it is brought up to date: it shrinks freely, and grows with a reason. Pure. */
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import {
  applyBaseline,
  type BaselineEntry,
  type BaselineOptions,
  canBeKnown,
  type Identity,
  identityOf,
  keyOf,
} from './baseline.ts';

export interface Growth {
  /** Why the new findings are set aside; nothing is added for a reason of blanks. */
  reason: string;
  /** YYYY-MM-DD. */
  until?: string;
}

export interface BaselinePlan {
  /** Entries that stay as they are, in the order of the file. */
  kept: BaselineEntry[];
  /** Entries that go: stale ones, and expired or too narrow ones whose finding is set aside anew. */
  removed: BaselineEntry[];
  /** Sorted by file, code and id. */
  added: Omit<BaselineEntry, 'place'>[];
  /** What the baseline would have to grow by, where that was not asked for; sorted like `added`. */
  refused: Identity[];
}

/** What becomes of a baseline: it may always shrink, and grows only with a reason. */
export function planBaseline(
  diagnostics: readonly Diagnostic[],
  entries: readonly BaselineEntry[],
  options: BaselineOptions,
  growth: Growth | null,
): BaselinePlan {
  const { open, stale, narrow, expired } = applyBaseline(diagnostics, entries, options);
  const wanted = new Map<string, Identity & Pick<BaselineEntry, 'standing'>>();
  for (const diagnostic of open) {
    if (!canBeKnown(diagnostic.code)) continue;
    const identity = identityOf(diagnostic, options);
    const { standing } = diagnostic;
    wanted.set(keyOf(identity), { ...identity, ...(standing && { standing }) });
  }
  const sorted = [...wanted.values()].sort(byIdentity);
  if (growth === null || growth.reason.trim() === '')
    return { kept: entries.filter((entry) => !stale.includes(entry)), removed: stale, added: [], refused: sorted };
  const removed = new Set([...stale, ...expired, ...narrow.map(({ entry }) => entry)]);
  const { reason, until = null } = growth;
  return {
    kept: entries.filter((entry) => !removed.has(entry)),
    removed: entries.filter((entry) => removed.has(entry)),
    added: sorted.map((identity) => ({ ...identity, reason, until })),
    refused: [],
  };
}

function byIdentity(a: Identity, b: Identity): number {
  return compare(a.file, b.file) || compare(a.code, b.code) || compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
