/** What is meant by one value of a configuration that is of another kind than the setting has. Pure. */
import type { DataPath } from '../diagnostics/diagnostic.ts';
import { formatInline } from '../document/format-value.ts';
import type { Finding } from '../framework/finding.ts';
import type { RuleSeverity } from '../lint/rule.ts';

/** How other programs call the three severities. */
const SEVERITIES: Readonly<Record<string, RuleSeverity>> = {
  ...{ err: 'error', error: 'error', fail: 'error', fatal: 'error', critical: 'error', 2: 'error' },
  ...{ warn: 'warning', warning: 'warning', info: 'warning', note: 'warning', notice: 'warning', 1: 'warning' },
  ...{ off: 'off', none: 'off', no: 'off', false: 'off', ignore: 'off', disable: 'off', disabled: 'off' },
  ...{ never: 'off', 0: 'off' },
};
/** What says that a rule is to be looked at, and not how serious it is. */
const ON: ReadonlySet<string> = new Set(['true', 'on', 'yes', 'enable', 'enabled', 'always']);

/** The severity meant by a value, also where it is alone in a list or a map; `own` is the rule's. */
export function severityMeant(found: unknown, own: RuleSeverity | undefined): RuleSeverity | null {
  const [first] = typeof found === 'object' && found !== null ? Object.values(found) : [found];
  if (typeof first === 'object') return null;
  const word = String(first)
    .replace(/^[\s"'\u2018-\u201f]+|[\s"'\u2018-\u201f]+$/g, '')
    .toLowerCase();
  if (ON.has(word)) return own === undefined || own === 'off' ? 'warning' : own;
  return Object.hasOwn(SEVERITIES, word) ? (SEVERITIES[word] ?? null) : null;
}

export function tellSeverity(finding: Finding, found: unknown, own: RuleSeverity | undefined): Finding {
  const meant = severityMeant(found, own);
  if (meant === null || !/^wrong-(?:value|type)$/.test(finding.code)) return finding;
  const args = { key: String(finding.path.at(-1)), found: inline(found), allowed: 'error, warning, off' };
  return { ...finding, code: 'wrong-value', args: { ...args, nearest: meant } };
}

/** A text as it is, anything else as it is written. */
export function inline(found: unknown): string {
  return typeof found === 'object' ? formatInline(found) : String(found);
}

const PARTS = /^(\d+(?:\.\d+)?) *(%|days?|d|weeks?|w|months?|mo|m|years?|yr|y)$/;
/** How many of the unit of a limit are in another one. */
const MONTHS: Readonly<Record<string, number>> = { m: 1, y: 12 };
const DAYS: Readonly<Record<string, number>> = { d: 1, w: 7, m: 30, y: 365 };

/** A limit with its unit behind it, or a share in per cent. */
export function tellLimit(finding: Finding, found: unknown): Finding {
  const key = String(finding.path.at(-1));
  const meant = key === 'unknown-share' ? shareMeant(found) : limitMeant(key, found);
  if (meant === null) return finding;
  const of = key === 'unknown-share' ? { share: 1 } : { unit: key === 'open-days' ? 'days' : 'months' };
  return otherForm(finding.path, { key, found: inline(found), ...of, meant: `${key}: ${meant}` });
}

/** 25 and "25%" as 0.25. */
function shareMeant(found: unknown): number | null {
  const percent = typeof found === 'string' ? Number(/^(\d+(?:\.\d+)?) *%?$/.exec(found.trim())?.[1]) : found;
  return typeof percent === 'number' && percent > 1 && percent <= 100 ? percent / 100 : null;
}

function limitMeant(key: string, found: unknown): number | null {
  const [, number = '', unit = ''] = PARTS.exec(String(found).trim().toLowerCase()) ?? [];
  const meant = Number(number) * ((key === 'open-days' ? DAYS : MONTHS)[unit.charAt(0)] ?? 0);
  return Number.isInteger(meant) && meant > 0 ? meant : null;
}

const BANDS: ReadonlySet<unknown> = new Set(['not-yet', 'emerging', 'growing', 'strong']);
const MOST_POINTS = 100;

/** A word or a number that another promise of a gate takes, or one value in a list; `gate` is all that it says. */
export function tellPromise(finding: Finding, found: unknown, gate: Record<string, unknown>): Finding {
  const { path, code, args = {} } = finding;
  const key = String(path.at(-1));
  if (code === 'wrong-type' && !Array.isArray(found) && typeof found === 'object') return byRole(finding, found, gate);
  const [first, ...others] = Array.isArray(found) ? (found as unknown[]) : [found];
  if (others.length > 0 || !/^wrong-(?:value|type)$/.test(code))
    return code === 'too-low' ? positive(finding, found) : finding;
  if (key === 'least-readiness' && /^(?:true|yes)$/i.test(String(first)))
    return { ...finding, args: { ...args, nearest: 'ready' } };
  const number = numberMeant(key, first);
  if (number !== null) return otherForm(path, { key, found: inline(found), number: 1, meant: `${key}: ${number}` });
  const promise = promiseOf(first);
  if (promise === null || Object.hasOwn(gate, promise) === (promise !== key)) return finding;
  return otherForm(path, {
    key,
    found: inline(found),
    ...(promise !== key && { other: promise }),
    meant: `${promise}: ${first}`,
  });
}

/** `least-score: {cement: 50}`. */
function byRole(finding: Finding, found: unknown, gate: Record<string, unknown>): Finding {
  const key = String(finding.path.at(-1));
  const args = gateOfRole(gate, key, Object.entries(found ?? {}));
  return args === null ? finding : otherForm(finding.path, { key, ...args });
}

/** The gate as it is for the first of its roles, each of which was given a value of its own; null where it was not. */
export function gateOfRole(
  gate: Record<string, unknown>,
  key: string,
  [first, ...others]: readonly (readonly [string, unknown])[],
): Record<string, string | number> | null {
  if (first === undefined || typeof first[1] === 'object') return null;
  const [role, value] = first;
  const { name: said, roles: _roles, [key]: _value, ...more } = gate;
  const own = typeof said === 'string' ? said : '...';
  const name = others.length === 0 ? own : `${own} (${role})`;
  const entry = formatInline({ name, ...more, roles: [role], [key]: value });
  return { roles: 1, entry, gate: own, ...(others.length > 0 && { others: others.length }) };
}

/** `>= 50`, `50 points`, `50,5`, and a share with a comma; a number in quotes or with its sign alone is told as that. */
function numberMeant(key: string, found: unknown): number | null {
  if (
    typeof found !== 'string' ||
    !/^(?:least-score|least-coverage|points)$/.test(key) ||
    /^\d+(?:\.\d+)? *%?$/.test(found)
  )
    return null;
  const [, digits = ''] =
    /^(?:>=?|at least|min\.?|minimum)? *(\d+(?:[.,]\d+)?) *(?:%|points?|pts?|percent|per cent)?$/i.exec(found.trim()) ??
    [];
  const number = Number(digits.replace(',', '.'));
  if (digits === '' || number > MOST_POINTS) return null;
  return number > 0 && number < 1 && key !== 'points' ? Number((number * 100).toPrecision(6)) : number;
}

/** The promise that takes a value; null where none does, and for what every alliance has. */
function promiseOf(found: unknown): string | null {
  if (found === 'nearly' || found === 'ready') return 'least-readiness';
  if (found !== 'not-yet' && BANDS.has(found)) return 'least-band';
  return typeof found === 'number' && found >= 0 && found <= MOST_POINTS ? 'least-score' : null;
}

/** A fall of -10 points. */
function positive(finding: Finding, found: unknown): Finding {
  const key = String(finding.path.at(-1));
  const isFall = key === 'points' && typeof found === 'number' && found >= -MOST_POINTS;
  return isFall ? otherForm(finding.path, { key, found: inline(found), meant: `points: ${-found}` }) : finding;
}

/** What is told of several parts at once, in place of what is said of each. */
export interface Whole {
  finding: Finding;
  /** Whether another finding comes of the same. */
  covers(path: DataPath): boolean;
}

/** A setting in a form that it doesn't have; `meant` is the whole of it, with its name. */
export function otherForm(
  path: DataPath,
  args: Record<string, string | number>,
  at: 'key' | 'value' = 'value',
): Finding {
  return { code: 'config-other-form', path, at, args };
}
