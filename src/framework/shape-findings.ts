/** From zod's issues to findings: one precise fault for each, whatever union it was found in. Loads zod. */
import type { DataPath } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import { formatInline } from '../document/format-value.ts';
import { MOST_FAULTS } from '../document/limits.ts';
import { valueAt } from '../document/value-at.ts';
import type { Finding } from './finding.ts';
import { entryAt, type Issue, LONGEST_SHOWN, lastKey, NAMED, type ShapeWords, shown } from './shape-words.ts';
import { valueMeant } from './slips/wording/other-words.ts';
import { typeFinding } from './type-findings.ts';
import { unknownKey } from './unknown-key.ts';

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
      return issue.keys.slice(0, MOST_FAULTS).map((key) => unknownKey(key, path, root, words));
    case 'invalid_union':
      return union(issue, path, root, words);
    case 'invalid_type':
      return [typeFinding([expectedName(issue)], path, root, words)];
    case 'invalid_value':
      return [valueFinding(issue.values, path, root, words)];
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

/** The option that the value was most likely meant to be: of its kind, and with the fewest faults. */
function union(issue: Issue & { code: 'invalid_union' }, path: DataPath, root: unknown, words: ShapeWords): Finding[] {
  const found = valueAt(root, path);
  const fitting = issue.errors.filter((issues) => !issues.some((inner) => isOtherKind(inner, found)));
  const [best] = fitting.sort((a, b) => a.length - b.length);
  if (best !== undefined)
    return best.flatMap((inner) => explain(inner, [...path, ...(inner.path as DataPath)], root, words));
  const expected = issue.errors.flatMap((issues) => issues.filter(({ path }) => path.length === 0).map(expectedName));
  return [typeFinding([...new Set(expected)], path, root, words)];
}

/** Whether the issue says that the value as a whole is of another kind, so that this option was not meant. */
function isOtherKind(issue: Issue, found: unknown): boolean {
  if (issue.path.length > 0) return false;
  if (issue.code === 'invalid_type') return !(issue.expected === 'int' && typeof found === 'number');
  return issue.code === 'invalid_value' && typeof issue.values[0] !== typeof found;
}

function valueFinding(values: readonly unknown[], path: DataPath, root: unknown, words: ShapeWords): Finding {
  const key = lastKey(path);
  const found = valueAt(root, path);
  if (found === undefined || found === null)
    return typeFinding([`one of ${values.map(String).join(', ')}`], path, root, words);
  const allowed = values.map(String);
  const written = typeof found === 'boolean' && allowed.includes('yes') ? (found ? 'yes' : 'no') : found;
  const near = typeof written === 'string' ? (valueMeant(key, written, allowed) ?? nearest(written, allowed)) : null;
  return {
    code: 'wrong-value',
    path,
    args: {
      key,
      found: Array.isArray(found) ? shown(formatInline(found)) : shown(found),
      allowed: allowed.join(', '),
      ...asOne(found, allowed),
      ...(allowed.join() === 'true' &&
        typeof found !== 'object' &&
        /^(?:no|n|false|non|nein)$/i.test(String(found)) && { off: 1 }),
      ...(near === null ? withRemark(found, allowed) : { nearest: near }),
    },
  };
}

/** Of several where one alone belongs, the first that is one. A map has no text of its own: to ask for it would throw. */
function asOne(found: unknown, allowed: readonly string[]): { one?: string } {
  const isOne = (part: unknown) => typeof part !== 'object' && allowed.includes(String(part));
  const one = Array.isArray(found) ? found.find(isOne) : undefined;
  return one === undefined ? {} : { one: String(one) };
}

/** One of the values, and words behind it. */
function withRemark(found: unknown, allowed: readonly string[]): { remark?: string } {
  const words = typeof found === 'string' ? found.trim() : '';
  const value = allowed.find((one) => words.startsWith(`${one} `));
  if (value === undefined || words.length > LONGEST_SHOWN) return {};
  return { remark: `${value} # ${words.slice(value.length).replace(/^[\s/#]+/, '')}` };
}

function sizeFinding(issue: Issue & { code: 'too_big' | 'too_small' }, path: DataPath, found: unknown): Finding {
  const limit = Number(issue.code === 'too_big' ? issue.maximum : issue.minimum);
  const args = {
    key: lastKey(path),
    limit,
    found: typeof found === 'string' || Array.isArray(found) ? found.length : shown(found),
  };
  if (issue.origin === 'string') {
    const code = issue.code === 'too_big' ? 'too-long' : 'empty-text';
    return { code, path, args: { ...args, ...entryAt(path) } };
  }
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
    object: NAMED,
    record: NAMED,
    null: 'nothing',
  };
  return issue.code === 'invalid_type' ? (names[issue.expected] ?? issue.expected) : '';
}
