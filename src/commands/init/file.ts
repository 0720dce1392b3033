/** The text of a new alliance file: what is known, and as comments what may be added and what that would tell. Pure. */
import { formatPair } from '../../document/format-value.ts';
import { printableLine } from '../../document/printable.ts';
import type { Alliance } from '../../framework/alliance-schema.ts';
import { say, type WordKey } from '../../words/say.ts';

/** A whole file. `schema` is where an editor finds the JSON Schema; `year` goes into an example. */
export function writeAllianceFile(alliance: Alliance, schema: string, year: string): string {
  const { definition, profile, path } = alliance;
  const parts = [
    `# yaml-language-server: $schema=${schema}\n${comment('interview.file.head', { name: printableLine(alliance.name) })}`,
    `version: 1\n${formatPair('name', alliance.name, '', '\n', 0)}\n`,
    part('interview.file.definition', 'definition', definition, 'interview.file.definition.more'),
    comment('interview.file.members') + comment('interview.file.members.more'),
    part('interview.file.profile', 'profile', profile, 'interview.file.profile.more') +
      (profile?.stage ? '' : indented(say('interview.file.profile.stage.more'))),
    part('interview.file.path', 'path', path, path?.current ? null : 'interview.file.path.more'),
    comment('interview.file.context') + comment('interview.file.context.more', { year }),
    comment('interview.file.funding') + comment('interview.file.funding.more'),
    comment('interview.file.targets') + comment('interview.file.targets.more'),
    comment('interview.file.values') + comment('interview.file.values.more'),
    `${comment('interview.file.assessments')}assessments: []\n`,
  ];
  return parts.join('\n');
}

/** A part of the file with its explanation; what could be added to it stands below, as a comment. */
function part(about: WordKey, key: string, value: unknown, more: WordKey | null): string {
  const told = value !== undefined && typeof value === 'object' && value !== null && Object.keys(value).length > 0;
  const head = told ? `${formatPair(key, value, '', '\n', 2)}\n` : `# ${key}:\n`;
  return comment(about) + head + (more ? indented(say(more)) : '');
}

function comment(key: WordKey, params: Record<string, string> = {}): string {
  return say(key, params)
    .split('\n')
    .map((line) => `# ${line}\n`)
    .join('');
}

/** A comment that, without its sign, belongs into the map above. */
function indented(text: string): string {
  return text
    .split('\n')
    .map((line) => `#   ${line}\n`)
    .join('');
}

/** A file name for a name: letters and digits of any script, everything else a hyphen. */
export function fileNameFor(name: string): string {
  const slug = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
    .replace(/-+$/, '');
  return `${slug || 'our'}.alliance.yaml`;
}
