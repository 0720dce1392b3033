/** Words that people write in place of one of a list, which no likeness of spelling shows. Pure. */

/** By key: each value, and the words for it. */
const MEANT: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  mode: {
    'one-person': 'solo alone single individual individually one self me person',
    consensus: 'group room workshop meeting together agreed agreement collective team by-consensus',
    interviews: 'calls conversations one-on-one one-on-ones',
    desk: 'documents docs research desktop paper papers',
    mixed: 'mix both various several hybrid',
  },
  current: {
    'joint-action-first':
      'joint-action action-first action actions-first campaign-first campaign campaigns-first campaigns',
    'relationship-first': 'relationship relationships relationships-first relationship-building trust-first trust',
  },
  progress: {
    'not-started': 'not-yet planned to-come later no next todo to-do not-begun',
    'under-way': 'in-progress started ongoing on-going doing begun now current active half partly',
    done: 'finished complete completed behind-us over yes past',
  },
  evaluation: { partly: 'partially mixed somewhat in-part', 'not-asked': 'not-yet skipped open tbd' },
  level: {
    local: 'city town municipal neighborhood neighbourhood ward district locally',
    statewide: 'state',
    national: 'federal country nationwide',
    transnational: 'global international worldwide world',
  },
  form: {
    informal: 'unincorporated none network loose',
    hosted: 'host',
    'fiscally-sponsored': 'sponsored fiscal-sponsor fiscal-sponsorship sponsor',
    independent: 'nonprofit non-profit 501c3 501(c)(3) incorporated ngo charity',
  },
  'led-by': {
    leaders: 'members member-leaders grassroots grassroots-leaders member volunteers',
    both: 'everyone staff-and-leaders leaders-and-staff staff-and-members mixed all',
    staff: 'organizers paid-staff',
  },
  'decision-making': {
    'consensus-then-vote': 'modified-consensus consensus-with-vote consensus-or-vote',
    board: 'board-vote the-board board-decides',
    unclear: 'unknown not-clear nobody-knows',
  },
  sources: {
    foundations: 'grants grant philanthropy',
    'member-dues': 'dues membership-dues fees-of-members',
    'individual-donors': 'donations donors individuals gifts',
    government: 'public state public-funds',
    earned: 'sales fees income earned-income',
    'members-in-kind': 'in-kind',
    unions: 'labor labour',
  },
  depth: { quick: 'short brief small', full: 'long complete all' },
  state: { open: 'draft ongoing unfinished', closed: 'done final finished complete completed' },
};
/** The same of every question that is answered with yes or no. */
const YES_NO: Readonly<Record<string, string>> = {
  yes: 'y true sí si ja oui yep sure',
  no: 'n false non nein nope never not',
  unknown: "? ?? maybe tbd idk no-idea not-sure don't-know dont-know no-sabemos no-sé unsure unclear",
};

/** Keys whose values are those of another. */
const LIKE: Readonly<Record<string, string | undefined>> = {
  scale: 'level',
  'alliance-scale': 'level',
  'member-scale': 'level',
};

/** The value of `key` that is meant by a word; null where nothing tells. */
export function valueMeant(key: string, word: string, allowed: readonly string[]): string | null {
  const isYesNo = ['yes', 'no', 'unknown'].every((answer) => allowed.includes(answer));
  const list = LIKE[key] ?? key;
  const own = Object.entries(isYesNo ? YES_NO : ((Object.hasOwn(MEANT, list) ? MEANT[list] : undefined) ?? {}));
  const written = word
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-');
  if (allowed.join() === 'true') return /^(?:yes|y|s[ií]|ja|oui|x|1)$/.test(written) ? 'true' : null;
  const meant = own.find(([, words]) => words.split(' ').includes(written))?.[0];
  return meant !== undefined && allowed.includes(meant) ? meant : null;
}
