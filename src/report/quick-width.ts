/**
 * Columns of a text: counted at once where every character is known to take one, as nearly always; by the package where
 * any is wide, combining, a control or part of an emoji. The build puts this in the place of the package everywhere.
 */
import stringWidth, { type Options } from 'fast-string-width';

export default function quickWidth(text: string, options?: Options): number {
  const special = options !== undefined && Object.keys(options).length > 0;
  return !special && isPlain(text) ? text.length : stringWidth(text, options);
}

/** Whether every character takes one column by itself. */
export function isPlain(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (!isNarrow(text.charCodeAt(at))) return false;
  return true;
}

/** Latin letters and signs, dashes and quotation marks, boxes and shapes: one column each. */
function isNarrow(code: number): boolean {
  if (code < 0x7f) return code >= 0x20;
  if (code < 0x300) return code >= 0xa0 && code !== 0xa9 && code !== 0xad && code !== 0xae;
  if (code >= 0x2010 && code < 0x2028) return true;
  return code >= 0x2500 && code < 0x25aa;
}
