/** The words of a diagnostic for formats that refuse an empty text. Pure. */
import { printableLine } from '../../document/printable.ts';
import { entryOf } from '../catalogue.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { hintOf, messageOf, nextStepOf } from '../render.ts';

/** What it says, in one line without a full stop; never empty. */
export function messageText(diagnostic: Diagnostic): string {
  const code = printableLine(diagnostic.code);
  return printableLine(messageOf(diagnostic)) || entryOf(diagnostic.code)?.title || code || '?';
}

/** What it says, with the words that stand beside the caret elsewhere; in one line without a full stop. */
export function messageWithHint(diagnostic: Diagnostic): string {
  const hint = printableLine(hintOf(diagnostic));
  return hint === '' ? messageText(diagnostic) : `${messageText(diagnostic)} (${hint})`;
}

/** The same and the next step: sentences on one line. */
export function sentences(diagnostic: Diagnostic): string {
  const says = messageWithHint(diagnostic);
  const next = nextStepOf(diagnostic);
  return next === '' ? says : `${says}. ${next}`;
}
