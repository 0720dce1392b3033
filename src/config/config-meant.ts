/** What is most likely meant by a wrong value of a configuration, and an example of what is missing. Pure. */
import type { DataPath } from '../diagnostics/diagnostic.ts';
import { valueAt } from '../document/value-at.ts';
import type { Finding } from '../framework/finding.ts';
import { keysOfFile } from '../framework/slips/lines/format-keys.ts';
import { say } from '../words/say.ts';
import { type KnownNames, mapOf } from './check-config.ts';
import { fallMeant, isRoundBefore } from './fall-meant.ts';
import { findForms } from './forms-meant.ts';
import { tellName } from './names-meant.ts';
import { inline, otherForm, tellLimit, tellPromise, tellSeverity } from './values-meant.ts';

const EXAMPLES: readonly (readonly [RegExp, string])[] = [
  [/^gates\/\d+\/largest-fall$/, '{points: 10, since: previous-round}'],
  [/^gates\/\d+\/largest-fall\/points$/, '10'],
  [/^gates\/\d+\/largest-fall\/since$/, 'previous-round'],
  [/\/revision$/, 'origin/main'],
];

/** An alliance file where a configuration belongs; null where it is none. */
export function tellAlliance(value: unknown): Finding | null {
  const own = mapOf(value);
  const others = [...keysOfFile()].filter((key) => !/^(?:version|name)$/.test(key) && Object.hasOwn(own, key));
  if (others.length === 0 || !Object.hasOwn(own, 'name')) return null;
  return { code: 'config-is-alliance', path: ['name'], at: 'key' };
}

/** The same findings of shape, with what helps to mend them. */
export function tellMeant(findings: readonly Finding[], value: unknown, known: KnownNames): Finding[] {
  const forms = findForms(value, known);
  const left = findings.filter(({ path }) => !forms.some((form) => form.covers(path)));
  return [...forms.map(({ finding }) => finding), ...left.map((finding) => tellOne(finding, value, known))];
}

function tellOne(finding: Finding, value: unknown, known: KnownNames): Finding {
  const { code, path, args = {} } = finding;
  if (code === 'unknown-key') return tellName(finding, value, known.rules);
  if (code === 'missing-key' || code === 'empty-value') {
    const meant = meantAt(code === 'missing-key' ? [...path, String(args.key)] : path, value);
    return { ...finding, args: { ...args, ...meant } };
  }
  const found = valueAt(value, path);
  const place = path.join('/');
  if (/^rules\/[^/]+$/.test(place)) return tellSeverity(finding, found, known.rules.get(String(path[1])));
  if (/^limits\/[^/]+$/.test(place)) return tellLimit(finding, found);
  if (/^gates\/\d+\/least-[a-z]+$|\/points$/.test(place))
    return tellPromise(finding, found, mapOf(valueAt(value, path.slice(0, 2))));
  if (/\/since$/.test(place)) return tellSince(finding, found);
  if (place === 'baseline' && typeof found === 'boolean')
    return otherForm(path, { key: place, found: String(found), meant: 'baseline: alliance-baseline.yaml' });
  if (place === 'limits' && code === 'wrong-type')
    return { ...finding, args: { ...args, sample: '{round-months: 12}' } };
  if (code === 'wrong-type' && /^gates\/\d+\/largest-fall$/.test(place))
    return { ...finding, args: { ...args, named: 1, meant: fallMeant(found) } };
  return finding;
}

/** The round before in other words, or a day. */
function tellSince(finding: Finding, found: unknown): Finding {
  const [first, ...others] = Array.isArray(found) ? (found as unknown[]) : [found];
  if (typeof first !== 'string' || others.length > 0) return finding;
  const isRound = isRoundBefore(first);
  const more = { ...(isRound && { nearest: 'previous-round' }), ...(/^\d{4}-\d{2}/.test(first) && { day: 1 }) };
  return { ...finding, code: 'config-unknown-since', args: { found: isRound ? inline(found) : first, ...more } };
}

function meantAt(path: DataPath, value: unknown): Finding['args'] {
  const name = path.join('/');
  if (/^gates\/\d+\/name$/.test(name)) {
    const example = gateName(valueAt(value, ['gates']), Number(path[1]));
    return { whose: say('gates.whose-name', { example }) };
  }
  const example = EXAMPLES.find(([pattern]) => pattern.test(name))?.[1];
  return example === undefined ? {} : { example };
}

const GATE_NAMES = {
  'least-readiness': 'Ready enough',
  'least-band': 'Grown enough',
  'least-score': 'Points enough',
  'least-coverage': 'Answered enough',
  'largest-fall': 'Nobody falls unseen',
};

/** By what the gate asks for; with its number, where another one is called so or is as nameless. */
function gateName(gates: unknown, place: number): string {
  const all: readonly unknown[] = Array.isArray(gates) ? gates : [];
  const nameAt = (gate: unknown) => {
    const keys = Object.keys(typeof gate === 'object' && gate !== null ? gate : {});
    return Object.entries(GATE_NAMES).find(([key]) => keys.includes(key))?.[1] ?? 'Promised';
  };
  const taken = new Set(all.flatMap((gate, at) => (at === place ? [] : [valueAt(gate, ['name']) ?? nameAt(gate)])));
  let name = nameAt(all[place]);
  while (taken.has(name)) name += ` ${place + 1}`;
  return name;
}
