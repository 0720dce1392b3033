/** What tests of rules look at: an alliance from the text of a file, with the shipped rubric, on a fixed day. */
import { loadAlliance } from '../../src/framework/load-alliance.ts';
import { subjectFor } from '../../src/lint/lint.ts';
import { LIMITS, type Limits, type Subject } from '../../src/lint/rule.ts';
import { readCrossroads } from '../support/read-crossroads.ts';

export const TODAY = '2026-11-21';
const rubric = await readCrossroads();

/** A text that doesn't start with `version` or a comment follows a `version` and a `name`. Throws when it doesn't load. */
export async function makeSubject(text: string, limits: Partial<Limits> = {}, today = TODAY): Promise<Subject> {
  const whole = /^(version|#)/.test(text) ? text : `version: 1\nname: Harbor Neighbors Alliance\n${text}`;
  const { alliance, diagnostics } = await loadAlliance(whole, { file: 'harbor.alliance.yaml', today, rubric });
  if (alliance === null) throw new Error(`It does not load: ${JSON.stringify(diagnostics)}\n${whole}`);
  return subjectFor(alliance, whole, { rubric, today, limits: { ...LIMITS, ...limits } });
}
