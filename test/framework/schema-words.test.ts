/** The published schemas as an editor reads them: every key is explained, and what is known by name can be completed. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { schemaFiles } from '../../scripts/generate-schemas.ts';
import { undescribed } from '../../scripts/without-words.ts';
import { readCatalogue } from '../../src/diagnostics/catalogue/all.ts';
import { type JsonSchema, schemasAt } from '../../src/framework/json-schema.ts';
import { severities } from '../../src/lint/severities.ts';
import { readCrossroads } from '../support/read-crossroads.ts';
import { findMute } from './find-mute.ts';

const catalogue = readCatalogue();

const root = join(import.meta.dirname, '../..');
const files = Object.entries(await schemaFiles());
const schemaOf = (name: string) => {
  const [, text] = files.find(([path]) => path === `schemas/${name}.schema.json`) ?? [];
  return JSON.parse(text ?? '') as JsonSchema;
};
const rubric = await readCrossroads();

describe('every published schema', () => {
  it.each(files)('%s says of every key what it is', (_, text) => {
    expect(findMute(JSON.parse(text) as JsonSchema)).toEqual([]);
  });

  it.each(files)('%s says what it is itself, and for which files', (path, text) => {
    const { $schema, $id, title, description } = JSON.parse(text) as JsonSchema;
    const name = /([\w-]+)\.schema\.json$/.exec(path)?.[1];
    expect($schema).toBe('http://json-schema.org/draft-07/schema#');
    expect($id).toBe(`urn:alliance-readiness:schema:${name}:1`);
    expect(title).toMatch(/^[A-Z]/);
    expect(description?.split(' ').length).toBeGreaterThan(5);
  });
});

describe('a key that is not explained', () => {
  const said = { description: 'Three words here' };

  it.each<[string, JsonSchema, string[]]>([
    ['has no words', { properties: { a: {} } }, ['/properties/a']],
    ['has two words', { properties: { a: { description: 'The a' } } }, ['/properties/a']],
    ['lies in a list', { items: { properties: { a: {} } } }, ['/items/properties/a']],
    ['lies in an option', { anyOf: [said, { properties: { a: {} } }] }, ['/anyOf/1/properties/a']],
    ['lies in one of many', { oneOf: [{ properties: { a: {} } }] }, ['/oneOf/0/properties/a']],
    ['lies in a part', { allOf: [{ properties: { 'a/b': {} } }] }, ['/allOf/0/properties/a~1b']],
    ['lies in a definition', { definitions: { x: { properties: { a: {} } } } }, ['/definitions/x/properties/a']],
    ['lies in another one', { $defs: { x: { properties: { a: {} } } } }, ['/$defs/x/properties/a']],
    ['is any other', { additionalProperties: {} }, ['/additionalProperties']],
    ['is one of a pattern', { patternProperties: { '^a': {} } }, ['/patternProperties/^a']],
    ['lies below a key', { properties: { a: { ...said, properties: { b: {} } } } }, ['/properties/a/properties/b']],
    [
      'lies below a name',
      { propertyNames: { anyOf: [{ properties: { a: {} } }] } },
      ['/propertyNames/anyOf/0/properties/a'],
    ],
    ['is told by what it refers to', { properties: { a: { $ref: '#/definitions/x' } }, definitions: { x: said } }, []],
    [
      'refers to what is mute',
      { properties: { a: { $ref: '#/definitions/x' } }, definitions: { x: {} } },
      ['/properties/a'],
    ],
    ['is told', { properties: { a: said }, additionalProperties: false }, []],
  ])('is found where it %s', (_, schema, expected) => {
    expect(findMute(schema)).toEqual(expected);
  });

  it('is found in a schema of ours from which one description was taken', () => {
    const schema = schemaOf('assessment');
    const [verdict] = schemasAt(schema, ['roles', 0, 'gates', 0, 'verdict', 'low']);
    delete verdict?.description;
    expect(findMute(schema)).toEqual([
      '/properties/roles/items/properties/gates/items/properties/verdict/properties/low',
    ]);
  });
});

describe('the schema of an alliance file', () => {
  const schema = schemaOf('alliance');
  const wordsAt = (...path: (string | number)[]) => schemasAt(schema, path).map(({ description }) => description);

  it('asks the question of every criterion under its key, with the five levels', () => {
    const answers = schemasAt(schema, ['assessments', 0, 'answers']).flatMap(({ properties }) =>
      Object.entries(properties ?? {}),
    );
    expect(answers.map(([id]) => id)).toEqual(rubric.criteria.map(({ id }) => id));
    for (const { id, question, levels } of rubric.criteria) {
      const words = wordsAt('assessments', 0, 'answers', id)[0]?.split('\n');
      expect(words).toEqual([question, '', ...Object.entries(levels).map(([level, text]) => `${level}: ${text}`)]);
    }
  });

  it('says what each choice of a fact means', () => {
    for (const { at, choices } of rubric.dimensions.flatMap(({ facts }) => facts)) {
      const [words] = wordsAt(...at.split('.'));
      for (const { id, text } of choices) expect(words).toContain(`\n${id}: ${text}`);
    }
  });

  it('offers skills and power, and takes others', () => {
    const ajv = new Ajv({ strict: true, allowUnionTypes: true }).compile(schema);
    const withSkills = (skills: string[]) => ({ version: 1, name: 'A', members: [{ name: 'B', skills }] });
    expect(schemasAt(schema, ['members', 0, 'skills', 0])).toContainEqual(
      expect.objectContaining({ const: 'organizing', description: expect.any(String) }),
    );
    expect(ajv(withSkills(['organizing', 'beekeeping']))).toBe(true);
    expect(ajv(withSkills(['Bee keeping']))).toBe(false);
  });
});

describe('the schema of a configuration', () => {
  it('names every rule with what it finds, and no other', () => {
    const [map] = schemasAt(schemaOf('alliance-config'), ['rules']);
    const codes = Object.keys(map?.properties ?? {});
    expect(map?.additionalProperties).toBe(false);
    expect(codes).toEqual([...severities.keys()].sort());
    for (const code of codes) expect(map?.properties?.[code]?.description).toContain(`${catalogue[code]?.title}. `);
  });
});

describe('the schema of a rubric', () => {
  const validate = new Ajv({ strict: false, allErrors: true }).compile(schemaOf('rubric'));
  const folder = join(root, 'rubrics/crossroads');
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.yaml'));

  it.each(names)('takes %s', (name) => {
    validate(parse(readFileSync(join(folder, name), 'utf8')));
    expect(validate.errors).toBeNull();
  });

  it('takes a whole rubric', () => {
    validate(JSON.parse(JSON.stringify(rubric)));
    expect(validate.errors).toBeNull();
  });

  it('takes a part of what the rubric has that is extended', () => {
    const roles = [{ id: 'cement', aspects: [{ id: 'trust', weight: 2 }] }];
    const criteria = [{ id: 'safe-space', levels: { 2: 'Ground rules hang on the wall.' } }];
    validate({ extends: 'crossroads', off: ['own-narrative'], roles, criteria });
    expect(validate.errors).toBeNull();
  });

  it('asks for the whole of what is new, and refuses what no rubric has', () => {
    const faults = (value: unknown) => (validate(value) ? [] : (validate.errors ?? []).map(({ message }) => message));
    expect(faults({ criteria: [{ id: 'of-our-own' }] })).toContain("must have required property 'levels'");
    expect(faults([{ id: 'safe-space', weigth: 2 }])).toContain('must NOT have additional properties');
    expect(faults({ criteria: [{ id: 'safe-space', source: { section: 'Introduction' } }] })).toContain(
      "must have required property 'pages'",
    );
  });
});

describe('what a run needs of a schema', () => {
  it('is its source without the descriptions', () => {
    const source =
      "const A = z.strictObject({ a: Text.describe('It\\'s so'), b: N.min(1).describe(\n  \"Don't\",\n) });";
    expect(undescribed(source)).toBe('const A = z.strictObject({ a: Text, b: N.min(1) });');
  });

  it('is not made from a description that is put together', () => {
    expect(() => undescribed("Text.describe('a' + words)")).toThrow('one text in quotes');
  });
});
