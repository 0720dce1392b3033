/** How the parts of an alliance file are called in messages, and the faults that deserve a word of their own. Pure. */
import type { DataPath } from '../diagnostics/diagnostic.ts';
import type { Finding } from './finding.ts';
import { kindOf, type ShapeWords, shown } from './shape-words.ts';
import { answerMeant, levelMeant, partMeant } from './slips/wording/answer-meant.ts';
import { dateMeant, dateNear, daysMeant } from './slips/wording/date-meant.ts';

const NAMES: readonly (readonly [RegExp, string])[] = [
  [/^$/, 'an alliance file'],
  [/^definition$/, 'the definition'],
  [/^path$/, 'the path'],
  [/^context$/, 'the context'],
  [/^funding$/, 'the funding'],
  [/^members\/\d+$/, 'a member'],
  [/^members\/\d+\/issues\/\d+$/, 'an issue'],
  [/^profile\/function$/, 'the functions'],
  [/^profile\/membership$/, 'the membership'],
  [/^profile\/membership\/[^/]+$/, 'an axis of the membership'],
  [/^profile\/geography$/, 'the geography'],
  [/^profile\/structure$/, 'the structure'],
  [/^profile\/stage$/, 'the stages'],
  [/^profile\/stage\/[^/]+$/, 'a stage'],
  [/^profile$/, 'a profile'],
  [/^targets\/\d+$/, 'a target'],
  [/^values\/\d+$/, 'a value'],
  [/^assessments\/\d+$/, 'a round'],
  [/^assessments\/\d+\/answers$/, 'the answers'],
  [/^assessments\/\d+\/answers\/[^/]+$/, 'an answer'],
  [/^assessments\/\d+\/answers\/[^/]+\/held-by$/, 'held-by'],
];

/** What the part at `path` is called, such as `a member`. */
export function nameOf(path: DataPath): string {
  const written = path.join('/');
  return NAMES.find(([pattern]) => pattern.test(written))?.[1] ?? String(path.at(-1));
}

const isDay = (path: DataPath) => path[0] === 'assessments' && path.at(-1) === 'date';
const isAnswer = (path: DataPath) => path.length === 4 && path[0] === 'assessments' && path[2] === 'answers';
const isLevel = (path: DataPath) => path.length === 5 && path[0] === 'assessments' && path[4] === 'level';

type Special = ShapeWords['special'];

/** Versions, dates, ids and answers: the places where people slip most. */
export const special: Special = (issue, path, found) => {
  if (path.length === 1 && path[0] === 'version' && found !== undefined && found !== null) return version(path, found);
  if (issue.code === 'invalid_union' && !isAnswer(path)) return null;
  if (isAnswer(path) && issue.code === 'invalid_union') return answer(path, found);
  if (isAnswer(path) || isLevel(path)) return level(path, found);
  if (isAnswer(path.slice(0, -1)) && path.at(-1) === 'not-applicable' && issue.code !== 'too_big')
    return { code: 'reason-not-told', path, args: { id: String(path.at(-2)) } };
  const key = String(path.at(-1));
  if (typeof found === 'number' && (isDay(path) || DATES.has(key))) return date(path, found);
  if (issue.code !== 'invalid_format') return null;
  if (issue.pattern?.includes('\\d{4}')) return date(path, found);
  return { code: 'not-an-id', path, args: { key, found: shown(found), ...idFor(path, String(found)) } };
};

/** The text as an id, or else one such as may stand there. */
function idFor(path: DataPath, found: string): { example: string; meant?: string } {
  const key = String(path.findLast((part) => typeof part === 'string'));
  const example = IDS[key === 'id' ? `id of ${path[0]}` : key] ?? 'harbor-workers';
  const plain = found.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const meant = plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
  return { example, ...(key === 'id' && /^[a-z0-9]/.test(meant) && meant.length <= LONGEST_ID && { meant }) };
}

/** Longer ones nobody types. */
const LONGEST_ID = 60;
/** Keys of dates that may be told as years, months or days. */
const DATES: ReadonlySet<string> = new Set(['founded', 'joined', 'left', 'as-of']);
/** An id such as stands there, by the key of its list. */
const IDS: Readonly<Record<string, string>> = {
  skills: 'base',
  power: 'mobilization',
  'id of assessments': 'spring-2026',
};

/** Longer ones nobody copies. */
const LONGEST_REMARK = 60;
/** Longer than a hyphen. */
const DASHES = /[\u2010-\u2015\u2212]/;

/** `date`: how it should be written, where that can be told; `month`: where only the day is not told. */
function date(path: DataPath, found: unknown): Finding {
  const form = isDay(path) ? 'YYYY-MM-DD' : 'YYYY, YYYY-MM or YYYY-MM-DD';
  const sure = dateMeant(found);
  const meant = sure ?? dateNear(found);
  const isWhole = meant !== null && (!isDay(path) || meant.length === form.length);
  const more = sure === null && !/^\d{4}$/.test(String(found)) ? { more: 1 } : {};
  const told = meant === null ? {} : isWhole ? { date: meant, ...more } : { month: meant };
  const dash = typeof found === 'string' && DASHES.test(found) ? { dash: 1 } : {};
  // Only the founding stands on a line of its own for sure.
  const isShort = typeof found === 'string' && found.length <= LONGEST_REMARK && !found.includes('\n');
  const remark = 'more' in told && path.length === 1 && isShort ? { remark: found.trim() } : {};
  const args = {
    key: String(path.at(-1)),
    found: shown(found),
    form,
    ...told,
    ...remark,
    ...dash,
    ...daysMeant(found),
  };
  return { code: 'not-a-date', path, args };
}

function version(path: DataPath, found: unknown): Finding {
  const newer = typeof found === 'number' && found > 1;
  return { code: newer ? 'newer-version' : 'wrong-version', path, args: { found: shown(found) } };
}

/** An answer that fits none of its forms: told by what it is. A map is left to the general rule. */
function answer(path: DataPath, found: unknown): Finding | null {
  if (typeof found === 'number' || (typeof found === 'string' && /^\d+([.,]\d+)?$/.test(found.trim())))
    return level(path, found);
  if (typeof found === 'object' && !Array.isArray(found)) return null;
  const id = String(path.at(-1));
  return {
    code: 'not-an-answer',
    path,
    args: { id, asked: id, found: shown(found), kind: kindOf(found), ...answerMeant(found) },
  };
}

function level(path: DataPath, found: unknown): Finding | null {
  const asked = String(path[3]);
  if (typeof found === 'string' && /^\d+,\d+$/.test(found.trim()))
    return { code: 'level-not-whole', path, args: { found: shown(found), asked } };
  if (typeof found === 'string')
    return {
      code: /^[0-4]$/.test(found.trim()) ? 'level-in-quotes' : 'not-a-level',
      path,
      args: { found: shown(found), asked, ...asDigit(found) },
    };
  if (typeof found !== 'number') return null;
  const code = Number.isInteger(found) ? 'level-out-of-range' : 'level-not-whole';
  return { code, path, args: { found: shown(found), asked } };
}

function asDigit(found: string): Finding['args'] {
  const meant = levelMeant(found);
  return meant === undefined ? partMeant(found) : { meant };
}
