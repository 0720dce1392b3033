/** The program's own words in English: configuration, baseline and gates, beside the texts of their faults. */
export const checkSettings = {
  'config.default': 'default',
  'config.found': 'used because it is there, though nothing names it',
  'config.unset': '{key} is not set ({origin})',
  'config.gate.all': 'none named, so all {key}',
  'config.print.head': 'What holds for "alliance check" here, and where each setting comes from.',
  'config.baseline.head':
    'Findings of "alliance check" that are known and set aside for now, each with its reason.\nWhat is mended goes from here with: alliance check --update-baseline',
  'config.waiver.blanks': 'one blank is expected behind # and behind the colon',
  'config.waiver.colon': 'a colon is expected behind "alliance"',
  'config.waiver.hyphens': 'two hyphens between blanks are expected in front of the reason',
  'config.waiver.no-colon': 'no colon is expected behind "{verb}"',
  'config.waiver.sample': 'we looked at it in May',
  'config.waiver.small': 'small letters are expected',
  'config.waiver.verb': '"allow" is expected, or "allow-file", instead of "{verb}"',
  'gates.whose-name': 'the gate, in your own words such as "{example}",',
  'gates.stand.unknown':
    '{n|This question stands|These questions stand} as unknown, which does not count as answered: {ids}. Ask whoever may know.',
  'gates.stand.declined':
    '{n|This question stands|These questions stand} as declined, which does not count as answered: {ids}.',
  'gates.stand.either':
    'These questions stand as unknown or declined, which does not count as answered: {ids}. Ask whoever may know.',
  'gates.band': 'the band "{name}"',
  'gates.named': '"{name}"',
  'gates.at-most': 'at most {n}',
  'gates.at-least': 'at least {n}',
  'gates.answer-fell': '{id} from {then} to {now}',
  'gates.fall': 'from {before} to {now}',
  'gates.from-to': '{name} from {before} to {now}',
} as const;
