/** The examples of the catalogue as a whole check sees them: what is shown as right is not told of in its turn. */
import { describe, expect, it } from 'vitest';
import { readCatalogue } from '../../../src/diagnostics/catalogue/all.ts';
import type { CatalogueEntry } from '../../../src/diagnostics/catalogue/entry.ts';
import { severities } from '../../../src/lint/severities.ts';
import { exampleText } from '../../diagnostics/example-text.ts';
import { makeFolder } from './folder.ts';

const shown = Object.entries(readCatalogue()).filter(
  ([code, { example }]) => (example === undefined || example === 'whole') && !code.startsWith('rubric-'),
);

/** What is told beside a fault for the same reason. */
const BESIDE: Readonly<Record<string, readonly string[]>> = {
  // What stands out without words is a level without evidence too.
  'level-stands-out': ['level-3-without-evidence'],
};

/** Codes of what a check tells of an example; a rule that is off is turned on for its own. */
async function toldOf(code: string, entry: CatalogueEntry, which: 'bad' | 'good'): Promise<string[]> {
  const config = { 'alliance.config.yaml': `version: 1\nrules: {${code}: warning}\n` };
  const files = { 'a.alliance.yaml': exampleText(entry, which), ...(severities.get(code) === 'off' && config) };
  const { found } = await makeFolder(files).check([], { day: '2026-11-21' });
  return found.map((one) => one.replace(/^.* |!$/g, ''));
}

describe('an example of the catalogue', () => {
  it.each(shown)('%s is told of the bad one, and of the good one nothing at all', async (code, entry) => {
    expect((await toldOf(code, entry, 'bad')).sort()).toEqual([...(BESIDE[code] ?? []), code].sort());
    expect(await toldOf(code, entry, 'good')).toEqual([]);
  });

  it('says of a rule that is off that it is', () => {
    const off = shown.filter(([code]) => severities.get(code) === 'off');
    expect(off.length).toBeGreaterThan(2);
    for (const [code, { fix }] of off) expect(fix, code).toMatch(/off unless a configuration/);
  });
});
