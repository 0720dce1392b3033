/**
 * A rubric of one's own on top of another: `extends` names the base, `off` lists criteria and tensions to leave out,
 * and everything else is laid over the base. Maps are merged key by key, lists of things with an id by that id (a known
 * id changes the fields given, a new one is added), anything else is replaced; null takes an optional field away. Pure.
 */
import type { Condition, Rubric } from './rubric-schema.ts';

type Tree = Record<string, unknown>;

export interface Extension {
  /** The raw merged rubric, not yet validated. */
  value: Tree;
  /** Ids in `off` that the base has nothing for, with their index there. */
  unknownOff: { id: string; index: number }[];
  /** Tensions of the base that are left out as well, because they look at a criterion that is switched off. */
  fallen: { id: string; criterion: string; index: number }[];
  /** Path in the extension's own value for a path in the merged one, as deep as the extension reaches. */
  ownPath(path: readonly (string | number)[]): (string | number)[];
}

/** Lays `own` over `base`. */
export function extendRubric(base: Rubric, own: Tree): Extension {
  const { extends: _extends, off: offRaw, ...rest } = own;
  const off = Array.isArray(offRaw) ? offRaw.map(String) : [];
  const { hash: _hash, ...start } = base;
  const known = new Set([...base.criteria, ...base.tensions].map(({ id }) => id));
  const value = merge(start, rest) as Tree;
  const fallen = off.flatMap((criterion, index) =>
    base.tensions
      .filter(({ id, when }) => !off.includes(id) && looksAt(when, criterion) && !isOwn(rest.tensions, id))
      .map(({ id }) => ({ id, criterion, index })),
  );
  const gone = new Set([...off, ...fallen.map(({ id }) => id)]);
  for (const list of ['criteria', 'tensions']) {
    const entries = value[list];
    if (Array.isArray(entries)) value[list] = entries.filter((entry) => !gone.has(String(idOf(entry))));
  }
  const unknownOff = off.flatMap((id, index) => (known.has(id) ? [] : [{ id, index }]));
  return { value, unknownOff, fallen, ownPath: (path) => ownPath(value, own, path) };
}

function looksAt(condition: Condition, criterion: string): boolean {
  if ('all' in condition) return condition.all.some((part) => looksAt(part, criterion));
  if ('any' in condition) return condition.any.some((part) => looksAt(part, criterion));
  if ('not' in condition) return looksAt(condition.not, criterion);
  return 'criterion' in condition && condition.criterion === criterion;
}

function isOwn(list: unknown, id: string): boolean {
  return Array.isArray(list) && list.some((entry) => idOf(entry) === id);
}

function merge(base: unknown, own: unknown): unknown {
  if (isTree(base) && isTree(own)) return mergeTrees(base, own);
  if (isIdList(base) && isIdList(own)) return mergeLists(base, own);
  return own;
}

function mergeTrees(base: Tree, own: Tree): Tree {
  const merged: Tree = { ...base };
  for (const [key, value] of Object.entries(own)) {
    if (value === null) delete merged[key];
    // A condition or a citation says one thing: half of an old one and half of a new one would say a third.
    else merged[key] = key in base && !WHOLE.has(key) ? merge(base[key], value) : value;
  }
  return merged;
}
const WHOLE = new Set(['when', 'applies', 'source']);

function mergeLists(base: readonly Tree[], own: readonly Tree[]): Tree[] {
  const changeOf = (entry: Tree) => own.find((one) => idOf(one) === idOf(entry));
  const kept = base.map((entry) => {
    const change = changeOf(entry);
    return change === undefined ? entry : mergeTrees(entry, change);
  });
  // What is given again stays so, each time whole, so that the check can point at it.
  const added = own.flatMap((entry) => {
    const former = base.find((one) => idOf(one) === idOf(entry));
    if (former === undefined) return [entry];
    return changeOf(entry) === entry ? [] : [mergeTrees(former, entry)];
  });
  return [...kept, ...added];
}

function ownPath(merged: unknown, own: unknown, path: readonly (string | number)[]): (string | number)[] {
  const [step, ...rest] = path;
  if (step === undefined || typeof own !== 'object' || own === null) return [];
  if (typeof step === 'number' && Array.isArray(merged) && Array.isArray(own)) {
    const id = idOf(merged[step]);
    const index = id === undefined ? step : indexOfSame(own, id, merged.slice(0, step));
    return index < 0 || index >= own.length ? [] : [index, ...ownPath(merged[step], own[index], rest)];
  }
  if (!(step in own)) return [];
  const below = isTree(merged) || Array.isArray(merged) ? (merged as Tree)[step] : undefined;
  return [step, ...ownPath(below, (own as Tree)[step], rest)];
}

/** Where the entry of that id stands, as the how-manyth it is after those `before`. */
function indexOfSame(own: readonly unknown[], id: unknown, before: readonly unknown[]): number {
  const isSame = (entry: unknown) => idOf(entry) === id;
  const indexes = own.flatMap((entry, index) => (isSame(entry) ? [index] : []));
  return indexes[before.filter(isSame).length] ?? -1;
}

function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isIdList(value: unknown): value is Tree[] {
  return Array.isArray(value) && value.length > 0 && value.every((entry) => isTree(entry) && 'id' in entry);
}

function idOf(entry: unknown): unknown {
  return isTree(entry) ? entry.id : undefined;
}
