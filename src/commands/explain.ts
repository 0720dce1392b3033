/** `alliance explain`: what a word means, how it counts and where it comes from; with a file, its arithmetic. */
import { entryCodes } from '../diagnostics/catalogue.ts';
import { explainCode } from '../diagnostics/explain-code.ts';
import { printableLine } from '../document/printable.ts';
import type { Rubric } from '../framework/rubric-schema.ts';
import { isOneSlip } from '../lint/fixes-spelling.ts';
import type { Section } from '../report/blocks.ts';
import { explain, explainable, explainOverview, isExplainedId, isNamed } from '../report/explain.ts';
import { inkFor } from '../report/ink.ts';
import { drawSections } from '../report/terminal.ts';
import { drawTable } from '../report/terminal-table.ts';
import type { Assessment } from '../scoring/assessment-schema.ts';
import { say } from '../words/say.ts';
import { type AssessedOptions, readAssessed } from './assessed.ts';
import { Refusal } from './exit-code.ts';
import { suggest } from './explain/suggest.ts';
import { wantsColor, writeOut } from './io/io.ts';
import { addExamples, type Context, type Register } from './program.ts';
import { chooseRubric } from './rubric/source.ts';

interface ExplainOptions extends AssessedOptions {
  in?: string;
}

/** What lists the rules of `alliance check`, as no name of the framework does. */
const RULES = 'rules';
const ONE_RULE = 'rule';

export const register: Register = (command, context) => {
  command
    .argument('[name...]', say('explain.option.word'))
    .option('--in <file>', say('explain.option.in'))
    .option('-r, --round <id>', say('report.option.round'))
    .option('--rubric <folder>', say('report.option.rubric'))
    .action((words: string[], _options: unknown, self: typeof command) =>
      run(context, words.length === 0 ? undefined : words.join(' '), self.optsWithGlobals<ExplainOptions>()),
    );
  addExamples(command, [
    'alliance explain hard conversations',
    'alliance explain cement --in harbor.alliance.yaml',
    'alliance explain unknown-key',
    'alliance explain rules',
  ]);
};

async function run(context: Context, word: string | undefined, options: ExplainOptions): Promise<void> {
  const { io } = context;
  if ([RULES, ONE_RULE].includes(word?.trim().toLowerCase() ?? '')) {
    const { listRules } = await import('./check/list-rules.ts');
    return writeOut(io, listRules(Math.min(io.columns ?? 120, 120)));
  }
  const { rubric, assessment } =
    options.in === undefined
      ? { rubric: await chooseRubric(context, options.rubric), assessment: null }
      : await readAssessed(context, options.in, options);
  const width = Math.min(io.columns ?? 80, 120);
  const asked = word?.trim().toLowerCase().replace(/\s+/g, '-') ?? '';
  const code = explainCode(asked, width);
  // What was to be a code is no part of some other name.
  const isSlip =
    code === null &&
    (asked.includes('-') ? entryCodes().some((one) => isOneSlip(asked, one)) : isOneSlip(asked, RULES));
  const sections = isSlip && !isNamed(word ?? '', rubric) ? [] : sectionsFor(word, code !== null, rubric, assessment);
  if (word !== undefined && sections.length === 0 && code === null) throw unknown(word, rubric);
  const canvas = { width, ink: await inkFor(wantsColor(io, options.color)), drawTable };
  const texts = [sections.length === 0 ? '' : drawSections(sections, canvas), code ?? ''];
  await writeOut(io, texts.filter((text) => text !== '').join('\n'));
}

/** A code means itself, and no words of the framework that are like it; an id that is also a code stands before it. */
function sectionsFor(
  word: string | undefined,
  isCode: boolean,
  rubric: Rubric,
  assessment: Assessment | null,
): Section[] {
  if (word === undefined) return explainOverview(rubric);
  return isCode && !isExplainedId(word, rubric) ? [] : explain(word, rubric, assessment);
}

function unknown(word: string, rubric: Rubric): Refusal {
  const codes = entryCodes().map((id) => ({ id, name: id }));
  const near = suggest(word, [...codes, { id: RULES, name: RULES }, ...explainable(rubric)]);
  const names = near.map(({ id, name }) => say('explain.unknown.one', { id, name }));
  const hint =
    near.length === 0 ? say('explain.unknown.list') : say('explain.unknown.near', { names: names.join(', ') });
  return new Refusal(say('explain.unknown', { word: printableLine(word) }), { hint });
}
