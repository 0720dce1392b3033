/** Parts of an answer that stand beside it, in the column of the answers, in place of within its braces. Pure. */
import type { DataPath, Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { nearest } from '../../../diagnostics/nearest.ts';
import { subjectOf } from '../../../diagnostics/subject.ts';
import { formatInline, formatKey } from '../../../document/format-value.ts';
import type { SourceDocument } from '../../../document/source-document.ts';
import { valueAt } from '../../../document/value-at.ts';
import { OF_ANSWERS } from '../syntax/parts-meant.ts';

/** Slips of the finger in a shorter name make it another one. */
const SHORTEST = 4;
/** What is longer nobody copies by hand. */
const LONGEST = 300;
/** Of one text, where the whole is longer than that. */
const LONGEST_SHORT = 40;
/** So many answers are looked through; in a file with more, each line is told as what it is. */
const MOST_ANSWERS = 1000;

type Values = Readonly<Record<string, unknown>>;

/** What is told in place of `gone`, and the others. */
export interface PartsTold {
  told: Diagnostic[];
  others: Diagnostic[];
}

/** All parts of one answer are told once, at the first of them, with the answer as it is written in whole. */
export function tellParts(document: SourceDocument, diagnostics: readonly Diagnostic[]): PartsTold {
  const told: Diagnostic[] = [];
  /** Of the parts that are told with an answer. */
  const gone = new Set<string>();
  for (const { code, path, args } of diagnostics) {
    const key = String(path[3]);
    if (code !== 'unknown-criterion' || path.length !== 4 || partOf(key) === null || args.nearest !== undefined)
      continue;
    if (gone.has(nameOf(path))) continue;
    const found = partsBeside(document.value, path.slice(0, 3), key);
    if (found === null || !isOnLine(document, path, found)) continue;
    for (const part of found.parts) gone.add(nameOf([...path.slice(0, 3), part]));
    told.push(asPart(document, path, found));
  }
  const others = diagnostics.filter(({ path }) => path.length < 4 || !gone.has(nameOf(path.slice(0, 4))));
  return { told, others };
}

/** The part of an answer that a name is, or was meant as. */
function partOf(key: string): string | null {
  if (OF_ANSWERS.has(key)) return key;
  return key.length < SHORTEST ? null : nearest(key, OF_ANSWERS);
}

interface Found {
  /** The question whose answer is above. */
  id: string;
  answer: unknown;
  /** In their order, the one that was asked for among them. */
  parts: readonly string[];
  values: Values;
}

/** The answer above a part, with all parts that stand below it; null where none does. */
function partsBeside(root: unknown, path: DataPath, part: string): Found | null {
  const values = valueAt(root, path);
  if (typeof values !== 'object' || values === null) return null;
  const keys = Object.keys(values);
  if (keys.length > MOST_ANSWERS) return null;
  const place = keys.indexOf(part);
  const above = keys.slice(0, place).findLastIndex((key) => partOf(key) === null);
  const id = keys[above];
  const end = keys.findIndex((key, at) => at > above && partOf(key) === null);
  const all = keys.slice(above + 1, end === -1 ? undefined : end);
  const parts = all.filter((key) => !isOfRound(valueAt(root, path.slice(0, -1)), key, end === -1 && all.length === 1));
  if (id === undefined || !parts.includes(part)) return null;
  return { id, answer: (values as Values)[id], parts, values: values as Values };
}

/** What the round itself lacks may be meant for it: a date wherever it stands, a note where it is the last line. */
function isOfRound(round: unknown, part: string, isLast: boolean): boolean {
  const lacks = valueAt(round, [part]) === undefined;
  return lacks && (part === 'date' || (part === 'note' && isLast));
}

/** Below a name that has nothing on its line, parts are only too far left. */
function isOnLine({ text, rangeOf }: SourceDocument, path: DataPath, { id, answer }: Found): boolean {
  if (answer === null) return false;
  const range = rangeOf([...path.slice(0, 3), id], 'value');
  return typeof answer !== 'object' || (range !== null && text[range.start] === '{');
}

function asPart(document: SourceDocument, path: DataPath, found: Found): Diagnostic {
  const { id, parts } = found;
  const key = parts[0] ?? '';
  const around = path.slice(0, 3);
  const args = { key, where: 'the answers', answer: id, several: parts.length, ...wholeAnswer(found) };
  const range = document.rangeOf([...around, key], 'key');
  const fault = { code: 'unknown-key', path: [...around, id, key], range, args };
  return { ...document.diagnose(fault), subject: subjectOf(document.value, path) };
}

/** The answer as it is written in whole, or with its long texts left out; `twice`: it tells one of these already. */
function wholeAnswer({ id, answer, parts, values }: Found): { meant?: string; short?: string; twice?: string } {
  const before = inBraces(answer);
  if (before === null) return {};
  const twice = parts.find((part) => Object.hasOwn(before, partOf(part) ?? part));
  if (twice !== undefined) return { twice };
  const whole = { ...before, ...Object.fromEntries(parts.map((part) => [partOf(part), values[part]])) };
  const written = (value: unknown) => `${formatKey(id)}: ${formatInline(value)}`;
  if (written(whole).length <= LONGEST) return { meant: written(whole) };
  const short = Object.entries(whole).map(([part, value]) => [part, isLong(value) ? '...' : value]);
  return { short: written(Object.fromEntries(short)) };
}

function isLong(value: unknown): boolean {
  return typeof value === 'string' && value.length > LONGEST_SHORT;
}

function inBraces(answer: unknown): Values | null {
  if (typeof answer === 'number') return { level: answer };
  if (answer === 'unknown' || answer === 'declined') return { [answer]: true };
  return typeof answer === 'object' && !Array.isArray(answer) ? { ...answer } : null;
}

function nameOf(path: DataPath): string {
  return JSON.stringify(path);
}
