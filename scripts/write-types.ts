/**
 * Types of the library, for users who don't have zod: tsc writes the declarations, and the three schema files among them
 * are replaced by plain types made from the JSON Schemas. What the library doesn't reach is not shipped.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import * as z from 'zod';
import * as alliance from '../src/framework/alliance-schema.ts';
import * as rubric from '../src/framework/rubric-schema.ts';
import * as assessment from '../src/scoring/assessment-schema.ts';

const FOLDER = 'dist/types';
/** Files beside a schema file that hold parts of it. */
const RUBRIC_PARTS = ['describing', 'grading', 'acting'].map((part) => `framework/rubric-${part}-schema`);
const ASSESSMENT_PARTS = [
  'scoring/assessment-basics',
  ...['criterion', 'role', 'finding'].map((part) => `scoring/assessment-${part}-schema`),
];
type Json = Record<string, unknown>;

/** Types that no schema of the same name stands for. */
const DERIVED: Record<string, string> = {
  StageId: "keyof Criterion['expected']",
  SectionId: "Criterion['section']",
  VerdictId: "Gate['verdict']['low']",
  BandId: "NonNullable<RoleResult['band']>['low']",
  Member: "NonNullable<Alliance['members']>[number]",
  MemberDetails: 'Exclude<Member, string>',
};

export function writeTypes(): void {
  rmSync(FOLDER, { recursive: true, force: true });
  execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.types.json'], {
    stdio: 'inherit',
  });
  writeSchemaTypes('framework/alliance-schema', alliance);
  writeSchemaTypes('framework/rubric-schema', rubric, RUBRIC_PARTS);
  writeSchemaTypes('scoring/assessment-schema', assessment, ASSESSMENT_PARTS);
  const reached = reach(resolve(FOLDER, 'index.d.ts'), new Set());
  for (const file of readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })) {
    const path = resolve(FOLDER, file);
    if (file.endsWith('.d.ts') && !reached.has(path)) rmSync(path);
  }
  for (const path of reached) {
    const foreign = /from '(?!\.|node:)([^']+)'/.exec(readFileSync(path, 'utf8'));
    if (foreign) throw new Error(`${path} needs the types of ${foreign[1]}, which the package doesn't carry`);
  }
}

/** The types of one schema file in one declaration file, with those of its `parts`. */
function writeSchemaTypes(name: string, schemas: object, parts: readonly string[] = []): void {
  const source = [...parts, name].map((part) => readFileSync(`src/${part}.ts`, 'utf8')).join('');
  const names = [...source.matchAll(/^export type (\w+) =/gm)].map(([, type]) => type ?? '');
  const types = names.map((type) => {
    const schema = (schemas as Record<string, unknown>)[type];
    return schema instanceof z.ZodType ? declare(type, schema) : `export type ${type} = ${DERIVED[type]};\n`;
  });
  writeFileSync(join(FOLDER, `${name}.d.ts`), types.join(''));
}

/** A type and the types that it refers to within itself. */
function declare(name: string, schema: z.ZodType): string {
  const json = z.toJSONSchema(schema, { target: 'draft-7', io: 'output' }) as Json;
  const definitions = Object.entries((json.definitions ?? {}) as Record<string, Json>);
  const own = (key: string) => `${name}${key.replace(/\W|_/g, '')}`;
  const refer = (ref: string) => (ref === '#' ? name : own(ref.split('/').at(-1) ?? ''));
  return [
    `export type ${name} = ${typeOf(json, refer)};\n`,
    ...definitions.map(([key, part]) => `type ${own(key)} = ${typeOf(part, refer)};\n`),
  ].join('');
}

function typeOf(json: Json, refer: (ref: string) => string): string {
  const inner = (part: unknown) => typeOf(part as Json, refer);
  if (typeof json.$ref === 'string') return refer(json.$ref);
  if ('const' in json) return JSON.stringify(json.const);
  if (Array.isArray(json.enum)) return json.enum.map((value) => JSON.stringify(value)).join(' | ');
  const options = (json.anyOf ?? json.oneOf ?? json.allOf) as Json[] | undefined;
  if (options) return `(${options.map(inner).join(json.allOf ? ' & ' : ' | ')})`;
  if (json.type === 'array') return `(${inner(json.items ?? {})})[]`;
  if (json.type === 'object') return objectType(json, inner);
  const names: Record<string, string> = {
    integer: 'number',
    number: 'number',
    string: 'string',
    boolean: 'boolean',
    null: 'null',
  };
  return names[String(json.type)] ?? 'unknown';
}

function objectType(json: Json, inner: (part: unknown) => string): string {
  const properties = Object.entries((json.properties ?? {}) as Record<string, Json>);
  if (properties.length === 0) return `Record<string, ${inner(json.additionalProperties ?? {})}>`;
  const required = (json.required ?? []) as string[];
  const lines = properties.map(([key, part]) => {
    const comment = typeof part.description === 'string' ? `/** ${part.description.replaceAll('*/', '')} */ ` : '';
    const optional = required.includes(key);
    return `${comment}${JSON.stringify(key)}${optional ? '' : '?'}: ${inner(part)}${optional ? '' : ' | undefined'};`;
  });
  return `{\n${lines.join('\n')}\n}`;
}

/** Every declaration file that `path` leads to. */
function reach(path: string, found: Set<string>): Set<string> {
  if (found.has(path)) return found;
  found.add(path);
  for (const [, target] of readFileSync(path, 'utf8').matchAll(/(?:from|import\()\s*'(\.[^']+)'/g)) {
    const next = resolve(dirname(path), (target ?? '').replace(/\.(js|ts)$/, '.d.ts'));
    if (existsSync(next)) reach(next, found);
  }
  return found;
}
