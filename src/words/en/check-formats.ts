/** The program's own words in English: the formats of a check. */
export const checkFormats = {
  'diagnostics.format.text': 'to read here',
  'diagnostics.format.json': 'everything as data',
  'diagnostics.format.github': 'notes beside the lines, in GitHub Actions',
  'diagnostics.format.sarif': 'for code scanning',
  'diagnostics.format.junit': 'test results, for Jenkins and others',
  'diagnostics.format.gitlab': 'Code Quality report of GitLab',
  'diagnostics.github.more': '{findings|one more finding|{findings} more findings}',
  'diagnostics.github.limit':
    'GitHub shows {shown} errors and {shown} warnings of a step. Beyond them there are {beyond}:',
  'diagnostics.github.errors': '{errors|one error|{errors} errors}',
  'diagnostics.github.warnings': '{warnings|one warning|{warnings} warnings}',
  'diagnostics.github.and': ' and ',
  'diagnostics.github.unnamed': 'and {unnamed} more.',
  'diagnostics.github.all': 'To see them all, run the same check with: --format text',
  'diagnostics.junit.passed': 'nothing found',
  'diagnostics.junit.waiver': '{message} (waived in the file)',
  'diagnostics.junit.baseline': '{message} (known, in the baseline)',
  'diagnostics.sarif.root': 'The root of the repository; without one the folder that the check was started in.',
  'diagnostics.sarif.cut':
    'The log holds {most} results, the most that GitHub takes, errors first; {left|one more is|{left} more are} left out.',
  'diagnostics.sarif.unread': '{unread|One file or folder|{unread} files or folders} could not be read.',
  'diagnostics.sarif.not-used': 'The other checks of {file} start when its faults are mended.',
  'diagnostics.sarif.unusable': '{n|One more file|{n} more files} could not be used because of faults.',
  'diagnostics.not-judged': 'Not judged there: the {n|gate|gates} {gates}.',
} as const;
