/** A Code Quality report as GitLab's documentation asks for it; one bad entry, and GitLab leaves out all that follow. */
import { Ajv } from 'ajv';
import { expect } from 'vitest';

export interface Degradation {
  description: string;
  check_name: string;
  fingerprint: string;
  severity: string;
  location: { path: string; lines: { begin: number } };
}

const text = { type: 'string', minLength: 1 };
const validate = new Ajv({ strict: true }).compile({
  type: 'array',
  items: {
    type: 'object',
    required: ['description', 'check_name', 'fingerprint', 'severity', 'location'],
    additionalProperties: false,
    properties: {
      description: text,
      check_name: text,
      fingerprint: { type: 'string', pattern: '^[0-9a-f]{64}$' },
      severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
      location: {
        type: 'object',
        required: ['path', 'lines'],
        additionalProperties: false,
        properties: {
          path: { ...text, not: { pattern: '^\\./.' } },
          lines: {
            type: 'object',
            required: ['begin'],
            additionalProperties: false,
            properties: { begin: { type: 'integer', minimum: 1 } },
          },
        },
      },
    },
  },
});

export function readGitlab(json: string): Degradation[] {
  expect(json.charCodeAt(0)).toBe('['.charCodeAt(0));
  const report = JSON.parse(json) as Degradation[];
  expect(validate(report), JSON.stringify(validate.errors)).toBe(true);
  expect(new Set(report.map(({ fingerprint }) => fingerprint)).size).toBe(report.length);
  return report;
}
