/** What every part of an Assessment's shape is made of. May import nothing but zod. */
import * as z from 'zod';

/** Of something in the rubric that the result names. */
export const Id = z.string();
/** A share of one, unrounded. Times 100 it is the points or the per cent that reports print. */
export const Unit = z.number().min(0).max(1);
/** A JSON pointer into the alliance file. */
export const Pointer = z.string();
export const Count = z.number().int();
export const Band = z.enum(['not-yet', 'emerging', 'growing', 'strong']);
export const Verdict = z.enum(['not-yet', 'nearly', 'ready', 'none-expected']);

/** The two ends of what a score can still become. */
export const Interval = z.strictObject({
  low: Unit.describe('The score with every open answer counted as level 0; a share of one'),
  high: Unit.describe('The score with every open answer counted as level 4; a share of one'),
});

export type VerdictId = z.infer<typeof Verdict>;
export type BandId = z.infer<typeof Band>;
