/** Settings with several parts that stand in another form: rules as a list, gates under their names, a fall in pieces. Pure. */
import type { DataPath } from '../diagnostics/diagnostic.ts';
import { formatInline } from '../document/format-value.ts';
import type { Finding } from '../framework/finding.ts';
import type { KnownNames } from './check-config.ts';
import { listOf, mapOf, OF_GATES } from './check-config.ts';
import { otherForm, severityMeant } from './values-meant.ts';

/** What is told of several parts at once, in place of what is said of each. */
export interface Whole {
  finding: Finding;
  /** Whether another finding comes of the same. */
  covers(path: DataPath): boolean;
}

/** A longer one nobody copies by hand. */
const LONGEST = 160;

export function findForms(value: unknown, known: KnownNames): Whole[] {
  const { rules, gates } = mapOf(value);
  const falls = listOf(gates).flatMap((gate, index) => fallInPieces(mapOf(gate), ['gates', index]) ?? []);
  return [rulesInList(rules, known) ?? [], gatesByName(gates, known) ?? [], falls].flat();
}

/** `- round-stale: error`, and `[round-stale, unused-place]`, which says that they are to be looked at. */
function rulesInList(rules: unknown, known: KnownNames): Whole | null {
  const items = typeof rules === 'string' ? wordsOf(rules) : listOf(rules);
  const pairs = items.map((item) => ruleMeant(item, known));
  if (pairs.length === 0 || pairs.some((pair) => pair === null)) return null;
  const meant = `rules: ${formatInline(Object.fromEntries(pairs as [string, string][]))}`;
  const isOfMaps = items.every((item) => typeof item === 'object');
  if (meant.length > LONGEST && !isOfMaps) return null;
  const args = { key: 'rules', list: 1, ...(meant.length > LONGEST ? { hyphens: 1 } : { meant }) };
  return { finding: otherForm(['rules'], args, 'key'), covers: ([first]) => first === 'rules' };
}

/** `round-stale error`, once or several times. */
function wordsOf(text: string): unknown[] {
  const words = text.trim().split(/[\s=,;]+/);
  if (words.length === 1) return words;
  return words.flatMap((word, index) => (index % 2 === 0 ? [{ [word]: words[index + 1] }] : []));
}

function ruleMeant(item: unknown, { rules }: KnownNames): [string, string] | null {
  const [code, found, ...others] = typeof item === 'object' && item !== null ? Object.entries(item).flat() : [item];
  if (typeof code !== 'string' || others.length > 0 || !rules.has(code)) return null;
  const severity = severityMeant(found ?? 'on', rules.get(code));
  return severity === null ? null : [code, severity];
}

/** `coast: {least-score: 50}`, under "gates" without hyphens. */
function gatesByName(gates: unknown, { roles }: KnownNames): Whole | null {
  const entries = Object.entries(mapOf(gates));
  const isNamed = ([name, gate]: [string, unknown]) => !OF_GATES.has(name) && Object.keys(mapOf(gate)).length > 0;
  if (entries.length === 0 || !entries.every(isNamed)) return null;
  const [first = ''] = entries[0] ?? [];
  const list = entries.map(([name, gate]) => ({
    name,
    ...(roles?.includes(name) && { roles: [name] }),
    ...mapOf(gate),
  }));
  const meant = `gates: ${formatInline(list)}`;
  const args = { key: 'gates', names: 1, ...(meant.length > LONGEST ? { entry: formatInline(first) } : { meant }) };
  return { finding: otherForm(['gates'], args, 'key'), covers: ([top]) => top === 'gates' };
}

/** `largest-fall: 10` with `since` beside it, and a revision without its "since". */
function fallInPieces(gate: Record<string, unknown>, path: DataPath): Whole | null {
  const fall = mapOf(gate['largest-fall']);
  const stray = ['since', 'revision'].find((key) => Object.hasOwn(gate, key));
  if (stray === undefined && !Object.hasOwn(fall, 'revision')) return null;
  const points = [gate['largest-fall'], fall.points, gate.points].find((found) => typeof found === 'number');
  if (points === undefined) return null;
  const since = sinceMeant(fall.revision ?? gate.revision, fall.since ?? gate.since);
  const meant = `largest-fall: ${formatInline({ points, since })}`;
  const at = stray === undefined ? ['largest-fall', 'revision'] : [stray];
  const finding = otherForm([...path, ...at], { key: 'largest-fall', apart: 1, meant }, 'key');
  const own = [...path, 'largest-fall'];
  const pieces = [own, ...['since', 'revision', 'points'].map((key) => [...path, key])];
  return { finding, covers: (other) => pieces.some((piece) => piece.every((step, depth) => other[depth] === step)) };
}

function sinceMeant(revision: unknown, since: unknown): unknown {
  if (typeof revision === 'string') return { revision };
  if (typeof since !== 'string' || since === 'previous-round') return since ?? 'previous-round';
  return { revision: since };
}
