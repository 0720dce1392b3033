/** Settings with several parts that stand in another form: rules as a list, gates under their names, a fall in pieces. Pure. */
import type { DataPath } from '../diagnostics/diagnostic.ts';
import { formatInline } from '../document/format-value.ts';
import type { KnownNames } from './check-config.ts';
import { listOf, mapOf, OF_GATES } from './check-config.ts';
import { fallInPieces } from './fall-meant.ts';
import { gateOfRole, otherForm, severityMeant, type Whole } from './values-meant.ts';

/** A longer one nobody copies by hand. */
const LONGEST = 160;

export function findForms(value: unknown, known: KnownNames): Whole[] {
  const { rules, gates, limits } = mapOf(value);
  const falls = listOf(gates).flatMap((gate, index) => fallInPieces(mapOf(gate), ['gates', index]) ?? []);
  const lists = [...gatesInWords(gates), ...keysAsList(value, known)];
  return [
    rulesInList(rules, known) ?? [],
    limitsInList(limits) ?? [],
    gatesByName(gates, known) ?? [],
    lists,
    falls,
  ].flat();
}

/** `- round-months: 12`. */
function limitsInList(limits: unknown): Whole | null {
  const items = listOf(limits).map(mapOf);
  if (items.length === 0 || items.some((item) => Object.keys(item).length === 0)) return null;
  const args = { key: 'limits', alone: 1, meant: `limits: ${formatInline(Object.assign({}, ...items))}` };
  return { finding: otherForm(['limits'], args, 'key'), covers: ([first]) => first === 'limits' };
}

/** A number or a word where gates belong, or one of them. */
function gatesInWords(gates: unknown): Whole[] {
  const isWord = (found: unknown) => typeof found === 'string' || typeof found === 'number';
  const at = isWord(gates)
    ? [['gates']]
    : listOf(gates).flatMap((gate, index) => (isWord(gate) ? [['gates', index]] : []));
  const entry = formatInline({ name: 'Points enough', 'least-score': 50 });
  return at.map((path) => ({
    finding: otherForm(path, { key: 'gates', sample: path.length === 1 ? `gates: [${entry}]` : entry }),
    covers: (other) => other.join('/') === path.join('/'),
  }));
}

/** `ignore: {drafts: true}`, and `roles: {cement: 50}`. */
function keysAsList(value: unknown, { roles }: KnownNames): Whole[] {
  const { files, ignore, gates } = mapOf(value);
  const places: [DataPath, unknown, unknown?][] = [
    [['files'], files],
    [['ignore'], ignore],
    ...listOf(gates).flatMap((gate, index): [DataPath, unknown, unknown][] => [
      [['gates', index, 'roles'], mapOf(gate).roles, gate],
      [['gates', index, 'files'], mapOf(gate).files, gate],
    ]),
  ];
  return places.flatMap(([path, found, gate]) => {
    const entries = Object.entries(mapOf(found));
    const [[first = '', points] = []] = entries;
    const key = String(path.at(-1));
    if (entries.length === 0) return [];
    const isSaid = entries.every(([, said]) => said === true || said === null);
    const isRole = key === 'roles' && typeof points === 'number' && roles?.includes(first);
    if (!isSaid && !isRole) return [];
    const args = isSaid
      ? { key, meant: `${key}: ${formatInline(entries.map(([name]) => name))}` }
      : { key, ...gateOfRole(mapOf(gate), 'least-score', entries), ...besideScore(mapOf(gate), entries) };
    const covers: Whole['covers'] = (other) => path.every((step, depth) => other[depth] === step);
    return [{ finding: otherForm(path, { ...args, plain: 1 }), covers }];
  });
}

/** Where the gate has a least score beside the roles with theirs, nobody knows which one holds. */
function besideScore(
  { 'least-score': score }: Record<string, unknown>,
  entries: readonly (readonly [string, unknown])[],
): Record<string, string> {
  if (typeof score !== 'number') return {};
  const only = `roles: ${formatInline(entries.map(([role]) => role))}`;
  return { stands: `least-score: ${score}`, only, points: String(entries[0]?.[1]) };
}

/** `- round-stale: error`, and `[round-stale, unused-place]`, which says that they are to be looked at. */
function rulesInList(rules: unknown, known: KnownNames): Whole | null {
  const items = typeof rules === 'string' ? wordsOf(rules) : listOf(rules);
  const pairs = items.map((item) => ruleMeant(item, known));
  if (pairs.length === 0 || pairs.some((pair) => pair === null)) return null;
  const meant = `rules: ${formatInline(Object.fromEntries(pairs as [string, string][]))}`;
  const isOfMaps = items.every((item) => typeof item === 'object');
  if (meant.length > LONGEST && !isOfMaps) return null;
  const isBare = items.some((item) => typeof item === 'string');
  const isUsual = isBare && pairs.every(isUsualOf(known));
  const args = {
    ...{ key: 'rules', list: 1, ...(isBare && { bare: 1 }), ...(isUsual && { usual: 1 }) },
    ...(meant.length > LONGEST ? { hyphens: 1 } : { meant }),
  };
  return { finding: otherForm(['rules'], args, 'key'), covers: ([first]) => first === 'rules' };
}

/** Whether a rule has the severity that it has where nothing is said of it. */
function isUsualOf({ rules }: KnownNames): (pair: readonly [string, string] | null) => boolean {
  return (pair) => pair !== null && rules.get(pair[0]) === pair[1];
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
