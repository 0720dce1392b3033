/** Words that people write in place of one of a list, which no likeness of spelling shows. Pure. */

const MEANT: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  mode: {
    'one-person': ['solo', 'alone', 'single', 'individual', 'individually', 'one', 'self', 'me', 'person'],
    consensus: ['group', 'room', 'workshop', 'meeting', 'together', 'agreed', 'agreement', 'collective', 'team'],
    interviews: ['calls', 'conversations', 'one-on-one', 'one-on-ones'],
    desk: ['documents', 'docs', 'research', 'desktop', 'paper', 'papers'],
    mixed: ['mix', 'both', 'various', 'several', 'hybrid'],
  },
  current: {
    'joint-action-first': [
      'joint-action',
      'action-first',
      'action',
      'actions-first',
      'campaign-first',
      'campaign',
      'campaigns-first',
      'campaigns',
    ],
    'relationship-first': [
      'relationship',
      'relationships',
      'relationships-first',
      'relationship-building',
      'trust-first',
      'trust',
    ],
  },
};

/** The value of `key` that is meant by a word; null where nothing tells. */
export function valueMeant(key: string, word: string, allowed: readonly string[]): string | null {
  const own = Object.hasOwn(MEANT, key) ? Object.entries(MEANT[key] ?? {}) : [];
  const written = word
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-');
  const meant = own.find(([, words]) => words.includes(written))?.[0];
  return meant !== undefined && allowed.includes(meant) ? meant : null;
}
