import { describe, expect, it } from 'vitest';
import { lintFile } from '../../../src/diagnostics/catalogue/lint-file.ts';
import { activeRules, lint } from '../../../src/lint/lint.ts';
import { schemaLineRules } from '../../../src/lint/rules/schema-line.ts';
import { readCrossroads } from '../../support/read-crossroads.ts';
import { makeSubject } from '../subject.ts';

const rubric = await readCrossroads();
const FILE = 'version: 1\nname: Harbor\n';

async function codesIn(text: string, own: 'warning' | 'off' | null = 'warning'): Promise<string[]> {
  const subject = { ...(await makeSubject(FILE, { rubric })), text };
  const active = activeRules(schemaLineRules, own === null ? {} : { 'schema-line-missing': own });
  return lint(subject, active).map(({ code }) => code);
}

describe('a file without a line that names its schema', () => {
  it.each([FILE, `# Harbor\n${FILE}`, `${FILE}about: yaml-language-server: $schema=x\n`, `${FILE}# $schema=x\n`])(
    'is found: %j',
    async (text) => expect(await codesIn(text)).toEqual(['schema-line-missing']),
  );

  it.each([
    `# yaml-language-server: $schema=./alliance.schema.json\n${FILE}`,
    `#yaml-language-server : $schema=https://example.org/a.json\r\n${FILE}`,
    `# Harbor\n\n# yaml-language-server: $schema=a\n${FILE}`,
    `\ufeff# yaml-language-server: $schema=./alliance.schema.json\r\n${FILE}`,
  ])('is not %j', async (text) => expect(await codesIn(text)).toEqual([]));

  it('is nothing to speak of unless asked for', async () => {
    expect(await codesIn(FILE, null)).toEqual([]);
    expect(lintFile['schema-line-missing']?.next).toContain('$schema=');
  });
});
