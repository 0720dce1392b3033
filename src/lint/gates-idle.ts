/** Promises that hold for none of the files at hand, and so for nobody. Pure. */
import type { Gate } from '../config/config.ts';
import { subjectOf } from '../diagnostics/subject.ts';
import type { Finding } from '../framework/finding.ts';

/** Of the configuration: each gate that names files where `isIdle` says that none is there. */
export function findIdle(gates: readonly Gate[], isIdle: (gate: Gate) => boolean): Finding[] {
  return gates.flatMap((gate, index): Finding[] => {
    const { name, files } = gate;
    if (files.length === 0 || !isIdle(gate)) return [];
    return [
      {
        code: 'gate-without-files',
        path: ['gates', index, 'files'],
        subject: subjectOf(null, ['gates', name]),
        args: { gate: name, files: files.join(', ') },
      },
    ];
  });
}
