/** A rubric and an alliance of the size of real ones, for measuring. */
import type { Alliance, Answer } from '../../src/framework/alliance-schema.ts';
import type { Condition, Rubric } from '../../src/framework/rubric-schema.ts';
import { STAGES } from '../../src/framework/vocabulary.ts';
import { type CriterionSketch, makeRubric } from './make-rubric.ts';

const ASPECTS: Record<string, string[]> = {
  connect: ['constituencies', 'issues', 'skills', 'bridging'],
  cement: ['trust', 'shared-vision', 'democratic-structure', 'staying-power'],
  scale: ['strategic-targets', 'issue-breadth', 'bigger-wins', 'base-link', 'public-voice'],
};
const THEMES = ['bridging-sectors', 'trust-to-transformation', 'place-matters'];
const CONDITIONS: Condition[] = [
  { fact: 'structure.anchors', above: 0 },
  { fact: 'membership.diversity', above: 'mixed' },
  { fact: 'structure.form', in: ['independent', 'hosted'] },
];

/** 66 criteria, 13 aspects of which three are essential, 26 tensions. */
export function makeRealisticRubric(): Rubric {
  const aspects = Object.entries(ASPECTS).flatMap(([role, ids]) =>
    ids.map((id, n) => ({ id: `${role}.${id}`, essential: role === 'cement' && n < 3 })),
  );
  const criteria = Array.from({ length: 66 }, (_, n) => sketchCriterion(n, aspects[n % aspects.length]?.id ?? ''));
  const tensions = Array.from({ length: 26 }, (_, n) => ({ id: `tension-${n}`, when: sketchTension(n) }));
  return makeRubric({ aspects, criteria, tensions });
}

function sketchCriterion(n: number, aspect: string): CriterionSketch {
  const first = n % STAGES.length;
  const expected = Object.fromEntries(
    STAGES.flatMap((stage, place) => (place >= first && (place - first) % 2 === 0 ? [[stage, 1 + (place >> 1)]] : [])),
  );
  const applies = n % 8 === 7 ? CONDITIONS[n % 3] : undefined;
  return {
    id: `criterion-${n}`,
    aspect,
    kind: n % 3 === 0 ? 'transformation' : 'transaction',
    quick: n < 20,
    expected,
    ...(applies === undefined ? {} : { applies }),
    objectives: [`${1 + (n % 3)}.${1 + (n % 2)}`, '2.3'],
    themes: n % 2 === 0 ? [THEMES[n % 3] ?? ''] : [],
  };
}

function sketchTension(n: number): Condition {
  const facts: Condition[] = [
    { fact: 'structure.form', is: n % 2 === 0 ? 'informal' : 'independent' },
    { fact: 'membership.diversity', above: 'mixed' },
    { fact: 'path.current', is: 'joint-action-first' },
    { fact: 'funding.wins-within-months', below: 24 },
  ];
  const levels: Condition[] = [
    { criterion: `criterion-${n}`, below: 2 },
    { aspect: 'cement.trust', below: 2.5 },
  ];
  return { all: [facts[n % 4] ?? { fact: 'stage.ending', is: true }, { any: levels }] };
}

/** A profile with most facts told and an answer to nearly all of the realistic rubric's criteria. */
export function makeRealisticAlliance(): Alliance {
  return {
    version: 1,
    name: 'Harbor Neighbors Alliance',
    definition: { independence: 'yes', 'long-term': 'yes', 'led-by': 'base-building' },
    members: Array.from({ length: 20 }, (_, n) => ({ name: `Member ${n}`, skills: ['base', 'research'] })),
    profile: {
      function: { 'information-sharing': 'primary', 'joint-action': 'secondary' },
      membership: { 'ideology-and-values': { current: 'mostly-diverse', intended: 'diverse' } },
      geography: { 'member-scale': ['local'], 'alliance-scale': ['regional', 'statewide'] },
      structure: { form: 'independent', staffing: 'both', anchors: ['Member 1'] },
      stage: { outreach: { progress: 'done' }, formation: { progress: 'under-way' } },
    },
    path: { current: 'joint-action-first' },
    context: { 'issue-unity': 'mixed' },
    funding: { sources: ['foundations'], 'wins-within-months': 12 },
    values: [{ name: 'Respect', practices: ['We listen'] }, { name: 'Care' }],
    assessments: [{ id: 'first', date: '2026-05-14', answers: makeAnswers() }],
  };
}

function makeAnswers(): Record<string, Answer> {
  const answers: Record<string, Answer> = {};
  for (let n = 0; n < 62; n += 1) {
    const level = (n * 7) % 5;
    if (n % 11 === 10) answers[`criterion-${n}`] = 'unknown';
    else answers[`criterion-${n}`] = n % 4 === 0 ? { level, evidence: 'Two calls after the April vote' } : level;
  }
  return answers;
}
