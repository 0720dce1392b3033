import { describe, expect, it } from 'vitest';
import { builtinRubric } from '../../src/commands/rubric/builtin.ts';
import { readCatalogue } from '../../src/diagnostics/catalogue/all.ts';
import { checkReferences } from '../../src/framework/check-references.ts';
import { checkRubric } from '../../src/framework/check-rubric.ts';
import type { Condition, Criterion, Rubric } from '../../src/framework/rubric-schema.ts';

const catalogue = readCatalogue();

/** The faults of the rubric after a change to a copy of it, as code and path. */
function faultsAfter(change: (rubric: Rubric) => void): string[] {
  const rubric = structuredClone(builtinRubric());
  change(rubric);
  const findings = [...checkReferences(rubric), ...checkRubric(rubric)];
  for (const { code } of findings) expect(catalogue).toHaveProperty(code);
  return findings.map(({ code, path }) => `${code} ${path.join('.')}`);
}
const at = (rubric: Rubric, id: string): Criterion => rubric.criteria.find((criterion) => criterion.id === id)!;
const place = (id: string) => builtinRubric().criteria.findIndex((criterion) => criterion.id === id);

describe('the check of a rubric', () => {
  it('finds nothing in the rubric that comes with the program', () => {
    expect(faultsAfter(() => undefined)).toEqual([]);
  });

  const faults: [string, (rubric: Rubric) => void, string][] = [
    [
      'an objective that leads nowhere',
      (r) => (at(r, 'safe-space').objectives = ['9.9']),
      `rubric-unknown-reference criteria.${place('safe-space')}.objectives.0`,
    ],
    [
      'a challenge that leads nowhere',
      (r) => at(r, 'safe-space').challenges.push('none'),
      `rubric-unknown-reference criteria.${place('safe-space')}.challenges.1`,
    ],
    [
      'an activity of another stage',
      (r) => (at(r, 'safe-space').activity = 'research'),
      `rubric-unknown-reference criteria.${place('safe-space')}.activity`,
    ],
    [
      'a reading of an unknown fact',
      (r) => (at(r, 'safe-space').readings = ['structure.from.informal']),
      `rubric-unknown-reference criteria.${place('safe-space')}.readings.0`,
    ],
    [
      'a reading that is no value',
      (r) => (at(r, 'safe-space').readings = ['structure.form.loose']),
      `rubric-impossible-value criteria.${place('safe-space')}.readings.0`,
    ],
    [
      'a section not in the contents',
      (r) => (at(r, 'safe-space').source.section = 'Appendix Z'),
      `rubric-unknown-source criteria.${place('safe-space')}.source.section`,
    ],
    [
      'other pages than the section has',
      (r) => (at(r, 'safe-space').source.pages = '26'),
      `rubric-wrong-pages criteria.${place('safe-space')}.source.pages`,
    ],
    ['an id that stands twice', (r) => (r.tensions[0]!.id = 'safe-space'), 'rubric-repeated-id tensions.0.id'],
    [
      'an evaluation question in a dimension',
      (r) => (at(r, 'own-narrative').practice = 'evaluation-question'),
      `rubric-practice-outside-stage criteria.${place('own-narrative')}.practice`,
    ],
    [
      'a stage without its evaluation question',
      (r) => delete at(r, 'trust-asked').practice,
      'rubric-evaluation-question stages.2',
    ],
    [
      'an activity that nothing grades',
      (r) => r.stages[0]!.activities.push({ id: 'new', text: 'New.' }),
      'rubric-few-criteria stages.0.activities.4',
    ],
    [
      'a theme without a criterion',
      (r) => r.themes.push({ ...r.themes[0]!, id: 'new' }),
      'rubric-few-criteria themes.5',
    ],
    ['bands with other edges', (r) => (r.bands[1]!.from = 0.3), 'rubric-fixed-list bands'],
    [
      'an expectation that falls',
      (r) => (at(r, 'safe-space').expected = { formation: 3, operation: 2 }),
      `rubric-falling-expectation criteria.${place('safe-space')}.expected.operation`,
    ],
    [
      'a criterion that no stage expects',
      (r) => (at(r, 'safe-space').expected = {}),
      `rubric-never-expected criteria.${place('safe-space')}.expected`,
    ],
    ['a text of blanks', (r) => (r.paths[0]!.risk = ' '), 'rubric-blank-text paths.0.risk'],
    [
      'two levels nearly the same',
      (r) => (at(r, 'safe-space').levels[3] = `${at(r, 'safe-space').levels[2]} Mostly.`),
      `rubric-alike-levels criteria.${place('safe-space')}.levels.3`,
    ],
    [
      'two criteria asking the same',
      (r) => (r.criteria[5]!.question = r.criteria[2]!.question),
      'rubric-alike-questions criteria.5.question',
    ],
    [
      'a quick criterion with a condition',
      (r) => (at(r, 'separate-space').quick = true),
      `rubric-quick-applies criteria.${place('separate-space')}.quick`,
    ],
    ['a new name that leads nowhere', (r) => (r.renamed = { old: 'gone' }), 'rubric-unknown-reference renamed.old'],
  ];
  it.each(faults)('finds %s', (_name, change, expected) => {
    expect(faultsAfter(change)).toContain(expected);
  });

  it('counts criteria of aspects and dimensions, and the quick ones', () => {
    const thin = faultsAfter((r) => (r.criteria = r.criteria.filter(({ aspect }) => aspect !== 'cement.trust')));
    expect(thin).toEqual(
      expect.arrayContaining(['rubric-few-criteria roles.1.aspects.0', 'rubric-few-quick roles.1.aspects.0']),
    );
    expect(
      faultsAfter((r) => (r.criteria = r.criteria.map((criterion) => ({ ...criterion, quick: false })))),
    ).toContain('rubric-quick-count criteria');
    const early = faultsAfter(
      (r) => (r.criteria = r.criteria.map((criterion) => ({ ...criterion, expected: { outreach: 1 } }))),
    );
    expect(early).toEqual(expect.arrayContaining(['rubric-thin-stage stages.0', 'rubric-thin-stage stages.4']));
    expect(early).not.toContain('rubric-thin-stage stages.1');
  });

  const conditions: [Condition, string | null][] = [
    [{ fact: 'structure.form', is: 'informal' }, null],
    [{ fact: 'structure.form', is: 'loose' }, 'rubric-impossible-value tensions.0.when.is'],
    [{ fact: 'structure.from', is: 'informal' }, 'rubric-unknown-reference tensions.0.when.fact'],
    [{ fact: 'structure.form', above: 'informal' }, 'rubric-unordered-fact tensions.0.when.above'],
    [{ fact: 'membership.diversity', above: 'diverse' }, 'rubric-never-holds tensions.0.when.above'],
    [{ fact: 'membership.count', above: 5 }, null],
    [{ fact: 'membership.count', is: 'five' }, 'rubric-impossible-value tensions.0.when.is'],
    [
      { not: { all: [{ criterion: 'safe-spaces', below: 2 }] } },
      'rubric-unknown-reference tensions.0.when.not.all.0.criterion',
    ],
    [{ any: [{ aspect: 'cement.none', 'at-least': 2 }] }, 'rubric-unknown-reference tensions.0.when.any.0.aspect'],
    [{ fact: 'targets.level', in: ['national', 'lunar'] }, 'rubric-impossible-value tensions.0.when.in.1'],
  ];
  it.each(conditions)('checks the condition %j', (when, expected) => {
    expect(faultsAfter((r) => (r.tensions[0]!.when = when))).toEqual(expected === null ? [] : [expected]);
  });

  it('lets no question depend on an answer', () => {
    const faults = faultsAfter((r) => (at(r, 'separate-space').applies = { criterion: 'safe-space', below: 2 }));
    expect(faults).toEqual([`rubric-applies-by-level criteria.${place('separate-space')}.applies`]);
  });
});
