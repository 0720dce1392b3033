/** Templates of the catalogue filled with the values of a diagnostic. Pure. */
import { printableLine } from '../document/printable.ts';
import type { Template } from './catalogue/entry.ts';
import type { Diagnostic } from './diagnostic.ts';
import { shellFile, shellWord } from './shell-word.ts';

type Args = Diagnostic['args'];

/** A comment, a text in quotes, or an entry or a name with its value, that is typed into a file; anything else into a shell. */
const IN_FILE = /^(?:[#{"']|- |[a-z-]+:(?: |$))/;

/** The first template whose values are all there, filled in; an empty string where none is. */
export function fill(template: Template | undefined, args: Args): string {
  return fillOne(choose(template, args), args, printableLine);
}

/** What is to be done, in words, and what is typed for it: null where the template ends with no command. */
export interface Step {
  words: string;
  command: string | null;
}

/** As `fill`, with the command apart that a template may end with, in `backticks`. */
export function fillStep(template: Template | undefined, args: Args): Step {
  const chosen = choose(template, args);
  const start = chosen.endsWith('`') ? chosen.indexOf('`') : -1;
  if (start === -1) return { words: fillOne(chosen, args, printableLine), command: null };
  const words = fillOne(chosen.slice(0, start).trimEnd(), args, printableLine);
  const command = chosen.slice(start + 1, -1);
  return { words, command: fillOne(command, args, IN_FILE.test(command) ? printableLine : typed) };
}

/** `{file}` and `{otherFile}` are files, all else are values. */
function typed(value: string, name: string): string {
  return /file$/i.test(name) ? shellFile(value) : shellWord(value);
}

function choose(template: Template | undefined, args: Args): string {
  const templates = template === undefined ? [] : typeof template === 'string' ? [template] : template;
  return templates.find((one) => namesIn(one).every((name) => Object.hasOwn(args, name))) ?? '';
}

function namesIn(template: string): string[] {
  return [...template.replace(/\{\{/g, '').matchAll(/\{(\w+)[|}]/g)].flatMap(([, name]) => name ?? []);
}

/** `{{` and `}}` stand for the braces themselves. Values come from files: they are made safe to show, and are never templates. */
function fillOne(template: string, args: Args, show: (value: string, name: string) => string): string {
  return template.replace(
    /\{\{|\}\}|\{(\w+)(?:\|([^|]*)\|((?:[^{}]|\{\w+\})*))?\}/g,
    (whole, name?: string, one?: string, many?: string) => {
      if (name === undefined) return whole.slice(1);
      const value = args[name] ?? whole;
      if (one !== undefined && many !== undefined) return fillOne(value === 1 ? one : many, args, show);
      return show(String(value), name);
    },
  );
}
