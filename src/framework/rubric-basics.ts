/** What every part of the rubric's shape is made of. May import nothing but zod. */
import * as z from 'zod';

/** Ids are slugs that never change: lower case, digits and hyphens. */
export const Slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
export const Text = z.string().min(1);

/** Where a statement comes from: a heading of the report's table of contents and that section's page range. */
export const Source = z.strictObject({
  section: Text.describe('Heading of the section, as in the table of contents of the report'),
  pages: z
    .string()
    .regex(/^\d+(-\d+)?$/)
    .describe('Page range of that section, such as "25-27"'),
});
/** `ours`: not in the report. Levels, expectations, weights and bands are always ours. */
export const Origin = z.enum(['report', 'ours']);

/** What every element of the framework has. */
export const entry = {
  id: Slug,
  name: Text,
  text: Text.describe('What it means, in our own words'),
  origin: Origin.default('report'),
  source: Source.optional(),
};
export const Entry = z.strictObject(entry);

export type Source = z.infer<typeof Source>;
export type Entry = z.infer<typeof Entry>;
