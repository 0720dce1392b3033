/** Every format of a report, one line each; choices, help and documentation are derived from it. */
import type { Rubric } from '../framework/rubric-schema.ts';
import type { Assessment } from '../scoring/assessment-schema.ts';
import { say, type WordKey } from '../words/say.ts';
import type { RenderOptions } from './blocks.ts';
import { inkFor } from './ink.ts';

export type Render = (assessment: Assessment, rubric: Rubric, options: RenderOptions) => string;

export interface Format {
  name: string;
  description: WordKey;
  /** How a file of this format ends, without the dot. */
  extension: string;
  /** What the options leave out is not loaded. */
  load(options: Pick<RenderOptions, 'color' | 'details'>): Promise<Render>;
}

export const formats: readonly Format[] = [
  { name: 'terminal', description: 'report.format.terminal', extension: 'txt', load: loadTerminal },
  {
    name: 'markdown',
    description: 'report.format.markdown',
    extension: 'md',
    load: async () => (await import('./markdown.ts')).renderMarkdown,
  },
  {
    name: 'json',
    description: 'report.format.json',
    extension: 'json',
    load: async () => (await import('./json.ts')).renderJson,
  },
];

async function loadTerminal({ color, details }: Pick<RenderOptions, 'color' | 'details'>): Promise<Render> {
  const [{ renderTerminal }, ink] = await Promise.all([import('./terminal.ts'), inkFor(color)]);
  const drawTable = details ? (await import('./terminal-table.ts')).drawTable : () => [];
  return (assessment, rubric, options) => renderTerminal(assessment, rubric, options, { ink, drawTable });
}

export function findFormat(name: string): Format | null {
  return formats.find((format) => format.name === name) ?? null;
}

/** The format whose extension a path has; null where none fits. */
export function formatOfPath(path: string): Format | null {
  return formats.find((format) => path.toLowerCase().endsWith(`.${format.extension}`)) ?? null;
}

/** "terminal: for reading here" for each, as help shows them. */
export function formatHelp(): string {
  return formats.map((format) => `${format.name} (${say(format.description)})`).join(', ');
}
