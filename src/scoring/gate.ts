/**
 * Is it an alliance in the sense of the report? Six tests on facts; each passes, fails or is unknown, and what fails
 * looks like something else. It informs and never blocks. Pure.
 * Source: Defining Alliances, 11-13.
 */
import type { Facts } from '../framework/facts.ts';
import type { Rubric } from '../framework/rubric-schema.ts';
import type { Assessment } from './assessment-schema.ts';

type GateResult = Assessment['definition'][number];
type Outcome = GateResult['outcome'];
type Judge = (facts: Facts) => { outcome: Outcome; looksLike: string };

const tests: ReadonlyMap<string, Judge> = new Map<string, Judge>([
  ['two-or-more', (facts) => ({ outcome: countsTwo(facts), looksLike: 'single-organization' })],
  ['independence', byAnswer('definition.independence', 'yes', 'merger')],
  ['long-term', byAnswer('definition.long-term', 'yes', 'tactical-coalition')],
  ['base-building-led', judgeLeadership],
  ['not-affiliates', byAnswer('definition.affiliates-of-one-network', 'no', 'affiliate-network')],
  ['system-change', byAnswer('definition.system-change', 'yes', 'other-collaboration')],
]);

/** The tests in the rubric's order. A test of an own rubric that the program doesn't know stays unknown. */
export function judgeDefinition(facts: Facts, rubric: Rubric): GateResult[] {
  return rubric.definition.tests.map(({ id }) => {
    const judged = tests.get(id)?.(facts) ?? { outcome: 'unknown', looksLike: null };
    return { id, outcome: judged.outcome, looksLike: judged.outcome === 'fail' ? judged.looksLike : null };
  });
}

function byAnswer(fact: string, passing: 'yes' | 'no', looksLike: string): Judge {
  return (facts) => {
    const answer = facts.get(fact);
    return { outcome: answer === undefined ? 'unknown' : answer === passing ? 'pass' : 'fail', looksLike };
  };
}

function countsTwo(facts: Facts): Outcome {
  const count = facts.get('membership.count');
  return typeof count !== 'number' ? 'unknown' : count >= 2 ? 'pass' : 'fail';
}

/** A national campaign coalition is told by both marks; with one of them alone, or unknown, only that it's not base-led. */
function judgeLeadership(facts: Facts): { outcome: Outcome; looksLike: string } {
  const leader = facts.get('definition.led-by');
  const isCampaign = leader === 'national-organizations' && facts.get('definition.one-policy-goal') === 'yes';
  return {
    outcome: leader === undefined ? 'unknown' : leader === 'base-building' ? 'pass' : 'fail',
    looksLike: isCampaign ? 'national-campaign-coalition' : 'not-base-led',
  };
}
