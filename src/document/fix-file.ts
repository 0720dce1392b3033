/** Mends in a file what is sure to be meant otherwise, and nothing that would cost it a value. Pure. */
import type { Change } from '../diagnostics/change.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { withoutMark } from './check-text.ts';
import { withPlainSpaces } from './fix-spaces.ts';
import { changeText } from './fix-text.ts';
import { openDocument } from './open-document.ts';
import type { SourceDocument } from './source-document.ts';

/** Everything that is found in a text. */
export interface Examined {
  /** What loading says. */
  faults: readonly Diagnostic[];
  /** What rules say of a file that loads; null where it doesn't, so that none was asked. */
  doubts: readonly Diagnostic[] | null;
}

export interface Fixer {
  examine(text: string): Promise<Examined>;
  /** What would mend some of the diagnostics, all of them of one text, which was read as `value`. */
  propose(diagnostics: readonly Diagnostic[], value: unknown): readonly Change[];
}

export interface FixedFile {
  /** The same as before where nothing was mended. */
  text: string;
  /** What was made, in order; spaces in place of other blanks are no change of the value. */
  changes: readonly Change[];
  /** What is found in the text as it was, and in the new one. */
  found: Examined;
  left: Examined;
  /** Whether all was mended that could be: in a file that is both large and very faulty, some may be left for another time. */
  isWhole: boolean;
}

/** A change may bring to light what can be mended as well, such as a name within a misspelt part. */
const ROUNDS = { least: 2, most: 8 };
/** Characters that all rounds together may read. Each reads the text a few times, which takes seconds for megabytes. */
const MOST_READ = 1_000_000;
/** From so many changes on, the places of all parts together are found sooner than these one by one. */
const MANY = 20;

/**
 * The text with every fix that can be made. All of a round are made at once: each stands at a place of its own, and the
 * value is the same but for them. What they bring to light was there before, and hidden by what they mended.
 */
export async function fixFile(source: string, fixer: Fixer): Promise<FixedFile> {
  const first = withoutMark(source);
  const mark = source.slice(0, source.length - first.length);
  const rounds = Math.min(ROUNDS.most, Math.max(ROUNDS.least, Math.floor(MOST_READ / (first.length + 1))));
  const changes: Change[] = [];
  let text = first;
  const found = await fixer.examine(text);
  let left = found;
  for (let round = 0; round <= rounds; round++) {
    const next = await fixOnce(text, left, fixer);
    const isWhole = next === null;
    if (isWhole || round === rounds) return { text: mark + text, changes, found, left, isWhole };
    const now = await fixer.examine(next.text);
    // Whatever else: a file that can be used stays one.
    if (left.doubts !== null && now.doubts === null) break;
    for (const change of next.made) changes.push(change);
    [text, left] = [next.text, now];
  }
  return { text: mark + text, changes, found, left, isWhole: true };
}

async function fixOnce(text: string, { faults, doubts }: Examined, { propose }: Fixer) {
  const open = (candidate: string) => openDocument(candidate, '');
  const spaced = await withPlainSpaces(text, faults, open);
  if (spaced !== null) return { text: spaced.text, made: [] };
  const document = await open(text);
  if (document.diagnostics.length > 0) return null;
  const changes = propose([...faults, ...(doubts ?? [])], document.value);
  return changeText(changes.length < MANY ? document : await indexed(document), changes, open);
}

/** The same document, in which each place is found at once. */
async function indexed(document: SourceDocument): Promise<SourceDocument> {
  const { openByEvents } = await import('./open-large.ts');
  return openByEvents(document.text, document.file) ?? document;
}
