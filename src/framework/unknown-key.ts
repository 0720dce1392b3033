/** What is said of a name that its place doesn't have: what it was meant as, or where it belongs. Loads zod. */
import type { DataPath, Diagnostic } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import { formatInline, formatKey } from '../document/format-value.ts';
import { valueAt } from '../document/value-at.ts';
import type { Finding } from './finding.ts';
import { homesOf, type JsonSchema, keysAt, schemasAt } from './json-schema.ts';
import { LONGEST_SHOWN, type ShapeWords } from './shape-words.ts';
import { isPlural, nameMeant } from './slips/wording/names-meant.ts';

/** `path` is that of the map that holds `key`, in the whole value `root`. */
export function unknownKey(key: string, path: DataPath, root: unknown, words: ShapeWords): Finding {
  const allowed = keysAt(words.json, path);
  const own = valueAt(root, path);
  const absent = allowed.filter((name) => typeof own !== 'object' || own === null || !Object.hasOwn(own, name));
  const value = valueAt(root, [...path, key]);
  const { near, isSame } = nameNear(key, absent, allowed, (name) => mayBecome(words.json, [...path, name], value));
  const { args: elsewhere, addTo } = isSame ? { args: {} } : placeElsewhere(key, path, root, words);
  const args = {
    key,
    where: words.nameOf(path),
    allowed: allowed.join(', '),
    ...elsewhere,
    ...(near === null ? {} : { nearest: near }),
  };
  return { code: 'unknown-key', path: [...path, key], at: 'key', args, ...(addTo !== undefined && { addTo }) };
}

/** Slips in a name beside which it can be no other one, whatever stands behind it: one in so many letters. */
const SURE = 6;

/** What a name was meant as, among those that can take its value; `isSame`: by a word of the same meaning, or the other number. */
function nameNear(
  key: string,
  absent: readonly string[],
  allowed: readonly string[],
  fits: (name: string) => boolean,
): { near: string | null; isSame: boolean } {
  const slip = nearest(key, absent, SURE) ?? nearest(key, allowed, SURE);
  if (slip !== null) return { near: slip, isSame: isPlural(key, slip) && fits(slip) };
  const same = nameMeant(key, absent.filter(fits), allowed);
  const near = same ?? nearest(key, absent.filter(fits)) ?? nearest(key, allowed.filter(fits));
  return { near, isSame: same !== null };
}

/** Whether a value is of a kind that stands at `path`, or that people write for it: a text for a list, or for a number. */
function mayBecome(json: JsonSchema, path: DataPath, value: unknown): boolean {
  if (value === null || value === undefined) return true;
  const kinds = schemasAt(json, path).map(({ type }) => type);
  if (Array.isArray(value)) return kinds.includes('array');
  if (typeof value === 'object') return kinds.includes('object') && keysAt(json, path).some((key) => key in value);
  return kinds.some((type) => type !== 'object' && (type !== 'array' || typeof value === 'string'));
}

/** A name with more places than these may belong anywhere. */
const MOST_HOMES = 3;

/** What is told of a place, and the map that a line is added to there. */
interface Elsewhere {
  args: Diagnostic['args'];
  addTo?: DataPath;
}

/** Where a name belongs that has one place alone, other than this one, or one that takes the value; or else the two or three. */
function placeElsewhere(key: string, path: DataPath, root: unknown, { json, nameOf }: ShapeWords): Elsewhere {
  const value = valueAt(root, [...path, key]);
  const all = homesOf(json, key);
  if (all.length > MOST_HOMES || (all.length > 1 && all.some((home) => home.length === 0)))
    return { args: { known: 1, homes: listed([...new Set(all.map(nameOf))]) } };
  const fitting = all.length > 1 ? all.filter((home) => mayTake(json, [...home, key], value)) : all;
  const [home, ...others] = fitting.length > 0 ? fitting : all;
  if (home === undefined || (path.length === 0 && home.length === 0)) return { args: {} };
  const form = formOf(key, value);
  if (others.length > 0) {
    const homes = [home, ...others];
    const ways = homes.map((one) => wayTo(one, key, value, root));
    const either = [...new Set(homes.map(nameOf))].join(' or ');
    return { args: { either, ...(form.form !== undefined && waysIn(homes, key, value, [...new Set(ways)])) } };
  }
  if (home.length === 0) return { args: { top: 1 } };
  const placed = inPart(home, key, value, root);
  const top = path.length === 0 ? { root: 1 } : {};
  return { ...placed, args: { elsewhere: nameOf(home), ...top, ...form, ...placed.args } };
}

