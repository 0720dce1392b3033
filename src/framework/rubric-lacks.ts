/** What a rubric as a whole lacks, with what its author can do: the words of its shape alone know nothing of `extends`. Pure. */
import type { Finding } from './finding.ts';

/** What may stand where a rubric says who it is. */
const EXAMPLES: Readonly<Record<string, string>> = {
  id: 'our-rubric',
  version: '1.0.0',
  name: 'Our questions',
};

/**
 * Findings of the shape, told for a rubric. Where it says who it is, an example is told with each line; all other parts
 * are one finding, told with the rubric `builtin` that they can be taken from. `own` is what its files hold.
 */
export function tellLacking(
  findings: readonly Finding[],
  own: Readonly<Record<string, unknown>>,
  builtin: string | undefined,
): Finding[] {
  const told = findings.map((finding) => tellOne(finding, own));
  const isPart = (finding: Finding) => isLacking(finding) && finding.args?.ofRubric === undefined;
  const [first, ...others] = told.filter(isPart);
  if (first === undefined) return told;
  const parts = [first, ...others].map(({ args }) => `"${args?.key}"`).join(', ');
  const from = builtin === undefined ? {} : own.id === builtin ? { copy: builtin } : { base: builtin };
  const args = { ...first.args, part: 1, ...(others.length > 0 && { parts, count: others.length + 1 }), ...from };
  return [...told.filter((finding) => !isPart(finding)), { ...first, args }];
}

function tellOne(finding: Finding, own: Readonly<Record<string, unknown>>): Finding {
  const { code, path, args } = finding;
  const key = String(args?.key);
  const example = Object.hasOwn(EXAMPLES, key) ? EXAMPLES[key] : undefined;
  const isEmpty = (code === 'empty-value' && path.length === 1) || (isLacking(finding) && Object.hasOwn(own, key));
  if (isEmpty && example !== undefined) return { code: 'empty-value', path: [key], at: 'key', args: { key, example } };
  // Laid over another rubric, a part that is left empty takes that one's away.
  if (isEmpty && own.extends !== undefined)
    return { code: 'empty-value', path: [key], at: 'key', args: { key, base: String(own.extends) } };
  if (isLacking(finding) && example !== undefined) return { ...finding, args: { ...args, ofRubric: example } };
  return isEmpty ? { ...finding, args: { ...args, part: 1 } } : finding;
}

const isLacking = ({ code, path }: Finding): boolean => code === 'missing-key' && path.length === 0;
