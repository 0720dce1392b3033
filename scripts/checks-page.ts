/** docs/checks.md: everything that `alliance check` can say, from the catalogue and the rules. Part of `npm run generate`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import type { CatalogueEntry } from '../src/diagnostics/catalogue/entry.ts';
import { entryCodes, entryOf } from '../src/diagnostics/catalogue.ts';
import { FIXABLE } from '../src/lint/fixable.ts';
import { GATE_SEVERITIES } from '../src/lint/gates.ts';
import { rules } from '../src/lint/registry.ts';
import { isAboutSettingAside, severities } from '../src/lint/severities.ts';
import { say } from '../src/words/say.ts';

export const CHECKS_PAGE = 'docs/checks.md';

interface Family {
  heading: string;
  about: string;
  /** Codes in their order. */
  codes: string[];
}

/** Writes it; the working folder is the project's. */
export function writeChecksPage(): void {
  mkdirSync('docs', { recursive: true });
  writeFileSync(CHECKS_PAGE, checksPage());
}

/** The page as Markdown. */
export function checksPage(): string {
  const families = familiesOf();
  const head = [
    '# What `alliance check` says',
    '',
    'Every finding by its code: why it matters and what to do. To read one at a time: `alliance explain <code>`, such as',
    '`alliance explain level-4-without-evidence`. A configuration chooses how serious all but the faults are taken',
    '(`rules: {level-4-without-evidence: off}`).',
    '',
    say('diagnostics.report'),
    '',
  ];
  return [...head, ...families.flatMap(describeFamily), MADE, ''].join('\n');
}

/** For whoever would change the page, and not for its readers. */
const MADE = '<!-- Made by `npm run generate` from src/diagnostics/catalogue. -->';

function familiesOf(): Family[] {
  const ofGates = Object.keys(GATE_SEVERITIES);
  const chosen = [...severities.keys()];
  const ofRules = chosen.filter((code) => !ofGates.includes(code) && !isAboutSettingAside(code));
  const faults = entryCodes().filter((code) => !severities.has(code));
  const isOf = (part: string) => (code: string) => code.startsWith(`${part}-`);
  const ofSettings = faults.filter((code) => isOf('config')(code) || isOf('baseline')(code));
  const ofRubrics = faults.filter(isOf('rubric'));
  return [
    {
      heading: 'Rules',
      about:
        'What is doubtful in a file that loads. Each can be made an error, a warning or off, and set aside with a reason. One that is off says nothing until a configuration turns it on.',
      codes: ofRules,
    },
    { heading: 'Gates', about: 'A gate is a promise that a configuration makes about its alliances.', codes: ofGates },
    {
      heading: 'What is set aside',
      about: 'Waivers in a file and entries of a baseline that say nothing, or nothing any more.',
      codes: chosen.filter(isAboutSettingAside),
    },
    {
      heading: 'Faults of an alliance file',
      about: 'What keeps a file from being used as it is meant. The other checks start when these are mended.',
      codes: faults.filter((code) => !ofSettings.includes(code) && !ofRubrics.includes(code)),
    },
    {
      heading: 'Faults of a configuration or a baseline',
      about: 'What keeps the settings of a check from being used as they are meant.',
      codes: ofSettings,
    },
    {
      heading: 'Faults of a rubric',
      about: 'What `alliance rubric check` says to those who write a rubric of their own.',
      codes: ofRubrics,
    },
  ];
}

function describeFamily({ heading, about, codes }: Family): string[] {
  const rows = codes.map((code) => `| [\`${code}\`](#${code}) | ${severityOf(code)} | ${entryOf(code)?.title ?? ''} |`);
  const table = ['| code | severity | what it says |', '|---|---|---|', ...rows];
  return [`## ${heading}`, '', about, '', ...table, '', ...codes.flatMap(describeCode)];
}

function describeCode(code: string): string[] {
  const entry = entryOf(code);
  if (entry === null) throw new Error(`${code} has no words`);
  return [`### ${code}`, '', `${entry.title}. ${entry.why}`, '', entry.fix, '', ...examplesOf(entry)];
}

function examplesOf({ bad, good, example }: CatalogueEntry): string[] {
  const bads = example === 'described' ? [bad.trim(), ''] : fence(bad);
  return ['Not like this:', '', ...bads, 'But:', '', ...fence(good)];
}

function fence(text: string): string[] {
  // What can't be printed stands in some examples on purpose.
  const safe = text.trimEnd().replaceAll(/[^\P{C}\n]/gu, (hidden) => `\\u{${hidden.codePointAt(0)?.toString(16)}}`);
  return ['```yaml', safe, '```', ''];
}

/** What is a doubt in a rubric; no configuration says anything of those. */
const OF_RUBRICS: Readonly<Record<string, string>> = { 'rubric-also-off': 'warning' };

function severityOf(code: string): string {
  const severity = severities.get(code) ?? OF_RUBRICS[code] ?? 'error';
  return FIXABLE.includes(code) || rules.some((rule) => rule.code === code && rule.fixable)
    ? `${severity}, \`--fix\` mends it`
    : severity;
}
