/** The program's own words in English around the texts of faults, which are in the catalogue of src/diagnostics. */
export const diagnostics = {
  'diagnostics.warning': '{code} (warning)',
  'diagnostics.and-more': '{some} and {n} more (--format json names all of them)',
  'diagnostics.and-others': '{some} and {n} more',
  'diagnostics.low': '{id} ({level}, needs {needs})',
  'diagnostics.part.about': 'what the alliance says of itself ("about")',
  'diagnostics.part.by': 'the words on who answered ("by")',
  'diagnostics.part.decides': 'the words on what is decided there ("decides")',
  'diagnostics.part.evidence': 'this evidence',
  'diagnostics.part.not-applicable': 'this reason',
  'diagnostics.part.note': 'this note',
  'diagnostics.part.position': 'this position',
  'diagnostics.part.practices': 'this practice',
  'diagnostics.part.text': 'the words on this value',
  'diagnostics.part.undated': 'the words on where the answers come from ("undated")',
  'diagnostics.bad': 'Not like this:',
  'diagnostics.good': 'But:',
  'diagnostics.report':
    'The 2010 report is “Connecting at the Crossroads: Alliance Building and Social Change in Tough Times” by Manuel Pastor, Jennifer Ito and Rhonda Ortiz.',
} as const;
