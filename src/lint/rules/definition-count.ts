/** How many organizations there are, as a line for the definition of a file. Pure. */
import type { Alliance } from '../../framework/alliance-schema.ts';
import type { Finding } from '../../framework/finding.ts';

/** What is added to which map, with the number in it as a `sample`; `told` where the definition has a number already, which is then corrected. */
export function tellCount({ definition }: Alliance, n: number): Required<Pick<Finding, 'addTo' | 'args'>> {
  const line = `organizations: ${n}`;
  if (definition === undefined) return { addTo: [], args: { line: `definition: {${line}}`, sample: n } };
  const { organizations: told } = definition;
  return { addTo: ['definition'], args: { line, sample: n, ...(told !== undefined && { told }) } };
}
