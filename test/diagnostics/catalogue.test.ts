import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCatalogue } from '../../src/diagnostics/catalogue/all.ts';
import { explainCode } from '../../src/diagnostics/explain-code.ts';
import { printable } from '../../src/document/printable.ts';
import { loadAlliance } from '../../src/framework/load-alliance.ts';
import { rules } from '../../src/lint/registry.ts';
import { loadOptions } from '../framework/load-options.ts';
import { readCrossroads } from '../support/read-crossroads.ts';
import { exampleText } from './example-text.ts';

const catalogue = readCatalogue();

const options = await loadOptions();
const entries = Object.entries(catalogue);
const { report } = await readCrossroads();
const pagesOf = new Map(report.contents.map(({ section, pages }) => [section, pages]));
/** Those of rules are tried where the rules are. */
const ofRules = new Set(rules.map(({ code }) => code));
const shown = entries.filter(
  ([code, { example }]) =>
    example !== 'described' && example !== 'other' && !code.startsWith('rubric-') && !ofRules.has(code),
);

describe('the catalogue', () => {
  it.each(shown)('has an example with the fault %s alone, and the same without it', async (code, entry) => {
    const bad = await loadAlliance(exampleText(entry, 'bad'), options);
    expect(bad.diagnostics.map((diagnostic) => diagnostic.code)).toEqual([code]);
    expect((await loadAlliance(exampleText(entry, 'good'), options)).diagnostics).toEqual([]);
  });

  it('knows every code that the sources of documents and of the alliance file give', () => {
    const src = join(import.meta.dirname, '../../src');
    const texts = ['document', 'framework'].flatMap((room) =>
      readdirSync(join(src, room), { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.ts'))
        .map((name) => readFileSync(join(src, room, name), 'utf8')),
    );
    const given = texts.flatMap((text) => [...text.matchAll(/\bcode: '([a-z0-9-]+)'/g)].map(([, code]) => code ?? ''));
    expect(given.length).toBeGreaterThan(30);
    expect([...new Set(given)].filter((code) => !Object.hasOwn(catalogue, code))).toEqual([]);
  });

  it('tells how to mend each without a placeholder', () => {
    expect(entries.filter(([, { fix }]) => /\{\w+[|}]/.test(fix)).map(([code]) => code)).toEqual([]);
  });

  it.each(entries)('explains %s within 80 columns, with its examples whole', (code, { bad, good }) => {
    const text = explainCode(code) ?? '';
    expect(text.startsWith(`${code}: `)).toBe(true);
    const words = text.split('\n').filter((line) => !line.startsWith('    '));
    for (const line of words) expect(line.length, line).toBeLessThanOrEqual(80);
    for (const line of printable(`${bad}\n${good}`).split('\n')) expect(text).toContain(line.trimEnd());
  });

  it('says what the 2010 report is wherever it names it', () => {
    expect(explainCode('round-stale')).toMatch(/by\s+Manuel Pastor, Jennifer\s+Ito/);
    expect(explainCode('unknown-key')).not.toContain('Pastor');
  });

  it.each(entries)('cites the report for %s by its own headings and pages', (_, { why, fix }) => {
    const text = why + fix;
    const cited = [...text.matchAll(/"([^"]+)", p\. (\d+(?:-\d+)?)/g)];
    for (const [, section = '', pages] of cited) expect([section, pages]).toEqual([section, pagesOf.get(section)]);
    if (/2010 report/.test(text)) expect(cited).not.toEqual([]);
    expect(text).not.toMatch(/\bpages? \d/);
  });

  it.each(entries)('ends what is to be done for %s with a stop, or with what is typed for it', (_, { next }) => {
    for (const template of [next].flat()) {
      expect(template).toMatch(/: `[^`]+`$|[.)}?\]]$| -- [\w ]+$/);
      expect(template.split('`').length % 2).toBe(1);
      expect(template).not.toContain('<');
    }
  });

  it('calls a gate a gate, and says what that is in one sentence alone', () => {
    const explained = /A gate is a promise that somebody made in alliance\.config\.yaml/;
    const texts = entries.map(([code, entry]) => [code, JSON.stringify(entry).replace(explained, '')] as const);
    expect(texts.filter(([, text]) => /promis/i.test(text)).map(([code]) => code)).toEqual([]);
  });

  it('has nothing to say of a code that does not exist', () => {
    expect(explainCode('toString')).toBeNull();
  });
});
