/** Promises that something is at least so much. Judged on the point score; without one, on the interval where that decides. Pure. */
import { VERDICTS_WANTED } from '../config/config.ts';
import type { Finding } from '../framework/finding.ts';
import type { BandId, VerdictId } from '../scoring/assessment-schema.ts';
import { reaches } from '../scoring/thresholds.ts';
import { say } from '../words/say.ts';
import { type Case, nameOf } from './gates-case.ts';
import { answerFirst, openOf, sectionOf, undecided, waiting } from './gates-open.ts';
import { points, round, shortOf } from './gates-points.ts';
import { findLow, nameLow } from './low-answers.ts';

const BANDS: readonly BandId[] = ['not-yet', 'emerging', 'growing', 'strong'];
const VERDICTS: readonly VerdictId[] = ['not-yet', ...VERDICTS_WANTED];

export function judgeScore(one: Case): Finding[] {
  const { leastScore } = one.gate;
  const { score, interval } = one.role;
  if (leastScore === undefined || interval === null) return [];
  const least = leastScore / 100;
  if (reaches(score ?? interval.low, least)) return [];
  const mayReach = reaches(interval.high, least);
  const range = { low: round(points(interval.low), 0), high: round(points(interval.high), 0) };
  if (score === null && mayReach) return [undecided(one, { least: leastScore, ...range })];
  const { found, by } = shortOf(points(score ?? interval.high), leastScore);
  const most = score === null ? say('gates.at-most', { n: found }) : found;
  const at = round(points(score ?? interval.high), 0);
  const args = { found: most, least: leastScore, by, ...(mayReach && stillOpen(one, range)) };
  return [{ ...one.tell('gate-score', args), standing: { at } }];
}

export function judgeBand(one: Case): Finding[] {
  const { leastBand } = one.gate;
  const { band } = one.role;
  if (leastBand === undefined || band === null) return [];
  const { bands } = one.inputs.rubric;
  const least = BANDS.indexOf(leastBand);
  if (BANDS.indexOf(band.point ?? band.low) >= least) return [];
  const inWords = (id: BandId) => say('gates.band', { name: nameOf(bands, id) });
  const mayReach = BANDS.indexOf(band.high) >= least;
  const range = { low: inWords(band.low), high: inWords(band.high) };
  if (band.point === null && mayReach) return [undecided(one, { least: inWords(leastBand), ...range })];
  const highest = band.point ?? band.high;
  const found = inQuotes(nameOf(bands, highest), band.point === null);
  const by = least - BANDS.indexOf(highest);
  const args = { found, least: nameOf(bands, leastBand), by, ...(mayReach && stillOpen(one, range)) };
  return [{ ...one.tell('gate-band', args), standing: { at: highest } }];
}

/** Where the role may still come to lie, where a promise is missed by what is answered so far and open answers could mend that. */
function stillOpen(one: Case, range: { low: string | number; high: string | number }): Finding['args'] {
  const open = openOf(one);
  return open.length === 0 ? {} : { ...range, ...answerFirst(one, open) };
}

function inQuotes(name: string, isMost: boolean): string {
  const named = say('gates.named', { name });
  return isMost ? say('gates.at-most', { n: named }) : named;
}

/** At the present stage; where nothing is expected there, nothing can be missing. */
export function judgeReadiness(one: Case): Finding[] {
  const { leastReadiness } = one.gate;
  const { now } = one.role;
  if (leastReadiness === undefined || now === null) return [];
  const { low, high } = now.verdict;
  const least = VERDICTS.indexOf(leastReadiness);
  if (low === 'none-expected' || VERDICTS.indexOf(low) >= least) return [];
  const { verdicts, stages } = one.inputs.rubric;
  const present = one.inputs.now.stage.present ?? '';
  const stage = nameOf(stages, present);
  const names = { low: nameOf(verdicts, low), high: nameOf(verdicts, high) };
  const whole = one.inputs.assessed?.().roles.find(({ id }) => id === one.role.id);
  const gate = whole?.gates.find((each) => each.stage === present);
  if (VERDICTS.indexOf(high) >= least)
    return [
      waiting(
        one,
        { least: nameOf(verdicts, leastReadiness), ...names, stage },
        gate?.deciding.map(({ criterion }) => criterion) ?? [],
      ),
    ];
  const blockers = findLow(one.inputs.rubric, one.inputs.judged ?? null, present, now.blockers);
  const args = {
    found: inQuotes(names.high, low !== high),
    least: nameOf(verdicts, leastReadiness),
    stage,
    ...(leastReadiness === 'ready' && whole !== undefined && cappedBy(one, whole.without)),
    ...(high !== 'nearly' && { lower: 1 }),
    ...(blockers.length > 0 && { blockers: nameLow(blockers) }),
  };
  return [{ ...one.tell('gate-readiness', args, now.blockers), standing: { at: high } }];
}

/** Parts that are essential and do not apply: nobody can be ready without them. */
function cappedBy(one: Case, without: readonly string[]): Finding['args'] {
  const { inputs, role } = one;
  if (without.length === 0) return {};
  const { roles, verdicts } = inputs.rubric;
  const aspects = roles.find(({ id }) => id === role.id)?.aspects ?? [];
  const parts = aspects.flatMap(({ id, name }) => (without.includes(`${role.id}.${id}`) ? [name] : []));
  const own = inputs.rubric.criteria.flatMap(({ id, aspect }) => (without.includes(aspect) ? [id] : []));
  const answered = own.filter((id) => inputs.judged?.answers?.[id] !== undefined);
  return {
    ...{ parts: parts.join(', '), capped: parts.length, most: nameOf(verdicts, 'nearly') },
    ...(answered.length > 0 && { left: answered.length, ...sectionOf(one, answered) }),
  };
}

export function judgeCoverage(one: Case): Finding[] {
  const { leastCoverage } = one.gate;
  const { coverage } = one.role;
  if (leastCoverage === undefined || coverage === null || reaches(coverage, leastCoverage / 100)) return [];
  const args = { ...shortOf(points(coverage), leastCoverage), least: leastCoverage, ...answerFirst(one, openOf(one)) };
  return [{ ...one.tell('gate-coverage', args), standing: { at: round(points(coverage), 0) } }];
}
