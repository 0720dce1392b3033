/** From zod's issues to findings: one precise fault for each, whatever union it was found in. Loads zod. */
import type * as z from 'zod';
import type { DataPath } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import { formatInline } from '../document/format-value.ts';
import { MOST_FAULTS } from '../document/limits.ts';
import { valueAt } from '../document/value-at.ts';
import type { Finding } from './finding.ts';
import { homesOf, type JsonSchema, keysAt } from './json-schema.ts';

type Issue = z.core.$ZodIssue;

/** Who knows the names a user meets: how a map is called in words, what a pattern asks for. */
export interface ShapeWords {
  json: JsonSchema;
  /** What the map at `path` is called, such as `a member`; shown in messages. */
  nameOf(path: DataPath): string;
  /** A more precise finding than the general one, or null. */
  special(issue: Issue, path: DataPath, found: unknown): Finding | null;
}

/** Findings for every issue, in the order of the issues. `value` is what was checked. */
export function shapeFindings(issues: readonly Issue[], value: unknown, words: ShapeWords): Finding[] {
  return issues.flatMap((issue) => explain(issue, issue.path as DataPath, value, words));
}

function explain(issue: Issue, path: DataPath, root: unknown, words: ShapeWords): Finding[] {
  const found = valueAt(root, path);
  const special = words.special(issue, path, found);
  if (special !== null) return [special];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.slice(0, MOST_FAULTS).map((key) => unknownKey(key, path, words));
    case 'invalid_union':
      return union(issue, path, root, words);
    case 'invalid_type':
      return [typeFinding([expectedName(issue)], path, found, words)];
    case 'invalid_value':
      return [valueFinding(issue.values, path, found, words)];
    case 'too_big':
    case 'too_small':
      return [sizeFinding(issue, path, found)];
    case 'invalid_format':
      return [
        {
          code: 'wrong-format',
          path,
          args: { found: shown(found), key: lastKey(path), pattern: issue.pattern ?? issue.format },
        },
      ];
    default:
      return [{ code: 'wrong-value', path, args: { found: shown(found), allowed: '', key: lastKey(path) } }];
  }
}

function unknownKey(key: string, path: DataPath, words: ShapeWords): Finding {
  const allowed = keysAt(words.json, path);
  const near = nearest(key, allowed);
  const [home, otherHome] = homesOf(words.json, key);
  const elsewhere = home !== undefined && otherHome === undefined ? { elsewhere: words.nameOf(home) } : {};
  const args = {
    key,
    where: words.nameOf(path),
    allowed: allowed.join(', '),
    ...elsewhere,
    ...(near === null ? {} : { nearest: near }),
  };
  return { code: 'unknown-key', path: [...path, key], at: 'key', args };
}

/** The option that the value was most likely meant to be: of its kind, and with the fewest faults. */
function union(issue: Issue & { code: 'invalid_union' }, path: DataPath, root: unknown, words: ShapeWords): Finding[] {
  const found = valueAt(root, path);
  const fitting = issue.errors.filter((issues) => !issues.some((inner) => isOtherKind(inner, found)));
  const [best] = fitting.sort((a, b) => a.length - b.length);
  if (best !== undefined)
    return best.flatMap((inner) => explain(inner, [...path, ...(inner.path as DataPath)], root, words));
  const expected = issue.errors.flatMap((issues) => issues.filter(({ path }) => path.length === 0).map(expectedName));
  return [typeFinding([...new Set(expected)], path, found, words)];
}

/** Whether the issue says that the value as a whole is of another kind, so that this option was not meant. */
function isOtherKind(issue: Issue, found: unknown): boolean {
  if (issue.path.length > 0) return false;
  if (issue.code === 'invalid_type') return !(issue.expected === 'int' && typeof found === 'number');
  return issue.code === 'invalid_value' && typeof issue.values[0] !== typeof found;
}

/** What may stand behind a key that can't be left out. */
const EXAMPLES: Readonly<Record<string, string>> = {
  version: '1',
  name: 'Eastside Tenants',
  'id of a round': 'autumn-2026',
  issue: 'rents',
  partner: 'Law Clinic',
};

function requiredAs(key: string, path: DataPath): string {
  return key === 'id' && path[0] === 'assessments' && path.length === 3 ? 'id of a round' : key;
}

