/**
 * Conditions over facts, levels and aspects, in three-valued logic: true, false, or null where something that is
 * unanswered would decide. Pure. A condition is turned into a test once and held against many alliances.
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

/** A condition made ready: whether it holds, and who decided that. */
export interface ConditionTest {
  evaluate(context: ConditionContext): Outcome;
  /** Adds the ids that decided the outcome, or would tell an unknown one, in the order of the condition. */
  collect(context: ConditionContext, deciders: Set<string>): void;
  /** Whether it could still come out so once everything that can be told is told. */
  mayBe(outcome: boolean, context: ConditionContext): boolean;
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
  return compileCondition(condition).evaluate(context);
}

/**
 * The facts, criteria and aspects that decided the outcome; of an unknown outcome those that would tell, without what
 * is not applicable, since no answer to it can come. In the order of the condition, each once.
 */
export function findDeciders(test: ConditionTest, context: ConditionContext): string[] {
  const deciders = new Set<string>();
  test.collect(context, deciders);
  return [...deciders];
}

/** The test of a condition, for holding it against many alliances. */
export function compileCondition(condition: Condition): ConditionTest {
  if ('all' in condition) return compileParts(condition.all.map(compileCondition), false);
  if ('any' in condition) return compileParts(condition.any.map(compileCondition), true);
  if ('not' in condition) return compileNegation(compileCondition(condition.not));
  if ('fact' in condition) return compileFact(condition);
  const holds: (level: number) => boolean =
    'below' in condition
      ? (level) => !reaches(level, condition.below)
      : (level) => reaches(level, condition['at-least']);
  if ('criterion' in condition) {
    return compileReading(condition.criterion, (context) => context.criterion(condition.criterion), holds);
  }
  return compileReading(condition.aspect, (context) => context.aspect(condition.aspect), holds);
}

/** `decisive` is what one part alone decides: false for `all`, true for `any`. */
function compileParts(parts: readonly ConditionTest[], decisive: boolean): ConditionTest {
  const evaluate = (context: ConditionContext): Outcome => {
    let outcome: Outcome = !decisive;
    for (const part of parts) {
      const held = part.evaluate(context);
      if (held === decisive) return decisive;
      if (held === null) outcome = null;
    }
    return outcome;
  };
  return {
    evaluate,
    // The parts that came out as the whole did are those that decided it, or left it open.
    collect(context, deciders) {
      const outcome = evaluate(context);
      for (const part of parts) if (part.evaluate(context) === outcome) part.collect(context, deciders);
    },
    mayBe(outcome, context) {
      const could = (part: ConditionTest) => part.mayBe(outcome, context);
      return outcome === decisive ? parts.some(could) : parts.every(could);
    },
  };
}

function compileNegation(part: ConditionTest): ConditionTest {
  return {
    evaluate(context) {
      const held = part.evaluate(context);
      return held === null ? null : !held;
    },
    collect: part.collect,
    mayBe: (outcome, context) => part.mayBe(!outcome, context),
  };
}

function compileReading(
  id: string,
  read: (context: ConditionContext) => Reading,
  holds: (level: number) => boolean,
): ConditionTest {
  return {
    evaluate(context) {
      const reading = read(context);
      return typeof reading === 'number' ? holds(reading) : null;
    },
    collect(context, deciders) {
      if (read(context) !== 'not-applicable') deciders.add(id);
    },
    mayBe(outcome, context) {
      const reading = read(context);
      return typeof reading === 'number' ? holds(reading) === outcome : reading === 'open';
    },
  };
}

type FactCondition = Extract<Condition, { fact: string }>;
type FactValue = NonNullable<ReturnType<Facts['get']>>;

function compileFact(condition: FactCondition): ConditionTest {
  const { fact } = condition;
  const holds = compileComparison(condition);
  return {
    evaluate({ facts }) {
      const value = facts.get(fact);
      return value === undefined ? null : holds(value);
    },
    collect: (_, deciders) => void deciders.add(fact),
    mayBe(outcome, { facts }) {
      const value = facts.get(fact);
      return value === undefined || holds(value) === outcome;
    },
  };
}

/** `is` on a list means that the list contains it, `in` that it contains any of them. */
function compileComparison(condition: FactCondition): (value: FactValue) => Outcome {
  if ('is' in condition) return (value) => contains(value, condition.is);
  if ('in' in condition) return (value) => condition.in.some((wanted) => contains(value, wanted));
  const { fact } = condition;
  const isAbove = 'above' in condition;
  const bound = isAbove ? condition.above : condition.below;
  return (value) => {
    const distance = compare(fact, value, bound);
    return distance === null ? null : isAbove ? distance > 0 : distance < 0;
  };
}

function contains(value: FactValue, wanted: string | number | boolean): boolean {
  return Array.isArray(value) ? value.some((one) => one === wanted) : value === wanted;
}

/** How far a value is above a bound: as numbers, or as places in an ordered vocabulary; null where neither fits. */
function compare(fact: string, value: FactValue, bound: string | number): number | null {
  if (typeof value === 'number' && typeof bound === 'number') return value - bound;
  const type = factVocabulary.get(fact);
  if (!type?.ordered || type.values === null || typeof value !== 'string' || typeof bound !== 'string') return null;
  return type.values.indexOf(value) - type.values.indexOf(bound);
}
