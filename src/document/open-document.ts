/** A text as a value with the place of each part, by the quick way where the text is simple and else the careful one. Pure. */
import { withoutMark } from './check-text.ts';
import { isLarge, isTooMuch } from './count-parts.ts';
import { Doubt } from './doubt.ts';
import { diagnoser } from './fault.ts';
import { lineStarts, placeOf } from './lines.ts';
import { locateSimple } from './simple/locate.ts';
import { readSimple } from './simple/read-simple.ts';
import type { SourceDocument } from './source-document.ts';

/**
 * What `parseDocument` gives; `yaml` is loaded where no other reader is sure. To go down a path line by line takes no
 * time in some kilobytes and a millisecond in two megabytes, so that of a large text a tree is made. Never throws for a
 * text.
 */
export async function openDocument(source: string, file: string): Promise<SourceDocument> {
  const quick = isLarge(source)
    ? (await import('./open-large.ts')).openByEvents(source, file)
    : openSimple(source, file);
  if (quick !== null) return quick;
  const { parseDocument } = await import('./parse-document.ts');
  return parseDocument(source, file);
}

/** The same as `openDocument` of a text that is simple, which has no faults; null for any other. */
export function openSimple(source: string, file: string): SourceDocument | null {
  const text = withoutMark(source);
  if (isTooMuch(text)) return null;
  try {
    return documentOfSimple(text, file, readSimple(text));
  } catch (error) {
    if (error instanceof Doubt) return null;
    throw error;
  }
}

/** `value` is what `readSimple` has read of `text`, which has no byte order mark. */
export function documentOfSimple(text: string, file: string, value: unknown): SourceDocument {
  let starts: readonly number[] | null = null;
  return {
    value,
    text,
    file,
    diagnostics: [],
    diagnose: diagnoser(text, file),
    rangeOf: (path, part) => locateSimple(text, path, part),
    locate: (path, part) => {
      const range = locateSimple(text, path, part);
      starts ??= lineStarts(text);
      return range === null ? null : placeOf(starts, range);
    },
  };
}
