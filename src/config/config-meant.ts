/** What is most likely meant by a wrong value of a configuration, and an example of what is missing. Pure. */
import type { DataPath } from '../diagnostics/diagnostic.ts';
import { formatInline } from '../document/format-value.ts';
import { valueAt } from '../document/value-at.ts';
import type { Finding } from '../framework/finding.ts';
import { say } from '../words/say.ts';

/** How other programs call the three severities. */
const SEVERITIES: Readonly<Record<string, string>> = {
  ...{ err: 'error', fail: 'error', fatal: 'error', critical: 'error', 2: 'error' },
  ...{ warn: 'warning', info: 'warning', note: 'warning', notice: 'warning', 1: 'warning' },
  ...{ none: 'off', no: 'off', false: 'off', ignore: 'off', disable: 'off', disabled: 'off', never: 'off', 0: 'off' },
};

const EXAMPLES: readonly (readonly [RegExp, string])[] = [
  [/^gates\/\d+\/largest-fall$/, '{points: 10, since: previous-round}'],
  [/^gates\/\d+\/largest-fall\/points$/, '10'],
  [/^gates\/\d+\/largest-fall\/since$/, 'previous-round'],
  [/\/revision$/, 'origin/main'],
];
const MOST_POINTS = 100;

/** The same findings of shape, with what helps to mend them. */
export function tellMeant(findings: readonly Finding[], value: unknown): Finding[] {
  return findings.map((finding) => {
    const { code, path, args = {} } = finding;
    if (code === 'missing-key' || code === 'empty-value') {
      const meant = meantAt(code === 'missing-key' ? [...path, String(args.key)] : path, value);
      return { ...finding, args: { ...args, ...meant } };
    }
    const found = valueAt(value, path);
    if (path[0] === 'rules' && path.length === 2) return tellSeverity(finding, found);
    if (code === 'wrong-type' && path[0] === 'gates' && path[2] === 'largest-fall' && path.length === 3)
      return { ...finding, args: { ...args, named: 1, meant: fallMeant(found) } };
    return finding;
  });
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

function tellSeverity(finding: Finding, found: unknown): Finding {
  const word = String(found).trim().toLowerCase();
  const meant = Object.hasOwn(SEVERITIES, word) ? SEVERITIES[word] : undefined;
  if (meant === undefined || !/^wrong-(?:value|type)$/.test(finding.code)) return finding;
  const args = { key: String(finding.path.at(-1)), found: String(found), allowed: 'error, warning, off' };
  return { ...finding, code: 'wrong-value', args: { ...args, nearest: meant } };
}

/** A number is how far it may fall; since when is asked for as well. */
function fallMeant(found: unknown): string {
  const isPoints = typeof found === 'number' && found >= 0 && found <= MOST_POINTS;
  return formatInline({ points: isPoints ? found : 10, since: 'previous-round' });
}
