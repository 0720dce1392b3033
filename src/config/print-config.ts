/** The configuration that is in force, with the origin of each setting behind it: a configuration file itself. Pure. */
import { formatInline, formatKey } from '../document/format-value.ts';
import { printableLine } from '../document/printable.ts';
import type { RuleSeverity } from '../lint/rule.ts';
import { say } from '../words/say.ts';
import type { Config, Gate } from './config.ts';
import { fromGate, LIMIT_KEYS, LIMIT_NAMES } from './config-values.ts';

/** Text of a YAML file that loads to the same; `severities` are the rules' own, `found` the baseline that is used because it is there. */
export function printConfig(
  config: Config,
  severities: ReadonlyMap<string, RuleSeverity>,
  found: string | null = null,
): string {
  const { files, ignore, rubric, baseline, limits, rules, gates } = config;
  const from = (path: string) => printableLine(config.origins[path] ?? say('config.default'));
  const pair = (key: string, value: unknown, origin: string, indent = '') =>
    `${indent}${formatKey(key)}: ${formatInline(value)} # ${origin}`;
  const orUnset = (key: string, value: string | null) =>
    value === null ? `# ${say('config.unset', { key, origin: from(key) })}` : pair(key, value, from(key));
  const codes = [...new Set([...severities.keys(), ...Object.keys(rules)])].sort();
  const lines = [
    `# ${say('config.print.head')}`,
    'version: 1',
    pair('files', files, from('files')),
    pair('ignore', ignore, from('ignore')),
    orUnset('rubric', rubric),
    baseline === null && found !== null ? pair('baseline', found, say('config.found')) : orUnset('baseline', baseline),
    'limits:',
    ...LIMIT_NAMES.map((name) => pair(LIMIT_KEYS[name], limits[name], from(`limits.${name}`), '  ')),
    ...list('rules', codes, (code) => {
      const severity = Object.hasOwn(rules, code) ? rules[code] : severities.get(code);
      return [pair(code, severity, from(`rules.${code}`), '  ')];
    }),
    ...list('gates', gates, (gate, index) => gateLines(gate, from(`gates.${index}`))),
  ];
  return `${lines.join('\n')}\n`;
}

function list<Item>(key: string, items: readonly Item[], print: (item: Item, index: number) => string[]): string[] {
  if (items.length === 0) return [`${key}: ${key === 'rules' ? '{}' : '[]'} # ${say('config.default')}`];
  return [`${key}:`, ...items.flatMap(print)];
}

function gateLines(gate: Gate, origin: string): string[] {
  const said = Object.entries(fromGate(gate)).filter(([, value]) => value !== undefined);
  return said.map(([key, value], index) => {
    const pair = `${key}: ${formatInline(value)}`;
    if (index === 0) return `  - ${pair} # ${origin}`;
    return `    ${pair}${Array.isArray(value) && value.length === 0 ? ` # ${say('config.gate.all', { key })}` : ''}`;
  });
}
