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

  it('has nothing in it that acts on a terminal', () => {
    const text = unifiedDiff(
      'a\u001b[31m\nb.yaml',
      'x\u001b]0;y\u0007\n\u202ez\r\r\n',
      '\u009b1m\u2028\n\u202ez\r\r\n',
    );
    expect(text).not.toMatch(/[\u0000-\u0009\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028\u202e]|\r(?!\n)/);
    expect(text.split('\n')[0]).toBe('--- a/a␛[31m b.yaml');
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
