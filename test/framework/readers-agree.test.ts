/** The fast way of loading may say nothing, or what the careful way says. */
import { createRequire } from 'node:module';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { parseDocument } from '../../src/document/parse-document.ts';
import { parseFast } from '../../src/document/parse-fast.ts';
import { loadCarefully, loadFast } from '../../src/framework/load-alliance.ts';
import { examples } from '../support/example-texts.ts';
import { hostile } from './hostile-files.ts';
import { loadOptions } from './load-options.ts';

// The build that is bundled: CommonJS, which Node would not choose for an import.
vi.mock('js-yaml', () => createRequire(import.meta.url)('js-yaml'));

const options = await loadOptions();
/** A file with every way of writing that the format has. */
const RICH = `# Harbor
version: 1
name: "Harbor Neighbors"   # by hand
founded: 2019-04
about: >-
  Six groups on the harbor,
  one table.

  Since 2019.
fictional: true
definition: {organizations: 6, independence: yes, 'long-term': no}
members:
  - Eastside Tenants
  - name: Harbor Clinic
    id: clinic
    scale: [local, regional]
    issues:
      - housing
      - {issue: health, position: 'It''s a right'}
    skills:
    - legal
    note: |
      One line: with a colon.
        More # here
    joined: 2019
profile:
  function: {joint-action: primary}
  geography:
    member-location: [Oakland, "San José",
      Richmond]
funding: {largest-share: 37.5}
assessments:
  - id: spring-2026
    date: 2026-05-14
    answers:
      safe-space: 3
      hard-conversations: {level: 1, evidence: "Two calls; \\"never\\" at the table."}
      wins-none-alone: unknown
      no-one-dominates:
        not-applicable: many words
          on two lines
      news-flows-back:
`;

/** The readers themselves agree, whatever the value: also where it is no alliance. */
async function readersAgree(text: string): Promise<boolean> {
  let fast: unknown;
  try {
    fast = parseFast(text);
  } catch {
    return false;
  }
  const { value, diagnostics } = await parseDocument(text, 'x');
  const refused = fast === null || typeof fast !== 'object' ? ['empty-file'] : [];
  expect(
    diagnostics.map(({ code }) => code).filter((code) => !refused.includes(code)),
    JSON.stringify(text),
  ).toEqual([]);
  expect(value, JSON.stringify(text)).toEqual(fast);
  return true;
}

/** True when the fast way had an answer. */
async function agree(text: string): Promise<boolean> {
  const fast = await loadFast(text, options);
  if (fast === null) return false;
  const careful = await loadCarefully(text, options);
  expect(careful, JSON.stringify(text)).toEqual(fast);
  return true;
}

describe('both ways of loading', () => {
  it('say the same of the examples, and the fast one answers', async () => {
    for (const text of [RICH, ...examples]) expect((await loadCarefully(text, options)).diagnostics).toEqual([]);
    for (const text of [RICH, ...examples]) expect(await agree(text)).toBe(true);
    for (const text of [RICH, 'version: 1 # for now\nname: Harbor\n'])
      expect(await agree(text.replace(/\n/g, '\r\n'))).toBe(true);
  });

  it('refuse the same files', async () => {
    for (const { text } of hostile) expect(await agree(text)).toBe(false);
  });

  it('say the same after 2,000 mutations', async () => {
    const bits = [
      '\n',
      '  ',
      ' ',
      ':',
      ': ',
      '- ',
      '#',
      ' #',
      '"',
      "'",
      '[',
      ']',
      '{',
      '}',
      ',',
      '|',
      '>',
      '&a ',
      '*a',
      '!',
      '%',
      '@',
      '`',
      '?',
      '? ',
      '---\n',
      '...\n',
      '\t',
      '\r',
      '\r\n',
      '\\',
      '\\x41',
      '0',
      '012',
      '0o7',
      '1e3',
      '.5',
      '1_0',
      '-0',
      '+1',
      '~',
      'null',
      'True',
      '.inf',
      '<<: ',
      '\u0085',
      '\u00a0',
      '\u2028',
      '\ufeff',
      '\u0000',
      'é',
      '𝒳',
      '__proto__: 1\n',
      'level: 1',
      '=',
      '2026-02-30',
      '-',
      '--- ',
      '|2\n',
      '>+\n',
    ];
    const spot = fc.nat({ max: RICH.length });
    const mutation = fc.oneof(
      fc.record({ at: spot, cut: fc.constant(0), add: fc.constantFrom(...bits) }),
      fc.record({ at: spot, cut: fc.integer({ min: 1, max: 6 }), add: fc.constant('') }),
      fc.record({ at: spot, cut: fc.integer({ min: 1, max: 3 }), add: fc.constantFrom(...bits) }),
    );
    let answered = 0;
    let read = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(mutation, { minLength: 1, maxLength: 3 }), async (mutations) => {
        let text = RICH;
        for (const { at, cut, add } of mutations) text = text.slice(0, at) + add + text.slice(at + cut);
        if (await readersAgree(text)) read++;
        if (await agree(text)) answered++;
      }),
      { numRuns: 2000, seed: 20101201 },
    );
    expect(read).toBeGreaterThan(500);
    expect(answered).toBeGreaterThan(200);
  }, 120_000);
});
