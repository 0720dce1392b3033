/**
 * What looks like a private person in a text and is none: the address of an office, the account of an organization or of
 * a group, a place or a fund that bears a name. Pure.
 */
import { late } from '../late.ts';

/** Whether the part of an address before the @ is that of an office, whoever sits there. */
export function isRole(local: string): boolean {
  return ROLES().has(local.toLowerCase().replace(/[._-]/g, ''));
}

const ROLES = late(
  () =>
    new Set(
      [
        'info information office contact contactus hello hi welcome mail email team press media news newsletter admin administration',
        'general enquiries enquiry inquiries inquiry questions support help helpdesk service services secretariat board staff',
        'membership members volunteer volunteers events jobs careers donate donations giving finance accounts billing',
        'clerk cityclerk countyclerk mayor council publiccomment',
        'webmaster postmaster noreply privacy security legal communications comms organizing outreach',
        'hola oficina contacto prensa correo medios ayuda informacion información secretaria secretaría bonjour accueil presse kontakt buero',
      ].flatMap((line) => line.split(' ')),
    ),
);

/** A group is told of right before or behind its account: "Signal group @tenants", "the @tenants channel", "our Instagram @harbor". */
export function isOfGroup(before: string, after: string): boolean {
  return GROUP_BEFORE().test(before) || GROUP_AFTER().test(after);
}

const GROUPS = 'group(?: chat)?|channel|list|page|hashtag|grupo|canal|página';
const PLATFORMS = 'Bluesky|Discord|Facebook|Instagram|Mastodon|Signal|Slack|Telegram|TikTok|Twitter|WhatsApp|X|YouTube';
const GROUP_BEFORE = late(
  () =>
    new RegExp(`(?<!\\p{L})(?:${GROUPS}|(?:our|nuestro|nuestra) (?:account|handle|cuenta|${PLATFORMS})) ["“(]?$`, 'iu'),
);
const GROUP_AFTER = late(() => new RegExp(`^["”)]? (?:(?:${PLATFORMS}) )?(?:${GROUPS})(?!\\p{L})`, 'iu'));

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

/** Whether an @ stands for "at", before a place of two words: "@Tidewater Hall", "@St. Mary's". */
export function isPlace(handle: string, after: string): boolean {
  if (!/^\p{Lu}/u.test(handle)) return false;
  return /^(?:St|Ft|Mt)$/.test(handle) ? /^\.? \p{Lu}/u.test(after) : AT_PLACE().test(after);
}

/** Whether what stands behind a title is no person: "Ms. Foundation", "Mr. Rogers Park", "Doctor Shortage". */
export function isNamedAfter(before: string, after: string): boolean {
  return HONORED().test(after) || NO_NAME().test(after) || CALLED().test(before);
}

/** Whether somebody is named with a public office. */
export function isInOffice(before: string): boolean {
  return IN_OFFICE().test(before);
}

/** Whether it is a name that streets, days and prayers remember. */
export function isRemembered(name: string): boolean {
  return REMEMBERED().test(name);
}

const PLACES =
  'Academy|Auditorium|Avenue|Ave|Award|Boulevard|Blvd|Bridge|Building|Cafe|Café|Center|Centre|Chapel|Church|City|Clinic|College|Community|County|Courthouse|Drive|Elementary|Fellowship|Foundation|Fund|Garden|Gardens|Gym|Hall|Heights|High|Highway|Homes|Hospital|House|Institute|Lane|Library|Memorial|Middle|Mosque|Mural|Museum|Parish|parish|Park|Plaza|Prize|Project|Road|Rd|Room|Scholarship|School|Springs|Square|Station|statue|Statue|Street|St|Synagogue|Temple|Theater|Theatre|Tower|Towers|Trust|University|Valley|Way';
const BODIES =
  'Act|Alliance|Association|Assn|Baptist|Board|Campaign|campaign|Cell|Choir|Club|Coalition|Collective|Commission|Committee|Conference|Cooperative|Council|Day|Federation|Group|Initiative|League|Local|March|Mutual|Neighborhood|Neighborhoods|Network|Organizing|Program|program|Settlement|Society|Task|Team|Tenants|Union|Week|Workers';
/** Of all who are called King, the one whom everybody calls so: others have another title, or a first name. */
export function isDoctorKing(title: string, after: string): boolean {
  return /Dr\.? $/.test(title) && /^King(?![\p{L}-])/u.test(after);
}

/** One to three names, none of them of an owner ("Mrs. Bell's House"). */
const HONORED = late(
  () =>
    new RegExp(
      `^(?:Martin Luther King|(?:(?!\\p{L}[\\p{L}'’]{0,30}['’]s )\\p{Lu}(?:\\.|[\\p{L}'’-]{0,30}) ){1,3}(?:${PLACES}|${BODIES}))(?!\\p{L})`,
      'u',
    ),
);
/** Nobody is called so, and work, councils and centers are. */
const NO_NAME = late(
  () =>
    new RegExp(
      `^(?:(?:${BODIES})|Academy|Association|Care|Center|Centers|Centre|Citizen|Citizens|Development|Director|Foundation|Fund|Housing|Instead|Living|Magazine|Manager|Office|Officer|Organizer|Patient|Patients|Policy|Rate|Rates|Residents?|Services?|Shortages?|Staff|Strike|Training|Visits?|America|USA)(?!\\p{L})(?!['’]s)`,
      'u',
    ),
);
/** In Spanish what bears the name stands before it: "Calle Dr. Vélez", "Escuela Profesora Gómez". */
const CALLED = late(
  () =>
    /(?<!\p{L})(?:Avenida|Biblioteca|Calle|Centro|Clínica|Colonia|Escuela|Fundación|Hospital|Iglesia|Parque|Plaza|Premio|St\.|Teatro) $/u,
);
const AT_PLACE = late(() => new RegExp(`^(?: \\p{Lu}[\\p{L}'’-]{1,20}){0,2} (?:${PLACES})(?!\\p{L})`, 'u'));

const IN_OFFICE = late(
  () =>
    /(?<!\p{L})(?:mayor|senator|sen\.|representative|rep\.|governor|gov\.|president|secretary|minister|commissioner|supervisor|sheriff|judge|justice|council ?(?:member|man|woman|person)|councillor|congress(?:man|woman|member)|assembly ?(?:member|man|woman)|alderman|alderwoman|superintendent|attorney general|chief|alcaldes?a?|senadora?|diputad[oa]|concejal[a]?|gobernadora?|ministr[oa]|jueza?|president[ea]|regidora?) $/iu,
);
const REMEMBERED = late(
  () =>
    /^(?:Martin Luther|C[eé]sar Ch[aá]vez|Rosa Parks|Dolores Huerta|George Floyd|Ella Baker|Oscar Romero|Óscar Romero|Oscar Grant|Paul Wellstone|Robert Kennedy|John Lewis|Karl Marx|Michael Brown|Eric Garner|William Barber)(?!\p{L})/u,
);
