/** What a file itself sets aside, in a comment with a reason. */
import { readWaivers } from '../../config/read-waivers.ts';
import { entryOf } from '../../diagnostics/catalogue.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { openDocument } from '../../document/open-document.ts';
import { isAcross } from '../../lint/across.ts';
import { tellLacking } from '../../lint/offers.ts';
import { withSeverities } from '../../lint/severities.ts';
import { hasDoubtfulDate, mayWait } from '../../lint/waits.ts';
import { applyWaivers, type Waived } from '../../lint/waivers.ts';
import { tellUnexplained } from '../../lint/waivers-unexplained.ts';
import type { CheckSettings } from './text.ts';

export interface SetAside extends Waived {
  /** Whether a waiver is of what other files decide about. */
  isAcross: boolean;
}

/**
 * What is left to tell of what was found, with what is wrong with the waivers themselves. `isComplete` says whether
 * every other file of a comparison was there to be seen.
 */
export async function setAside(
  text: string,
  file: string,
  found: readonly Diagnostic[],
  settings: CheckSettings,
  isComplete: boolean,
): Promise<SetAside> {
  const { waivable, isAsked, chosen } = settings;
  const { value } = await openDocument(text, file);
  const isCode = (code: string) => entryOf(code) !== null;
  const { waivers, unexplained, diagnostics } = await readWaivers(text, value, { file, codes: waivable, isCode });
  // Whoever waives that doubt means the date as it stands, and the rules go by it.
  const waits = hasDoubtfulDate(found) && !hasDoubtfulDate(waivers);
  const isAskedHere = (code: string) =>
    isAsked(code) && (isComplete || !isAcross(code)) && !(waits && mayWait(code, settings.active));
  const { open, suppressed } = applyWaivers(found, waivers, isAskedHere);
  return {
    open: [
      ...withSeverities(
        [
          ...tellLacking(open, waivers, unexplained),
          ...tellUnexplained(found, waivers, unexplained, isAskedHere),
          ...diagnostics,
        ],
        chosen,
      ),
    ],
    suppressed,
    isAcross: [...waivers, ...unexplained].some(({ code }) => isAcross(code)),
  };
}
