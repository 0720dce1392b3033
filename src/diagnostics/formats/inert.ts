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

/** A value as JSON, two spaces deep, with a line break at its end; what could act is written as an escape. */
export function inertJson(value: unknown): string {
  const json = printableJson(JSON.stringify(value, wellFormed, 2));
  return `${json.replace(/<(?=[/!])/g, '\\u003c').replace(/#(?=#\w*\[)/g, '\\u0023')}\n`;
}

/** Half a character is no text: databases refuse what holds one. */
function wellFormed(_key: string, value: unknown): unknown {
  return typeof value === 'string' ? value.replace(/\p{Surrogate}/gu, '\ufffd') : value;
}
