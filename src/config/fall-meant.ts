/** How a largest fall was meant whose parts stand apart, in other words, or in one text. Pure. */
import type { DataPath } from '../diagnostics/diagnostic.ts';
import { formatInline } from '../document/format-value.ts';
import { listOf, mapOf } from './check-config.ts';
import { otherForm, type Whole } from './values-meant.ts';

const MOST_POINTS = 100;
/** Other words for "since", and for "revision". */
const SINCE = ['since', 'from', 'base', 'against', 'compared-with', 'compare-with', 'compare-to'];
const REVISION = ['revision', 'branch', 'commit', 'tag', 'ref', 'rev', 'sha'];
const PREVIOUS = /^(?:the[ -])?(?:previous|last|former|prior)(?:[ _-]?round)?$/i;

/** Whether a text stands for the round before. */
export function isRoundBefore(text: string): boolean {
  return PREVIOUS.test(text);
}

/** `largest-fall: 10` with `since` beside it, and a revision without its "since" or under another name; null where none is told. */
export function fallInPieces(gate: Record<string, unknown>, path: DataPath): Whole | null {
  const whole = gate['largest-fall'];
  const fall = mapOf(Array.isArray(whole) ? Object.assign({}, ...listOf(whole).map(mapOf)) : whole);
  const points = [whole, fall.points, gate.points].find((found) => typeof found === 'number');
  const at = pieceOf(gate, fall, Array.isArray(whole));
  if (at === null || points === undefined) return null;
  const meant = `largest-fall: ${formatInline({ points, since: sinceOf(fall) ?? sinceOf(gate) ?? 'previous-round' })}`;
  const finding = otherForm([...path, ...at], { key: 'largest-fall', apart: 1, meant }, 'key');
  const own = [...path, 'largest-fall'];
  const pieces = [own, ...['since', 'revision', 'points'].map((key) => [...path, key])];
  return { finding, covers: (other) => pieces.some((piece) => piece.every((step, depth) => other[depth] === step)) };
}

/** The first part that stands where it can't, or has another name; null where all is as it should be. */
function pieceOf(gate: Record<string, unknown>, fall: Record<string, unknown>, isList: boolean): string[] | null {
  const beside = ['since', 'revision'].find((key) => Object.hasOwn(gate, key));
  if (beside !== undefined) return [beside];
  if (isList) return ['largest-fall'];
  const within = [...REVISION, ...SINCE.slice(1)].find((key) => Object.hasOwn(fall, key));
  if (within !== undefined) return ['largest-fall', within];
  const other = REVISION.slice(1).find((key) => Object.hasOwn(mapOf(fall.since), key));
  if (other !== undefined) return ['largest-fall', 'since', other];
  return typeof fall.since === 'number' ? ['largest-fall', 'since'] : null;
}

function sinceOf(map: Record<string, unknown>): unknown {
  const revision = firstOf(map, REVISION);
  if (revision !== undefined) return { revision: String(revision) };
  const since = firstOf(map, SINCE);
  if (typeof since === 'object' && since !== null) return sinceOf(since as Record<string, unknown>);
  if (since === undefined || since === null) return undefined;
  return isRoundBefore(String(since)) ? 'previous-round' : { revision: String(since) };
}

function firstOf(map: Record<string, unknown>, keys: readonly string[]): unknown {
  const key = keys.find((name) => Object.hasOwn(map, name));
  return key === undefined ? undefined : map[key];
}

/** A number is how far it may fall, and what stands behind it since when; since when is asked for as well. */
export function fallMeant(found: unknown): string {
  const [, number = '', since = ''] =
    /^(\d+(?:\.\d+)?)(?: *(?:%|points?))?(?:[ ,;]+(?:since )?(\S+))?$/.exec(String(found).trim()) ?? [];
  const isPoints = number !== '' && Number(number) <= MOST_POINTS;
  const points = isPoints ? Number(number) : 10;
  if (since === '' || isRoundBefore(since)) return formatInline({ points, since: 'previous-round' });
  return formatInline({ points, since: { revision: since } });
}
