/** Several entries of a list that count as one. Pure. */
import type { DataPath } from '../../diagnostics/diagnostic.ts';
import type { Finding } from '../../framework/finding.ts';
import { findJoined, findMelted, mayRunOn } from '../../framework/slips/texts/melted-entries.ts';
import type { Rule, Subject } from '../rule.ts';

export const meltedEntryRules: readonly Rule[] = [{ code: 'entry-runs-on', severity: 'warning', find: findRunOn }];

/** What is longer is shown in part. */
const LONGEST = 60;

function findRunOn({ alliance, text }: Subject): Finding[] {
  if (!mayRunOn(text)) return [];
  return [...findMelted(text), ...findJoined(text)].flatMap((entry): Finding[] => {
    const path = pathOf(alliance, entry.text, []);
    if (path === null) return [];
    const shown = entry.text.length > LONGEST ? `${entry.text.slice(0, LONGEST - 3)}...` : entry.text;
    return [
      {
        code: 'entry-runs-on',
        path,
        range: entry.range,
        args: { text: shown, ...count(entry.others) },
      },
    ];
  });
}

/** How many lines run into the entry, and how many of them stand below the first one. */
function count(others: number): Finding['args'] {
  return { ...(others > 0 && { n: others }), ...(others > 1 && { below: others - 1 }) };
}

/** Where a text stands that begins so; null where none does. */
function pathOf(part: unknown, words: string, path: DataPath): DataPath | null {
  if (typeof part === 'string') return part.startsWith(words) ? path : null;
  if (typeof part !== 'object' || part === null) return null;
  for (const [step, inner] of Object.entries(part)) {
    const found = pathOf(inner, words, [...path, Array.isArray(part) ? Number(step) : step]);
    if (found !== null) return found;
  }
  return null;
}
