/** An entry of a list that begins with its name alone and goes on with more of it, as it is written in braces. Pure. */
import type { DataPath } from '../../../diagnostics/diagnostic.ts';
import { nearest } from '../../../diagnostics/nearest.ts';
import { inEitherQuotes } from '../../../document/quote-slips.ts';
import { takesKind } from '../../takes-kind.ts';
import { keysOfFormat } from '../lines/format-keys.ts';
import { lineAt, lineBefore, type Meant } from '../lines/text-lines.ts';
import { nameMeant } from '../wording/names-meant.ts';

/** What is longer nobody copies by hand. */
const LONGEST = 200;
/** A sign that parts a name from what is said of it, or one part of that from the next, in front of a word and its colon. */
const BETWEEN = /(?: *[,;] *| +[-–—] +| *\()(?=[A-Za-z][a-z-]*: )/;
/** Where such lists stand in a file, and by what an entry is called. */
const LISTS: Readonly<Record<string, { path: DataPath; name: string }>> = {
  members: { path: ['members', 0], name: 'name' },
  targets: { path: ['targets', 0], name: 'name' },
  values: { path: ['values', 0], name: 'name' },
  issues: { path: ['members', 0, 'issues', 0], name: 'issue' },
};

/** `Eastside Tenants, skills: research` of an entry of `list` in braces, and its first words; null where it is something else. */
export function namedEntry(list: string, words: string): { word: string; meant: string } | null {
  const place = Object.hasOwn(LISTS, list) ? LISTS[list] : undefined;
  if (place === undefined || words.length > LONGEST || !words.includes(': ')) return null;
  const [word = '', ...parts] = words.replace(/^([^(]*\([^()]*)\)$/, '$1').split(BETWEEN);
  if (parts.length === 0 || word.trim() === '' || /[{}[\]]|:(?: |$)/.test(word)) return null;
  const seen = new Set<string>([place.name]);
  const written = parts.map((part) => pairOf(part, place.path, seen));
  if (written.includes(null)) return null;
  return { word, meant: `{${place.name}: ${asText(word)}, ${written.join(', ')}}` };
}

/** The same of a line that is no YAML. */
export function namedEntryAt(lines: readonly string[], index: number): Meant | null {
  const { text, column } = lineAt(lines, index);
  const [, lead = '', words = ''] = /^( *- +)(.*?)(?: +#.*)?$/.exec(text) ?? [];
  if (words === '' || !/, *[a-z-]+: /.test(words)) return null;
  let owner = lineBefore(lines, index);
  while (owner !== null && !(owner.column <= column && /^ *(?:- +)?[a-z-]+:$/.test(owner.text)))
    owner = owner.column === 0 && !owner.text.startsWith('-') ? null : lineBefore(lines, owner.index);
  const entry = owner === null ? null : namedEntry(owner.text.replace(/^[ -]*|:$/g, ''), words);
  if (entry === null) return null;
  const range = { start: lead.length, end: lead.length + words.length };
  return { kind: 'MISSING_BRACES', line: index, range, args: { meant: `- ${entry.meant}` } };
}

/** A part of an entry at `path` with its value as it is written there; null for what is none, and for the second of its name. */
function pairOf(part: string, path: DataPath, seen: Set<string>): string | null {
  const [, word = '', value = ''] = /^([A-Za-z][a-z-]*): +(.*\S)\s*$/.exec(part) ?? [];
  const names = [...keysOfFormat()].filter((name) => takesAny([...path, name]));
  const written = word.toLowerCase();
  const key = names.includes(written) ? written : (nearest(word, names) ?? nameMeant(word, names, names));
  if (key === null || value === '' || seen.has(key)) return null;
  seen.add(key);
  if (/^(?:\[[^[\]]*\]|\{[^{}]*\})$/.test(value)) return `${key}: ${value}`;
  if (/[[\]{}]/.test(value)) return null;
  const at = [...path, key];
  if (takesKind(at, []))
    return `${key}: [${value
      .split(/ *(?:[,;/]|\band\b) */)
      .map(asText)
      .join(', ')}]`;
  return `${key}: ${asText(value)}`;
}

function takesAny(path: DataPath): boolean {
  return takesKind(path, 'text') || takesKind(path, []) || takesKind(path, 1);
}

/** With quotes where it has a sign of YAML, and none yet. */
function asText(words: string): string {
  const text = words.trim();
  if (/^(?:"[^"]*"|'[^']*')$/.test(text)) return text;
  return /^[^\s,[\]{}:#"'&*!|>%@`?-][^,[\]{}:#"]*$/.test(text) ? text : inEitherQuotes(text);
}
