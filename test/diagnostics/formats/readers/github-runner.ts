/**
 * What the runner of GitHub Actions takes from a log, by its rules: a line that begins with `::`, blanks before it or
 * not, is a command with properties and data; `##[name]` anywhere in another line is one too, of the former kind.
 */
export interface Command {
  name: string;
  properties: Record<string, string>;
  data: string;
}

const KNOWN = new Set(
  'error warning notice debug group endgroup echo add-mask add-path add-matcher remove-matcher set-env set-output save-state stop-commands'.split(
    ' ',
  ),
);

/** Every command of a log. */
export function runnerCommands(log: string): Command[] {
  return log.split(/\r\n|\r|\n/).flatMap((line) => readCommand(line) ?? readFormerCommand(line) ?? []);
}

function readCommand(line: string): Command | null {
  const text = line.trimStart();
  const end = text.indexOf('::', 2);
  if (!text.startsWith('::') || end < 0) return null;
  const info = text.slice(2, end);
  const blank = info.indexOf(' ');
  const name = blank < 0 ? info : info.slice(0, blank);
  if (!KNOWN.has(name.toLowerCase())) return null;
  const pairs =
    blank < 0
      ? []
      : info
          .slice(blank + 1)
          .trim()
          .split(',');
  const properties = pairs.flatMap((pair): [string, string][] => {
    const equals = pair.indexOf('=');
    const value = pair.slice(equals + 1).replace(/^=+/, '');
    return equals <= 0 || value === '' ? [] : [[pair.slice(0, equals), unescaped(value, ['%0D', '%0A', '%3A', '%2C'])]];
  });
  return { name, properties: Object.fromEntries(properties), data: unescaped(text.slice(end + 2), ['%0D', '%0A']) };
}

function readFormerCommand(line: string): Command | null {
  const [, info, data] = /##\[([^\]]*)\](.*)/.exec(line) ?? [];
  const name = info?.split(' ')[0]?.toLowerCase();
  return name === undefined || !KNOWN.has(name) ? null : { name, properties: {}, data: data ?? '' };
}

/** The percent sign comes last, as in the runner. */
function unescaped(text: string, codes: readonly string[]): string {
  return [...codes, '%25'].reduce((so, code) => so.replaceAll(code, decodeURIComponent(code)), text);
}
