/** What stands in the place of evidence and is none. Pure. */
import { late } from '../late.ts';

/** In any order of words, these alone say that there is something, or nothing, and never what. */
const EMPTY = late(
  () =>
    new Set(
      [
        'n a na no none nil nothing not applicable yes yep ok okay sure true false tbd tbc tba todo later unknown pending',
        'see above below before as said same again ditto idem dito blank empty evidence x xx xxx done it is there we have do',
        'of course obvious obviously clearly test to be added decided determined confirmed follows coming soon',
        'all us our everyone everybody agree agrees agreed know knows known feel feels think thinks believe this that clear so always',
        'sí si todos todas sabemos sabe acuerdo estamos de ninguno ninguna nada igual lo mismo ver arriba pendiente',
      ]
        .join(' ')
        .split(' '),
    ),
);
const WORD = late(() => /[\p{L}\p{N}]+/gu);

/** Marks alone, such as "-" and "...", or words that point at nothing, such as "see above" and "n/a". */
export function saysNothing(evidence: string): boolean {
  return (evidence.toLowerCase().match(WORD()) ?? []).every((word) => EMPTY().has(word));
}
