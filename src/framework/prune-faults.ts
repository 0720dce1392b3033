/** What is left of a value without its faults of shape, so that the rest can be checked for its meaning. Pure. */
import type { DataPath } from '../diagnostics/diagnostic.ts';
import { valueAt } from '../document/value-at.ts';
import type { Finding } from './finding.ts';

type Container = Record<string | number, unknown>;

/**
 * A copy of `value` without the parts that `findings` name. What is missing gets a value that nothing else has, also in
 * a copy that is pruned again in a later `round`; a list with a faulty entry goes as a whole, so that the places of the
 * others stay true.
 */
export function pruneFaults(value: unknown, findings: readonly Finding[], round: number): unknown {
  const copy = structuredClone(value);
  for (const [i, { code, path, args }] of findings.entries()) {
    if (code === 'missing-key') fillIn(copy, [...path, String(args?.key)], `missing-${round}-${i}`);
    else remove(copy, path);
  }
  return copy;
}

function fillIn(root: unknown, path: DataPath, madeUp: string): void {
  const parent = valueAt(root, path.slice(0, -1));
  if (typeof parent === 'object' && parent !== null)
    (parent as Container)[path.at(-1) ?? ''] = path.at(-1) === 'version' ? 1 : madeUp;
}

const MADE_UP = /^missing-\d+-\d+$/;

/** The finding without what was made up for the sake of pruning: nobody has written that. */
export function withoutMadeUp(finding: Finding): Finding {
  const { args = {} } = finding;
  const own = Object.entries(args).filter(([, value]) => !MADE_UP.test(String(value)));
  return own.length === Object.keys(args).length ? finding : { ...finding, args: Object.fromEntries(own) };
}

function remove(root: unknown, path: DataPath): void {
  const depth = path.findLastIndex((part) => typeof part === 'string');
  const key = path[depth];
  if (key === undefined) return;
  const parent = valueAt(root, path.slice(0, depth));
  if (typeof parent === 'object' && parent !== null) delete (parent as Container)[key];
}

/** Findings of meaning that say something is absent; where a part was pruned, it may be absent for that alone. */
const OF_ABSENCE: ReadonlySet<string> = new Set([
  'round-without-date',
  'answer-says-nothing',
  'holder-not-member',
  'anchor-not-member',
]);

/** A fault within the list of members, or in the spelling of its name. */
function isOfMembers({ path, args }: Finding): boolean {
  return path[0] === 'members' || (path.length === 1 && args?.nearest === 'members');
}

/** Whether a finding about the pruned value holds for the whole one as well. */
export function survivesPruning(finding: Finding, pruned: readonly Finding[]): boolean {
  if (!OF_ABSENCE.has(finding.code)) return true;
  if (finding.code.endsWith('-member')) return !pruned.some(isOfMembers);
  const around = finding.code === 'round-without-date' ? finding.path.slice(0, -1) : finding.path;
  return !pruned.some(({ path }) => around.every((part, i) => path[i] === part));
}
