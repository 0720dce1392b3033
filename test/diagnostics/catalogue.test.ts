import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../src/diagnostics/catalogue.ts';
import { explainCode } from '../../src/diagnostics/explain-code.ts';
import { loadAlliance } from '../../src/framework/load-alliance.ts';
import { rules } from '../../src/lint/registry.ts';
import { loadOptions } from '../framework/load-options.ts';
import { exampleText } from './example-text.ts';

const options = await loadOptions();
const entries = Object.entries(catalogue);
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

  it.each(entries)('explains %s within 80 columns', (code) => {
    const text = explainCode(code) ?? '';
    expect(text.startsWith(`${code}: `)).toBe(true);
    for (const line of text.split('\n')) expect(line.length, line).toBeLessThanOrEqual(80);
  });

  it('has nothing to say of a code that does not exist', () => {
    expect(explainCode('toString')).toBeNull();
  });
});
