import { describe, expect, it } from 'vitest';
import { readCatalogue } from '../../src/diagnostics/catalogue/all.ts';
import type { Section } from '../../src/report/blocks.ts';
import { explain, explainable, explainOverview } from '../../src/report/explain.ts';
import { plainInk } from '../../src/report/ink.ts';
import { widthOf } from '../../src/report/layout.ts';
import { drawSections } from '../../src/report/terminal.ts';
import { drawTable } from '../../src/report/terminal-table.ts';
import { readCrossroads } from '../support/read-crossroads.ts';
import { assessed, complete, rubric, unwrapped } from './fixture.ts';

const catalogue = readCatalogue();

const draw = (sections: readonly Section[]) => drawSections(sections, { width: 80, ink: plainInk, drawTable });
const crossroads = await readCrossroads();

describe('explain', () => {
  it('knows every element of the rubric, and every topic', () => {
    const elements = [
      ...crossroads.criteria,
      ...crossroads.roles,
      ...crossroads.roles.flatMap(({ id, aspects }) => aspects.map((aspect) => ({ id: `${id}.${aspect.id}` }))),
      ...crossroads.roles.flatMap(({ challenges }) => challenges),
      ...crossroads.stages,
      ...crossroads.dimensions,
      ...crossroads.dimensions.flatMap(({ facts }) => facts),
      ...crossroads.definition.tests,
      ...crossroads.definition.tests.flatMap(({ looksLike }) => looksLike),
      ...crossroads.paths,
      ...crossroads.context,
      ...crossroads.goals,
      ...crossroads.goals.flatMap(({ objectives }) => objectives),
      ...crossroads.goals.flatMap(({ objectives }) => objectives.flatMap(({ strategies }) => strategies)),
      ...crossroads.tensions,
      ...crossroads.bands,
      ...crossroads.verdicts,
      ...crossroads.themes,
      ...crossroads.skills,
      ...crossroads.power,
    ].map(({ id }) => id);
    const assessment = assessed();
    for (const word of [...elements, 'profile', 'answers', 'rounds', 'rules', 'score']) {
      const sections = explain(word, crossroads, null);
      expect(sections.length, word).toBeGreaterThan(0);
      for (const line of draw(sections).split('\n')) expect(widthOf(line), line).toBeLessThanOrEqual(80);
    }
    for (const { id } of explainable(rubric)) {
      for (const line of draw(explain(id, rubric, assessment)).split('\n'))
        expect(widthOf(line)).toBeLessThanOrEqual(80);
    }
    expect(draw(explainOverview(crossroads))).toContain('rounds');
  });

  it('lists the stages by what they are called in a file', () => {
    const shown = draw(explain('stages', crossroads, null));
    for (const { id, name } of crossroads.stages) expect(shown).toContain(`${id}: ${name}`);
  });

  it('shows both meanings of a word that has two', () => {
    const titles = explain('organizational-capacity', crossroads, null).map(({ title }) => title);
    expect(titles.map((title) => title.split(':')[0])).toEqual(['Context factor', 'Challenge']);
    expect(explain('not-yet', crossroads, null).map(({ title }) => title.split(':')[0])).toEqual(['Band', 'Readiness']);
  });

  it('finds an aspect without its role, and knows nothing of words that nobody named', () => {
    expect(explain('trust', rubric, null)[0]?.title).toContain('[cement.trust]');
    for (const word of ['a', '25', 'constructor', '__proto__', 'toString', '', 'nonsense'])
      expect(explain(word, rubric, null)).toEqual([]);
  });

  it('knows everything by its name too, whatever its letters and blanks', () => {
    const named = [...crossroads.criteria, ...crossroads.roles, ...crossroads.stages, ...crossroads.themes];
    for (const { id, name } of named) {
      const ids = explain(` ${name.toUpperCase()} `, crossroads, null).map((section) => section.id);
      expect(ids, name).toContain(id);
    }
    expect(explain('relationship-building that cements connections', crossroads, null).map(({ id }) => id)).toEqual([
      '2.1',
    ]);
    for (const word of ['transactions', 'essential', 'Trust']) expect(explain(word, crossroads, null)).toHaveLength(1);
  });

  it('shows what one part of a name leads to, in any case, with and without hyphens', () => {
    const ids = (word: string) => explain(word, crossroads, null).map(({ id }) => id);
    expect(ids('Anchors and allies')).toEqual(['1.3']);
    expect(ids('ALLIES  anchors')).toEqual(['1.3']);
    expect(ids('voter')).toEqual(['voter-engagement']);
    expect(ids('Financial-Resource')).toEqual(['financial-resources']);
    expect(ids('hard conversation')).toEqual(['hard-conversations']);
  });

  it('lists several by name, each with the command to type', () => {
    const listed = (word: string) => unwrapped(draw(explain(word, crossroads, null)));
    expect(listed('wedge')).toMatch(
      /^“wedge” leads to \d things\. .*Question: issues that could split members alliance explain wedge-issues-faced Challenge: Wedge issues alliance explain wedge-issues /,
    );
    expect(listed('base-building')).toBe(listed('Base Building').replace('Base Building', 'base-building'));
    const many = draw(explain('power', crossroads, null));
    expect(many.match(/alliance explain /g)).toHaveLength(12);
    expect(many).toMatch(/And \d+ more\. One more word narrows it down\.\n$/);
    for (const [, id] of many.matchAll(/alliance explain (\S+)/g))
      expect(explain(id!, crossroads, null)[0]?.title).toContain(`[${id}]`);
  });

  it('finds words that stand in no name in the texts, and a strategy by its own', () => {
    for (const [words, id] of [
      ['political education', '2.1.2'],
      ['organizing intermediary', '2.1.4'],
    ] as const)
      expect(unwrapped(draw(explain(words, crossroads, null)))).toMatch(
        new RegExp(`Strategy: .*alliance explain ${id}`),
      );
    // Where a thing is from is no text of its own.
    expect(explain('Cementing Relationships for the Long Term', crossroads, null)).toEqual([]);
  });

  it('names things as people know them, and says of what is ours after which section it is', () => {
    const text = unwrapped(draw(explain('hard-conversations', crossroads, null)));
    expect(text).toContain('Counts for trust, in Cement');
    expect(text).toContain('Leads to Relationship-building that cements connections (2.1)');
    expect(text).toContain('Challenges it meets an uncomfortable process');
    expect(text).toMatch(
      /This is ours, after the 2010 report, “Cementing Relationships for the Long Term”, p\. 25-27\./,
    );
    expect(draw(explain('operation', crossroads, null))).not.toMatch(/\b[a-z]+-[a-z]+-[a-z]+ \d/);
    const tension = unwrapped(draw(explain('campaign-before-trust', crossroads, null)));
    expect(tension).toContain('Shown when “path” is joint action first, and “trust” is below 2.');
  });

  it('begins what it says of an idea with words and not with a formula', () => {
    for (const word of ['score', 'weights', 'interval', 'coverage', 'balanced', 'bands', 'readiness', 'next-steps']) {
      const [first] = explain(word, crossroads, null)[0]!.blocks;
      expect(first, word).toMatchObject({ kind: 'text', text: expect.not.stringMatching(/[=/]|sum of|level \d/) });
    }
  });

  it('has a word for whatever an error message points to', () => {
    const pointed = Object.values(catalogue).flatMap((entry) =>
      [...JSON.stringify(entry).matchAll(/alliance explain ([a-z-]+)/g)].map(([, word]) => word ?? ''),
    );
    for (const word of pointed)
      expect(explain(word, crossroads, null).length + Number(word in catalogue), word).toBeGreaterThan(0);
  });
});

