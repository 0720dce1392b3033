/** The program's own words in English: report. */
export const report = {
} as const;