/** Each place in words; of a name that says another thing in each, when it is that one. */
function waysIn(homes: readonly DataPath[], key: string, value: unknown, ways: readonly string[]): Diagnostic['args'] {
  const [first = '', second, ...others] = ways;
  if (second === undefined || others.length > 0) return { ways: ways.join(', or ') };
  const isCount = key === 'organizations' && typeof value === 'number';
  if (isCount) return { counted: value, ofAlliance: first, ofRound: second };
  const isLead = key === 'led-by' && homes[0]?.[0] === 'definition';
  return isLead ? { ofKind: first, ofPeople: second } : { ways: ways.join(', or ') };
}

/** By what an entry of a list is called; an answer begins with its level. */
const NAMING: ReadonlyMap<string, string> = new Map([
  ...['members', 'targets', 'values', 'gates'].map((list) => [list, 'name'] as const),
  ['issues', 'issue'],
  ['assessments', 'id'],
  ['answers', 'level'],
]);

/** In an entry of a list; or in the innermost part around its place that the file has, with what that lacks yet. */
function inPart(home: DataPath, key: string, value: unknown, root: unknown): Elsewhere {
  if (home.some((step) => typeof step === 'number' || step === '*')) {
    const list = String(home.findLast((step) => typeof step === 'string' && step !== '*'));
    const naming = home.at(-1) === list ? undefined : NAMING.get(list);
    return { args: naming === undefined ? {} : { [list === 'answers' ? 'ofAnswer' : 'list']: list, naming } };
  }
  let depth = home.length;
  while (depth > 0 && !isMap(valueAt(root, home.slice(0, depth)))) depth--;
  const rest = home.slice(depth);
  const first = String(rest[0] ?? '');
  // A list or a text stands there, or nothing yet.
  if (rest.length > 0 && (valueAt(root, home.slice(0, depth + 1)) ?? null) !== null)
    return { args: { home: String(home.at(-1)) } };
  const whole = rest.length === 0 ? {} : wholePart([...rest, key], value);
  const missing = rest.length === 0 ? {} : { missing: first };
  const args = { home: String(home[depth - 1] ?? first), ...missing, ...whole };
  return depth === 0 ? { args: { ...args, absent: 1 } } : { args, addTo: home.slice(0, depth) };
}

function isMap(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** How it is written where it belongs; nothing where it is long. */
function formOf(key: string, value: unknown): { form?: string } {
  const form = `${formatKey(key)}: ${formatInline(value)}`;
  return value === null || form.length > LONGEST_SHOWN * 2 ? {} : { form };
}

/** What is written there, in words, with the parts around it that the file hasn't yet, and where. */
function wayTo(home: DataPath, key: string, value: unknown, root: unknown): string {
  const { form } = formOf(key, value);
  const name = String(home.findLast((step) => typeof step === 'string' && step !== '*'));
  if (home.some((step) => typeof step === 'number' || step === '*')) return `"${form}" in an entry of "${name}"`;
  let depth = home.length;
  while (depth > 0 && !isMap(valueAt(root, home.slice(0, depth)))) depth--;
  const { whole = form } = wholePart([...home.slice(depth), key], value);
  const isFree = depth === home.length || (valueAt(root, home.slice(0, depth + 1)) ?? null) === null;
  if (depth === 0 && isFree) return `"${whole}" on a line of its own at the left edge`;
  const around = isFree ? home[depth - 1] : name;
  return `"${isFree ? whole : form}" below "${around}:", as far in as its lines or into its braces`;
}

/** Parts that are named; whoever meant another one knows it. */
const MOST_NAMED = 5;

function listed(names: readonly string[]): string {
  const [first, ...others] = names.length > MOST_NAMED ? [...names.slice(0, MOST_NAMED), 'others'] : names;
  return others.length === 0 ? (first ?? '') : `${[first, ...others.slice(0, -1)].join(', ')} and ${others.at(-1)}`;
}

/** A part of the file that isn't there yet, as it is written with this value alone; nothing within a list, or where it is long. */
function wholePart(path: DataPath, value: unknown): { whole?: string } {
  if (path.some((step) => typeof step === 'number' || step === '*')) return {};
  const [first = '', ...others] = path.map(String);
  const written = others.reduceRight<unknown>((inner, step) => ({ [step]: inner }), value);
  const whole = `${first}: ${formatInline(written)}`;
  return whole.length > LONGEST_SHOWN * 2 ? {} : { whole };
}

/** Whether a value is of a kind that stands at `path`, and one of those to choose from. */
function mayTake(json: JsonSchema, path: DataPath, value: unknown): boolean {
  const kind = Array.isArray(value) ? 'array' : typeof value;
  return schemasAt(json, path).some(({ type, enum: values }) =>
    values === undefined ? type === kind || (type === 'integer' && kind === 'number') : values.includes(value),
  );
}