describe('explain with a file', () => {
  it('gives the arithmetic of a criterion to the last weight', () => {
    const text = unwrapped(draw(explain('hard-conversations', rubric, assessed())));
    expect(text).toContain('In its aspect its weight 1 of 2 in trust: 1 / 2 = 0.500000');
    expect(text).toContain('In the role the weight 1 of 2 that trust has in Cement: 1 / 2 = 0.500000');
    expect(text).toContain('So it weighs 0.500000 x 0.500000 = 0.250000 of Cement');
    expect(text).toContain('And gives 0.250000 x 1 / 4 = 0.062500, for level 1 of 4');
    expect(text).toContain('operation needs level 3: 2 levels short, times what it weighs: 2 x 0.250000 = 0.500000');
    expect(text).toContain('Evidence Two calls after the vote; never at the table.');
  });

  it('leaves what does not apply out of the sums', () => {
    const answers = { ...complete, 'hard-conversations': { 'not-applicable': 'said elsewhere' } };
    const text = unwrapped(draw(explain('safe-space', rubric, assessed(answers))));
    expect(text).toContain('its weight 1 of 1 in trust: 1 / 1 = 1.000000');
    expect(unwrapped(draw(explain('hard-conversations', rubric, assessed(answers))))).toContain(
      'Reason said elsewhere',
    );
  });

  it('gives the sum of a role line by line, with its gates', async () => {
    const some = { ...complete, 'skills-used': 'unknown' } as const;
    await expect(draw(explain('connect', rubric, assessed(some)))).toMatchFileSnapshot('golden/explain-connect.txt');
  });

  it('names the essential aspect that caps each end of the band, and no score where there is none', () => {
    const cement = (answers: Parameters<typeof assessed>[0]) =>
      unwrapped(draw(explain('cement', rubric, assessed(answers))));
    // trust: one of two answered, 3: 1.5/4 and 3.5/4; vision: weights 2 and 1, the first open, the second 2: 2/12 and 10/12.
    const some = { ...complete, 'hard-conversations': null, 'vision-guides': null };
    expect(cement(some)).toContain(
      'Weakest essential aspect: vision (17) at the low end, vision (83) at the high end.',
    );
    expect(cement(some)).not.toContain('at the score');
    expect(cement(complete)).toContain('Weakest essential aspect: trust (50).');
  });

  it('leaves no line of a table empty where aspects do not apply', () => {
    const none = { 'not-applicable': 'x' };
    const answers = { ...complete, 'safe-space': none, 'hard-conversations': none, 'vision-guides': none };
    const text = draw(explain('cement', rubric, assessed({ ...answers, 'shared-analysis': 3 })));
    expect(text).toMatch(/ {2}trust .*not applicable\n {2}vision /);
  });

  it('gives the sums of an aspect', () => {
    // vision-guides 3 at weight 2, shared-analysis 2 at weight 1: (2 x 0.75 + 1 x 0.5) / 3.
    const text = unwrapped(draw(explain('cement.vision', rubric, assessed())));
    expect(text).toContain('Score 2.000000 / 3 = 0.666667');
    expect(text).toMatch(/vision guides 2 3 0\.750000 1\.500000 0\.333333/);
  });

  it('tells why a tension arises, stays silent or cannot be told', () => {
    const told = (answers: Parameters<typeof assessed>[0]) =>
      unwrapped(draw(explain('campaign-before-trust', rubric, assessed(answers))));
    const trust = (level: number | null) => ({ ...complete, 'safe-space': level, 'hard-conversations': level });
    expect(told(trust(1))).toContain('it arises, by: “path”: joint action first; “trust”: 1.00 of 4.');
    expect(told(trust(3))).toContain('it does not arise');
    expect(told(trust(null))).toMatch(/cannot be told; .*“trust”.* would tell/);
  });
});
