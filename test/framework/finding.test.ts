/** Where a finding stands in the file: at the part that it is about, or at the nearest thing that a person would look at. */
import { describe, expect, it } from 'vitest';
import { openDocument } from '../../src/document/open-document.ts';
import { parseDocument } from '../../src/document/parse-document.ts';
import type { SourceDocument } from '../../src/document/source-document.ts';
import { diagnoseFinding, type Finding } from '../../src/framework/finding.ts';

const TEXT = `name: Harbor
targets:
  - {name: Port Commission, level: national}
  - level: local
    name: Mayor
members:
  - Eastside Tenants
  - {base-building: no}
profile:
  geography: {}
path:
  note: >
    Ask at the desk,
    or ana@example.org
`;

function marked(document: SourceDocument, finding: Partial<Finding>): string {
  const { place } = diagnoseFinding(document, { code: 'x', path: [], ...finding });
  if (place === null || place.line !== place.endLine) return `${place?.line} to ${place?.endLine}`;
  const line = document.text.split('\n')[place.line - 1] ?? '';
  return `${place.line}: ${line.slice(place.column - 1, place.endColumn - 1)}`;
}

describe.each([
  ['read quickly', openDocument],
  ['read carefully', parseDocument],
])('a finding in a file %s', (_, read) => {
  const document = read(TEXT, 'a.yaml');

  it.each<[string, Partial<Finding>, string]>([
    ['a value', { path: ['targets', 0, 'level'] }, '3: national'],
    ['a key', { path: ['targets', 0, 'level'], at: 'key' }, '3: level'],
    ['what an entry lacks, at its name', { path: ['targets', 0, 'way-back'] }, '3: Port Commission'],
    ['the same where the name is not first', { path: ['targets', 1, 'way-back', 'x'] }, '5: Mayor'],
    ['what an entry without a name lacks', { path: ['members', 1, 'x'] }, '8: {base-building: no}'],
    ['an entry that is a text', { path: ['members', 0, 'x'] }, '7: Eastside Tenants'],
    ['what a part lacks, at its key', { path: ['profile', 'geography', 'member-scale'] }, '10: geography'],
    ['a part that is not there, as the whole', { path: ['funding', 'sources'] }, '1 to 14'],
    ['a text', { path: ['path', 'note'] }, '12 to 14'],
    ['a piece of a text', { path: ['path', 'note'], piece: { start: 20, end: 35 } }, '14: ana@example.org'],
    ['a piece of what is no text', { path: ['profile'], piece: { start: 0, end: 1 } }, '10: geography: {}'],
  ])('marks %s', async (_what, finding, expected) => {
    expect(marked(await document, finding)).toBe(expected);
  });

  it('says where the text begins whose piece is on another line', async () => {
    const piece = { start: 20, end: 35 };
    const found = diagnoseFinding(await document, { code: 'x', path: ['path', 'note'], piece });
    expect(found).toMatchObject({ valueLine: 12, subject: 'path/note' });
    const first = diagnoseFinding(await document, { code: 'x', path: ['name'], piece: { start: 0, end: 3 } });
    expect(first).not.toHaveProperty('valueLine');
  });

  it('carries every name that it stands for', async () => {
    const found = diagnoseFinding(await document, { code: 'x', path: ['members'], about: ['a', 'b'] });
    expect(found.about).toEqual(['a', 'b']);
    expect(diagnoseFinding(await document, { code: 'x', path: ['members'] })).not.toHaveProperty('about');
  });
});
