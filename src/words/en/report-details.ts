/** The program's own words in English: what a report says with --details, and the table of a batch. */
export const reportDetails = {
  'report.details.stages': 'Five stages, three roles',
  'report.details.stages-note':
    'A stage holds when every role that counts for it is ready or nearly ready. A dash: nothing is expected there.',
  'report.details.present': '{stage} (present)',
  'report.details.holds': 'Holds',
  'report.details.yes': 'yes',
  'report.details.no': 'no',
  'report.details.maybe': 'no to yes',
  'report.details.aspects': 'What the scores are made of',
  'report.details.aspect': 'Aspect',
  'report.details.weight': 'Weight',
  'report.details.score': 'Score',
  'report.details.interval': 'Range',
  'report.details.answered': 'Answered',
  'report.details.essential': '{name}, essential',
  'report.details.sum':
    '{role}: score {score}, balanced score {balanced}, {coverage}% answered by weight, band {band}.',
  'report.details.balanced-note':
    'The balanced score is the weighted geometric mean of the aspects: a strong aspect does not hide a missing one there. See: alliance explain score.',
  'report.details.themes': 'By theme',
  'report.details.tagged-note': 'In brackets how many answers; fewer than three give no figure.',
  'report.details.criteria': '{role}, question by question',
  'report.details.expects': '{stage} expects {level}',
  'report.details.e': 'weighs {e} of 100',
  'report.details.gives': 'gives {points}',
  'report.details.reason': 'not applicable: “{text}”',
  'report.details.by-form': 'not asked of an alliance of this form',
  'report.details.evidence': 'evidence: “{text}”',
  'report.details.note': 'note: “{text}”',
  'report.details.tensions': 'Tensions that could not be told',
  'report.details.tension': '“{says}” would be told by {told}',

  'report.batch.name': 'Alliance',
  'report.batch.answered': 'Answered',
  'report.batch.stage': 'Stage or fault',
} as const;
