/** What the catalogue says of the rules about the alliance itself: examples, words, and the files that ship. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Catalogue } from '../../../src/diagnostics/catalogue/entry.ts';
import { lintAllianceDefinition } from '../../../src/diagnostics/catalogue/lint-alliance-definition.ts';
import { lintAllianceMembers } from '../../../src/diagnostics/catalogue/lint-alliance-members.ts';
import { lintAlliancePlaces } from '../../../src/diagnostics/catalogue/lint-alliance-places.ts';
import { lintAllianceStages } from '../../../src/diagnostics/catalogue/lint-alliance-stages.ts';
import { lintAllianceStructure } from '../../../src/diagnostics/catalogue/lint-alliance-structure.ts';
import { lintAllianceTargets } from '../../../src/diagnostics/catalogue/lint-alliance-targets.ts';
import { messageOf, nextStepOf } from '../../../src/diagnostics/render.ts';
import { rules } from '../../../src/lint/registry.ts';
import { exampleText } from '../../diagnostics/example-text.ts';
import { readCrossroads } from '../../support/read-crossroads.ts';
import { toldOf } from '../finds.ts';
import { makeSubject } from '../subject.ts';

const catalogue: Catalogue = {
  ...lintAllianceDefinition,
  ...lintAllianceMembers,
  ...lintAlliancePlaces,
  ...lintAllianceStages,
  ...lintAllianceStructure,
  ...lintAllianceTargets,
};
const allianceRules = rules.filter(({ code }) => Object.hasOwn(catalogue, code));
const rubric = await readCrossroads();
const FOLDER = join(import.meta.dirname, '../../../examples');

async function findAll(text: string) {
  const subject = await makeSubject(text, { rubric });
  return allianceRules.flatMap((rule) => rule.find(subject));
}

describe('rules about the alliance itself', () => {
  it('stand behind every entry, one rule each', () => {
    expect(Object.keys(catalogue).sort()).toEqual(allianceRules.map(({ code }) => code).sort());
  });

  it.each(Object.entries(catalogue))('%s says its message in whole, on a line', async (code, entry) => {
    for (const finding of await findAll(exampleText(entry, 'bad'))) {
      if (finding.code !== code) continue;
      expect(messageOf(toldOf(finding))).toMatch(/^[^\n{}]{10,}[^.\n{}]$/);
      expect(nextStepOf(toldOf(finding))).toMatch(/^[^\n]{10,}$/);
    }
  });
});

describe('the explanation of a rule', () => {
  it.each(Object.entries(catalogue))('%s is not cut at 80 columns', (code, { title, bad, good }) => {
    expect(`${code}: ${title}`.length).toBeLessThanOrEqual(80);
    for (const line of `${bad}${good}`.split('\n')) expect(line.length, line).toBeLessThanOrEqual(76);
  });
});

/** Each was looked at: a doubt that the file itself owns up to. */
const EXPECTED: Readonly<Record<string, readonly string[]>> = {
  'harbor-neighbors': ['stage-beyond-answers profile/stage/operation/progress', 'value-without-practice values/3/name'],
};

describe('the shipped examples', () => {
  it('say who answered as a role or a group, as the schema asks for', async () => {
    const texts = readdirSync(FOLDER).map((name) => readFileSync(join(FOLDER, name), 'utf8'));
    const told = texts.flatMap((text) => [...text.matchAll(/(?<![-\w])by: *([^,}\n]+)/g)].map(([, who]) => who));
    expect(told.length).toBeGreaterThan(0);
    for (const who of told) expect(who).not.toMatch(/^"?\p{Lu}\p{Ll}+"?$/u);
  });

  it.each(readdirSync(FOLDER).filter((name) => name.endsWith('.alliance.yaml')))('%s', async (name) => {
    const subject = await makeSubject(readFileSync(join(FOLDER, name), 'utf8'), { rubric });
    const found = allianceRules.flatMap((rule) =>
      rule.severity === 'off' ? [] : rule.find(subject).map(({ code, path }) => `${code} ${path.join('/')}`),
    );
    expect(found).toEqual(EXPECTED[name.replace('.alliance.yaml', '')] ?? []);
  });
});
