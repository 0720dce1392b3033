/** Words that begin with & and that nothing refers to: to programs a mark, to people the beginning of a text. Pure. */
import type * as Yaml from 'yaml';
import type { Fault } from './fault.ts';

/** What stands behind a * anywhere in a text. */
export function namesReferredTo(text: string): ReadonlySet<string> {
  return new Set([...text.matchAll(/\*([^\s,[\]{}]+)/g)].map(([, name = '']) => name));
}

/** At the word itself; null where something may refer to it. */
export function anchorFault(text: string, node: Yaml.Node, referred: ReadonlySet<string>): Fault | null {
  const { anchor = '', range } = node;
  const start = text.lastIndexOf(`&${anchor}`, range?.[0] ?? 0);
  if (referred.has(anchor) || start === -1) return null;
  const kind = 'UNUSED_ANCHOR';
  return { code: 'yaml-syntax', range: { start, end: start + anchor.length + 1 }, args: { kind, problem: kind } };
}
