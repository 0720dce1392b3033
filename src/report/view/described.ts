/** Facts of an alliance as its file tells them, in the rubric's words: the path in the file leads from fact to value. */
import { valueAt } from '../../document/value-at.ts';
import type { Dimension, FactQuestion } from '../../framework/rubric-schema.ts';
import { say } from '../../words/say.ts';
import { type Lookup, lowerFirst, stageName } from '../lookup.ts';
import { listed } from '../wording.ts';

/** The value at a dotted path of the alliance, such as profile.structure.form; undefined where the file is silent. */
export function toldAt(look: Lookup, path: string): unknown {
  return valueAt(look.assessment.alliance, path.split('.'));
}

/** A fact's value in words; null where the file does not tell it. */
export function factText(look: Lookup, fact: FactQuestion): string | null {
  const value = toldAt(look, fact.at);
  if (value === undefined || value === null) return null;
  const values = Array.isArray(value) ? value : [value];
  return values.length === 0 ? null : listed(values.map((one) => choiceName(fact, String(one))));
}

function choiceName(fact: FactQuestion, value: string): string {
  const choice = fact.choices.find((one) => one.id === value || one.id.endsWith(`.${value}`));
  return choice === undefined ? value : lowerFirst(choice.name);
}

export interface Described {
  dimension: Dimension;
  told: string;
  /** Labels of the facts that the file is silent about. */
  untold: string[];
}

/** One dimension as described, facts in the rubric's order. */
export function describe(look: Lookup, dimension: Dimension): Described {
  if (dimension.id === 'stage') return { dimension, told: stagesTold(look), untold: [] };
  const told: string[] = [];
  const untold: string[] = [];
  const grouped = dimension.id === 'function' ? groups(look, dimension) : null;
  for (const { now, wanted } of paired(dimension.facts)) {
    const words = factText(look, now);
    const aim = wanted === null ? null : factText(look, wanted);
    if (words === null && aim === null) untold.push(lowerFirst(now.name));
    else if (grouped === null) told.push(factPair(now, words, wanted, aim));
  }
  return { dimension, told: (grouped ?? told).join('; '), untold };
}

interface Pair {
  now: FactQuestion;
  /** The same thing as the alliance wants it to be. */
  wanted: FactQuestion | null;
}

function paired(facts: readonly FactQuestion[]): Pair[] {
  const aims = new Map(facts.filter((fact) => fact.id.endsWith('.intended')).map((fact) => [fact.id, fact]));
  return facts
    .filter((fact) => !aims.has(fact.id))
    .map((now) => ({ now, wanted: aims.get(`${now.id}.intended`) ?? null }));
}

/** What both names begin with is said once: "working styles today: alike, as you want them: mixed". */
function factPair(now: FactQuestion, words: string | null, wanted: FactQuestion | null, aim: string | null): string {
  const first = words === null ? '' : say('report.fact', { name: lowerFirst(now.name), value: words });
  if (wanted === null || aim === null) return first;
  if (aim === words) return say('report.fact.wanted', { name: lowerFirst(now.name), value: aim });
  const name = words === null ? lowerFirst(wanted.name) : unlike(wanted.name, now.name);
  return [first, say('report.fact', { name, value: aim })].filter((part) => part !== '').join(', ');
}

function unlike(name: string, other: string): string {
  const [words, others] = [name.split(' '), other.split(' ')];
  const same = words.findIndex((word, index) => word !== others[index]);
  return same <= 0 ? lowerFirst(name) : words.slice(same).join(' ');
}

/** Facts with the same choices read better by choice: "primary: strategic dialogue, joint action". */
function groups(look: Lookup, dimension: Dimension): string[] {
  const byValue = new Map<string, string[]>();
  const order = dimension.facts[0]?.choices.map((choice) => lowerFirst(choice.name)) ?? [];
  for (const fact of dimension.facts) {
    const words = factText(look, fact);
    if (words !== null) byValue.set(words, [...(byValue.get(words) ?? []), lowerFirst(fact.name)]);
  }
  return [...byValue]
    .sort(([a], [b]) => order.indexOf(a) - order.indexOf(b))
    .map(([name, facts]) => say('report.fact', { name, value: facts.join(', ') }));
}

function stagesTold(look: Lookup): string {
  const { underWay, done, ending } = look.assessment.stage;
  const names = (ids: readonly string[]) => listed(ids.map((id) => stageName(look, id)));
  return [
    underWay.length > 0 ? say('report.fact', { name: say('report.stage.under-way'), value: names(underWay) }) : '',
    done.length > 0 ? say('report.fact', { name: say('report.stage.are-done'), value: names(done) }) : '',
    ending ? say('report.stage.on-purpose') : '',
  ]
    .filter((part) => part !== '')
    .join('; ');
}
