/** Faults of meaning in a configuration: names that lead nowhere, and promises that promise nothing. Pure. */
import { rubric as ofRubrics } from '../diagnostics/catalogue/rubric.ts';
import { entryOf } from '../diagnostics/catalogue.ts';
import type { DataPath } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { Finding } from '../framework/finding.ts';
import type { RuleSeverity } from '../lint/rule.ts';
import { takeOut } from '../lint/rules/take-out.ts';

/** What a configuration may name. */
export interface KnownNames {
  /** Every code whose severity may be chosen, with its own one. */
  rules: ReadonlyMap<string, RuleSeverity>;
  /** Ids of the rubric's roles; null where they are not known yet, and so not checked. */
  roles: readonly string[] | null;
}

const PROMISES = ['least-score', 'least-band', 'least-readiness', 'least-coverage', 'largest-fall'];
export const OF_GATES: ReadonlySet<string> = new Set(['name', 'files', 'roles', ...PROMISES]);
/** From 0 to 100. */
const SHARES = ['least-score', 'least-coverage'];
/** What git takes for an option, for a file within a revision, or for a range of revisions. */
const NO_REVISION = /^-|[\s:]|\.\./;

/** Findings on whatever has the right shape; the rest is left to the check of the shape. */
export function checkConfig(value: unknown, known: KnownNames): Finding[] {
  const { rules, gates, files, ignore, rubric, baseline } = mapOf(value);
  return [
    ...Object.keys(mapOf(rules)).flatMap((code) => unknownRule(code, mapOf(rules), known.rules, rubric)),
    ...checkGates(listOf(gates), known.roles),
    ...blanks({ rubric, baseline }, []),
    ...[...texts(files, ['files']), ...texts(ignore, ['ignore'])].flatMap((glob) => [...blank(glob), ...curly(glob)]),
  ];
}

/** `rubric` is the folder of one's own rubric, where there is one. */
function unknownRule(
  code: string,
  said: Record<string, unknown>,
  rules: KnownNames['rules'],
  rubric: unknown,
): Finding[] {
  if (rules.has(code)) return [];
  const path = ['rules', code];
  if (entryOf(code) !== null) {
    const { addTo, args } = takeOut('rules', said);
    const told = {
      ...{ rule: code, told: `${code}: ${String(said[code])}` },
      ...(typeof rubric === 'string' && rubric.trim() !== '' && { folder: rubric }),
    };
    return [{ code: 'config-fixed-severity', path, at: 'key', addTo, args: { ...args, ...told, ...ofWhat(code) } }];
  }
  const near = nearest(code, rules.keys());
  return [{ code: 'config-unknown-rule', path, at: 'key', args: { rule: code, ...(near && { nearest: near }) } }];
}

/** What a fault with a fixed severity keeps from being used, where that is no alliance file. */
function ofWhat(code: string): Record<string, string> {
  if (/^(?:config|baseline)-/.test(code)) return { settings: code };
  return Object.hasOwn(ofRubrics, code) ? { framework: code } : {};
}

function checkGates(gates: readonly unknown[], roles: KnownNames['roles']): Finding[] {
  const first = new Map<string, number>();
  return gates.flatMap((item, index) => {
    const gate = mapOf(item);
    const path = ['gates', index];
    const findings = blanks({ name: gate.name }, path);
    if (typeof gate.name === 'string') {
      const before = first.get(gate.name);
      if (before === undefined) first.set(gate.name, index + 1);
      else {
        const args = { name: gate.name, first: before };
        findings.push({ code: 'config-repeated-gate', path: [...path, 'name'], args });
      }
    }
    if (asksForNothing(gate))
      findings.push({ code: 'config-empty-gate', path, args: { name: nameOr(gate.name, index + 1) } });
    const own = texts(gate.roles, [...path, 'roles']).flatMap((role) => unknownRole(role, roles));
    return [
      ...findings,
      ...texts(gate.files, [...path, 'files']).flatMap(blank),
      ...own,
      ...repeatedRoles(gate.roles, [...path, 'roles'], roles),
      ...SHARES.flatMap((key) => shareOf(gate, [...path, key])),
      ...checkRevision(gate, [...path, 'largest-fall', 'since', 'revision']),
    ];
  });
}

