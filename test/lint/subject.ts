/** What rules look at, made from the text of an alliance file. */
import { loadAlliance } from '../../src/framework/load-alliance.ts';
import type { Rubric } from '../../src/framework/rubric-schema.ts';
import { subjectFor } from '../../src/lint/lint.ts';
import { LIMITS, type Limits, type Subject } from '../../src/lint/rule.ts';

export interface SubjectSettings {
  rubric: Rubric;
  /** YYYY-MM-DD. */
  today?: string;
  limits?: Partial<Limits>;
}

/** A text without `version` follows a `version` and a `name`. Throws where it doesn't load. */
export async function makeSubject(
  text: string,
  { rubric, today = '2026-11-21', limits }: SubjectSettings,
): Promise<Subject> {
  const whole = /^version:/m.test(text) ? text : `version: 1\nname: Harbor Neighbors Alliance\n${text}`;
  const { alliance, diagnostics } = await loadAlliance(whole, { file: 'harbor.alliance.yaml', today, rubric });
  if (alliance === null) throw new Error(`The file does not load: ${JSON.stringify(diagnostics, null, 1)}`);
  return subjectFor(alliance, whole, { rubric, today, limits: { ...LIMITS, ...limits } });
}
