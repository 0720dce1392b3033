/** Which answers a tension rests on: its questions with their levels, and the answers behind an aspect. */
import type { Condition, Tension } from '../../framework/rubric-schema.ts';
import { say } from '../../words/say.ts';
import { aspectName, criterionName, type Lookup } from '../lookup.ts';
import { named, points } from '../wording.ts';

/** In one short line; empty where facts alone decide, because the tension itself says those. */
export function restsOn(look: Lookup, tension: Tension): string {
  const because = look.assessment.tensions.find(({ id }) => id === tension.id)?.because ?? [];
  const low = new Set(aspectsBelow(tension.when));
  const shown = because.length > 2 ? 1 : 2;
  const found = because.flatMap((id) => {
    if (look.criteria.has(id)) return [answerText(look, id)];
    return look.aspects.has(id) ? [aspectText(look, id, low.has(id) ? shown : 0)] : [];
  });
  return found.length === 0 ? '' : say('report.tension.rests', { answers: named(found) });
}

function answerText(look: Lookup, id: string): string {
  return say('report.strength', { name: criterionName(look, id), level: look.results.get(id)?.level ?? '–' });
}

/** An aspect with its score and its lowest answers; of one that is strong the score alone. */
function aspectText(look: Lookup, id: string, shown: number): string {
  const aspects = look.assessment.roles.flatMap((role) => role.aspects);
  const score = aspects.find((aspect) => aspect.id === id)?.score ?? null;
  const aspect = { name: aspectName(look, id), score: score === null ? '–' : points(score) };
  const answers = look.assessment.criteria
    .filter((one) => one.aspect === id && one.level !== null)
    .sort((a, b) => (a.level ?? 0) - (b.level ?? 0))
    .slice(0, shown)
    .map((one) => answerText(look, one.id));
  if (answers.length === 0) return say('report.tension.aspect', aspect);
  return say('report.tension.aspect-answers', { ...aspect, answers: answers.join(', ') });
}

/** The aspects that a condition wants to be low. */
function aspectsBelow(condition: Condition): string[] {
  if ('all' in condition) return condition.all.flatMap(aspectsBelow);
  if ('any' in condition) return condition.any.flatMap(aspectsBelow);
  return 'aspect' in condition && 'below' in condition ? [condition.aspect] : [];
}
