/** What every part of the rubric's shape is made of. May import nothing but zod. */
import * as z from 'zod';

/** Ids are slugs that never change: lower case, digits and hyphens. */
export const Slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
export const Text = z.string().min(1);
export const Pages = z.string().regex(/^\d+(-\d+)?$/);

/** Where a statement comes from: a heading of the report's table of contents and that section's page range. */
export const Source = z.strictObject({
  section: Text.describe('Heading of the section, to the letter as it stands in "contents" of the report'),
  pages: Pages.describe('Page range of the whole section as text, such as "25-27"; the same as in "contents"'),
});
/** `ours`: not in the report. Levels, expectations, weights and bands are always ours. */
export const Origin = z.enum(['report', 'ours']);

/** What every element of the framework has. Who uses it says what an `id`, a `name` or a `text` is there. */
export const entry = {
  id: Slug,
  name: Text,
  text: Text,
  origin: Origin.default('report').describe(
    'report: the 2010 report says it, in its words or in others. ours: it is not in the report. report when left out',
  ),
  source: Source.optional().describe('Where the report says it; left out for what is ours'),
};

export type Source = z.infer<typeof Source>;
export type Entry = z.infer<z.ZodObject<typeof entry>>;
