/** Codes of which some or all can be mended. A list of its own, since what mends them is loaded only where one is found. */
const codes = [
  'renamed-criterion',
  'unknown-criterion',
  'unknown-key',
  'not-a-date',
  'missing-key',
  'schema-line-missing',
] as const;

export type FixableCode = (typeof codes)[number];

/** Spaces that are none are mended in the text, before there is a value to change. */
export const FIXABLE: readonly string[] = [...codes, 'odd-space'];
