/** Promises not to fall since a revision that can't be read: nobody can judge them. Pure. */
import type { Gate } from '../config/config.ts';
import { listFirst } from '../diagnostics/list-names.ts';
import { subjectOf } from '../diagnostics/subject.ts';
import type { Finding } from '../framework/finding.ts';

export const LOST = 'gate-without-revision';

/** The revision that a gate compares with; null where it names none. */
export function revisionOf({ largestFall }: Gate): string | null {
  const since = largestFall?.since ?? 'previous-round';
  return since === 'previous-round' ? null : since.revision;
}

/** Of the configuration: each gate with a revision that is `lost` to some files. `filesOf` says to which. */
export function findUnreadable(
  gates: readonly Gate[],
  lost: ReadonlyMap<string, string>,
  filesOf: (gate: Gate) => readonly string[],
): Finding[] {
  return gates.flatMap((gate, index): Finding[] => {
    const revision = revisionOf(gate);
    const cause = revision === null ? undefined : lost.get(revision);
    const files = filesOf(gate);
    if (revision === null || cause === undefined || files.length === 0) return [];
    return [
      {
        code: LOST,
        path: ['gates', index, 'largest-fall', 'since', 'revision'],
        subject: subjectOf(null, ['gates', gate.name]),
        args: { gate: gate.name, revision, n: files.length, files: listFirst(files), [cause]: cause },
      },
    ];
  });
}
