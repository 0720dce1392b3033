/**
 * What makes a rubric whole, beyond being usable: every part of the framework is asked about, every stage expects
 * something new, every aspect has enough questions, and every text says something of its own. Pure.
 */

import { checkTexts } from './check-texts.ts';
import type { Finding } from './finding.ts';
import type { Criterion, Rubric } from './rubric-schema.ts';
import { STAGES } from './vocabulary.ts';

/** What a rubric must have; the numbers are the design's. */
const LEAST = { aspect: 4, dimension: 4, tag: 1, newlyExpected: 3, roles: 2, quickOfAspect: 1, quickOfEssential: 2 };
const QUICK = { least: 18, most: 22 };

/** Findings about a rubric that loads; none for one that is whole. */
export function checkRubric(rubric: Rubric): Finding[] {
  return [
    ...checkAspects(rubric),
    ...checkSections(rubric),
    ...checkTags(rubric),
    ...checkQuick(rubric),
    ...checkExpectations(rubric),
    ...checkTexts(rubric),
  ];
}

function checkAspects({ roles, criteria }: Rubric): Finding[] {
  return roles.flatMap((role, place) =>
    role.aspects.flatMap((aspect, index): Finding[] => {
      const id = `${role.id}.${aspect.id}`;
      const own = criteria.filter((criterion) => criterion.aspect === id);
      const quick = own.filter((criterion) => criterion.quick).length;
      const other = own.find(({ quick, applies }) => !quick && applies === undefined)?.id;
      const wanted = aspect.essential ? LEAST.quickOfEssential : LEAST.quickOfAspect;
      const missed = { id, count: quick, least: wanted, ...(other !== undefined && { other }) };
      const path = ['roles', place, 'aspects', index];
      return [
        ...few('aspect', id, own.length, LEAST.aspect, path),
        ...(quick < wanted ? [{ code: 'rubric-few-quick', path, args: missed }] : []),
      ];
    }),
  );
}

function checkSections({ dimensions, stages, criteria }: Rubric): Finding[] {
  const inSection = (id: string) => criteria.filter(({ section }) => section === id);
  return [
    ...dimensions.flatMap(({ id }, index) =>
      few('dimension', id, inSection(id).length, LEAST.dimension, ['dimensions', index]),
    ),
    ...stages.flatMap(({ id, activities }, index): Finding[] => {
      const own = inSection(id);
      const asks = own.filter(({ practice }) => practice === 'evaluation-question').length;
      return [
        ...(asks === 1
          ? []
          : [{ code: 'rubric-evaluation-question', path: ['stages', index], args: { id, count: asks } }]),
        ...activities.flatMap((activity, place) => {
          const count = own.filter((criterion) => criterion.activity === activity.id).length;
          return few('activity', activity.id, count, LEAST.tag, ['stages', index, 'activities', place]);
        }),
      ];
    }),
  ];
}

function checkTags({ roles, goals, themes, criteria }: Rubric): Finding[] {
  const count = (id: string, tags: (criterion: Criterion) => readonly string[]) =>
    criteria.filter((criterion) => tags(criterion).includes(id)).length;
  return [
    ...roles.flatMap((role, place) =>
      role.challenges.flatMap(({ id }, index) =>
        few(
          'challenge',
          id,
          count(id, ({ challenges }) => challenges),
          LEAST.tag,
          ['roles', place, 'challenges', index],
        ),
      ),
    ),
    ...goals.flatMap((goal, place) =>
      goal.objectives.flatMap(({ id }, index) =>
        few(
          'objective',
          id,
          count(id, ({ objectives }) => objectives),
          LEAST.tag,
          ['goals', place, 'objectives', index],
        ),
      ),
    ),
    ...themes.flatMap(({ id }, index) =>
      few(
        'theme',
        id,
        count(id, (criterion) => criterion.themes),
        LEAST.tag,
        ['themes', index],
      ),
    ),
  ];
}

function few(kind: string, id: string, count: number, least: number, path: Finding['path']): Finding[] {
  return count >= least ? [] : [{ code: 'rubric-few-criteria', path, args: { kind, id, count, least } }];
}

/** The short list is short, and asks nothing that needs a fact of the profile first. */
function checkQuick({ criteria }: Rubric): Finding[] {
  const quick = criteria.filter((criterion) => criterion.quick).length;
  const conditional = criteria.flatMap((criterion, index) =>
    criterion.quick && criterion.applies
      ? [{ code: 'rubric-quick-applies', path: ['criteria', index, 'quick'], args: { id: criterion.id } }]
      : [],
  );
  if (quick >= QUICK.least && quick <= QUICK.most) return conditional;
  return [...conditional, { code: 'rubric-quick-count', path: ['criteria'], args: { count: quick, ...QUICK } }];
}

/** Expectations never fall, and each stage expects something new of at least two roles. */
function checkExpectations({ criteria, stages }: Rubric): Finding[] {
  const newly = new Map(STAGES.map((stage) => [stage, [] as string[]]));
  const falling = criteria.flatMap((criterion, index) => {
    let before = 0;
    return STAGES.flatMap((stage): Finding[] => {
      const level = criterion.expected[stage];
      if (level === undefined) return [];
      const fell = level < before;
      if (level > before) newly.get(stage)?.push(criterion.aspect.split('.')[0] ?? '');
      const args = { id: criterion.id, stage, level, before };
      before = Math.max(before, level);
      return fell ? [{ code: 'rubric-falling-expectation', path: ['criteria', index, 'expected', stage], args }] : [];
    });
  });
  const thin = stages.flatMap(({ id }, index): Finding[] => {
    const roles = newly.get(id as (typeof STAGES)[number]) ?? [];
    const args = { id, count: roles.length, roles: new Set(roles).size };
    if (args.count >= LEAST.newlyExpected && args.roles >= LEAST.roles) return [];
    return [{ code: 'rubric-thin-stage', path: ['stages', index], args }];
  });
  const unexpected = criteria.flatMap(({ id, expected }, index) =>
    Object.keys(expected).length > 0
      ? []
      : [{ code: 'rubric-never-expected', path: ['criteria', index, 'expected'], args: { id } }],
  );
  return [...falling, ...thin, ...unexpected];
}
