/** Names that end with a comma: what was to follow it, or the comma itself, is a slip that becomes part of the name. Pure. */
import type { DataPath } from '../../diagnostics/diagnostic.ts';
import type { Finding } from '../../framework/finding.ts';
import type { Rule, Subject } from '../rule.ts';

export const strayCommaRules: readonly Rule[] = [
  { code: 'name-ends-with-comma', severity: 'warning', find: findStrayCommas },
];

const AT_END = /[,;]\s*$/;
/** What is longer is shown by its end. */
const LONGEST = 60;

function findStrayCommas({ alliance, text }: Subject): Finding[] {
  if (!mayEndSo(text)) return [];
  const { name, members = [], targets = [], values = [] } = alliance;
  return [
    ...findingOf(name, ['name']),
    ...members.flatMap((entry, place) => ofEntry(entry, ['members', place])),
    ...targets.flatMap((entry, place) => ofEntry(entry, ['targets', place])),
    ...values.flatMap((entry, place) => ofEntry(entry, ['values', place])),
  ];
}

/** Whether a line, or a text in quotes, ends with such a sign: nearly no file has one. */
function mayEndSo(text: string): boolean {
  return /[,;][ \t]*(?:["'\r\n#]|[ \t]#|$)/.test(text);
}

function ofEntry(entry: string | { name: string }, path: DataPath): Finding[] {
  return typeof entry === 'string' ? findingOf(entry, path) : findingOf(entry.name, [...path, 'name']);
}

function findingOf(name: string, path: DataPath): Finding[] {
  const start = name.search(AT_END);
  if (start === -1) return [];
  const text = name.length > LONGEST ? `...${name.slice(3 - LONGEST)}` : name;
  return [
    { code: 'name-ends-with-comma', path, piece: { start, end: start + 1 }, args: { text, sign: name[start] ?? '' } },
  ];
}
