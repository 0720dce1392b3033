/** From what stands on the command line to an Assessment and its rubric: an alliance file, or a result kept as JSON. */
import type { Rubric } from '../framework/rubric-schema.ts';
import type { Assessment } from '../scoring/assessment-schema.ts';
import { say } from '../words/say.ts';
import { isRefusal, Refusal } from './exit-code.ts';
import { readText } from './io/files.ts';
import { today } from './io/io.ts';
import { printDiagnostics } from './print/print-diagnostics.ts';
import type { Context } from './program.ts';
import { chooseRubric } from './rubric/source.ts';
import { toolVersion } from './start/version.ts';

export interface AssessedOptions {
  round?: string;
  rubric?: string;
  color?: string;
}

export interface Assessed {
  assessment: Assessment;
  /** The rubric that the assessment names by hash. */
  rubric: Rubric;
}

/**
 * The assessment behind a path or `-`. Faults of an alliance file are printed to standard error before it is refused
 * (exit 2); so is a result of another version, or one whose rubric is not at hand.
 */
export async function readAssessed(context: Context, path: string, options: AssessedOptions): Promise<Assessed> {
  const text = await readText(context.io, path);
  const rubric = await chooseRubric(context, options.rubric);
  const result = looksLikeResult(text) ? await import('./io/result-file.ts') : null;
  if (result !== null) return { assessment: result.readResult(text, shownPath(path), rubric, options.round), rubric };
  return { assessment: await assessFile(context, text, path, rubric, options), rubric };
}

/** A result is JSON that names its version; an alliance file never has that key. */
function looksLikeResult(text: string): boolean {
  return /^\uFEFF?\s*\{/.test(text) && text.includes('"schemaVersion"');
}

function shownPath(path: string): string {
  return path === '-' ? say('commands.stdin') : path;
}

async function assessFile(
  context: Context,
  text: string,
  path: string,
  rubric: Rubric,
  options: AssessedOptions,
): Promise<Assessment> {
  const { loadAlliance } = await import('../framework/load-alliance.ts');
  const { alliance, diagnostics } = await loadAlliance(text, { file: path, today: today(context.io), rubric });
  await printDiagnostics(context, diagnostics, options.color);
  if (alliance === null) throw unusable(path, diagnostics.length);
  const { assess } = await import('../scoring/assess.ts');
  const file = path === '-' ? null : path;
  try {
    return assess(alliance, rubric, {
      version: toolVersion(),
      file,
      ...(options.round !== undefined && { round: options.round }),
    });
  } catch (error) {
    throw roundRefusal(error) ?? error;
  }
}

export function unusable(path: string, n: number): Refusal {
  return new Refusal(say('report.input.unusable', { path: shownPath(path), n }));
}

/** Told apart by name, because a separately bundled file has a class of its own. */
function roundRefusal(error: unknown): Refusal | null {
  if (isRefusal(error) || !(error instanceof Error) || error.name !== 'RoundNotFound') return null;
  if (!('round' in error && 'rounds' in error && Array.isArray(error.rounds))) return null;
  const rounds = error.rounds.map(String);
  const hint =
    rounds.length === 0 ? say('report.round.has-none') : say('report.round.has', { rounds: rounds.join(', ') });
  return new Refusal(say('report.round.unknown', { round: String(error.round) }), { hint });
}
