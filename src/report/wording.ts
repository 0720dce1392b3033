/** Numbers, verdicts and states as words; rounding happens here and nowhere before. Pure. */

import type { Assessment, BandId, CriterionResult, Gate, RoleResult, VerdictId } from '../scoring/assessment-schema.ts';
import { say, type WordKey } from '../words/say.ts';
import type { Inline, Tone } from './blocks.ts';
import { inert, partLongWords, widthOf } from './layout.ts';
import { type Lookup, lowerFirst } from './lookup.ts';

/** A share of 1 as a whole number of 100. */
export function points(share: number): string {
  return String(Math.round(share * 100));
}

/** Two ends as "54-78"; an interval is printed whole even where both ends are the same. */
export function interval(ends: { low: number; high: number }): string {
  return `${points(ends.low)}-${points(ends.high)}`;
}

/** Two ends as "54-78"; one number where both round to the same. */
export function range(ends: { low: number; high: number }): string {
  const [low, high] = [points(ends.low), points(ends.high)];
  return low === high ? low : `${low}-${high}`;
}

function between(low: string, high: string): string {
  return low === high ? low : say('report.range', { low, high });
}

export function bandName(look: Lookup, id: BandId): string {
  return lowerFirst(look.rubric.bands.find((band) => band.id === id)?.name ?? id);
}

/** The bands of both ends; empty where too little is answered to tell. */
export function bandText(look: Lookup, role: RoleResult): string {
  if (!role.applicable || role.band === null) return say('report.not-applicable');
  if (role.score === null) return '';
  return between(bandName(look, role.band.low), bandName(look, role.band.high));
}

/** Why a role has no score; empty where it has one, or where nothing in it applies. */
export function withoutScore(role: RoleResult): string {
  if (!role.applicable || role.score !== null) return '';
  const coverage = role.coverage ?? 0;
  const untold = role.aspects.filter((aspect) => aspect.applicable && aspect.answered === 0).length;
  if (coverage >= 2 / 3 - 1e-9) return say('report.aspects-open', { n: untold });
  return say('report.coverage', { share: points(coverage) });
}

export function verdictName(look: Lookup, id: VerdictId): string {
  if (id === 'none-expected') return '–';
  return lowerFirst(look.rubric.verdicts.find((verdict) => verdict.id === id)?.name ?? id);
}

const tones: Record<VerdictId, Tone> = { ready: 'good', nearly: 'near', 'not-yet': 'far', 'none-expected': 'quiet' };

/** A gate's verdict, both where they differ; a dash where nothing is expected. */
export function verdictText(look: Lookup, gate: Gate | null): Inline {
  if (gate === null) return [{ text: '–', tone: 'quiet' }];
  const { low, high } = gate.verdict;
  const words = between(verdictName(look, low), verdictName(look, high));
  return [{ text: words, tone: low === high ? tones[low] : 'plain' }];
}

/** Shown of one criterion beside its name: "(1, needs 3)". */
export function blockerText(look: Lookup, blocker: { criterion: string; level: number | null; needs: number }): string {
  const name = look.criteria.get(blocker.criterion)?.name ?? blocker.criterion;
  return say('report.blocker', { name, level: blocker.level ?? '–', needs: blocker.needs });
}

/** Which round this is and how its answers came about, in one line. */
export function roundText(round: Assessment['round']): string {
  if (round === null) return say('report.round.none');
  const when =
    round.date === null ? say('report.round.undated', { id: round.id }) : say('report.round.of', { date: round.date });
  return [when, modeText(round.mode), round.state === 'open' ? say('report.round.open') : '']
    .filter((part) => part !== '')
    .join(', ');
}

const modes: Record<string, WordKey> = {
  consensus: 'report.mode.consensus',
  'one-person': 'report.mode.one-person',
  interviews: 'report.mode.interviews',
  desk: 'report.mode.desk',
  mixed: 'report.mode.mixed',
};
export function modeText(mode: string | null): string {
  if (mode === null) return '';
  const key = modes[mode];
  return key === undefined ? mode : say(key);
}

/** Who holds a capacity, in words; empty where the file does not say. */
export function holderText(heldBy: CriterionResult['heldBy'], look: Lookup): string {
  if (heldBy === null) return '';
  if ('nobody' in heldBy) return say('report.held-by.nobody');
  if ('partner' in heldBy) return say('report.held-by.partner', { name: heldBy.partner });
  return say('report.held-by.member', { name: memberName(look, heldBy.member) });
}

function memberName(look: Lookup, idOrName: string): string {
  for (const member of look.assessment.alliance.members ?? []) {
    if (typeof member !== 'string' && member.id === idOrName) return member.name;
  }
  return idOrName;
}

/** "a, b and c". */
export function listed(names: readonly string[]): string {
  if (names.length < 2) return names.join('');
  return say('report.and', { some: names.slice(0, -1).join(', '), last: names.at(-1) ?? '' });
}

/** Names of questions one after the other; they hold commas of their own. */
export function named(names: readonly string[]): string {
  return names.join('; ');
}

/** Questions that are short of something, each with its level, the lowest first. */
export function namedByLevel(look: Lookup, blockers: readonly { criterion: string; level: number | null }[]): string {
  const sorted = [...blockers].sort((a, b) => (a.level ?? 0) - (b.level ?? 0));
  return named(
    sorted.map(({ criterion, level }) =>
      say('report.named-level', { name: look.criteria.get(criterion)?.name ?? criterion, level: level ?? '–' }),
    ),
  );
}

/** The first few names of questions, and how many more there are. */
export function firstFew(names: readonly string[], most: number): string {
  // "and 1 more" says no less than the name itself would.
  if (names.length <= most + 1) return named(names);
  return say('report.and-more', { some: named(names.slice(0, most)), n: names.length - most });
}

/** A text that others wrote, as a sentence: with a full stop where it has no end of its own. */
export function sentence(words: string): string {
  return /[.!?…][”"')]?$/u.test(words) ? words : `${words}.`;
}

/** The text of a criterion's level; null where the rubric has none. */
export function levelText(look: Lookup, id: string, level: number): string | null {
  const levels: Readonly<Record<number, string | undefined>> = look.criteria.get(id)?.levels ?? {};
  return levels[level] ?? null;
}

/** As many words of a text as fit into `columns`, with an ellipsis where some are left out. */
export function shortened(text: string, columns: number): string {
  const whole = inert(text).trim();
  if (widthOf(whole) <= columns) return whole;
  let kept = '';
  for (const word of partLongWords(whole, columns - 1).split(' ')) {
    const longer = kept === '' ? word : `${kept} ${word}`;
    if (widthOf(longer) > columns - 1) break;
    kept = longer;
  }
  return `${kept.replace(/[,;:.]$/, '')}…`;
}

/** A section of the report with its pages, as a citation. */
export function sourceText(source: { section: string; pages: string }): string {
  return say('report.source', { section: source.section, pages: source.pages });
}
