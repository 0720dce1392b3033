/** What `--fix` changed, in few words. */
import { describe, expect, it } from 'vitest';
import { mendedLines } from '../../src/document/mended-lines.ts';

const HEAD = 'version: 1\nname: Harbor\n';

describe('a line that was mended', () => {
  it.each([
    ['definition: {ledby: staff}\n', 'definition: {led-by: staff}\n', 'ledby:', 'led-by:'],
    ['    date: 14 May 2026 # the retreat\n', '    date: 2026-05-14 # the retreat\n', '14 May 2026', '2026-05-14'],
    ['  - {a: Unknown, b: 2}\n', '  - {a: unknown, b: 2}\n', 'Unknown', 'unknown'],
    ['about: "x"', 'about:  "x"', 'about: "x"', 'about:  "x"'],
    ['fuonded: 2019\r\n', 'founded: 2019\r\n', 'fuonded:', 'founded:'],
  ])('%j becomes %j', (before, after, from, to) => {
    expect(mendedLines(HEAD + before, HEAD + after)).toEqual([{ line: 3, from, to }]);
  });

  it('may be new, and moves those below it', () => {
    expect(mendedLines(`${HEAD}fuonded: 1`, `# schema\n${HEAD}founded: 1`)).toEqual([
      { line: 1, from: null, to: '# schema' },
      { line: 4, from: 'fuonded:', to: 'founded:' },
    ]);
  });

  it('is none where nothing changed', () => {
    expect(mendedLines(HEAD, HEAD)).toEqual([]);
  });
});
