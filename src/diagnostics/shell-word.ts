/** Values and names of files as they are typed in a command: one word each to a shell, and naming what they name. Pure. */
import { printable } from '../document/printable.ts';

const PLAIN = /^[\p{L}\p{N}_.,:/@%+-][\p{L}\p{N}_.,:/@%+=-]*$/u;
/** What a format would break lest a build server or a page acts on it, and with it the command: `##[`, `](` and `[[`. */
const BROKEN = /##\w*\[|\]\(|\[\[/;
/** Of those, and of what a shell reads within quotes of this kind, what is written as bytes. */
const AS_BYTES = /[#[\]!]/;
/** In a longer one nobody finds what to copy. */
const LONGEST = 1000;

/** As it stands where a shell takes it as one word; else in quotes. What would act on a terminal is written as bytes. */
export function shellWord(value: string): string {
  if (PLAIN.test(value)) return value;
  if (value.includes('\n') || printable(value) !== value || BROKEN.test(value)) return inBytes(value);
  return /["$`\\!]/.test(value) ? `'${value.replaceAll("'", "'\\''")}'` : `"${value}"`;
}

/** The same of a file, which no command takes for an option; one that is too long to be typed leaves its place open. */
export function shellFile(name: string): string {
  // A lone hyphen is standard input.
  const word = shellWord(/^-./.test(name) ? `./${name}` : name);
  return word.length > LONGEST ? '<file>' : word;
}

/** Quotes of bash, zsh and ksh in which a byte has a number. Half a character is no part of any name. */
function inBytes(value: string): string {
  const typed = Array.from(value, (char) => {
    if (char === "'" || char === '\\') return `\\${char}`;
    if (char === '!') return '\\x21';
    const isShown = char !== '\n' && printable(char) === char && !AS_BYTES.test(char);
    return isShown ? char : encodeURIComponent(char.replace(/\p{Surrogate}/u, '\ufffd')).replaceAll('%', '\\x');
  });
  return `$'${typed.join('')}'`;
}
