/** The small shapes that an alliance file is made of. May import nothing but zod and the vocabularies. */
import * as z from 'zod';
import { SCALES, SPECTRUM } from './vocabulary.ts';

/** Free text of people; control characters are refused by the document reader, not here. */
export const Words = z.string().min(1).max(4000);
export const Name = z.string().min(1).max(200);
export const YesNo = z.enum(['yes', 'no', 'unknown']);

/** A calendar day as YYYY-MM-DD; whether the day exists is checked where meaning is. */
export const Day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
/** A year, a month or a day; a bare year may be a number. */
export const When = z.union([z.number().int().min(1000).max(9999), z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)]);

export const Scale = z.enum(SCALES);
export const Spectrum = z.enum(SPECTRUM);
