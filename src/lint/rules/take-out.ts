/** What the step of a finding needs to know that takes one name with its value out of a map of the file. Pure. */
import type { Finding } from '../../framework/finding.ts';
import { movingUp } from '../../framework/place-to-add.ts';

/** How the map is written is found as where something is added to it; `alone`: it holds nothing else. */
export function takeOut(map: string, value: object | undefined): Required<Pick<Finding, 'addTo' | 'args'>> {
  const isAlone = Object.keys(value ?? {}).length === 1;
  return { addTo: [map], args: { map, ...(isAlone && { alone: 1 }) } };
}

/** Out of an entry of a list, which is known by another name. */
export function takeOutOfEntry(
  path: Finding['path'],
  entry: object,
  key: string,
): Required<Pick<Finding, 'addTo' | 'args'>> {
  return { addTo: path, args: movingUp(entry, key) };
}
