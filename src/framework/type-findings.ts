/** What is said of a value of another kind than was expected, or of none: with what it was likely meant as. Pure. */
import type { DataPath, Diagnostic } from '../diagnostics/diagnostic.ts';
import { formatInline } from '../document/format-value.ts';
import { valueAt } from '../document/value-at.ts';
import type { Finding } from './finding.ts';
import { type JsonSchema, keysAt, schemasAt } from './json-schema.ts';
import { isYesOrNo, listSample, modelOf } from './model-value.ts';
import { roundIdAt } from './round-id.ts';
import { kindOf, LONGEST_SHOWN, lastKey, NAMED, type ShapeWords, shown } from './shape-words.ts';
import { entriesOf } from './slips/wording/list-meant.ts';

/** What may stand behind a key that can't be left out. A name could be anybody's: it is asked for and not made up. */
const EXAMPLES: Readonly<Record<string, string>> = {
  version: '1',
  date: '2026-05-14',
  issue: 'rents',
  partner: 'Law Clinic',
};
/** How what lacks a name is spoken of. */
const WHOSE: Readonly<Record<string, string>> = {
  '': 'your alliance',
  members: 'this member',
  targets: 'this target',
  values: 'this value',
};

/** An example of what is missing at `path`, or whose name it is. */
function exampleAt(key: string, path: DataPath, root: unknown): { example?: string; whose?: string; ofRound?: number } {
  const whose = key === 'name' && path.length <= 3 ? WHOSE[path.length === 1 ? '' : String(path[0])] : undefined;
  if (whose !== undefined) return { whose };
  const [list, place] = path;
  const isRound = key === 'id' && list === 'assessments' && typeof place === 'number' && path.length === 3;
  const example = isRound ? (roundIdAt(valueAt(root, [list]), place) ?? 'spring-2026') : EXAMPLES[key];
  return example === undefined ? {} : { example, ...(isRound && { ofRound: 1 }) };
}

/** `expected` are the kinds that would do, in words. */
export function typeFinding(expected: string[], path: DataPath, root: unknown, words: ShapeWords): Finding {
  const key = lastKey(path);
  const found = valueAt(root, path);
  if (found === undefined) {
    return {
      code: 'missing-key',
      path: path.slice(0, -1),
      at: 'key',
      addTo: path.slice(0, -1),
      args: { key, where: words.nameOf(path.slice(0, -1)), example: '...', ...exampleAt(key, path, root) },
    };
  }
  if (found === null) {
    const isEntry = typeof path.at(-1) === 'number';
    const more = isEntry ? { entry: 1 } : { ...exampleAt(key, path, root), ...modelOf(words.json, path, null) };
    const isRequired = schemasAt(words.json, path.slice(0, -1)).some(({ required = [] }) => required.includes(key));
    const args = { key, expected: expected.join(' or '), ...(isRequired && { required: 1 }), ...more };
    return { code: 'empty-value', path, at: 'key', args };
  }
  if (expected[0] === 'a whole number' && typeof found === 'number')
    return { code: 'not-whole', path, args: { key, found: shown(found) } };
  return {
    code: 'wrong-type',
    path,
    args: {
      key,
      expected: expected.join(' or '),
      kind: kindOf(found),
      found: shown(found),
      ...asList(expected, path, found, words),
      ...asCount(expected, path, found, root),
      ...asOther(expected, found),
      ...asUnknown(expected, path, found, words),
      ...asNames(expected, path, found, words),
    },
  };
}

/** Text where a list is expected, as a list of what it names; names with values there, by the first of them. */
function asList(
  expected: readonly string[],
  path: DataPath,
  found: unknown,
  { json }: ShapeWords,
): { list?: string; listSample?: string; first?: string; dash?: string } {
  if (!expected.includes('a list')) return {};
  if (typeof found === 'object' && found !== null) {
    const [first] = Object.keys(found);
    return first === undefined ? {} : { first };
  }
  const items = schemasAt(json, [...path, 0]);
  const areWords = items.some(({ enum: values, pattern }) => (values ?? pattern) !== undefined);
  const isNamed = !areWords && items.every(({ type }) => type !== 'string') && items.some(hasName);
  const isOther = !areWords && !isNamed && items.every(({ type }) => type !== 'string');
  const dash = areWords || isOther ? {} : { dash: isNamed ? '- name:' : '-' };
  if (typeof found !== 'string') {
    // A name could be anybody's.
    const sample = items.some(hasName) ? undefined : listSample(json, path);
    return { ...dash, ...(sample !== undefined && { listSample: sample }) };
  }
  if (isOther) return {};
  if (found.length > LONGEST_SHOWN) return dash;
  const entries = entriesOf(found, areWords);
  return { list: formatInline(isNamed ? entries.map((name) => ({ name })) : entries), ...dash };
}

