/** The published schemas: up to date, readable, and of one mind with the loader about every fault of shape. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { schemaFiles } from '../../scripts/generate-schemas.ts';
import { shapeOnly } from '../../scripts/without-words.ts';
import { readCatalogue } from '../../src/diagnostics/catalogue/all.ts';
import { parseDocument } from '../../src/document/parse-document.ts';
import { Alliance } from '../../src/framework/alliance-schema.ts';
import { BEYOND_SCHEMA } from '../../src/framework/check-alliance.ts';
import type { JsonSchema } from '../../src/framework/json-schema.ts';
import { loadAlliance } from '../../src/framework/load-alliance.ts';
import { shapeCheck } from '../../src/framework/shape-check.ts';
import { keysIn, ownersIn } from '../../src/framework/slips/lines/format-keys.ts';
import { hasAllianceShape } from '../../src/framework/validate-shape.ts';
import { exampleText } from '../diagnostics/example-text.ts';
import { hostile } from './hostile-files.ts';
import { loadOptions } from './load-options.ts';

const catalogue = readCatalogue();

const options = await loadOptions();
const root = join(import.meta.dirname, '../..');
const files = await schemaFiles();
const schema = JSON.parse(files['schemas/alliance.schema.json'] ?? '') as JsonSchema;
const validate = new Ajv({ strict: true, allowUnionTypes: true }).compile(schema);
/** As the bundles have it. */
const validateBare = shapeCheck(shapeOnly(schema));

const corpus = [
  ...hostile.map(({ name, text }) => ({ name, text })),
  {
    name: 'a retired criterion',
    text: 'version: 1\nname: A\nassessments: [{id: a, date: 2026-01-01, answers: {older-name: 1}}]\n',
  },
  ...Object.entries(catalogue).flatMap(([code, entry]) => {
    if (code.startsWith('rubric-')) return [];
    return [
      { name: `bad ${code}`, text: exampleText(entry, 'bad') },
      { name: `good ${code}`, text: exampleText(entry, 'good') },
    ];
  }),
];

describe('the published schemas', () => {
  it.each(Object.entries(files))('%s is what the source says', (path, text) => {
    expect(readFileSync(join(root, path), 'utf8')).toBe(text);
  });

  it.each(Object.keys(files))('%s is valid draft-07', (path) => {
    const ajv = new Ajv({ strict: false });
    expect(ajv.validateSchema(JSON.parse(files[path] ?? '')), ajv.errorsText()).toBe(true);
  });

  it('allow no key in an alliance file that they do not name, but under answers', () => {
    const open: string[] = [];
    walk(schema, '', (node, at) => {
      if (node.properties !== undefined && node.additionalProperties !== false) open.push(at);
    });
    expect(open).toEqual(['/assessments/answers']);
  });
});

