import { describe, expect, it } from 'vitest';
import { nextStepOf } from '../../../src/diagnostics/render.ts';
import { openDocument } from '../../../src/document/open-document.ts';
import { diagnoseFinding } from '../../../src/framework/finding.ts';
import { strayCommaRules } from '../../../src/lint/rules/stray-commas.ts';
import { findingsOf } from '../run-rule.ts';

const HEAD = 'version: 1\nname: Harbor Neighbors Alliance\n';

async function told(text: string) {
  const document = await openDocument(text, 'a.yaml');
  const findings = await findingsOf(strayCommaRules, 'name-ends-with-comma', text);
  return findings.map((finding) => diagnoseFinding(document, finding));
}

describe('a comma at the end of a name', () => {
  it.each([
    ['version: 1\nname: Port Ellery Table,\n', '2:24'],
    [`${HEAD}members:\n  - name: Dock Street Mothers, \n`, '4:30'],
    [`${HEAD}members:\n  - Dock Street Mothers, # since May\n`, '4:24'],
    [`${HEAD}members: ["Dock Street Mothers,", Mill]\n`, '3:31'],
    [`${HEAD}targets:\n  - name: City Council;\n`, '4:23'],
  ])('is told in %j, and gone once it is deleted', async (text, at) => {
    const [one, ...others] = await told(text);
    expect(others).toEqual([]);
    expect(`${one?.place?.line}:${one?.place?.column}`).toBe(at);
    expect(one && nextStepOf(one)).toMatch(/^Delete that sign\./);
    const [line = 0, column = 0] = at.split(':').map(Number);
    const lines = text.split('\n');
    lines[line - 1] = `${lines[line - 1]?.slice(0, column - 1)}${lines[line - 1]?.slice(column)}`;
    expect(await told(lines.join('\n'))).toEqual([]);
  });

  it.each([
    `${HEAD}members: [Dock Street Mothers, Mill]\n`,
    `${HEAD}about: Six groups,\n`,
    `${HEAD}members: [\n  Mill,\n  Dock,\n]\n`,
    `${HEAD}members:\n  - "Mill, Dock"\n`,
  ])('is not told of %j', async (text) => {
    expect(await told(text)).toEqual([]);
  });
});
