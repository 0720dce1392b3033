import { applyPatch } from 'diff';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unifiedDiff } from '../../src/document/unified-diff.ts';

const BEFORE = Array.from({ length: 12 }, (_, i) => `line ${i + 1}\n`).join('');

describe('a diff', () => {
  it('shows what changes, with three lines around it', () => {
    const after = BEFORE.replace('line 6\n', 'line six\n').replace('line 1\n', 'top\nline 1\n');
    expect(unifiedDiff('alliances/harbor.alliance.yaml', BEFORE, after)).toBe(
      `--- a/alliances/harbor.alliance.yaml
+++ b/alliances/harbor.alliance.yaml
@@ -1,9 +1,10 @@
+top
 line 1
 line 2
 line 3
 line 4
 line 5
-line 6
+line six
 line 7
 line 8
 line 9
`,
    );
    expect(unifiedDiff('x', BEFORE, BEFORE)).toBe('');
    expect(unifiedDiff('/files/x', 'a', 'b')).toBe(
      '--- /files/x\n+++ /files/x\n@@ -1 +1 @@\n-a\n\\ No newline at end of file\n+b\n\\ No newline at end of file\n',
    );
  });

  it('paints lines and nothing beyond their end', () => {
    const paint = (style: string, text: string) => `<${style}>${text}</>`;
    expect(unifiedDiff('x', 'a\r\nb\r\n', 'a\r\nc\r\n', { paint })).toBe(
      '<file>--- a/x</>\n<file>+++ b/x</>\n<place>@@ -1,2 +1,2 @@</>\n a\r\n<removed>-b</>\r\n<added>+c</>\r\n',
    );
  });

  it('has nothing in it that acts on a terminal, where it goes to one', () => {
    const [before, after] = ['x\u001b]0;y\u0007\n\u202ez\r\r\n', '\u009b1m\t\u2028\ufeff\n\u202ez\r\r\n'];
    const text = unifiedDiff('a\u001b[31m\nb\u202e.yaml', before, after, { isInert: true });
    expect(text).not.toMatch(/[\u0000-\u0009\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028\u202e\ufeff]|\r(?!\n)/);
    expect(text.split('\n')[0]).toBe('--- "a/a\\033[31m\\nb\\342\\200\\256.yaml"');
  });

  it('is there byte for byte where it is to be applied', () => {
    expect(unifiedDiff('x', '\ufeffa\tb\n\u2028\n', '\ufeffa\tc\n\u2028\n')).toBe(
      '--- a/x\n+++ b/x\n@@ -1,2 +1,2 @@\n-\ufeffa\tb\n+\ufeffa\tc\n \u2028\n',
    );
  });

  it.each([
    ['bay.yaml', 'a/bay.yaml'],
    ['Añil/bäy.yaml', 'a/Añil/bäy.yaml'],
    ['the bay.yaml', 'a/the bay.yaml\t'],
    ['a "b".yaml', '"a/a \\"b\\".yaml"\t'],
    ['a\\b.yaml', '"a/a\\\\b.yaml"'],
    ['a\tb\n.yaml', '"a/a\\tb\\n.yaml"'],
    ['\u009b.yaml', '"a/\\302\\233.yaml"'],
  ])('names %j as git does', (name, written) => {
    expect(unifiedDiff(name, 'a\n', 'b\n').split('\n')[0]).toBe(`--- ${written}`);
  });

  it('takes time in the number of lines alone, and shows no line that stays', () => {
    const lines = Array.from({ length: 60_000 }, (_, i) => `  - {nmae: ${i}}\n`);
    const before = lines.join('');
    const patch = unifiedDiff('x', before, `# top\n${before.replaceAll('nmae', 'name')}`);
    expect(patch.match(/^[-+](?![-+])/gm)).toHaveLength(120_001);
    const spare = before.replaceAll(/\n/g, '\n\n');
    const few = unifiedDiff('x', spare, `# top\nversion: 1\n${spare.replace('{nmae: 30000}', '{name: 30000}')}`);
    expect(few.match(/^[-+](?![-+]).*/gm)).toEqual([
      '+# top',
      '+version: 1',
      '-  - {nmae: 30000}',
      '+  - {name: 30000}',
    ]);
  });

  it('can be applied', () => {
    const lines = fc.array(fc.constantFrom('version: 1', 'name: A', '# c', '', '- x', '--- a', '+++ b', '@@'), {
      maxLength: 30,
    });
    const text = fc.record({ lines, newline: fc.constantFrom('\n', '\r\n'), isWhole: fc.boolean() });
    fc.assert(
      fc.property(text, lines, ({ lines: first, newline, isWhole }, second) => {
        const written = (some: readonly string[]) => some.join(newline) + (isWhole && some.length > 0 ? newline : '');
        const [before, after] = [written(first), written(second)];
        const patch = unifiedDiff('x.yaml', before, after);
        expect(patch === '' ? before : applyPatch(before, patch)).toBe(after);
      }),
      { numRuns: 500, seed: 20101201 },
    );
  });
});
