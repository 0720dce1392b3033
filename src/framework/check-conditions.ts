/** Whether a condition could ever hold: facts, values, criteria and aspects that exist, compared in ways that mean something. */
import type { DataPath } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import { type FactType, factVocabulary } from './fact-vocabulary.ts';
import type { Finding } from './finding.ts';
import type { Condition } from './rubric-schema.ts';

export interface KnownIds {
  criteria: ReadonlySet<string>;
  aspects: ReadonlySet<string>;
}
type Value = string | number | boolean;

/** `facts-alone`: the condition of an `applies`, which may not look at levels, or an answer could unask a question. */
export function checkCondition(
  condition: Condition,
  path: DataPath,
  known: KnownIds,
  scope: 'all' | 'facts-alone' = 'all',
): Finding[] {
  if ('all' in condition) return checkEach(condition.all, [...path, 'all'], known, scope);
  if ('any' in condition) return checkEach(condition.any, [...path, 'any'], known, scope);
  if ('not' in condition) return checkCondition(condition.not, [...path, 'not'], known, scope);
  if ('fact' in condition) return checkFact(condition, path);
  if (scope === 'facts-alone') return [{ code: 'rubric-applies-by-level', path }];
  const [kind, id, ids] =
    'criterion' in condition
      ? (['criterion', condition.criterion, known.criteria] as const)
      : (['aspect', condition.aspect, known.aspects] as const);
  return ids.has(id) ? [] : [unknownFinding(kind, id, ids, [...path, kind])];
}

function checkEach(
  conditions: readonly Condition[],
  path: DataPath,
  known: KnownIds,
  scope: 'all' | 'facts-alone',
): Finding[] {
  return conditions.flatMap((condition, index) => checkCondition(condition, [...path, index], known, scope));
}

function checkFact(condition: Extract<Condition, { fact: string }>, path: DataPath): Finding[] {
  const { fact } = condition;
  const type = factVocabulary.get(fact);
  if (!type) return [unknownFinding('fact', fact, factVocabulary.keys(), [...path, 'fact'])];
  if ('is' in condition) return checkValue(fact, type, condition.is, [...path, 'is']);
  if ('in' in condition)
    return condition.in.flatMap((value, index) => checkValue(fact, type, value, [...path, 'in', index]));
  const [word, value] =
    'above' in condition ? (['above', condition.above] as const) : (['below', condition.below] as const);
  if (!type.ordered) return [{ code: 'rubric-unordered-fact', path: [...path, word], args: { fact, word } }];
  return [...checkValue(fact, type, value, [...path, word]), ...checkEdge(fact, type, word, value, [...path, word])];
}

function checkValue(fact: string, type: FactType, value: Value, path: DataPath): Finding[] {
  const kinds = { number: 'number', boolean: 'boolean', one: 'string', many: 'string' } as const;
  const allowed = type.values ?? (type.kind === 'boolean' ? ['true', 'false'] : []);
  const known = typeof value === kinds[type.kind] && (type.values === null || type.values.includes(String(value)));
  return known
    ? []
    : [
        {
          code: 'rubric-impossible-value',
          path,
          args: { fact, value: String(value), allowed: allowed.join(', ') || `a ${type.kind}` },
        },
      ];
}

/** Above the last or below the first of a list lies nothing. */
function checkEdge(
  fact: string,
  { values }: FactType,
  word: 'above' | 'below',
  value: Value,
  path: DataPath,
): Finding[] {
  const edge = word === 'above' ? values?.at(-1) : values?.[0];
  return edge !== undefined && edge === value
    ? [{ code: 'rubric-never-holds', path, args: { fact, word, value: String(value) } }]
    : [];
}

/** A reading is a fact and one of its values, such as structure.form.informal. */
export function checkReading(reading: string, path: DataPath): Finding[] {
  const cut = reading.lastIndexOf('.');
  const [fact, value] = [reading.slice(0, cut), reading.slice(cut + 1)];
  const type = factVocabulary.get(fact);
  if (!type) return [unknownFinding('fact', fact, factVocabulary.keys(), path)];
  const parsed = type.kind === 'boolean' ? value === 'true' || (value === 'false' ? false : value) : value;
  return checkValue(fact, type, parsed, path);
}

function unknownFinding(kind: string, id: string, ids: Iterable<string>, path: DataPath): Finding {
  const near = nearest(id, ids);
  return { code: 'rubric-unknown-reference', path, args: { kind, id, ...(near !== null && { nearest: near }) } };
}
