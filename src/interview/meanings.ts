/** What a fact is about, in the rubric's words, where its choices don't tell what they give and cost. Pure. */
import type { FactChoice, FactQuestion, Rubric } from '../framework/rubric-schema.ts';

export type Meaning = Pick<FactChoice, 'name' | 'text' | 'gives' | 'costs'>;

/** The test of the definition that a fact of it stands for. */
const TESTS: Readonly<Record<string, string>> = {
  'definition.organizations': 'two-or-more',
  'definition.led-by': 'base-building-led',
};

/** Empty where the choices say it themselves, or the rubric has nothing to say. */
export function meaningsOf(rubric: Rubric, fact: FactQuestion): readonly Meaning[] {
  if (fact.choices.some(({ gives, costs }) => gives ?? costs)) return [];
  const [dimension = '', part = ''] = fact.id.split('.');
  if (dimension === 'definition') return rubric.definition.tests.filter(({ id }) => id === TESTS[fact.id]);
  const readings = rubric.dimensions.find(({ id }) => id === dimension)?.readings ?? [];
  const own = [...readings, ...(dimension === 'stage' ? rubric.stages : [])].filter(({ id }) => id === part);
  return own.length > 0 ? own : readings;
}
