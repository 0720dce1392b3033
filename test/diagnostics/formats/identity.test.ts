import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { fingerprintOf, pointerOf, repositoryPath, startCounting } from '../../../src/diagnostics/formats/identity.ts';
import { makeFinding } from './make-report.ts';
import { paintless } from './rich-report.ts';

const fingerprintsOf = (findings: readonly Diagnostic[]) => {
  const countOf = startCounting();
  return findings.map((finding) => fingerprintOf(finding, countOf(finding), paintless.hash));
};
const prints = (...findings: Parameters<typeof makeFinding>[0][]) => fingerprintsOf(findings.map(makeFinding));

describe('a fingerprint', () => {
  it('stays when the finding moves, is reworded or told of more mildly', () => {
    const moved = { line: 40, column: 9, endLine: 41, endColumn: 2 };
    const [before] = prints({});
    expect(prints({ place: moved })).toEqual([before]);
    expect(prints({ args: {}, excerpt: [] })).toEqual([before]);
    expect(prints({ severity: 'warning', path: ['profile', 7] })).toEqual([before]);
    expect(prints({ file: './a.alliance.yaml' })).toEqual([before]);
  });

  it('differs by file, code and subject', () => {
    const all = prints({}, { file: 'b.alliance.yaml' }, { code: 'missing-key' }, { subject: 'profile/other' });
    expect(new Set(all).size).toBe(4);
  });

  it('is one for each, also of two findings about one subject', () => {
    const [one, two, three] = prints({}, {}, {});
    expect(new Set([one, two, three]).size).toBe(3);
    expect(prints({}, {})).toEqual([one, two]);
  });

  it('goes by the path where there is no name for the subject', () => {
    const { subject: _, ...nameless } = makeFinding();
    const [one, other] = [nameless, { ...nameless, path: ['path'] }].map((finding) => fingerprintsOf([finding])[0]);
    expect(one).not.toBe(other);
  });

  it('does not take one text for two when their borders shift', () => {
    const [one, other] = prints({ code: 'a', subject: 'b/c' }, { code: 'a/b', subject: 'c' });
    expect(one).not.toBe(other);
  });
});

describe('a path', () => {
  it.each([
    ['./a/b.yaml', 'a/b.yaml'],
    ['././/a.yaml', 'a.yaml'],
    ['../a.yaml', '../a.yaml'],
    ['.hidden.yaml', '.hidden.yaml'],
    ['/abs/a.yaml', '/abs/a.yaml'],
    ['./', './'],
    ['-', '-'],
  ])('%s is %s to a repository', (file, path) => {
    expect(repositoryPath(file)).toBe(path);
  });

  it('of keys is a JSON pointer', () => {
    expect(pointerOf([])).toBe('');
    expect(pointerOf(['a/b', 0, 'c~d', ''])).toBe('/a~1b/0/c~0d/');
  });
});
