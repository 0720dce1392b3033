/**
 * What the bundle behind `alliance check` holds: its rules are many, and no other command should load them. It starts by
 * itself, so that a check loads nothing else; the other commands load from it what they need of the rules.
 */

export { listRules } from '../check/list-rules.ts';
export { register } from '../check.ts';
export { buildProgram, isCommand } from '../command-table.ts';
export { reportError } from '../print/report-error.ts';
