/**
 * Faults of a rubric that would make scoring or reports stumble: names that lead nowhere, ids that stand twice. A rubric
 * with one of these is not loaded. Pure.
 */
import type { DataPath } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import { checkCondition, checkReading, type KnownIds } from './check-conditions.ts';
import type { Finding } from './finding.ts';
import type { Criterion, Rubric } from './rubric-schema.ts';
import { DIMENSIONS, STAGES } from './vocabulary.ts';

export function checkReferences(rubric: Rubric): Finding[] {
  const known = idsForConditions(rubric);
  return [
    ...checkRepeated(rubric),
    ...checkFixed(rubric),
    ...rubric.criteria.flatMap((criterion, index) => checkCriterion(criterion, ['criteria', index], rubric, known)),
    ...rubric.tensions.flatMap(({ when }, index) => checkCondition(when, ['tensions', index, 'when'], known)),
    ...rubric.goals.flatMap(({ role }, index) =>
      unknown(
        [role],
        rubric.roles.map(({ id }) => id),
        'role',
        () => ['goals', index, 'role'],
      ),
    ),
    ...Object.entries(rubric.renamed).flatMap(([old, now]) =>
      unknown([now], [...known.criteria], 'criterion', () => ['renamed', old]),
    ),
    ...Object.keys(rubric.retired ?? {}).flatMap((id) => stillThere(id, rubric, known)),
    ...checkSources(rubric),
  ];
}

/** A criterion is asked, renamed or retired, and only one of these. */
function stillThere(id: string, { renamed }: Rubric, { criteria }: KnownIds): Finding[] {
  if (!criteria.has(id) && !Object.hasOwn(renamed, id)) return [];
  return [{ code: 'rubric-repeated-id', path: ['retired', id], at: 'key', args: { kind: 'criterion', id } }];
}

/** Ids that a condition may name. */
function idsForConditions({ criteria, roles }: Rubric): KnownIds {
  return {
    criteria: new Set(criteria.map(({ id }) => id)),
    aspects: new Set(roles.flatMap((role) => role.aspects.map(({ id }) => `${role.id}.${id}`))),
  };
}

function checkCriterion(criterion: Criterion, path: DataPath, rubric: Rubric, known: KnownIds): Finding[] {
  const { aspect, objectives, challenges, themes, activity, section, practice, applies, readings } = criterion;
  const stage = rubric.stages.find(({ id }) => id === section);
  const all = {
    objective: rubric.goals.flatMap((goal) => goal.objectives.map(({ id }) => id)),
    challenge: rubric.roles.flatMap((role) => role.challenges.map(({ id }) => id)),
    theme: rubric.themes.map(({ id }) => id),
    activity: stage?.activities.map(({ id }) => id) ?? [],
  };
  return [
    ...unknown([aspect], [...known.aspects], 'aspect', () => [...path, 'aspect']),
    ...unknown(objectives, all.objective, 'objective', (index) => [...path, 'objectives', index]),
    ...unknown(challenges, all.challenge, 'challenge', (index) => [...path, 'challenges', index]),
    ...unknown(themes, all.theme, 'theme', (index) => [...path, 'themes', index]),
    ...unknown(activity === undefined ? [] : [activity], all.activity, 'activity', () => [...path, 'activity']),
    ...(practice && !stage
      ? [{ code: 'rubric-practice-outside-stage', path: [...path, 'practice'], args: { section } }]
      : []),
    ...(applies ? checkCondition(applies, [...path, 'applies'], known, 'facts-alone') : []),
    ...readings.flatMap((reading, index) => checkReading(reading, [...path, 'readings', index])),
  ];
}

/** One finding for each of `ids` that isn't among `allowed`. */
function unknown(
  ids: readonly string[],
  allowed: readonly string[],
  kind: string,
  at: (index: number) => DataPath,
): Finding[] {
  return ids.flatMap((id, index) => {
    if (allowed.includes(id)) return [];
    const near = nearest(id, allowed);
    return [
      {
        code: 'rubric-unknown-reference',
        path: at(index),
        args: { kind, id, ...(near !== null && { nearest: near }) },
      },
    ];
  });
}