/** A key that is not known may be a misspelt promise: it is told, and whether the gate is empty shows once it is mended. */
function asksForNothing(gate: Record<string, unknown>): boolean {
  const keys = Object.keys(gate);
  return keys.length > 0 && keys.every((key) => OF_GATES.has(key) && !PROMISES.includes(key));
}

/** Between 0 and 1 somebody counts in shares, and a gate that asks for less than a hundredth of them never fails. */
function shareOf(gate: Record<string, unknown>, path: DataPath): Finding[] {
  const key = String(path.at(-1));
  const found = gate[key];
  if (typeof found !== 'number' || found <= 0 || found >= 1) return [];
  const unit = key === 'least-coverage' ? { percent: 1 } : {};
  const meant = Number((found * 100).toPrecision(6));
  return [{ code: 'config-share-of-one', path, args: { key, found, meant, ...unit } }];
}

function nameOr(name: unknown, number: number): string | number {
  return typeof name === 'string' && name.trim() !== '' ? name : number;
}

function unknownRole({ text, path }: TextAt, roles: KnownNames['roles']): Finding[] {
  if (roles === null || roles.includes(text)) return [];
  const near = nearest(text, roles);
  const args = { role: text, allowed: roles.join(', '), ...(near && { nearest: near }) };
  const parts = text.split(/\s+/);
  if (parts.length > 1 && parts.every((part) => roles.includes(part)))
    return [{ code: 'config-unknown-role', path, args: { ...args, meant: parts.join(', ') } }];
  const isAll = /^(?:all|any|every|\*+)$/i.test(text);
  return [{ code: 'config-unknown-role', path, args: { ...args, ...(isAll && { all: 1 }) } }];
}

function repeatedRoles(roles: unknown, path: DataPath, known: KnownNames['roles']): Finding[] {
  const named = texts(roles, path);
  const allowed = (known ?? []).join(', ');
  return named.flatMap(({ text, path: at }, index) =>
    named.findIndex((one) => one.text === text) < index
      ? [{ code: 'config-repeated-role', path: at, args: { role: text, allowed } }]
      : [],
  );
}

function checkRevision(gate: Record<string, unknown>, path: DataPath): Finding[] {
  const { revision } = mapOf(mapOf(gate['largest-fall']).since);
  if (revision === 'previous-round')
    return [{ code: 'config-not-a-revision', path, args: { found: revision, round: 1 } }];
  if (typeof revision !== 'string' || revision === '' || !NO_REVISION.test(revision)) return [];
  return [{ code: 'config-not-a-revision', path, args: { found: revision } }];
}

interface TextAt {
  text: string;
  path: DataPath;
}

function texts(value: unknown, path: DataPath): TextAt[] {
  return listOf(value).flatMap((text, index) => (typeof text === 'string' ? [{ text, path: [...path, index] }] : []));
}

function blanks(values: Record<string, unknown>, path: DataPath): Finding[] {
  return Object.entries(values).flatMap(([key, text]) =>
    typeof text === 'string' ? blank({ text, path: [...path, key] }) : [],
  );
}

/** Curly quotes are no quotes to YAML, but a part of the pattern. */
function curly({ text, path }: TextAt): Finding[] {
  const [, glob] = /^[\u2018-\u201f](.+)[\u2018-\u201f]$/.exec(text) ?? [];
  if (glob === undefined) return [];
  return [{ code: 'config-other-form', path, args: { key: String(path[0]), curly: 1, meant: `"${glob}"` } }];
}

/** An empty text is told by its shape. */
function blank({ text, path }: TextAt): Finding[] {
  if (text === '' || text.trim() !== '') return [];
  const key = String(path.findLast((step) => typeof step === 'string'));
  return [{ code: 'blank-text', path, args: { key } }];
}

export function mapOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
}

export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
