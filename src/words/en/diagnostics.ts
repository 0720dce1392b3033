/** The program's own words in English around the texts of faults, which are in the catalogue of src/diagnostics. */
export const diagnostics = {
  'diagnostics.warning': '{code} (warning)',
  'diagnostics.bad': 'Not like this:',
  'diagnostics.good': 'But:',
} as const;
