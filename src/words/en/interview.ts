/** The program's own words in English: interview. */
export const interview = {
} as const;
