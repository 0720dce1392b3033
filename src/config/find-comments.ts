/** Which of several stretches of a YAML text are comments, by the judgement of the reader itself. Pure. */
import { parseDocument } from '../document/parse-document.ts';
import { parseFast } from '../document/parse-fast.ts';
import { sameValue } from '../document/same-value.ts';

/** Characters that may be read to tell comments from texts one by one: enough for a hundred in an honest file. */
const MOST_READ = 1_000_000;

/** From one offset to another, the end excluded. */
interface Stretch {
  start: number;
  end: number;
}

interface Asked {
  text: string;
  value: unknown;
  /** How many more stretches may be asked about one by one. */
  left: number;
}

/** Offsets of the same words, apart by what they are read as; those in other comments are left out. */
export interface Marks {
  comments: number[];
  texts: number[];
}

/**
 * Offsets of every comment that begins with `mark`, which is a # and words. `value` is what the text is read as. In a
 * text with thousands of marks that are quoted the last ones are taken for none, rather than read without end.
 */
export async function findComments(text: string, mark: string, value: unknown): Promise<number[]> {
  return (await findMarks(text, mark, value)).comments;
}

export async function findMarks(text: string, mark: string, value: unknown): Promise<Marks> {
  const asked: Asked = { text, value, left: Math.floor(MOST_READ / text.length) };
  const { read, unread } = await ask(asked, marksIn(text, mark));
  const first = unread.filter(({ start }) => hashBefore(text, start) === -1);
  // Behind another # a mark may be quoted in the comment that begins there, as for explanation, and then it is none.
  const further = unread.filter(({ start }) => hashBefore(text, start) !== -1);
  const before = further.map(({ start }) => ({ start: hashBefore(text, start) + 1, end: start }));
  const ends = new Set((await ask(asked, before)).read.map(({ end }) => end));
  const comments = [...first, ...further.filter(({ start }) => ends.has(start))];
  return { comments: comments.map(({ start }) => start).sort((a, b) => a - b), texts: read.map(({ start }) => start) };
}

function marksIn(text: string, mark: string): Stretch[] {
  const found: Stretch[] = [];
  for (let at = text.indexOf(mark); at !== -1; at = text.indexOf(mark, at + mark.length))
    found.push({ start: at, end: at + mark.length });
  return found;
}

/** The nearest # before an offset on its line; -1 where there is none. */
function hashBefore(text: string, offset: number): number {
  const line = offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
  const found = text.slice(line, offset).lastIndexOf('#');
  return found === -1 ? -1 : line + found;
}

/** Which of the stretches are read, and which are comments: all at once, and where that does not tell, one by one. */
async function ask(asked: Asked, stretches: readonly Stretch[]): Promise<{ read: Stretch[]; unread: Stretch[] }> {
  if (stretches.length === 0 || (await isUnread(asked, stretches))) return { read: [], unread: [...stretches] };
  const [read, unread]: [Stretch[], Stretch[]] = [[], []];
  for (const stretch of stretches) {
    if (asked.left-- <= 0) break;
    if (await isUnread(asked, [stretch])) unread.push(stretch);
    else read.push(stretch);
  }
  return { read, unread };
}

/** Where other words in the place of these change nothing of what is read, they are part of a comment. */
async function isUnread({ text, value }: Asked, stretches: readonly Stretch[]): Promise<boolean> {
  let changed = '';
  let at = 0;
  for (const { start, end } of stretches) {
    changed += text.slice(at, start) + otherThan(text.slice(start, end));
    at = end;
  }
  changed += text.slice(at);
  try {
    return sameValue(parseFast(changed), value);
  } catch {
    const { value: read, diagnostics } = await parseDocument(changed, '');
    return diagnostics.length === 0 && sameValue(read, value);
  }
}

function otherThan(words: string): string {
  const other = words.toUpperCase();
  return other === words ? 'x'.repeat(words.length) : other;
}
