/** Answers that are lower than a stage expects, in words that name each with both levels. Pure. */
import { listFirst } from '../diagnostics/list-names.ts';
import type { Round } from '../framework/alliance-schema.ts';
import type { Rubric } from '../framework/rubric-schema.ts';
import { toLevel } from '../scoring/answers.ts';
import { indexRubric } from '../scoring/rubric-index.ts';
import { say } from '../words/say.ts';

export interface LowAnswer {
  id: string;
  level: number;
  /** The level that the stage expects, 1 to 4. */
  needs: number;
}

/** Those of `ids` that the round answers with a level below what the stage expects, in the order of `ids`. */
export function findLow(rubric: Rubric, round: Round | null, stage: string, ids: readonly string[]): LowAnswer[] {
  const { stages, byId } = indexRubric(rubric);
  const place = stages.indexOf(stage);
  return ids.flatMap((id) => {
    const level = toLevel(round?.answers?.[id]);
    const needs = byId.get(id)?.expected[place] ?? 0;
    return level >= 0 && level < needs ? [{ id, level, needs }] : [];
  });
}

/** Such as "hard-conversations (1, needs 3), trust-asked (0, needs 2)"; a report with details shows all. */
export function nameLow(low: readonly LowAnswer[]): string {
  return listFirst(wordsOf(low));
}

/** The same where the step leads elsewhere: it says where all are seen. */
export function nameLowAlone(low: readonly LowAnswer[]): string {
  const all = wordsOf(low);
  const some = listFirst(all);
  return some === all.join(', ') ? some : say('diagnostics.all-in-report', { some });
}

function wordsOf(low: readonly LowAnswer[]): string[] {
  return low.map(({ id, level, needs }) => say('diagnostics.low', { id, level, needs }));
}