/** A number where a list is expected: how many there are. */
function asCount(expected: readonly string[], path: DataPath, found: unknown, root: unknown): Diagnostic['args'] {
  if (!expected.includes('a list') || typeof found !== 'number') return {};
  const [list, ...below] = path;
  if (below.length > 0) return { count: found };
  const isDefined = (valueAt(root, ['definition']) ?? null) !== null;
  const ofMembers = list === 'members' ? { [isDefined ? 'listed' : 'ofMembers']: 1 } : {};
  return { count: found, ...ofMembers, ...(list === 'assessments' && { ofRounds: 1 }) };
}

function hasName({ properties = {} }: JsonSchema): boolean {
  return Object.hasOwn(properties, 'name');
}

/** A number, or a list of words, as the text that it was meant as. */
function asText(found: unknown): { quoted?: string; isList?: number } {
  const isList = Array.isArray(found) && found.every((part) => typeof part === 'string');
  const text = isList ? found.join(', ') : String(found);
  if (isList && text.length > LONGEST_SHOWN) return { isList: 1 };
  if ((typeof found === 'object' && !isList) || text.length > LONGEST_SHOWN) return {};
  return { quoted: `"${text.replace(/["\\]/g, '\\$&')}"`, ...(isList && { isList: 1 }) };
}

/** Of several where one alone belongs, the first. */
function asOne(found: unknown): { one?: string } {
  const [first, second] = Array.isArray(found) ? (found as unknown[]) : [];
  return typeof first !== 'string' || second === undefined ? {} : { one: formatInline(first) };
}

/** Names that are listed in a step. */
const MOST_PARTS = 16;

/** What stands where names with their values are expected, under such a name. */
function asNames(
  expected: readonly string[],
  path: DataPath,
  found: unknown,
  { json }: ShapeWords,
): Diagnostic['args'] {
  const isEntry = typeof path.at(-1) === 'number';
  if (expected.includes('text'))
    return { ...(isEntry && { isEntry: 1 }), ...(expected.includes(NAMED) && asOne(found)), ...asText(found) };
  if (!expected.includes(NAMED)) return {};
  const isAlone = expected.every((one) => one === NAMED || one === 'nothing');
  const parts = keysAt(json, path);
  const isShort = parts.length > 0 && parts.length <= MOST_PARTS;
  const ofMaps = Array.isArray(found) && found.some((entry) => typeof entry === 'object' && entry !== null);
  return {
    ...(isAlone && { named: 1 }),
    ...(isEntry && { isEntry: 1 }),
    ...(ofMaps && { entries: 1 }),
    ...(isYesOrNo(found) && { forAll: 1 }),
    ...(path.length === 1 && path[0] === 'rules' && { ofRules: 1 }),
    ...(isShort && { parts: parts.join(', ') }),
    ...modelOf(json, path, found),
  };
}

/** A percentage where a number is expected, or yes where true is. */
function asOther(
  expected: readonly string[],
  found: unknown,
): { meant?: string; word?: number; more?: number; digits?: number } {
  const word = typeof found === 'string' ? found.trim().toLowerCase() : '';
  if (expected.includes('true or false')) {
    const meant = { yes: 'true', true: 'true', no: 'false', false: 'false' }[word];
    return meant === undefined ? {} : { meant, word: 1 };
  }
  const number = numberIn(word);
  if (number === undefined || !/number/.test(expected.join())) return {};
  if (/^[a-z ]+$/.test(word)) return { meant: number, digits: 1 };
  return { meant: number, ...(!/^[\d.,]+ *(?:%|percent)?$/.test(word) && { more: 1 }) };
}

/** Whether words stand where a number may be left out: nobody may have counted. */
function asUnknown(
  expected: readonly string[],
  path: DataPath,
  found: unknown,
  { json }: ShapeWords,
): { unknown?: number } {
  const key = path.at(-1);
  const isNumber = expected.every((one) => /number/.test(one));
  if (typeof found !== 'string' || typeof key !== 'string' || !isNumber) return {};
  return schemasAt(json, path.slice(0, -1)).some(({ required = [] }) => required.includes(key)) ? {} : { unknown: 1 };
}

const NUMBERS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** The only number among words such as `about 12 people`, or of two the lower; with commas between thousands, or as a word. */
function numberIn(words: string): string | undefined {
  if (/[$€£]/.test(words)) return undefined;
  const [, first, second] =
    /^[^\d-]*(\d+(?:\.\d+)?)(?: *(?:-|–|to) *(\d+))?[^\d]*$/.exec(words.replace(/(\d),(?=\d{3}\b)/g, '$1')) ?? [];
  if (first !== undefined) return second !== undefined && Number(second) < Number(first) ? second : first;
  const word = NUMBERS.indexOf(words.replace(/^a dozen$/, 'twelve'));
  return word === -1 ? undefined : String(word);
}
