/**
 * A check as commands to the runner of GitHub Actions, which shows each beside the line it is about. It shows ten of a
 * kind for a step, so the first ten errors and warnings are said one by one and the others by place, in one notice. Pure.
 */
import { printable } from '../../document/printable.ts';
import { say } from '../../words/say.ts';
import type { CheckReport } from '../check-report.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { nextStepOf, whereOf } from '../render.ts';
import { errorsAmong } from './by-file.ts';
import { inRepository, type RepositoryOptions, repositoryPath } from './identity.ts';
import { messageWithHint } from './wording.ts';

/** Annotations of one kind that GitHub shows for a step. */
const SHOWN = 10;
/** Places in the notice about the others. */
const NAMED = 30;

export function renderGithub(report: CheckReport, options: RepositoryOptions = {}): Iterable<string> {
  const { diagnostics } = inRepository(report, options);
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  const warnings = diagnostics.filter(({ severity }) => severity === 'warning');
  const shown = [...errors.slice(0, SHOWN), ...warnings.slice(0, SHOWN)];
  const others = [...errors.slice(SHOWN), ...warnings.slice(SHOWN)];
  return [...shown.map(annotation), ...(others.length === 0 ? [] : [notice(others)])];
}

function annotation(diagnostic: Diagnostic): string {
  const { severity, file, code } = diagnostic;
  const next = nextStepOf(diagnostic);
  const says = messageWithHint(diagnostic);
  const words = next === '' ? says : `${says}\n${next}`;
  if (file === '-') return command(severity, { title: code }, `${whereOf(diagnostic)}  ${words}`);
  return command(severity, { file: fileName(file), ...position(diagnostic), title: code }, words);
}

/** Columns only where the place is on one line: the runner refuses them otherwise. */
function position({ place }: Diagnostic): Record<string, number> {
  if (place === null) return {};
  const { line, endLine, column, endColumn } = place;
  return line === endLine ? { line, endLine, col: column, endColumn } : { line, endLine };
}

/** The runner loses an equals sign at the start of a value. */
function fileName(file: string): string {
  const path = printable(repositoryPath(file));
  return path.startsWith('=') ? `./${path}` : path;
}

function notice(others: readonly Diagnostic[]): string {
  const errors = errorsAmong(others);
  const warnings = others.length - errors;
  const beyond = [
    ...(errors === 0 ? [] : [say('diagnostics.github.errors', { errors })]),
    ...(warnings === 0 ? [] : [say('diagnostics.github.warnings', { warnings })]),
  ];
  const places = others.slice(0, NAMED).map((one) => `${whereOf(one)}  ${printable(one.code)}`);
  const unnamed = others.length - places.length;
  const words = [
    say('diagnostics.github.limit', { shown: SHOWN, beyond: beyond.join(say('diagnostics.github.and')) }),
    ...places,
    ...(unnamed === 0 ? [] : [say('diagnostics.github.unnamed', { unnamed })]),
    say('diagnostics.github.all'),
  ];
  return command('notice', { title: say('diagnostics.github.more', { findings: others.length }) }, words.join('\n'));
}

function command(name: string, properties: Record<string, string | number>, data: string): string {
  const pairs = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  return `::${name} ${pairs.join(',')}::${escapeData(data)}\n`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
