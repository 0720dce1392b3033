/** The data of a check, held to the JSON Schema that is published for it. */
import { Ajv } from 'ajv';
import { expect } from 'vitest';
import { schemaFiles } from '../../../../scripts/generate-schemas.ts';
import type { JsonReport } from '../../../../src/diagnostics/formats/json.ts';

const schema = JSON.parse((await schemaFiles())['schemas/check-report.schema.json'] ?? '') as object;
const validate = new Ajv({ strict: true, allowUnionTypes: true }).compile(schema);

export function readJson(json: string): JsonReport {
  const report = JSON.parse(json) as JsonReport;
  expect(validate(report), JSON.stringify(validate.errors)).toBe(true);
  return report;
}
