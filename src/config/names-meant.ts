/** What is meant by a name that a configuration doesn't have: other programs have one for it, or it is an option of the command. Pure. */
import type { DataPath } from '../diagnostics/diagnostic.ts';
import { formatInline } from '../document/format-value.ts';
import { valueAt } from '../document/value-at.ts';
import type { Finding } from '../framework/finding.ts';
import { type KnownNames, mapOf } from './check-config.ts';

/** How other programs call what stands at the top of a configuration, in its limits and in a gate. */
const OTHERS: readonly (readonly [RegExp, Readonly<Record<string, readonly string[]>>])[] = [
  [
    /^$/,
    {
      files: ['include', 'includes', 'path', 'paths', 'pattern', 'patterns', 'input', 'inputs', 'src', 'sources'],
      ignore: ['exclude', 'excludes', 'excluded', 'ignores', 'ignored', 'ignore-patterns', 'ignore-files', 'skip'],
      rules: ['severity', 'severities', 'rule', 'checks', 'levels'],
      gates: ['threshold', 'thresholds', 'promises', 'quality-gates', 'quality-gate'],
    },
  ],
  [
    /^limits$/,
    {
      'evidence-months': ['evidence', 'evidence-age', 'max-evidence-age', 'evidence-max-months'],
      'round-months': ['round', 'rounds', 'round-age', 'max-round-age', 'round-max-months'],
      'open-days': ['open', 'max-open-days', 'open-round-days'],
      'unknown-share': ['unknown', 'unknowns', 'unknown-percent', 'max-unknown', 'max-unknown-share'],
    },
  ],
  [
    /^gates\/\d+$/,
    {
      name: ['title', 'id', 'label', 'description'],
      files: ['include', 'path', 'paths', 'pattern', 'patterns'],
      roles: ['for', 'role'],
      'least-score': ['score', 'min-score', 'minimum-score', 'score-min', 'points'],
      'least-band': ['band', 'min-band', 'minimum-band'],
      'least-readiness': ['readiness', 'min-readiness', 'minimum-readiness', 'ready'],
      'least-coverage': ['coverage', 'min-coverage', 'minimum-coverage', 'answered'],
      'largest-fall': ['fall', 'drop', 'max-fall', 'max-drop', 'maximum-fall', 'most-fall', 'least-fall'],
    },
  ],
];

/** Options of `alliance check` that are no settings, and whether a value stands behind them. */
export const OPTIONS: Readonly<Record<string, boolean>> = {
  ...{ color: true, format: true, output: true, config: true, 'max-warnings': true, 'cache-file': true },
  ...{ 'grow-baseline': true, 'stdin-name': true, fix: false, 'dry-run': false, 'allow-empty': false, cache: false },
  ...{ 'update-baseline': false, 'no-baseline': false, 'no-config': false, 'print-config': false, debug: false },
};
/** A longer value nobody copies by hand. */
const LONGEST = 100;

/** The same finding of a name that is not known, with what is meant by it. */
export function tellName(finding: Finding, value: unknown, rules: KnownNames['rules']): Finding {
  const { path, args = {} } = finding;
  const key = inForm(String(path.at(-1)));
  const around = path.slice(0, -1);
  if (around.length === 0 && Object.hasOwn(OPTIONS, key)) return asOption(finding, key, valueAt(value, path));
  if (around.length === 0 && rules.has(key)) return asRule(finding, value, rules);
  const meant = nameMeant(key, around);
  if (meant === null || valueAt(value, [...around, meant]) !== undefined) return finding;
  const { addTo: _, ...own } = finding;
  const { key: found = '', where = '', allowed = '' } = args;
  return { ...own, args: { key: found, where, allowed, nearest: meant } };
}

/** A rule at the left edge; the only one is told with the name that is missing. */
function asRule(finding: Finding, value: unknown, rules: KnownNames['rules']): Finding {
  const { nearest: _, either: _either, known: _known, ...args } = finding.args ?? {};
  const own = mapOf(value);
  const isAlone = own.rules === undefined && Object.keys(own).filter((key) => rules.has(key)).length === 1;
  const key = String(finding.path[0]);
  const place = {
    home: 'rules',
    form: `${key}: ${formatInline(own[key])}`,
    ...(own.rules === undefined && { open: 1 }),
  };
  const whole = isAlone ? { absent: 1, root: 1, whole: `rules: ${formatInline({ [key]: own[key] })}` } : {};
  const told = { ...finding, args: { ...args, elsewhere: 'the rules', ...place, ...whole } };
  return isMap(own.rules) ? { ...told, addTo: ['rules'] } : told;
}

function isMap(value: unknown): boolean {
  return Object.keys(mapOf(value)).length > 0;
}

function nameMeant(key: string, around: DataPath): string | null {
  const names = OTHERS.find(([place]) => place.test(around.join('/')))?.[1] ?? {};
  return Object.entries(names).find(([, others]) => others.includes(key))?.[0] ?? null;
}

/** `maxWarnings`, `max_warnings` and `--max-warnings` in the form that names have here. */
function inForm(key: string): string {
  return key
    .replace(/^-+/, '')
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .replace(/[\s_]+/g, '-')
    .toLowerCase();
}

function asOption({ path }: Finding, option: string, found: unknown): Finding {
  const args = { key: String(path.at(-1)), option: `--${option}`, ...behindOption(option, found) };
  return { code: 'config-option', path, at: 'key', args };
}

function behindOption(option: string, found: unknown): Record<string, string | number> {
  // Of a list of several, each would be an option of its own.
  const [first, second, ...others] = Array.isArray(found) ? (found as unknown[]) : [found];
  const isTwo = option === 'output' && typeof second === 'string' && second.length <= LONGEST && others.length === 0;
  const alone = isTwo || second === undefined ? first : undefined;
  const text = typeof alone === 'string' || typeof alone === 'number' ? String(alone) : '';
  if (OPTIONS[option] === false) return found === false ? { idle: 1 } : {};
  if (text === '' || text.length > LONGEST) return { open: 1 };
  return { value: text, ...(isTwo && { second }) };
}
