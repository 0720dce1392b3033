/**
 * What a report consists of, before any format: texts already chosen and resolved, with no colour, width or markup.
 * Every format draws these few kinds of block, so that what is said is decided once. Plain data.
 */

/** How a stretch of text should stand out; never the only carrier of a meaning. */
export type Tone = 'plain' | 'strong' | 'quiet' | 'good' | 'near' | 'far';

export interface Span {
  text: string;
  tone: Tone;
}
export type Inline = string | readonly Span[];

export interface Row {
  label: string;
  text: Inline;
}

export interface Item {
  text: Inline;
  below?: readonly Block[];
}

/** One role as a bar from 0 to 1; `low`, `high` and `score` are unrounded. */
export interface RoleBar {
  name: string;
  low: number | null;
  high: number | null;
  score: number | null;
  /** Such as "54-78"; empty where not applicable. */
  interval: string;
  /** Empty where there is no score. */
  band: string;
  /** Why there is no score; empty where there is one. */
  unscored: string;
  /** Readiness by stage: label is empty for the present stage, and `head` says what a column of these is. */
  gates: readonly { label: string; head: string; text: Inline }[];
}

export interface Table {
  kind: 'table';
  head: readonly string[];
  rows: readonly (readonly string[])[];
  /** Columns of numbers stand on the right. */
  right?: readonly number[];
}

export type Block =
  | { kind: 'text'; text: Inline }
  | { kind: 'rows'; rows: readonly Row[] }
  | { kind: 'list'; ordered: boolean; items: readonly Item[] }
  | { kind: 'roles'; roles: readonly RoleBar[] }
  | Table;

export interface Section {
  id: string;
  title: string;
  blocks: readonly Block[];
}

export interface ReportView {
  name: string;
  /** Such as "round of 2026-05-14, agreed in the room". */
  round: string;
  /** Lines right under name and round. */
  status: readonly string[];
  /** The rest of the first half screen. */
  head: readonly Block[];
  sections: readonly Section[];
}

/** What a format needs to know; width in columns. */
export interface RenderOptions {
  width: number;
  color: boolean;
  details: boolean;
  theme?: string;
}

const toned =
  (tone: Tone) =>
  (text: string): Span => ({ text, tone });
export const plain = toned('plain');
export const strong = toned('strong');
export const quiet = toned('quiet');

export const text = (value: Inline): Block => ({ kind: 'text', text: value });
export const rows = (value: readonly Row[]): Block => ({ kind: 'rows', rows: value });
export const list = (items: readonly Item[], ordered = false): Block => ({ kind: 'list', ordered, items });

/** The spans of an inline text, whichever way it was written. */
export function spans(inline: Inline): readonly Span[] {
  return typeof inline === 'string' ? [plain(inline)] : inline;
}

/** The text alone, without tones. */
export function bare(inline: Inline): string {
  return spans(inline)
    .map((span) => span.text)
    .join('');
}
