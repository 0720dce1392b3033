import { describe, expect, it } from 'vitest';
import { messageOf, nextStepOf } from '../../../src/diagnostics/render.ts';
import { openDocument } from '../../../src/document/open-document.ts';
import { diagnoseFinding } from '../../../src/framework/finding.ts';
import { strayQuoteRules } from '../../../src/lint/rules/stray-quotes.ts';
import { readCrossroads } from '../../support/read-crossroads.ts';
import { findingsOf, oneRound } from '../run-rule.ts';
import { makeSubject } from '../subject.ts';

const rubric = await readCrossroads();
const HEAD = 'version: 1\nname: Harbor Neighbors Alliance\n';

async function told(text: string) {
  const document = await openDocument(text, 'a.yaml');
  const findings = await findingsOf(strayQuoteRules, 'quote-without-partner', text);
  return findings.map((finding) => diagnoseFinding(document, finding));
}

describe('a quote without its partner', () => {
  it.each([
    ['version: 1\nname: Port Ellery Table"\n', '2:24', 'end'],
    [`${HEAD}about: Six groups on the harbor”\n`, '3:32', 'end'],
    [`${HEAD}about: “Six groups on the harbor\n`, '3:8', 'beginning'],
    [`${HEAD}about: The "first" of six"\n`, '3:26', 'end'],
    [`${HEAD}about: founded in 2019"\n`, '3:23', 'end'],
    [`${HEAD}about: Six groups".\n`, '3:18', 'end'],
    [`${HEAD}members:\n  - Home Care"\n  - Mill\n`, '4:14', 'end'],
    [`${HEAD}targets:\n  - {name: Board, decides: rents and leases"}\n`, '4:44', 'end'],
    [HEAD + oneRound('', 'safe-space: {level: 2, evidence: Two calls"}'), '7:49', 'end'],
  ])('is told in %j, and gone once it is deleted', async (text, at, where) => {
    const [one, ...others] = await told(text);
    expect(others).toEqual([]);
    expect(`${one?.place?.line}:${one?.place?.column}`).toBe(at);
    expect(one && messageOf(one)).toContain(`at the ${where} of this text`);
    expect(one && nextStepOf(one)).toMatch(/^Delete it\./);
    const lines = text.split('\n');
    const [line = 0, column = 0] = at.split(':').map(Number);
    const own = lines[line - 1] ?? '';
    lines[line - 1] = own.slice(0, column - 1) + own.slice(column);
    expect(await told(lines.join('\n'))).toEqual([]);
  });

  it.each([
    'about: A board of 12"\n',
    'about: A board of 12" x 14"\n',
    "about: The members'\n",
    'about: The “Table”\n',
    'about: „Der Tisch“\n',
    'about: “The "Table"”\n',
    'about: "Six groups"\n',
    'about: "Six groups on\n  the harbor"\n',
    'about: \'The "Table"\'\n',
    'about: a 12" board called "Table"\n',
    'about: Six groups # and a half"\n',
    'about: a "b c\n',
  ])('is none in %j', async (text) => expect(await told(HEAD + text)).toEqual([]));

  it('is looked for at once in a large file', async () => {
    const members = Array.from({ length: 9000 }, (_, i) => `  - "L${i}"\n`).join('');
    const [rule] = strayQuoteRules;
    for (const text of [`${HEAD}members:\n${members}`, `${HEAD}about: ${'a "b '.repeat(700)}x\nmembers:\n${members}`]) {
      const subject = await makeSubject(text, { rubric });
      const start = performance.now();
      rule?.find(subject);
      expect(performance.now() - start).toBeLessThan(500);
    }
  });
});