describe('the schema and the loader', () => {
  it('agree about every bad file and every example of the catalogue', async () => {
    const seen = new Set<string>();
    for (const { name, text } of corpus) {
      const { value, diagnostics } = await parseDocument(text, 'x');
      if (diagnostics.length > 0) continue;
      const codes = (await loadAlliance(text, options)).diagnostics.map(({ code }) => code);
      const beyond = codes.every((code) => BEYOND_SCHEMA.includes(code));
      expect(validate(value), `${name}: ${codes.join(', ')}`).toBe(beyond);
      expect(hasAllianceShape(value), name).toBe(beyond);
      expect(validateBare(value), name).toBe(beyond);
      for (const code of codes) if (beyond) seen.add(code);
    }
    expect([...seen].sort()).toEqual(BEYOND_SCHEMA);
  });

  it('agree about values of every kind at every place', () => {
    const sound = JSON.parse(JSON.stringify(SOUND)) as unknown;
    const places = placesIn(sound);
    const value = fc.oneof(
      fc.constantFrom(
        null,
        true,
        false,
        0,
        4,
        5,
        2.5,
        -1,
        1e9,
        '',
        ' ',
        'x',
        'local',
        'yes',
        'unknown',
        '2026-01-01',
        'A b',
        [],
        {},
        [1],
        ['x'],
        { x: 1 },
        { name: 'x' },
        { level: 1 },
      ),
      fc.string({ maxLength: 300 }),
    );
    let fitting = 0;
    fc.assert(
      fc.property(fc.constantFrom(...places), value, fc.boolean(), (path, part, extra) => {
        const changed = put(sound, extra ? [...path.slice(0, -1), 'extra'] : path, part);
        const verdict = Alliance.safeParse(changed).success;
        if (verdict) fitting++;
        expect(hasAllianceShape(changed)).toBe(verdict);
        expect(validateBare(changed)).toBe(verdict);
        expect(validate(changed)).toBe(verdict);
      }),
      { numRuns: 3000, seed: 7 },
    );
    expect(fitting).toBeGreaterThan(100);
  });

  it('have no keyword that the fast check would pass over', () => {
    expect(() => shapeCheck({ type: 'object', minProperties: 1 })).toThrow('minProperties');
    expect(() => shapeCheck({ type: ['string', 'null'] })).toThrow('string,null');
    expect(() => shapeCheck({ allOf: [{ type: 'string' }] })).toThrow('allOf');
    expect(() => shapeCheck({ allOf: [{ $ref: '#/definitions/a' }], minLength: 1 })).toThrow('minLength');
  });
});

const SOUND = {
  version: 1,
  name: 'A',
  founded: '2019-04',
  definition: { organizations: 3, 'led-by': 'other' },
  members: [
    'B',
    { name: 'C', scale: ['local'], issues: ['x', { issue: 'y', position: 'z' }], skills: ['legal'], joined: 2019 },
  ],
  profile: { function: { 'joint-action': 'primary' }, stage: { outreach: { progress: 'done' }, ending: true } },
  funding: { 'largest-share': 20.5, sources: ['unions'] },
  targets: [{ name: 'T', level: 'local' }],
  assessments: [
    {
      id: 'a',
      date: '2026-01-01',
      people: 3,
      answers: { 'safe-space': 3, x: 'unknown', y: { level: 1, 'held-by': { partner: 'P' } }, z: null },
    },
    { id: 'b', answers: null },
  ],
};

function walk(node: JsonSchema, at: string, visit: (node: JsonSchema, at: string) => void): void {
  visit(node, at);
  for (const [key, child] of Object.entries(node.properties ?? {})) walk(child, `${at}/${key}`, visit);
  for (const child of [...(node.anyOf ?? []), ...(node.items ? [node.items] : [])]) walk(child, at, visit);
  if (typeof node.additionalProperties === 'object') walk(node.additionalProperties, `${at}/*`, visit);
}

function placesIn(value: unknown, path: string[] = []): string[][] {
  const inner =
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, part]) => placesIn(part, [...path, key]))
      : [];
  return path.length === 0 ? inner : [path, ...inner];
}

function put(root: unknown, path: string[], part: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return part;
  if (Array.isArray(root)) return root.map((item, i) => (String(i) === key ? put(item, rest, part) : item));
  const map = root as Record<string, unknown>;
  return { ...map, [key]: put(map[key], rest, part) };
}

describe('the schema as the bundles hold it', () => {
  const published = schema as JsonSchema;
  const bundled = JSON.parse(JSON.stringify(shapeOnly(published))) as JsonSchema;
  it('knows each name, and the names that it may stand below, so that advice is the same everywhere', () => {
    const sorted = (owners: ReturnType<typeof ownersIn>) =>
      Object.fromEntries([...owners].map(([key, names]) => [key, [...names].sort()]));
    expect(sorted(ownersIn(bundled))).toEqual(sorted(ownersIn(published)));
    expect(new Set(keysIn(bundled))).toEqual(new Set(keysIn(published)));
    expect(ownersIn(bundled).get('safe-space')).toEqual(['answers']);
  });
});
