/** Templates of the catalogue filled with the values of a diagnostic. Pure. */
import { printableLine } from '../document/printable.ts';
import type { Template } from './catalogue/entry.ts';
import type { Diagnostic } from './diagnostic.ts';

/** The first template whose values are all there, filled in; an empty string where none is. */
export function fill(template: Template | undefined, args: Diagnostic['args']): string {
  const templates = template === undefined ? [] : typeof template === 'string' ? [template] : template;
  const fitting = templates.find((one) => namesIn(one).every((name) => Object.hasOwn(args, name)));
  return fitting === undefined ? '' : fillOne(fitting, args);
}

function namesIn(template: string): string[] {
  return [...template.replace(/\{\{/g, '').matchAll(/\{(\w+)[|}]/g)].flatMap(([, name]) => name ?? []);
}

/** `{{` and `}}` stand for the braces themselves. Values come from files: they are made printable, and are never templates. */
function fillOne(template: string, args: Diagnostic['args']): string {
  return template.replace(
    /\{\{|\}\}|\{(\w+)(?:\|([^|]*)\|((?:[^{}]|\{\w+\})*))?\}/g,
    (whole, name?: string, one?: string, many?: string) => {
      if (name === undefined) return whole.slice(1);
      const value = args[name] ?? whole;
      if (one !== undefined && many !== undefined) return fillOne(value === 1 ? one : many, args);
      return printableLine(String(value));
    },
  );
}
