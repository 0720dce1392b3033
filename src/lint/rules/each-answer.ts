/** Rules that look at each answer of the latest round by itself. Pure. */
import type { Finding } from '../../framework/finding.ts';
import type { Rule, Subject } from '../rule.ts';
import { type GivenAnswers, latestAnswers, whenClosed } from './answers-of-round.ts';

/** What is doubtful in an answer. */
export interface Doubtful {
  /** The key of the answer's map that it is about; `level` stands for the answer itself where that is no map. */
  part: 'level' | 'evidence' | 'not-applicable' | 'held-by';
  /** Whether something is to be added to the answer's map. */
  isAdded?: boolean;
  /** Beside the id of the criterion and whether the round is closed, which are always there. */
  args?: Record<string, string | number>;
}

/**
 * A rule that asks `look` about the answer at each place; null: nothing to say. `mayFind` tells from all of them, sooner
 * than by looking at each, where there can be nothing.
 */
export function ofEachAnswer(
  code: string,
  look: (given: GivenAnswers, place: number, subject: Subject) => Doubtful | null,
  mayFind: (given: GivenAnswers, subject: Subject) => boolean = () => true,
): Rule {
  return {
    code,
    severity: 'warning',
    find(subject) {
      const findings: Finding[] = [];
      const given = latestAnswers(subject);
      if (given === null || !mayFind(given, subject)) return findings;
      for (let place = 0; place < given.ids.length; place++) {
        const doubtful = look(given, place, subject);
        if (doubtful === null) continue;
        const id = given.ids[place] ?? '';
        const path = [...given.path, 'answers', id];
        const isWhole = doubtful.part === 'level' && given.maps[place] == null;
        const args = { id, ...whenClosed(given.round), ...doubtful.args };
        const addTo = doubtful.isAdded && given.maps[place] != null ? { addTo: path } : {};
        findings.push({ code, path: isWhole ? path : [...path, doubtful.part], args, ...addTo });
      }
      return findings;
    },
  };
}
