/** SARIF held to its published schema, and to what GitHub's reference asks of a log beyond it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { expect } from 'vitest';

export interface SarifResult {
  ruleId: string;
  ruleIndex: number;
  level: string;
  message: { text: string };
  locations: { physicalLocation: { artifactLocation: { uri: string }; region: Record<string, number> } }[];
  partialFingerprints: Record<string, string>;
  suppressions?: { kind: string; status: string; justification?: string }[];
}
export interface SarifRule {
  id: string;
  shortDescription: { text: string };
  fullDescription: { text: string };
  help: { text: string; markdown: string };
  defaultConfiguration: { level: string };
}
export interface SarifRun {
  tool: { driver: { name: string; semanticVersion: string; rules: SarifRule[] } };
  automationDetails: { id: string };
  invocations: { executionSuccessful: boolean; toolExecutionNotifications: { message: { text: string } }[] }[];
  properties: { suppressed: { waiver: number; baseline: number } };
  results: SarifResult[];
}

/** Without its name and draft, which Ajv doesn't know; what the schema says is the same in both drafts. */
const {
  $schema: _draft,
  id: _id,
  ...schema
} = JSON.parse(readFileSync(join(import.meta.dirname, '../../../support/sarif-schema-2.1.0.json'), 'utf8')) as Record<
  string,
  unknown
>;
const REFERENCE = /^(?:[\w\-.~!$&'()*+,;=:@/?#]|%[0-9A-F]{2})+$/;
const formats = {
  uri: (text: string) => URL.canParse(text),
  'uri-reference': (text: string) => REFERENCE.test(text) && URL.canParse(text, 'file:///root/'),
  'date-time': true,
} as const;
const validate = new Ajv({ strict: false, allErrors: true, formats }).compile(schema);

export function readSarif(text: string): SarifRun {
  const log = JSON.parse(text) as { $schema: string; runs: SarifRun[] };
  expect(validate(log), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true);
  expect(log.$schema).toBe('https://json.schemastore.org/sarif-2.1.0.json');
  const [run] = log.runs;
  if (run === undefined || log.runs.length > 1) throw new Error('one run is expected');
  checkForGitHub(run);
  return run;
}

/** What is required must be there and not empty; rules and results fit each other; fingerprints differ. */
function checkForGitHub({ tool, results }: SarifRun): void {
  const texts = tool.driver.rules.flatMap(({ id, shortDescription, fullDescription, help }) => [
    id,
    shortDescription.text,
    fullDescription.text,
    help.text,
    help.markdown,
  ]);
  for (const { ruleId, ruleIndex, message, locations, partialFingerprints } of results) {
    expect(tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
    expect(locations).toHaveLength(1);
    const { artifactLocation, region } = locations[0]!.physicalLocation;
    expect(Object.keys(region)).toEqual(['startLine', 'startColumn', 'endLine', 'endColumn']);
    texts.push(message.text, artifactLocation.uri, ...Object.values(partialFingerprints));
  }
  expect(texts.filter((text) => text === '')).toEqual([]);
  expect(results.length).toBeLessThanOrEqual(25_000);
  expect(new Set(tool.driver.rules.map(({ id }) => id)).size).toBe(tool.driver.rules.length);
  const prints = results.map(({ partialFingerprints }) => Object.values(partialFingerprints)[0]);
  expect(new Set(prints).size).toBe(results.length);
}
