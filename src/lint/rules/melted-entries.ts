/** Several entries of a list that count as one. Pure. */
import type { DataPath } from '../../diagnostics/diagnostic.ts';
import type { Finding } from '../../framework/finding.ts';
import { findJoined, findMelted } from '../../framework/slips/melted-entries.ts';
import type { Rule, Subject } from '../rule.ts';

export const meltedEntryRules: readonly Rule[] = [{ code: 'entry-runs-on', severity: 'warning', find: findRunOn }];

/** What is longer is shown in part. */
const LONGEST = 60;

function findRunOn({ alliance, text }: Subject): Finding[] {
  return [...findMelted(text), ...findJoined(text)].flatMap((entry): Finding[] => {
    const path = pathOf(alliance, entry.text, []);
    if (path === null) return [];
    const shown = entry.text.length > LONGEST ? `${entry.text.slice(0, LONGEST - 3)}...` : entry.text;
    return [
      {
        code: 'entry-runs-on',
        path,
        range: entry.range,
        args: { text: shown, ...(entry.others > 0 && { n: entry.others }) },
      },
    ];
  });
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
