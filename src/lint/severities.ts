/**
 * How serious what `alliance check` finds is, for every code whose severity a configuration may choose: doubts in a file
 * that loads, promises, waivers and the baseline. What keeps a file from being used is always an error, and not here. Pure.
 */
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { ACROSS_SEVERITIES } from './across.ts';
import { GATE_SEVERITIES } from './gates.ts';
import { rules } from './registry.ts';
import type { RuleSeverity } from './rule.ts';
import { WAIVER_SEVERITIES } from './waivers.ts';

/** Severities that differ from a code's own, as a configuration gives them. */
export type ChosenSeverities = Readonly<Record<string, RuleSeverity>>;

/** What loading a file finds that doesn't keep it from being used. */
export const LOADER_SEVERITIES = {
  'anchor-not-member': 'warning',
  'holder-not-member': 'warning',
  'retired-criterion': 'warning',
} as const satisfies Record<string, Diagnostic['severity']>;

/** How serious what is told of entries of a baseline is. */
export const BASELINE_SEVERITIES = {
  'baseline-stale': 'warning',
  'baseline-expired': 'warning',
  'baseline-too-narrow': 'warning',
  'baseline-unknown-code': 'warning',
  'baseline-not-possible': 'warning',
} as const satisfies Record<string, Diagnostic['severity']>;

/** How serious what is told of a configuration that holds is. */
const CONFIG_SEVERITIES = { 'glob-without-files': 'warning' } as const;

export const severities: ReadonlyMap<string, RuleSeverity> = new Map<string, RuleSeverity>([
  ...rules.map(({ code, severity }): [string, RuleSeverity] => [code, severity]),
  ...Object.entries(LOADER_SEVERITIES),
  ...Object.entries(ACROSS_SEVERITIES),
  ...Object.entries(GATE_SEVERITIES),
  ...Object.entries(CONFIG_SEVERITIES),
  ...Object.entries(WAIVER_SEVERITIES),
  ...Object.entries(BASELINE_SEVERITIES),
]);

/** Those that are told at a place in an alliance file, where a comment can allow them; the others are about settings. */
export const waivable: ReadonlySet<string> = new Set(
  [...severities.keys()].filter(
    (code) => !isAboutSettingAside(code) && !/^(?:gate-without-(?:files|revision)|glob-without-files)$/.test(code),
  ),
);

/** Which of them are about waivers and the baseline, and so about what is set aside. */
export function isAboutSettingAside(code: string): boolean {
  return Object.hasOwn(WAIVER_SEVERITIES, code) || Object.hasOwn(BASELINE_SEVERITIES, code);
}

/** How serious a code is taken. */
export function severityOf(code: string, chosen: ChosenSeverities): RuleSeverity {
  return (Object.hasOwn(chosen, code) ? chosen[code] : severities.get(code)) ?? 'error';
}

/** Diagnostics as serious as was chosen for their codes; what is switched off is left out. */
export function withSeverities(diagnostics: readonly Diagnostic[], chosen: ChosenSeverities): readonly Diagnostic[] {
  if (!diagnostics.some(({ code }) => Object.hasOwn(chosen, code))) return diagnostics;
  return diagnostics.flatMap((diagnostic) => {
    if (!Object.hasOwn(chosen, diagnostic.code)) return [diagnostic];
    const severity = chosen[diagnostic.code] ?? diagnostic.severity;
    return severity === 'off' ? [] : [{ ...diagnostic, severity }];
  });
}
