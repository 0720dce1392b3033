/** What the tests of settings take as known: some rules, and the roles of the shipped rubric. */
import type { KnownNames } from '../../src/config/check-config.ts';
import type { RuleSeverity } from '../../src/lint/rule.ts';

export const severities: ReadonlyMap<string, RuleSeverity> = new Map<string, RuleSeverity>([
  ['round-stale', 'warning'],
  ['level-3-without-evidence', 'warning'],
  ['all-levels-alike', 'error'],
  ['unused-place', 'off'],
]);

export const known: KnownNames = { rules: severities, roles: ['connect', 'cement', 'scale'] };
