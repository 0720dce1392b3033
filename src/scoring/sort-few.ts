/** Sorting of short lists: the engine's own way costs more to begin with than a list of five takes to sort. Pure. */

/** Longer lists are better left to the engine. */
const FEW = 16;

/** Sorts in place and returns the same list; what compares as equal stays in its order. */
export function sortFew<T>(items: T[], compare: (a: T, b: T) => number): T[] {
  if (items.length > FEW) return items.sort(compare);
  for (let next = 1; next < items.length; next++) {
    const item = items[next] as T;
    let at = next;
    for (; at > 0; at--) {
      const before = items[at - 1] as T;
      if (compare(before, item) <= 0) break;
      items[at] = before;
    }
    items[at] = item;
  }
  return items;
}
