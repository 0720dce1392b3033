/**
 * Conditions over facts, levels and aspects, in three-valued logic: true, false, or null where something that is
 * unanswered would decide. Pure.
 */
import { type Facts, factVocabulary } from '../framework/facts.ts';
import type { Condition } from '../framework/rubric-schema.ts';
import { reaches } from './thresholds.ts';

export type Outcome = true | false | null;
/** A level from 0 to 4; or open; or not applicable, which no answer can tell. */
export type Reading = number | 'open' | 'not-applicable';

/** What a condition is held against. */
export interface ConditionContext {
  facts: Facts;
  criterion(id: string): Reading;
  /** The aspect's score x 4. */
  aspect(id: string): Reading;
}

/** A context for conditions on facts alone, as `applies` are: levels are never looked at. */
export function onFactsAlone(facts: Facts): ConditionContext {
  return { facts, criterion: () => 'open', aspect: () => 'open' };
}

/**
 * Whether a condition holds: Kleene's three-valued logic. A fact that is absent, and a criterion or aspect without a
 * level, is unknown. What is not applicable is unknown too: it neither falls below a level nor reaches one.
 */
export function evaluateCondition(condition: Condition, context: ConditionContext): Outcome {
  if ('all' in condition) return combine(condition.all, context, false);
  if ('any' in condition) return combine(condition.any, context, true);
  if ('not' in condition) return negate(evaluateCondition(condition.not, context));
  if ('fact' in condition) return holdFact(condition, context.facts);
  const reading = 'criterion' in condition ? context.criterion(condition.criterion) : context.aspect(condition.aspect);
  if (typeof reading === 'string') return null;
  return 'below' in condition ? !reaches(reading, condition.below) : reaches(reading, condition['at-least']);
}

/**
 * The facts, criteria and aspects that decided the outcome; of an unknown outcome those that would tell, without what
 * is not applicable, since no answer to it can come. In the order of the condition, each once.
 */
export function findDeciders(condition: Condition, context: ConditionContext): string[] {
  const found = new Set<string>();
  collect(condition, context, found);
  return [...found];
}

function collect(condition: Condition, context: ConditionContext, found: Set<string>): void {
  if ('not' in condition) collect(condition.not, context, found);
  else if ('all' in condition) collectParts(condition, condition.all, context, found);
  else if ('any' in condition) collectParts(condition, condition.any, context, found);
  else if ('fact' in condition) found.add(condition.fact);
  else if ('criterion' in condition) {
    if (context.criterion(condition.criterion) !== 'not-applicable') found.add(condition.criterion);
  } else if (context.aspect(condition.aspect) !== 'not-applicable') found.add(condition.aspect);
}

/** The parts that came out as the whole did are those that decided it, or left it open. */
function collectParts(
  whole: Condition,
  parts: readonly Condition[],
  context: ConditionContext,
  found: Set<string>,
): void {
  const outcome = evaluateCondition(whole, context);
  for (const part of parts) if (evaluateCondition(part, context) === outcome) collect(part, context, found);
}

/** `decisive` is what one part alone decides: false for `all`, true for `any`. */
function combine(parts: readonly Condition[], context: ConditionContext, decisive: boolean): Outcome {
  let outcome: Outcome = !decisive;
  for (const part of parts) {
    const held = evaluateCondition(part, context);
    if (held === decisive) return decisive;
    if (held === null) outcome = null;
  }
  return outcome;
}

function negate(outcome: Outcome): Outcome {
  return outcome === null ? null : !outcome;
}

type FactCondition = Extract<Condition, { fact: string }>;

/** `is` on a list means that the list contains it, `in` that it contains any of them. */
function holdFact(condition: FactCondition, facts: Facts): Outcome {
  const value = facts.get(condition.fact);
  if (value === undefined) return null;
  if ('is' in condition) return contains(value, condition.is);
  if ('in' in condition) return condition.in.some((wanted) => contains(value, wanted));
  const bound = 'above' in condition ? condition.above : condition.below;
  const distance = compare(condition.fact, value, bound);
  if (distance === null) return null;
  return 'above' in condition ? distance > 0 : distance < 0;
}

function contains(value: string | number | boolean | string[], wanted: string | number | boolean): boolean {
  return Array.isArray(value) ? value.some((one) => one === wanted) : value === wanted;
}

/** How far a value is above a bound: as numbers, or as places in an ordered vocabulary; null where neither fits. */
function compare(fact: string, value: unknown, bound: string | number): number | null {
  if (typeof value === 'number' && typeof bound === 'number') return value - bound;
  const type = factVocabulary.get(fact);
  if (!type?.ordered || type.values === null || typeof value !== 'string' || typeof bound !== 'string') return null;
  return type.values.indexOf(value) - type.values.indexOf(bound);
}
