/**
 * One finding for several places. What is set aside is set aside by what it is about: with every place named in it, one
 * place more is another finding, and comes to light. Pure.
 */
import { subjectOf } from '../../diagnostics/subject.ts';
import type { Finding } from '../../framework/finding.ts';
import type { Subject } from '../rule.ts';

/**
 * The finding with all that it stands for: in its subject below its path, or below another one, whatever the order; and
 * as `about`, for messages to name a few of and for programs to read all of.
 */
export function forAll(
  { alliance }: Subject,
  finding: Finding,
  names: readonly string[],
  path: Finding['path'] = finding.path,
): Finding {
  const joined = names.map((name) => name.replaceAll('+', '~2')).sort();
  const subject = subjectOf(alliance, [...path, joined.join('+')]);
  return { ...finding, subject, about: names };
}

/** With more names a waiver that lists each is too long for a line. */
const MOST_TYPED = 6;

/** The names for the `args` of a finding, as a waiver lists them; nothing where there are too many to type. */
export function typedNames(names: readonly string[]): { all?: string } {
  return names.length > MOST_TYPED ? {} : { all: names.join(', ') };
}
