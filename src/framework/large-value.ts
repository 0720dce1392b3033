/** Values far larger than any alliance: a part of one that has faults only where the whole has them. Pure. */

/** Parts of a value, its maps and lists among them; an honest file has some hundreds. */
const LARGE = 10_000;
/** Entries of a map that are kept beside the required ones. The longest that is honest holds a round's answers. */
const LONGEST_MAP = 1000;
/** What is missing would be a fault. */
const REQUIRED: readonly string[] = ['version', 'name', 'id', 'issue', 'partner'];

/** Whether the value has too many parts to be held against the shape as a whole. */
export function isLarge(value: unknown): boolean {
  return countParts(value, LARGE) <= 0;
}

/** How many of `left` are left after each part of the value was counted; stops at none. */
function countParts(value: unknown, left: number): number {
  if (typeof value !== 'object' || value === null) return left - 1;
  let rest = left - 1;
  for (const key in value) {
    if (rest <= 0) return rest;
    rest = countParts((value as Record<string, unknown>)[key], rest);
  }
  return rest;
}

/** A copy without the later items of long lists and the later entries of long maps. */
export function sampleOf(value: unknown): unknown {
  return copyOf(value, { left: LARGE });
}

function copyOf(value: unknown, budget: { left: number }): unknown {
  budget.left--;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const items: unknown[] = [];
    for (let i = 0; i < value.length && budget.left > 0; i++) items.push(copyOf(value[i], budget));
    return items;
  }
  const entries = Object.entries(value);
  const kept = entries.filter(([key], place) => place < LONGEST_MAP || REQUIRED.includes(key));
  return Object.fromEntries(kept.map(([key, part]) => [key, copyOf(part, budget)]));
}
