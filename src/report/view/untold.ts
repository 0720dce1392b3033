/** Parts of the file that say nothing yet, and what each would add to a report. */
import { say, type WordKey } from '../../words/say.ts';
import type { Row } from '../blocks.ts';
import type { Lookup } from '../lookup.ts';
import { describe, toldAt } from './described.ts';

const parts: readonly { at: string; label: WordKey; adds: WordKey }[] = [
  { at: 'definition', label: 'report.part.definition', adds: 'report.adds.definition' },
  { at: 'members', label: 'report.part.members', adds: 'report.adds.members' },
  { at: 'profile.function', label: 'report.part.function', adds: 'report.adds.function' },
  { at: 'profile.membership', label: 'report.part.membership', adds: 'report.adds.membership' },
  { at: 'profile.geography', label: 'report.part.geography', adds: 'report.adds.geography' },
  { at: 'profile.structure', label: 'report.part.structure', adds: 'report.adds.structure' },
  { at: 'profile.stage', label: 'report.part.stage', adds: 'report.adds.stage' },
  { at: 'path.current', label: 'report.part.path', adds: 'report.adds.path' },
  { at: 'context', label: 'report.part.context', adds: 'report.adds.context' },
  { at: 'funding', label: 'report.part.funding', adds: 'report.adds.funding' },
  { at: 'targets', label: 'report.part.targets', adds: 'report.adds.targets' },
  { at: 'values', label: 'report.part.values', adds: 'report.adds.values' },
];

/** The short label of a part of the file, by its key under profile; null for one of a rubric's own. */
export function partLabel(dimension: string): string | null {
  const part = parts.find(({ at }) => at === `profile.${dimension}`);
  return part === undefined ? null : say(part.label);
}

export function untoldRows(look: Lookup): Row[] {
  return parts
    .filter(({ at }) => isSilent(look, at))
    .map(({ label, adds }) => ({ label: say(label), text: say(adds) }));
}

/** An empty map or list tells as little as a missing one. */
function isSilent(look: Lookup, at: string): boolean {
  const value = toldAt(look, at);
  if (value === undefined || value === null) return true;
  const dimension = look.rubric.dimensions.find((one) => at === `profile.${one.id}`);
  if (dimension !== undefined) return describe(look, dimension).told === '';
  return typeof value === 'object' && Object.keys(value).length === 0;
}
