/**
 * Every word of the program's own is in the catalogue of its language, by key; this looks one up and fills it in.
 * `{name}` is replaced by a value; `{n|one question|{n} questions}` picks singular or plural by n. Pure.
 */
import { en } from './en.ts';

export type WordKey = keyof typeof en;
export type Params = Readonly<Record<string, string | number>>;

const plurals = { en: (n: number) => (n === 1 ? 0 : 1) };

/** The words for `key` with `params` filled in; a parameter that is missing stays visible as `{name}`. */
export function say(key: WordKey, params: Params = {}): string {
  return fill(en[key], params);
}

function fill(text: string, params: Params): string {
  if (!text.includes('{')) return text;
  return text
    .replace(
      /\{(\w+)\|((?:[^{}|]|\{\w+\})*)\|((?:[^{}|]|\{\w+\})*)\}/g,
      (whole, name: string, one: string, many: string) => {
        const n = params[name];
        return typeof n === 'number' ? ([one, many][plurals.en(n)] ?? many) : whole;
      },
    )
    .replace(/\{(\w+)\}/g, (whole, name: string) => String(params[name] ?? whole));
}
