/** What a stage expects of a criterion: its own level there, or that of the nearest earlier stage that has one. Pure. */
import type { Criterion } from './rubric-schema.ts';

/** The expected level at each of `stages`, in the rubric's order; 0 where none is expected yet. */
export function spreadExpectations({ expected }: Pick<Criterion, 'expected'>, stages: readonly string[]): number[] {
  const levels: Readonly<Record<string, number | undefined>> = expected;
  let latest = 0;
  return stages.map((stage) => {
    latest = levels[stage] ?? latest;
    return latest;
  });
}
