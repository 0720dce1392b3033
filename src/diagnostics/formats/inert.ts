/**
 * Text of a file that nobody may act on: not the build server that reads our output as its log, not a page that it is
 * pasted into. GitHub takes a line that begins with `::` for a command, blanks before it or not, and so it takes
 * `##[...]` anywhere in a line; Azure Pipelines and TeamCity do the same with `##vso[...]` and `##teamcity[...]`. Pure.
 */
import { printableJson } from '../../document/printable.ts';

/** Text for people with such commands broken, each by one sign that shows; columns stay true within a line. */
export function inertText(text: string): string {
  return text.replace(/^([^\S\n]*)::/gm, '$1: :').replace(/##(\w*)\[/g, '##$1(');
}

/** A value as JSON, two spaces deep; what could act is written as an escape. */
function inertJson(value: unknown): string {
  const json = printableJson(JSON.stringify(value, wellFormed, 2));
  return json.replace(/<(?=[/!])/g, '\\u003c').replace(/#(?=#\w*\[)/g, '\\u0023');
}

/**
 * A value as JSON, with a line break at its end, in pieces: what is in it last is an empty list, and in that stand `items`.
 */
export function* inertJsonAround(frame: unknown, items: Iterable<unknown>): Generator<string> {
  const text = inertJson(frame);
  const at = text.lastIndexOf('[]') + 1;
  const margin = /^ */.exec(text.slice(text.lastIndexOf('\n', at) + 1))?.[0] ?? '';
  yield text.slice(0, at);
  let before = '';
  for (const item of items) {
    yield `${before}\n${inertJson(item)}`.replaceAll('\n', `\n${margin}  `);
    before = ',';
  }
  yield `${before === '' ? '' : `\n${margin}`}${text.slice(at)}\n`;
}

/** Half a character is no text: databases refuse what holds one. */
function wellFormed(_key: string, value: unknown): unknown {
  return typeof value === 'string' ? value.replace(/\p{Surrogate}/gu, '\ufffd') : value;
}
