/** The published JSON Schemas, from the one schema each has in src/. `writeSchemas` is part of `npm run generate`. */
import { writeFileSync } from 'node:fs';
import type * as z from 'zod';
import { BaselineFile } from '../src/config/baseline-schema.ts';
import { ConfigFile } from '../src/config/config-schema.ts';
import { Alliance } from '../src/framework/alliance-schema.ts';
import { type JsonSchema, jsonSchemaOf } from '../src/framework/json-schema.ts';
import { Rubric } from '../src/framework/rubric-schema.ts';
import { Assessment } from '../src/scoring/assessment-schema.ts';
import { CheckReport } from './check-report-schema.ts';
import { readRubric } from './compile-rubric.ts';
import { explainAlliance, explainConfig } from './explain-schemas.ts';
import { toRubricFile } from './rubric-file-schema.ts';

interface Published {
  schema: z.ZodType;
  title: string;
  description: string;
  /** Adds what the shape alone can't know. */
  explain?: (schema: JsonSchema, rubric: Rubric) => void;
}

const PUBLISHED: Readonly<Record<string, Published>> = {
  alliance: {
    schema: Alliance,
    title: 'Alliance file',
    description: 'What an alliance of grassroots organizations is, and how it answered; *.alliance.yaml',
    explain: explainAlliance,
  },
  'alliance-baseline': {
    schema: BaselineFile,
    title: 'Baseline',
    description:
      'Findings of "alliance check" that are known and set aside, each with a reason; alliance-baseline.yaml',
  },
  'alliance-config': {
    schema: ConfigFile,
    title: 'Configuration',
    description: 'What a repository asks of its alliance files; alliance.config.yaml',
    explain: explainConfig,
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
    description:
      'The framework as data: roles, aspects, criteria, tensions, objectives and strategies; a YAML file of a rubric folder, or a whole rubric',
    explain: toRubricFile,
  },
};

/** Text of every published schema by the path of its file. The working folder is the project's. */
export async function schemaFiles(): Promise<Record<string, string>> {
  const rubric = await readRubric('rubrics/crossroads');
  const files = Object.entries(PUBLISHED).map(([name, { schema, title, description, explain }]) => {
    // A copy in which no part is shared, so that each can be given words of its own.
    const { $schema, ...shape } = JSON.parse(JSON.stringify(jsonSchemaOf(schema))) as JsonSchema;
    explain?.(shape, rubric);
    const whole = { $schema, $id: `urn:alliance-readiness:schema:${name}:1`, title, description, ...shape };
    return [`schemas/${name}.schema.json`, `${JSON.stringify(whole, null, 2)}\n`];
  });
  return Object.fromEntries(files) as Record<string, string>;
}

/** Writes them; the working folder is the project's. */
export async function writeSchemas(): Promise<void> {
  for (const [path, text] of Object.entries(await schemaFiles())) writeFileSync(path, text);
}
