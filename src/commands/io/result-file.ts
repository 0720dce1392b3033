/** Reads a result that was kept as JSON; loaded only for one, because checking it needs the schema. */
import { printableLine } from '../../document/printable.ts';
import type { Rubric } from '../../framework/rubric-schema.ts';
import { Assessment } from '../../scoring/assessment-schema.ts';
import { say, type WordKey } from '../../words/say.ts';
import { Refusal } from '../exit-code.ts';

/** The assessment in `text`, as it stands there. Refuses (exit 2) what is no result, of another version or another rubric. */
export function readResult(text: string, path: string, rubric: Rubric, round: string | undefined): Assessment {
  const value = parse(text, path);
  const version = value !== null && typeof value === 'object' && 'schemaVersion' in value ? value.schemaVersion : null;
  if (version !== 1)
    throw refuse('report.result.version', { path, version: JSON.stringify(version) }, 'report.result.version-hint');
  const checked = Assessment.safeParse(value);
  if (!checked.success) {
    const [issue] = checked.error.issues;
    throw refuse(
      'report.result.shape',
      { path, at: issue?.path.join('.') || '.', n: checked.error.issues.length },
      'report.result.shape-hint',
    );
  }
  // The value as it was read keeps the order of its keys, and so a result printed again is the same to the byte.
  const assessment = value as Assessment;
  checkRubric(assessment, rubric, path);
  if (round !== undefined && assessment.round?.id !== round) {
    throw refuse('report.result.round', { path, round: assessment.round?.id ?? '–' }, 'report.result.round-hint');
  }
  return assessment;
}

function parse(text: string, path: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw refuse('report.result.json', { path, message }, 'report.result.json-hint');
  }
}

function checkRubric(assessment: Assessment, rubric: Rubric, path: string): void {
  const { id, version, hash } = assessment.rubric;
  if (hash === rubric.hash) return;
  const hand = `${rubric.id} ${rubric.version} (${rubric.hash})`;
  throw refuse('report.result.rubric', { path, id, version, hash, hand }, 'report.result.rubric-hint');
}

/** What a result says of itself may be anybody's text, so it is made inert before it is quoted. */
function refuse(key: WordKey, params: Readonly<Record<string, string | number>>, hint: WordKey): Refusal {
  const inert = Object.fromEntries(
    Object.entries(params).map(([name, value]) => [name, typeof value === 'string' ? printableLine(value) : value]),
  );
  return new Refusal(say(key, inert), { hint: say(hint, inert) });
}
