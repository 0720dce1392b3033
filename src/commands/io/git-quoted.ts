/** Names as git lists them: in quotes, with bytes written out, where they hold more than plain signs. Pure. */

const LETTERS: Readonly<Record<string, number>> = { a: 7, b: 8, t: 9, n: 10, v: 11, f: 12, r: 13, '"': 34, '\\': 92 };
const QUOTED = /^"((?:[^"\\]|\\(?:[abtnvfr"\\]|[0-3][0-7]{2}))*)"$/;

/** The name that git means by a line such as `"ni\303\261os.alliance.yaml"`; null where it is none of git's. */
export function readGitQuoted(line: string): string | null {
  const inside = QUOTED.exec(line)?.[1];
  if (inside === undefined) return null;
  const bytes: number[] = [];
  for (const [whole, octal, letter] of inside.matchAll(/\\([0-7]{3})|\\(.)|[^\\]+/g)) {
    if (octal !== undefined) bytes.push(Number.parseInt(octal, 8));
    else if (letter !== undefined) bytes.push(LETTERS[letter] ?? 0);
    else bytes.push(...Buffer.from(whole));
  }
  return Buffer.from(bytes).toString('utf8');
}
