/** Entries of a list that run into the one above, whose hyphen stands further left: to YAML they are more of its text. Pure. */

import type { DataPath } from '../../diagnostics/diagnostic.ts';
import { withoutMark } from '../../document/check-text.ts';
import type { Finding } from '../../framework/finding.ts';
import type { Rule, Subject } from '../rule.ts';

export const meltedEntryRules: readonly Rule[] = [{ code: 'entry-runs-on', severity: 'warning', find: findMelted }];

/** A plain text behind a hyphen, and lines below that begin with hyphens further right. */
const MELTED = /^( *)- +([^\s"'[{|>&*!%@`#][^\n]*)((?:\n\1 +- [^\n]*)+)/gm;
/** A name in front of a value, or a comment behind one: what is below it is no more of its text. */
const ENDS = /:(?: |$)| #/;
/** What is longer is shown in part. */
const LONGEST = 60;

function findMelted({ alliance, text: source }: Subject): Finding[] {
  const text = withoutMark(source);
  return [...text.matchAll(MELTED)].flatMap((found): Finding[] => {
    const [, lead = '', first = '', below = ''] = found;
    const others = below.slice(1).split('\n');
    if ([first, ...others].some((line) => ENDS.test(line.trimEnd()))) return [];
    // In a text of several lines such lines stay apart, and are meant so.
    const melted = [first, ...others].map((line) => line.trim().replace(/\s+/g, ' ')).join(' ');
    const path = pathOf(alliance, melted, []);
    if (path === null) return [];
    const start = found.index + lead.length;
    const line = text.slice(0, start).split('\n').length;
    const shown = melted.length > LONGEST ? `${melted.slice(0, LONGEST - 3)}...` : melted;
    const args = { text: shown, from: line + 1, until: line + others.length, n: others.length };
    return [{ code: 'entry-runs-on', path, range: { start, end: start + 1 }, args }];
  });
}

/** Where a text stands that begins so; null where none does. */
function pathOf(part: unknown, melted: string, path: DataPath): DataPath | null {
  if (typeof part === 'string') return part.startsWith(melted) ? path : null;
  if (typeof part !== 'object' || part === null) return null;
  for (const [step, inner] of Object.entries(part)) {
    const found = pathOf(inner, melted, [...path, Array.isArray(part) ? Number(step) : step]);
    if (found !== null) return found;
  }
  return null;
}
