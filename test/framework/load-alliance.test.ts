import { describe, expect, it } from 'vitest';
import { entryOf } from '../../src/diagnostics/catalogue.ts';
import { renderDiagnostic } from '../../src/diagnostics/render.ts';
import { loadAlliance } from '../../src/framework/load-alliance.ts';
import { hostile } from './hostile-files.ts';
import { loadOptions } from './load-options.ts';

const options = await loadOptions();
const HEAD = 'version: 1\nname: Harbor Neighbors Alliance\n';

describe('a file that must be refused', () => {
  it.each(hostile)('tells every fault of $name at its place', async ({ text, faults }) => {
    const { alliance, diagnostics } = await loadAlliance(text, options);
    expect(alliance).toBeNull();
    expect(diagnostics.map(({ code, place }) => [code, place?.line ?? 0, place?.column ?? 0])).toEqual(faults);
  });

  it.each(hostile)('says in full what is wrong with $name, in lines that fit', async ({ text }) => {
    const { diagnostics } = await loadAlliance(text, options);
    for (const diagnostic of diagnostics) {
      expect(entryOf(diagnostic.code), diagnostic.code).not.toBeNull();
      const [head, ...rest] = renderDiagnostic(diagnostic).split('\n');
      expect(head).toMatch(/^harbor\.alliance\.yaml(:\d+:\d+)? {2}[a-z0-9-]+ {2}\S/);
      expect(rest.join('\n')).not.toMatch(/\{\w+\}|undefined|\[object/);
      for (const line of rest) expect(line.length, line).toBeLessThanOrEqual(80);
      expect(`${head}${rest.join('')}`).not.toMatch(
        /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/,
      );
    }
  });

  it('is refused quickly, however large or deep', async () => {
    for (const { text } of hostile.filter(({ name }) => /MB|depth|bomb/.test(name))) {
      const start = performance.now();
      await loadAlliance(text, options);
      expect(performance.now() - start).toBeLessThan(2000);
    }
  });
});

describe('a file that may look odd and is sound', () => {
  it.each([
    ['a byte order mark', `\ufeff${HEAD}`],
    ['Windows line ends', `${HEAD}about: |\n  one\n  two\n`.replace(/\n/g, '\r\n')],
    ['a line of dashes before it', `---\n${HEAD}`],
    ['a tab before a comment', 'version: 1\t# one\nname: Harbor\n'],
    ['no line end', 'version: 1\nname: Harbor'],
    ['other scripts', 'version: 1\nname: "Coalición 連合 تحالف 🌱"\n'],
    ['answers that are not there yet', `${HEAD}assessments:\n  - id: a\n    answers:\n`],
    ['an empty answer', `${HEAD}assessments:\n  - id: a\n    date: 2026-01-01\n    answers: {safe-space: }\n`],
    ['today', `${HEAD}assessments:\n  - {id: a, date: 2026-11-21}\n`],
    ['this year', `${HEAD}founded: 2026\n`],
    ['a leap day', `${HEAD}founded: 2024-02-29\n`],
    ['__proto__ as text', `${HEAD}about: __proto__\n`],
  ])('accepts %s', async (_name, text) => {
    const { alliance, diagnostics } = await loadAlliance(text, options);
    expect(diagnostics).toEqual([]);
    expect(alliance).toMatchObject({ version: 1 });
  });

  it('reads words that other YAML readers take for something else', async () => {
    const { alliance } = await loadAlliance(`${HEAD}members: [no, on, y, 1_000, 0777x, 12:30]\n`, options);
    expect(alliance?.members).toEqual(['no', 'on', 'y', '1_000', '0777x', '12:30']);
  });

  it('warns of what may be right, and goes on', async () => {
    const text = `${HEAD}members: [Eastside Tenants]\nprofile: {structure: {anchors: [Eastside Tenant]}}\n`;
    const { alliance, diagnostics } = await loadAlliance(text, options);
    expect(alliance).not.toBeNull();
    expect(diagnostics.map(({ code, severity, args }) => [code, severity, args.nearest])).toEqual([
      ['anchor-not-member', 'warning', 'Eastside Tenants'],
    ]);
  });
});
