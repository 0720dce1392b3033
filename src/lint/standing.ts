/** Whether what a promise is about has become worse since it was looked at last. Pure. */
import type { Standing } from '../diagnostics/diagnostic.ts';
import type { BandId, VerdictId } from '../scoring/assessment-schema.ts';

/** Each from the least on. */
const BANDS: readonly BandId[] = ['not-yet', 'emerging', 'growing', 'strong'];
const VERDICTS: readonly VerdictId[] = ['not-yet', 'nearly', 'ready'];

/** A fall is no worse as long as it lies within the one that was looked at. What can't be compared is not worse. */
export function isWorse(now: Standing | undefined, then: Standing | undefined): boolean {
  if (now === undefined || then === undefined) return false;
  const isFurther = now.from !== undefined && then.from !== undefined && now.from > then.from;
  return isFurther || isLess(now.at, then.at);
}

function isLess(now: Standing['at'], then: Standing['at']): boolean {
  if (typeof now === 'number' || typeof then === 'number') return now < then && typeof now === typeof then;
  return [BANDS, VERDICTS].some((words: readonly string[]) => {
    const place = words.indexOf(now);
    return place !== -1 && place < words.indexOf(then);
  });
}
