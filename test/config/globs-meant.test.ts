import { expect, it } from 'vitest';
import { diagnosticsOf, withSteps } from './told.ts';

it.each([
  'version: 1\nfiles: [**/*.alliance.yaml]',
  'version: 1\nfiles: [a/**, **/*.alliance.{yaml,yml}, *.yml, "x/**"]',
  'version: 1\nfiles: [alliances/*.{yaml,yml}]\nignore: [drafts, !drafts/harbor.alliance.yaml]',
  'version: 1\nfiles: *.alliance.yaml',
  'version: 1\nfiles: ["alliances/*.{yaml,yml}]',
  'version: 1\nfiles: [alliances/*.{yaml,yml}"]',
  'version: 1\nfiles:\n  - **/*.yml\n  - *.yaml',
  'version: 1\nignore:\n  - drafts\n  - !drafts/harbor.alliance.yaml',
  'version: 1\ngates:\n  - name: A\n    files: [**/coast/**]\n    least-score: 5',
])('patterns without quotes are told with the line as it is meant: %j', async (text) => {
  let mended = text;
  for (let round = 0; round < 3; round++) {
    const diagnostics = await diagnosticsOf(mended);
    expect(diagnostics.every(({ code }) => code === 'config-bare-glob')).toBe(true);
    mended = withSteps(mended, diagnostics);
  }
  expect(mended).not.toBe(text);
  expect(await diagnosticsOf(mended)).toEqual([]);
});

it.each([
  ['version: 1\ngates:\n  - name: A\n    roles: *roles\n', 'yaml-alias'],
  ['version: 1\nfiles: [a\n', 'yaml-syntax'],
])('what is no pattern stays what it is: %j', async (text, code) => {
  expect((await diagnosticsOf(text)).map((one) => one.code)).toEqual([code]);
});
