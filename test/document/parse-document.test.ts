import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../src/document/parse-document.ts';

const text = `# Harbor
version: 1
members:
  - Eastside
  - name: "Clinic"
    issues: [housing, {issue: health}]
`;

describe('a document', () => {
  it('knows where each key and each value stands, quotes included', async () => {
    const document = await parseDocument(text, 'x.yaml');
    expect(document.diagnostics).toEqual([]);
    const cut = (path: (string | number)[], part: 'key' | 'value') => {
      const range = document.rangeOf(path, part);
      return range && document.text.slice(range.start, range.end);
    };
    expect(cut(['members', 1, 'name'], 'key')).toBe('name');
    expect(cut(['members', 1, 'name'], 'value')).toBe('"Clinic"');
    expect(cut(['members', 1, 'issues', 1, 'issue'], 'value')).toBe('health');
    expect(document.locate(['members', 0], 'value')).toEqual({ line: 4, column: 5, endLine: 4, endColumn: 13 });
    expect(document.locate(['members', 0], 'key')).toBeNull();
    expect(document.locate(['nobody'], 'value')).toBeNull();
  });

  it('keeps places true behind a byte order mark, Windows line ends and signs of two units', async () => {
    const document = await parseDocument(`\ufeff"🌱": x\r\nb: |\r\n  c\r\n"d/e~": f\r\n`, 'x.yaml');
    expect(document.value).toEqual({ '🌱': 'x', b: 'c\n', 'd/e~': 'f' });
    expect(document.locate(['🌱'], 'value')).toEqual({ line: 1, column: 7, endLine: 1, endColumn: 8 });
    expect(document.locate(['d/e~'], 'value')).toEqual({ line: 4, column: 9, endLine: 4, endColumn: 10 });
  });

  it('never lets a key reach an object of the program', async () => {
    for (const key of ['__proto__', '"__proto__"', '? __proto__\n', 'constructor', 'prototype']) {
      const { value, diagnostics } = await parseDocument(`a: {${key}: {polluted: true}}`, 'x.yaml');
      expect(value).toBeNull();
      expect(diagnostics.length).toBeGreaterThan(0);
    }
    expect('polluted' in {}).toBe(false);
  });

  it('tells all faults of syntax at once, one a line', async () => {
    const { diagnostics } = await parseDocument('a: b: c\nd: e: f\ng: h\n', 'x.yaml');
    expect(diagnostics.map(({ code, place }) => [code, place?.line])).toEqual([
      ['yaml-syntax', 1],
      ['yaml-syntax', 2],
    ]);
  });

  it('cuts a long line around the place, and says from which column', async () => {
    const { diagnostics } = await parseDocument(`a: "${'x'.repeat(5000)}": b`, 'x.yaml');
    const [line] = diagnostics[0]?.excerpt ?? [];
    expect(line?.text.length).toBeLessThanOrEqual(400);
    expect((line?.from ?? 1) - 1 + (line?.text.length ?? 0)).toBeGreaterThanOrEqual(diagnostics[0]?.place?.column ?? 0);
  });
});
