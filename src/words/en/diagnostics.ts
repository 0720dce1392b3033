/** The program's own words in English around the texts of faults, which are in the catalogue of src/diagnostics. */
export const diagnostics = {
  'diagnostics.warning': '{code} (warning)',
  'diagnostics.and-more': '{some} and {n} more (--format json names all of them)',
  'diagnostics.low': '{id} ({level}, needs {needs})',
  'diagnostics.bad': 'Not like this:',
  'diagnostics.good': 'But:',
  'diagnostics.report':
    'The 2010 report is “Connecting at the Crossroads: Alliance Building and Social Change in Tough Times” by Manuel Pastor, Jennifer Ito and Rhonda Ortiz.',
} as const;
