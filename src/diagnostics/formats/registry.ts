/** Every format of a check, one line each; choices, help and documentation are derived from it. */
import { say } from '../../words/say.ts';
import type { CheckFormat } from '../check-report.ts';

export const checkFormats: readonly CheckFormat[] = [
  {
    name: 'text',
    description: 'diagnostics.format.text',
    extension: 'txt',
    load: async () => (await import('./text.ts')).renderText,
  },
  {
    name: 'json',
    description: 'diagnostics.format.json',
    extension: 'json',
    load: async () => (await import('./json.ts')).renderJson,
  },
  {
    name: 'github',
    description: 'diagnostics.format.github',
    extension: 'github.txt',
    load: async () => (await import('./github.ts')).renderGithub,
  },
  {
    name: 'sarif',
    description: 'diagnostics.format.sarif',
    extension: 'sarif',
    load: async () => (await import('./sarif.ts')).renderSarif,
  },
  {
    name: 'junit',
    description: 'diagnostics.format.junit',
    extension: 'xml',
    load: async () => (await import('./junit.ts')).renderJunit,
  },
  {
    name: 'gitlab',
    description: 'diagnostics.format.gitlab',
    extension: 'gitlab.json',
    load: async () => (await import('./gitlab.ts')).renderGitlab,
  },
];

export function findCheckFormat(name: string): CheckFormat | null {
  return checkFormats.find((format) => format.name === name) ?? null;
}

/** The format whose extension a path has, the longest one that fits; null where none does. */
export function checkFormatOfPath(path: string): CheckFormat | null {
  const fitting = checkFormats.filter(({ extension }) => path.toLowerCase().endsWith(`.${extension}`));
  return fitting.sort((a, b) => b.extension.length - a.extension.length)[0] ?? null;
}

/** "text (to read here), json (...)" for help. */
export function checkFormatHelp(): string {
  return checkFormats.map(({ name, description }) => `${name} (${say(description)})`).join(', ');
}
