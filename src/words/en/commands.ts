/** The program's own words in English: commands. */
export const commands = {
} as const;