/** Ids of one kind stand once; those of criteria and tensions once among both, because both are named in the same places. */
function checkRepeated({
  criteria,
  tensions,
  roles,
  stages,
  paths,
  context,
  goals,
  themes,
  skills,
  power,
}: Rubric): Finding[] {
  const ids = (list: readonly { id: string }[], path: DataPath) =>
    list.map(({ id }, index) => ({ id, path: [...path, index, 'id'] }));
  const objectives = goals.flatMap((goal, index) => ids(goal.objectives, ['goals', index, 'objectives']));
  const aspects = roles.flatMap((role, index) =>
    role.aspects.map(({ id }, place) => ({ id: `${role.id}.${id}`, path: ['roles', index, 'aspects', place, 'id'] })),
  );
  const kinds = [
    [...ids(criteria, ['criteria']), ...ids(tensions, ['tensions'])],
    ids(roles, ['roles']),
    aspects,
    ids(stages, ['stages']),
    ids(paths, ['paths']),
    ids(context, ['context']),
    ids(goals, ['goals']),
    objectives,
    ids(themes, ['themes']),
    ids(skills, ['skills']),
    ids(power, ['power']),
    roles.flatMap((role, index) => ids(role.challenges, ['roles', index, 'challenges'])),
  ];
  return kinds.flatMap((entries) => {
    const seen = new Set<string>();
    return entries.flatMap(({ id, path }) => {
      if (!seen.has(id)) {
        seen.add(id);
        return [];
      }
      return [{ code: 'rubric-repeated-id', path, args: { id } }];
    });
  });
}

/** What the method relies on: five stages and dimensions in their order, the bands' edges, the four verdicts. */
function checkFixed({ stages, dimensions, bands, scale, verdicts }: Rubric): Finding[] {
  const fixed: [string, readonly unknown[], readonly unknown[]][] = [
    ['stages', stages.map(({ id }) => id), STAGES],
    ['dimensions', dimensions.map(({ id }) => id), DIMENSIONS],
    [
      'bands',
      bands.map(({ id, from }) => `${id} ${from}`),
      ['not-yet 0', 'emerging 0.25', 'growing 0.5', 'strong 0.75'],
    ],
    ['scale', scale.map(({ level }) => level), [0, 1, 2, 3, 4]],
    ['verdicts', verdicts.map(({ id }) => id), ['ready', 'nearly', 'not-yet', 'none-expected']],
  ];
  return fixed.flatMap(([key, found, wanted]) =>
    found.join() === wanted.join()
      ? []
      : [{ code: 'rubric-fixed-list', path: [key], args: { key, wanted: wanted.join(', ') } }],
  );
}

/** Every citation names a heading of the table of contents with that section's own pages. */
function checkSources(rubric: Rubric): Finding[] {
  const pages = new Map(rubric.report.contents.map((entry) => [entry.section, entry.pages]));
  const findings: Finding[] = [];
  const walk = (value: unknown, path: DataPath) => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, part] of Object.entries(value)) {
      const here = [...path, Array.isArray(value) ? Number(key) : key];
      if (key === 'source' && isSource(part)) findings.push(...checkSource(part, here, pages));
      else walk(part, here);
    }
  };
  walk({ ...rubric, report: null }, []);
  return findings;
}

function isSource(value: unknown): value is { section: string; pages: string } {
  return typeof value === 'object' && value !== null && 'section' in value && 'pages' in value;
}

function checkSource(
  source: { section: string; pages: string },
  path: DataPath,
  pages: ReadonlyMap<string, string>,
): Finding[] {
  const { section } = source;
  const own = pages.get(section);
  if (own === undefined) return [{ code: 'rubric-unknown-source', path: [...path, 'section'], args: { section } }];
  if (own === source.pages) return [];
  return [{ code: 'rubric-wrong-pages', path: [...path, 'pages'], args: { section, pages: own, found: source.pages } }];
}
