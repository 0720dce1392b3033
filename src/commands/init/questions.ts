/** What init asks: each thing is a fact of the file, its choices those of the rubric. */
import { withoutControls } from '../../document/printable.ts';
import type { Alliance } from '../../framework/alliance-schema.ts';
import type { FactQuestion, Rubric } from '../../framework/rubric-schema.ts';
import { withValue } from '../../interview/data.ts';
import { meaningsOf } from '../../interview/meanings.ts';
import { pathFact, stagesUnderWay } from '../../interview/own-facts.ts';
import type { Ask, Plan } from '../../interview/plan.ts';
import { say } from '../../words/say.ts';
import { Refusal } from '../exit-code.ts';

export interface InitOptions {
  name?: string;
  organizations?: string;
  ledBy?: string;
  form?: string;
  stages?: string;
  path?: string;
  scale?: string;
  yes?: boolean;
  rubric?: string;
  color?: string;
}
type FactAsk = Ask & { kind: 'fact' };
const SECTION = 'start';

/** The questions in order, whether or not an option answers them. */
export function initAsks(rubric: Rubric): FactAsk[] {
  const facts = rubric.dimensions.flatMap((dimension) => dimension.facts);
  const known = (id: string) => facts.filter((fact) => fact.id === id).map((fact) => ask(fact));
  const asks = [
    ask(typed('name', 'name'), 'text'),
    ask(typed('organizations', 'definition.organizations'), 'number'),
    { ...ask(ledBy()), partOf: 'definition.organizations' },
    ...known('structure.form'),
    ask(stagesUnderWay(rubric)),
    ask(pathFact(rubric)),
    ...known('geography.alliance-scale'),
  ];
  return asks.map((one) => ({ ...one, means: meaningsOf(rubric, one.fact) }));
}

function ask(fact: FactQuestion, take?: FactAsk['take']): FactAsk {
  return { kind: 'fact', id: fact.id, section: SECTION, fact, ...(take ? { take } : {}) };
}

function typed(what: 'name' | 'organizations', at: string): FactQuestion {
  const words = { name: say(`interview.init.fact.${what}`), question: say(`interview.init.ask.${what}`) };
  return { id: `definition.${what}`, at, ...words, kind: 'words', choices: [], origin: 'ours' };
}

function ledBy(): FactQuestion {
  const choices = (['base-building', 'national-organizations', 'other'] as const).map((id) => ({
    id,
    name: say(`interview.init.led-by.${id}`),
    text: say(`interview.init.led-by.${id}.text`),
    origin: 'report' as const,
  }));
  const words = { name: say('interview.init.fact.led-by'), question: say('interview.init.ask.led-by') };
  return { id: 'definition.led-by', at: 'definition.led-by', ...words, kind: 'one', choices, origin: 'report' };
}

/** The plan of asking what no option has answered. */
export function initPlan(asks: readonly FactAsk[], answered: ReadonlySet<string>): Plan {
  return {
    asks: asks.filter(({ id }) => !answered.has(id)),
    sections: [
      {
        id: SECTION,
        name: say('interview.init.section'),
        text: say('interview.init.section-text'),
        kind: 'start',
        place: 1,
      },
    ],
    depth: 'full',
    beyond: [],
    whole: false,
    beginning: true,
    aspectName: (id) => id,
    applies: () => true,
  };
}

/** The alliance as far as options tell it. Refuses (exit 2) a value that is no choice, and names the choices. */
export function fromOptions(
  asks: readonly FactAsk[],
  options: InitOptions,
): { alliance: Alliance; answered: Set<string> } {
  let alliance: Alliance = { version: 1, name: '' };
  const answered = new Set<string>();
  const values: Record<string, [string, string | undefined]> = {
    'definition.name': ['--name', options.name],
    'definition.organizations': ['--organizations', options.organizations],
    'definition.led-by': ['--led-by', options.ledBy],
    'structure.form': ['--form', options.form],
    'stage.under-way': ['--stages', options.stages],
    'path.current': ['--path', options.path],
    'geography.alliance-scale': ['--scale', options.scale],
  };
  for (const one of asks) {
    const [option, text] = values[one.id] ?? ['', undefined];
    if (text === undefined) continue;
    answered.add(one.id);
    for (const [path, value] of factEdits(one, readOption(one, option, withoutControls(text).trim())))
      alliance = withValue(alliance, path, value);
  }
  return { alliance, answered };
}

function readOption(one: FactAsk, option: string, text: string): unknown {
  if (one.take === 'number') {
    if (!/^\d{1,5}$/.test(text)) throw new Refusal(say('interview.init.count', { value: text }));
    return Number(text);
  }
  if (one.take === 'text') {
    if (text.length > 200) throw new Refusal(say('interview.init.long-name'));
    return text;
  }
  const words =
    one.fact.kind === 'many'
      ? text
          .split(',')
          .map((word) => word.trim())
          .filter(Boolean)
      : [text];
  const choices = one.fact.choices.map(({ id }) => id);
  const wrong = words.find((word) => !choices.includes(word));
  if (wrong !== undefined)
    throw new Refusal(say('interview.init.choice', { value: wrong, option, choices: choices.join(', ') }));
  return one.fact.kind === 'many' ? words : text;
}

/** Stages are told each with its progress; everything else stands where its question says. */
function factEdits(one: FactAsk, value: unknown): [string[], unknown][] {
  const path = one.fact.at.split('.');
  if (one.id !== 'stage.under-way' || !Array.isArray(value)) return [[path, value]];
  return value.map((stage) => [[...path, String(stage), 'progress'], 'under-way']);
}
