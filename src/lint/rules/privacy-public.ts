/**
 * What looks like a private person in a text and is none: the address of an office, the account of an organization or of
 * a group, a place or a fund that bears a name. Pure.
 */

/** Whether the part of an address before the @ is that of an office, whoever sits there. */
export function isRole(local: string): boolean {
  return ROLES.has(local.toLowerCase().replace(/[._-]/g, ''));
}

const ROLES = new Set(
  [
    'info information office contact contactus hello hi welcome mail email team press media news newsletter admin administration',
    'general enquiries enquiry inquiries inquiry questions support help helpdesk service services secretariat board staff',
    'membership members volunteer volunteers events jobs careers donate donations giving finance accounts billing',
    'webmaster postmaster noreply privacy security legal communications comms organizing outreach',
    'hola oficina contacto prensa correo medios ayuda informacion información secretaria secretaría bonjour accueil presse kontakt buero',
  ].flatMap((line) => line.split(' ')),
);

/** A group is told of right before or behind its account: "Signal group @tenants", "the @tenants channel", "our Instagram @harbor". */
export function isOfGroup(before: string, after: string): boolean {
  return GROUP_BEFORE.test(before) || GROUP_AFTER.test(after);
}

const GROUPS = 'group(?: chat)?|channel|list|page|hashtag|grupo|canal|página';
const PLATFORMS = 'Bluesky|Discord|Facebook|Instagram|Mastodon|Signal|Slack|Telegram|TikTok|Twitter|WhatsApp|X|YouTube';
const GROUP_BEFORE = new RegExp(
  `(?<!\\p{L})(?:${GROUPS}|(?:our|nuestro|nuestra) (?:account|handle|cuenta|${PLATFORMS})) ["“(]?$`,
  'iu',
);
const GROUP_AFTER = new RegExp(`^["”)]? (?:(?:${PLATFORMS}) )?(?:${GROUPS})(?!\\p{L})`, 'iu');

/** Calls of a chat to whoever is there. */
export function isEveryone(handle: string): boolean {
  return /^(?:all|channel|everyone|here|room|team|todos|todas)$/i.test(handle);
}

/** The names of organizations as an account may bear them: without blanks and stops, all of one or its beginning, and by first letters. */
export function accountsOf(names: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const name of names) {
    const words = name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    const short = words.filter((word) => !SMALL.has(word));
    for (const some of [words, short]) {
      found.add(some.join(''));
      for (let count = 2; count < some.length; count++) found.add(some.slice(0, count).join(''));
      if (some.length >= FEWEST_INITIALS) found.add(some.map((word) => word.charAt(0)).join(''));
    }
  }
  return found;
}

const SMALL = new Set(['a', 'an', 'and', 'the', 'of', 'for', 'in', 'de', 'del', 'la', 'el', 'los', 'las', 'y', 'para']);
const FEWEST_INITIALS = 3;

/** Whether the account is one of these, whatever its stops. */
export function isOwn(handle: string, accounts: ReadonlySet<string>): boolean {
  return accounts.has(handle.toLowerCase().replace(/[_.]/g, ''));
}

/** Whether what stands behind a title is no person: "Ms. Foundation", "Mr. Rogers Park", "Dr. King Boulevard". */
export function isNamedAfter(before: string, after: string): boolean {
  return HONORED.test(after) || CALLED.test(before);
}

const PLACES =
  'Academy|Auditorium|Avenue|Ave|Award|Boulevard|Blvd|Bridge|Building|Center|Centre|Chapel|Church|Clinic|College|Community|Drive|Elementary|Fellowship|Foundation|Fund|Garden|Gardens|Hall|High|Highway|Homes|Hospital|House|Institute|Lane|Library|Memorial|Middle|Museum|Park|Plaza|Prize|Project|Road|Rd|Scholarship|School|Square|Street|St|Theater|Theatre|Tower|Towers|Trust|University|Way';
/** One to three names, none of them of an owner ("Mrs. Bell's House"); a fund may have none. */
const HONORED = new RegExp(
  `^(?:(?:Martin Luther )?King|(?:(?!\\p{L}[\\p{L}'’]{0,30}['’]s )\\p{Lu}(?:\\.|[\\p{L}'’-]{0,30}) ){1,3}(?:${PLACES})|Foundation|Fund|Magazine)(?!\\p{L})`,
  'u',
);
/** In Spanish what bears the name stands before it: "Calle Dr. Vélez", "Escuela Profesora Gómez". */
const CALLED =
  /(?<!\p{L})(?:Avenida|Biblioteca|Calle|Centro|Clínica|Escuela|Fundación|Hospital|Iglesia|Parque|Plaza|Premio|Teatro) $/u;
