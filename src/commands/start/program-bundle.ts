/** What the bundle behind a start holds: everything but main.ts itself. */
export { buildProgram, isCommand } from '../command-table.ts';
export { reportError } from '../print/report-error.ts';
