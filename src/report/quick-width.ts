/**
 * Columns of a text: counted at once where every character is known to take one, as nearly always; by the package where
 * any is wide, combining, a control or part of an emoji. The build puts this in the place of the package everywhere.
 */
import stringWidth, { type Options } from 'fast-string-width';

export default function quickWidth(text: string, options?: Options): number {
  const special = options !== undefined && Object.keys(options).length > 0;
  return !special && isPlain(text) ? text.length : stringWidth(text, options);
}

/** Whether every character takes one column by itself: Latin letters and signs, dashes, quotation marks, boxes, shapes. */
export function isPlain(text: string): boolean {
  return PLAIN.test(text);
}

const PLAIN = /^[\x20-\x7e\xa0-\xa8\xaa-\xac\xaf-\u02ff\u2010-\u2027\u2500-\u25a9]*$/;
