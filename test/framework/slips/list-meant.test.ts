import { describe, expect, it } from 'vitest';
import { entriesOf } from '../../../src/framework/slips/wording/list-meant.ts';

describe('a text that was meant as a list', () => {
  it.each([
    ['tenants, youth and churches', ['tenants', 'youth', 'churches']],
    ['(tenants; youth)', ['tenants', 'youth']],
    ['tenants / youth', ['tenants', 'youth']],
    ['Sandy Point Tenants', ['Sandy Point Tenants']],
  ])('is parted at the signs that people put between entries: %s', (text, entries) => {
    expect(entriesOf(text, false)).toEqual(entries);
  });

  it.each([
    ['drafts/**', ['drafts/**']],
    ['alliances/**/*.alliance.yaml', ['alliances/**/*.alliance.yaml']],
    ['alliances/coast', ['alliances/coast']],
    ['drafts/', ['drafts/']],
    ['*.{yaml,yml}', ['*.{yaml,yml}']],
    ['{north,south}/**', ['{north,south}/**']],
    ['sea and sand/**', ['sea and sand/**']],
    ['drafts/**, old/{a,b}/*; *.tmp', ['drafts/**', 'old/{a,b}/*', '*.tmp']],
    ['[drafts/**, old/**]', ['drafts/**', 'old/**']],
  ])('is never cut within a path or a glob: %s', (text, entries) => {
    expect(entriesOf(text, false)).toEqual(entries);
  });

  it('is parted at blanks and slashes too where its entries are single words', () => {
    expect(entriesOf('base/funders media', true)).toEqual(['base', 'funders', 'media']);
  });
});
