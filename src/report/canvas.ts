/** What a terminal is drawn on: how wide it is, its colours, and what draws its tables. */
import type { Table } from './blocks.ts';
import type { Ink } from './ink.ts';

/** Draws a table of plain texts into lines of at most `width` columns. */
export type DrawTable = (table: Table, width: number) => string[];

export interface Canvas {
  width: number;
  ink: Ink;
  drawTable: DrawTable;
}
