/** The program's own words in English around the texts of faults, which are in the catalogue of src/diagnostics. */
export const diagnostics = {
  'diagnostics.warning': '{code} (warning)',
  'diagnostics.fix-mends': '--fix mends this.',
  'diagnostics.and-more': '{some} and {n} more (--format json names all of them)',
  'diagnostics.and-others': '{some} and {n} more',
  'diagnostics.all-in-report': '{some} (all are in "alliance report" with --details)',
  'diagnostics.low': '{id} ({level}, needs {needs})',
  'lint.key-under': '"{key}" under "{part}"',
  'diagnostics.comment.joint':
    '{words} (to set aside {others} in this line too, write all codes into the one comment, with commas between):',
  'diagnostics.comment.lacking':
    '{words}. One stands in line {lacking} already, and lacks no more than its reason: write it there, and no second comment.',
  'diagnostics.no-action.targets': 'take out "targets", with {names} in it',
  'diagnostics.no-action.path': 'let "path" say "current: relationship-first"',
  'diagnostics.no-action.stage': 'correct "progress" of the stage "operation" (done or not-started)',
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
