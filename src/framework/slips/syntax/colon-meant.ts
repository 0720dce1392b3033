/** A name and its value, or what stands below it, where the colon between the two is missing or another sign. Pure. */
import { keysOfFile, keysOfFormat } from '../lines/format-keys.ts';
import { wantedByName } from '../lines/indent-wanted.ts';
import { type Line, lineAfter, lineAt, lineBefore, type Meant, shownIfShort } from '../lines/text-lines.ts';
import { isAmongAnswers } from './parts-meant.ts';

/** Signs that people type for a colon, or that look like one, with what may stand behind the name. */
const FOR_COLON = '(?: *[=;.,：﹕∶|→>–—]+ *(?=\\S)| +-+ +(?=\\S)| +)';
const NAME_AND_VALUE = new RegExp(`^( *(?:- +)?)([a-z][a-z-]*[a-z])${FOR_COLON}(\\S.*)$`);
const NAME_ALONE = /^( *)([a-z][a-z-]*[a-z])[^\s\w:-]?$/;
/** What holds colons of its own. */
const OPENED = /^(?:\{.*\}|\[.*\]|"[^"]*"|'[^']*')$/;

/** Of a line that no text can go on in: the first below a name, or behind a hyphen. */
export function missingColonAt(lines: readonly string[], line: Line | null): Meant | null {
  const owner = line === null ? null : lineBefore(lines, line.index);
  const isFirst = owner !== null && /:(?: +#.*)?$/.test(owner.text);
  return line !== null && (isFirst || /^\s*- /.test(line.text)) ? missingColon(lines, line.index) : null;
}

/** `mode consensus`, `people = 12` and `safe-space {level: 2}`. */
export function missingColon(lines: readonly string[], index: number): Meant | null {
  const { text } = lineAt(lines, index);
  const [, lead = '', key = '', rest = ''] = NAME_AND_VALUE.exec(text) ?? [];
  const value = rest.replace(/ +#.*$/, '');
  if (key === '') return nameAlone(lines, index);
  if (!keysOfFormat().has(key) || (/: |:$/.test(value) && !OPENED.test(value))) return null;
  return told(lines, index, { lead, key }, `${key}: ${value}`);
}

/** `members` and below it what belongs to it. */
function nameAlone(lines: readonly string[], index: number): Meant | null {
  const { text } = lineAt(lines, index);
  const [, lead = '', key = ''] = NAME_ALONE.exec(text) ?? [];
  const below = lineAfter(lines, index);
  if (key === '' || !keysOfFormat().has(key) || (lead === '' && !keysOfFile().has(key))) return null;
  // Its answer is still to be given.
  if (isAmongAnswers(lines, lineAt(lines, index))) return told(lines, index, { lead, key }, `${key}:`);
  if (below === null) return null;
  const isOwner = below.column > lead.length || (below.column === lead.length && /^\s*- /.test(below.text));
  return isOwner ? told(lines, index, { lead, key }, `${key}:`) : null;
}

/** With the column, where the line stands in none that it can stand in. */
function told(
  lines: readonly string[],
  line: number,
  { lead, key }: { lead: string; key: string },
  meant: string,
): Meant {
  const column = lead.includes('-') ? null : wantedByName(lines.with(line, `${lead}${meant}`), line);
  return {
    kind: 'MISSING_COLON',
    line,
    range: { start: lead.length, end: lead.length + key.length },
    args: { key, ...shownIfShort(meant), ...(column !== null && column > 0 && { spaces: column }) },
  };
}

/** Lines that an answer or a part of a profile has below its name, and more. */
const MOST_BELOW = 30;

/** A name without its colon in the same column, with lines below it: the names behind it there are what the reader stumbles over. */
export function colonAbove(lines: readonly string[], index: number): Meant | null {
  const { column } = lineAt(lines, index);
  let line = lineBefore(lines, index);
  for (let n = 0; line !== null && line.column >= column && n < MOST_BELOW; n++) {
    const meant = line.column === column ? missingColonAt(lines, line) : null;
    if (meant !== null) return meant;
    line = lineBefore(lines, line.index);
  }
  return null;
}
