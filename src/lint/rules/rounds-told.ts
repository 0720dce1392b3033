/** Rules about what a round says of itself: how it was held, by how many, and for which rubric. Pure. */
import type { Finding } from '../../framework/finding.ts';
import type { Rule } from '../rule.ts';
import { tellCount } from './definition-count.ts';
import { saysNothing } from './evidence-empty.ts';

/** Nobody agrees alone, and one person is not several: one of the two is a slip. */
const modeAndPeople: Rule = {
  code: 'mode-and-people-differ',
  severity: 'warning',
  find({ alliance }) {
    const findings: Finding[] = [];
    for (const [i, { id, mode, people }] of (alliance.assessments ?? []).entries()) {
      if (people === undefined || (mode !== 'consensus' && mode !== 'one-person')) continue;
      if ((mode === 'consensus') !== (people === 1)) continue;
      findings.push({ code: this.code, path: ['assessments', i, 'people'], args: { round: id, mode, n: people } });
    }
    return findings;
  },
};

/** One person may answer after asking many, and a desk has nobody at it. Of one who is said to agree another rule speaks. */
const fewerPeople: Rule = {
  code: 'fewer-people-than-organizations',
  severity: 'warning',
  find({ alliance }) {
    const findings: Finding[] = [];
    for (const [i, { id, mode, people, organizations }] of (alliance.assessments ?? []).entries()) {
      if (people === undefined || organizations === undefined || people >= organizations) continue;
      if (mode === 'desk' || mode === 'one-person' || (mode === 'consensus' && people === 1)) continue;
      findings.push({
        code: this.code,
        path: ['assessments', i, 'people'],
        args: { round: id, people, organizations },
      });
    }
    return findings;
  },
};

/** A round without a date lives by what it says of where its answers come from. */
const noSource: Rule = {
  code: 'undated-says-nothing',
  severity: 'warning',
  find({ alliance }) {
    const findings: Finding[] = [];
    for (const [i, { id, undated }] of (alliance.assessments ?? []).entries()) {
      if (undated === undefined || !saysNothing(undated)) continue;
      findings.push({
        code: this.code,
        path: ['assessments', i, 'undated'],
        args: { round: id, words: undated.trim() },
      });
    }
    return findings;
  },
};

/** Members that left are counted too, since they may have been there; of older rounds nobody knows the number of then. */
const moreOrganizations: Rule = {
  code: 'more-organizations-than-members',
  severity: 'warning',
  find({ alliance, latest }) {
    const n = latest?.round.organizations;
    if (latest === null || n === undefined) return [];
    const all = Math.max(alliance.definition?.organizations ?? 0, alliance.members?.length ?? 0);
    if (all === 0 || n <= all) return [];
    const path = ['assessments', latest.place, 'organizations'];
    const { addTo, args } = tellCount(alliance, n);
    return [{ code: this.code, path, args: { round: latest.round.id, n, all, ...args }, addTo }];
  },
};

/** A change of words alone makes a patch of a rubric, and changes no answer. */
const otherRubric: Rule = {
  code: 'round-other-rubric',
  severity: 'warning',
  find({ latest, rubric }) {
    const said = latest?.round.rubric;
    const present = `${rubric.id} ${rubric.version}`;
    if (latest === null || said === undefined || said === present) return [];
    const [id, version] = said.trim().split(/\s+/, 2);
    if (id === rubric.id && (version === undefined || minorOf(version) === minorOf(rubric.version))) return [];
    const args = {
      round: latest.round.id,
      said,
      present,
      ...(id === rubric.id && version !== undefined && versions(version, rubric.version)),
    };
    return [{ code: this.code, path: ['assessments', latest.place, 'rubric'], args }];
  },
};

function versions(was: string, now: string): Record<string, string | number> {
  const [first = [], second = []] = [was, now].map((version) => version.split('.').map(Number));
  const at = first.findIndex((part, place) => part !== second[place]);
  return { was, now, ...((first[at] ?? 0) < (second[at] ?? 0) && { older: 1 }) };
}

function minorOf(version: string): string {
  return version.split('.', 2).join('.');
}

export const roundToldRules: readonly Rule[] = [modeAndPeople, fewerPeople, noSource, moreOrganizations, otherRubric];
