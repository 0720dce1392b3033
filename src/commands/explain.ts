/** `alliance explain`: what a word means, how it counts and where it comes from; with a file, its arithmetic. */
import { catalogue } from '../diagnostics/catalogue.ts';
import { explainCode } from '../diagnostics/explain-code.ts';
import { nearest } from '../diagnostics/nearest.ts';
import { printableLine } from '../document/printable.ts';
import type { Rubric } from '../framework/rubric-schema.ts';
import { explain, explainable, explainOverview } from '../report/explain.ts';
import { inkFor } from '../report/ink.ts';
import { drawSections } from '../report/terminal.ts';
import { drawTable } from '../report/terminal-table.ts';
import { say } from '../words/say.ts';
import { type AssessedOptions, readAssessed } from './assessed.ts';
import { Refusal } from './exit-code.ts';
import { wantsColor, writeOut } from './io.ts';
import { addExamples, type Context, type Register } from './program.ts';
import { chooseRubric } from './rubric-source.ts';

interface ExplainOptions extends AssessedOptions {
  in?: string;
}

export const register: Register = (command, context) => {
  command
    .argument('[id]', say('explain.option.word'))
    .option('--in <file>', say('explain.option.in'))
    .option('-r, --round <id>', say('report.option.round'))
    .option('--rubric <folder>', say('report.option.rubric'))
    .action((word: string | undefined, _options: unknown, self: typeof command) =>
      run(context, word, self.optsWithGlobals<ExplainOptions>()),
    );
  addExamples(command, [
    'alliance explain hard-conversations',
    'alliance explain cement --in harbor.alliance.yaml',
    'alliance explain unknown-key',
  ]);
};

async function run(context: Context, word: string | undefined, options: ExplainOptions): Promise<void> {
  const { io } = context;
  const { rubric, assessment } =
    options.in === undefined
      ? { rubric: await chooseRubric(context, options.rubric), assessment: null }
      : await readAssessed(context, options.in, options);
  const width = Math.min(io.columns ?? 80, 120);
  const sections = word === undefined ? explainOverview(rubric) : explain(word, rubric, assessment);
  const code = word === undefined ? null : explainCode(word, width);
  if (word !== undefined && sections.length === 0 && code === null) throw unknown(word, rubric);
  const canvas = { width, ink: inkFor(wantsColor(io, options.color)), drawTable };
  const texts = [sections.length === 0 ? '' : drawSections(sections, canvas), code ?? ''];
  await writeOut(io, texts.filter((text) => text !== '').join('\n'));
}

function unknown(word: string, rubric: Rubric): Refusal {
  const near = nearestNames(word, [...explainable(rubric), ...Object.keys(catalogue)]);
  const hint =
    near.length === 0 ? say('explain.unknown.list') : say('explain.unknown.near', { names: near.join(', ') });
  return new Refusal(say('explain.unknown', { word: printableLine(word) }), { hint });
}

/** Up to three names: the nearest by spelling, then those that hold the word. */
function nearestNames(word: string, names: readonly string[]): string[] {
  const wanted = word.trim().toLowerCase();
  const best = nearest(word, names);
  const holding = wanted.length < 3 ? [] : names.filter((name) => name.includes(wanted));
  return [...new Set([...(best === null ? [] : [best]), ...holding])].slice(0, 3);
}
