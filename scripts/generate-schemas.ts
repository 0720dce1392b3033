/** The published JSON Schemas, from the one schema each has in src/. `writeSchemas` is part of `npm run generate`. */
import { writeFileSync } from 'node:fs';
import type * as z from 'zod';
import { BaselineFile } from '../src/config/baseline-schema.ts';
import { ConfigFile } from '../src/config/config-schema.ts';
import { Alliance } from '../src/framework/alliance-schema.ts';
import { jsonSchemaOf } from '../src/framework/json-schema.ts';
import { Rubric } from '../src/framework/rubric-schema.ts';
import { Assessment } from '../src/scoring/assessment-schema.ts';
import { CheckReport } from './check-report-schema.ts';

interface Published {
  schema: z.ZodType;
  title: string;
  description: string;
}

const PUBLISHED: Readonly<Record<string, Published>> = {
  alliance: {
    schema: Alliance,
    title: 'Alliance file',
    description: 'What an alliance of grassroots organizations is, and how it answered; *.alliance.yaml',
  },
  'alliance-baseline': {
    schema: BaselineFile,
    title: 'Baseline',
    description: 'Findings of "alliance check" that are known and set aside for now, each with a reason',
  },
  'alliance-config': {
    schema: ConfigFile,
    title: 'Configuration',
    description: 'What a repository asks of its alliance files; alliance.config.yaml',
  },
  assessment: {
    schema: Assessment,
    title: 'Assessment',
    description: 'What the answers of an alliance add up to: the contract that every report reads',
  },
  'check-report': {
    schema: CheckReport,
    title: 'Report of a check',
    description: 'What "alliance check --format json" says: every file, with what was found in it and where',
  },
  rubric: {
    schema: Rubric,
    title: 'Rubric',
    description: 'The framework as data: roles, aspects, criteria, tensions, objectives and strategies',
  },
};

/** Text of every published schema by the path of its file. */
export function schemaFiles(): Record<string, string> {
  const files = Object.entries(PUBLISHED).map(([name, { schema, title, description }]) => {
    const { $schema, ...rest } = jsonSchemaOf(schema);
    return [`schemas/${name}.schema.json`, `${JSON.stringify({ $schema, title, description, ...rest }, null, 2)}\n`];
  });
  return Object.fromEntries(files) as Record<string, string>;
}

/** Writes them; the working folder is the project's. */
export function writeSchemas(): void {
  for (const [path, text] of Object.entries(schemaFiles())) writeFileSync(path, text);
}