function typeFinding(expected: string[], path: DataPath, found: unknown, words: ShapeWords): Finding {
  const key = lastKey(path);
  if (found === undefined)
    return {
      code: 'missing-key',
      path: path.slice(0, -1),
      at: 'key',
      args: { key, where: words.nameOf(path.slice(0, -1)), example: EXAMPLES[requiredAs(key, path)] ?? '...' },
    };
  if (found === null) {
    const example = EXAMPLES[requiredAs(key, path)];
    const isEntry = typeof path.at(-1) === 'number';
    const more = isEntry ? { entry: 1 } : example === undefined ? {} : { example };
    const args = { key, expected: expected.join(' or '), ...more };
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
      ...asList(expected, found),
      ...asOther(expected, found),
    },
  };
}

/** Text where a list is expected, as a list of what its commas part. */
function asList(expected: readonly string[], found: unknown): { list?: string } {
  const isMeant = expected.includes('a list') && typeof found === 'string' && found.length <= LONGEST_SHOWN;
  if (!isMeant) return {};
  const parts = found.split(/[,;]/).map((part) => part.trim());
  return { list: formatInline(parts.filter((part) => part !== '')) };
}

/** A percentage where a number is expected, or yes where true is. */
function asOther(expected: readonly string[], found: unknown): { meant?: string } {
  const word = typeof found === 'string' ? found.trim().toLowerCase() : '';
  if (expected.includes('true or false')) {
    const meant = { yes: 'true', true: 'true', no: 'false', false: 'false' }[word];
    return meant === undefined ? {} : { meant };
  }
  const number = /^(\d+(?:\.\d+)?) *%?$/.exec(word)?.[1];
  return number !== undefined && /number/.test(expected.join()) ? { meant: number } : {};
}

function valueFinding(values: readonly unknown[], path: DataPath, found: unknown, words: ShapeWords): Finding {
  const key = lastKey(path);
  if (found === undefined || found === null) return typeFinding([values.map(String).join(', ')], path, found, words);
  const allowed = values.map(String);
  const written = typeof found === 'boolean' && allowed.includes('yes') ? (found ? 'yes' : 'no') : found;
  const near = typeof written === 'string' ? nearest(written, allowed) : null;
  return {
    code: 'wrong-value',
    path,
    args: { key, found: shown(found), allowed: allowed.join(', '), ...(near === null ? {} : { nearest: near }) },
  };
}

function sizeFinding(issue: Issue & { code: 'too_big' | 'too_small' }, path: DataPath, found: unknown): Finding {
  const limit = Number(issue.code === 'too_big' ? issue.maximum : issue.minimum);
  const args = {
    key: lastKey(path),
    limit,
    found: typeof found === 'string' || Array.isArray(found) ? found.length : shown(found),
  };
  if (issue.origin === 'string') return { code: issue.code === 'too_big' ? 'too-long' : 'empty-text', path, args };
  if (issue.origin === 'array') {
    return { code: issue.code === 'too_big' ? 'too-many' : 'rubric-too-few', path, at: 'key', args };
  }
  if (issue.code === 'too_small' && issue.inclusive === false) return { code: 'rubric-not-above', path, args };
  return { code: issue.code === 'too_big' ? 'too-high' : 'too-low', path, args };
}

function expectedName(issue: Issue): string {
  if (issue.code === 'invalid_value') return issue.values.map(String).join(' or ');
  const names: Record<string, string> = {
    string: 'text',
    number: 'a number',
    int: 'a whole number',
    boolean: 'true or false',
    array: 'a list',
    object: 'a map',
    record: 'a map',
    null: 'nothing',
  };
  return issue.code === 'invalid_type' ? (names[issue.expected] ?? issue.expected) : '';
}

/** The kind of a value in words. */
export function kindOf(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'number' && !Number.isFinite(value)) return 'no number that can be counted with';
  const names: Record<string, string> = {
    string: 'text',
    number: 'a number',
    boolean: 'true or false',
    object: 'a map',
  };
  return names[typeof value] ?? typeof value;
}

const LONGEST_SHOWN = 60;

/** A value in a few characters, for messages. */
export function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing');
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN - 3)}...` : text;
}

/** The last name on a path: of `members/3` it is `members`. */
export function lastKey(path: DataPath): string {
  return String(path.findLast((part) => typeof part === 'string') ?? 'file');
}
