/** Names that people write in place of one of the format, which no likeness of spelling shows. Pure. */

/** By what the format calls it: other words for it. Where several fit a place, the first one counts. `only`: where that name may stand as well. */
const MEANT: readonly (readonly [name: string, words: string, only?: string])[] = [
  ['date', 'as-of when on day dated at founded joined year'],
  ['as-of', 'date when on day dated since year'],
  ['joined', 'date when since from start started member-since entered founded'],
  ['left', 'until to end ended exit departed'],
  ['founded', 'since start started began begun established formed creation created year'],
  ['undated', 'no-date without-date'],
  ['evidence', 'proof source sources facts fact basis example examples document documents link url reason because why'],
  ['evidence', 'justification'],
  ['level', 'score scores value rating rate grade points point mark rank number answer result stage scale tier'],
  ['level', 'jurisdiction'],
  ['scale', 'level levels reach tier'],
  ['alliance-scale', 'scale scales level levels'],
  ['member-location', 'places place locations location'],
  ['by', 'who from author respondent answered-by speaker person people'],
  ['held-by', 'holder owner owners holds held who-holds partner member responsible'],
  ['unknown', 'dont-know not-known nobody-knows unsure'],
  ['declined', 'refused no-answer rather-not-say'],
  ['not-applicable', 'na n/a not-relevant inapplicable does-not-apply'],
  ['way-back', 'accountability mandate'],
  ['decides', 'decision decisions power powers controls role authority about description what'],
  ['position', 'stance stand view opinion'],
  ['issue', 'name topic title cause problem'],
  ['issues', 'topic topics cause causes campaigns works-on problems'],
  ['skills', 'expertise capacity capacities strengths abilities'],
  ['places', 'location locations area areas city cities neighborhood neighborhoods region regions where'],
  ['constituencies', 'base communities community people groups organizes who'],
  ['network', 'affiliation affiliate-of affiliate parent national'],
  ['base-building', 'base-builder builds-base organizes-base'],
  ['place', 'location region city town where area'],
  ['text', 'description meaning definition means about note'],
  ['practices', 'actions behaviors how example examples'],
  [
    'name',
    'organization organisation org title member group target value body office alliance coalition decision-maker who',
  ],
  ['id', 'round name title label', 'answers'],
  ['id', 'short key slug'],
  ['mode', 'method how way process type'],
  ['depth', 'length'],
  ['state', 'status'],
  ['people', 'participants attendees persons present participant number who'],
  ['organizations', 'orgs org groups members member number'],
  ['answers', 'scores levels results responses questions criteria score'],
  ['members', 'organizations organisations orgs groups partners'],
  ['targets', 'decision-makers opponents'],
  ['values', 'principles'],
  ['assessments', 'rounds round evaluations evaluation'],
  ['funding', 'money finance finances budget funds funders'],
  ['sources', 'funders from'],
  ['largest-share', 'share largest percent largest-source'],
  ['progress', 'status state'],
  ['evaluation', 'answer result'],
  ['decision-making', 'decisions decision voting'],
  ['led-by', 'leadership leaders lead'],
  ['staffing', 'staff'],
  ['form', 'type legal-form'],
  ['resource-split', 'resources money budget'],
  ['political-economic-climate', 'climate politics economy'],
  ['organizational-capacity', 'capacity'],
  ['issue-unity', 'unity'],
  ['resources', 'money funding'],
  ['current', 'type path now today'],
  ['intended', 'wanted goal future'],
  ['about', 'description summary mission purpose'],
  [
    'note',
    'comment comments remark remarks description details memo explanation observation observations info text reason',
  ],
  ['note', 'about because why'],
];

/**
 * The first of `absent`, by the order above, that a word of the same meaning was written for; null where none is.
 * `allowed`: all names of the place.
 */
export function nameMeant(word: string, absent: readonly string[], allowed: readonly string[]): string | null {
  const written = inForm(word);
  const found = MEANT.find(
    ([name, words, only]) =>
      absent.includes(name) && (only === undefined || allowed.includes(only)) && words.split(' ').includes(written),
  );
  return found?.[0] ?? null;
}

/** Whether one is the other in the plural. */
export function isPlural(word: string, name: string): boolean {
  return `${inForm(word)}s` === name || inForm(word) === `${name}s`;
}

function inForm(word: string): string {
  return word
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-');
}
