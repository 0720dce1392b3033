import { describe, expect, it } from 'vitest';
import { readCatalogue } from '../../../src/diagnostics/catalogue/all.ts';
import type { CheckReport } from '../../../src/diagnostics/check-report.ts';
import { MOST_RESULTS, renderSarif } from '../../../src/diagnostics/formats/sarif.ts';
import { makeFinding, makeReport, manyFindings, textOf } from './make-report.ts';
import { readSarif, type SarifRun } from './readers/sarif-reader.ts';
import { paintless, richReport } from './rich-report.ts';

const catalogue = readCatalogue();

const sarif = (report: CheckReport, more = {}) => readSarif(textOf(renderSarif(report, { ...paintless, ...more })));
const addressOf = (file: string) =>
  sarif(makeReport([makeFinding({ file })])).results[0]?.locations[0]?.physicalLocation.artifactLocation;

describe('a SARIF log', () => {
  it('has every rule of the catalogue in words that GitHub takes', () => {
    const { rules } = sarif(makeReport(Object.keys(catalogue).map((code) => makeFinding({ code, args: {} })))).tool
      .driver;
    expect(rules.map(({ id }) => id)).toEqual(Object.keys(catalogue).sort());
    for (const { id, shortDescription, fullDescription, help } of rules) {
      expect(id.length, id).toBeLessThanOrEqual(255);
      expect(shortDescription.text.length, id).toBeLessThanOrEqual(1024);
      expect(fullDescription.text.length, id).toBeLessThanOrEqual(1024);
      expect(help.markdown.split('```'), id).toHaveLength(5);
    }
  });

  it('gives a rule the highest level that it has', () => {
    const [mild, strict] = [makeFinding({ severity: 'warning' }), makeFinding()];
    const level = (run: SarifRun) => run.tool.driver.rules[0]?.defaultConfiguration.level;
    expect(level(sarif(makeReport([mild])))).toBe('warning');
    expect(level(sarif(makeReport([mild, strict])))).toBe('error');
    expect(level(sarif(makeReport([strict, mild])))).toBe('error');
  });

  it('stays whole for a code that nobody wrote words for', () => {
    const [result] = sarif(makeReport([makeFinding({ code: 'no-such-code' })])).results;
    expect(result?.message.text).toBe('no-such-code');
  });

  it.each([
    ['./alliances/río verde.yaml', 'alliances/r%C3%ADo%20verde.yaml', '%SRCROOT%'],
    ['100%?.yaml', '100%25%3F.yaml', '%SRCROOT%'],
    ['https:x#y.yaml', 'https%3Ax%23y.yaml', '%SRCROOT%'],
    ['../other/a.yaml', '../other/a.yaml', '%SRCROOT%'],
    ['-', '-', '%SRCROOT%'],
    ['/files/of mine/a.yaml', 'file:///files/of%20mine/a.yaml', undefined],
    ['//host/a.yaml', 'file:///host/a.yaml', undefined],
    ['C:\\alliances\\a b.yaml', 'file:///C:/alliances/a%20b.yaml', undefined],
  ])('names %s by an address', (file, uri, uriBaseId) => {
    expect(addressOf(file)).toEqual(uriBaseId === undefined ? { uri } : { uri, uriBaseId });
  });

  it('makes no link of what looks like one', () => {
    const args = { key: '[here](https://evil.example)', where: 'x', allowed: 'y' };
    const [result] = sarif(makeReport([makeFinding({ args })])).results;
    expect(result?.message.text).toContain('"[here] (https://evil.example)"');
  });

  it('keeps what is suppressed out, and countable', async () => {
    const report = await richReport();
    const run = sarif(report);
    expect(run.results).toHaveLength(report.diagnostics.length);
    expect(run.results.some(({ suppressions }) => suppressions)).toBe(false);
    expect(run.properties.suppressed).toEqual({ waiver: 1, baseline: 1 });
  });

  it('marks what is suppressed where it is asked for', async () => {
    const report = await richReport();
    const { results } = sarif(report, { withSuppressed: true });
    expect(results).toHaveLength(report.diagnostics.length + 2);
    expect(results.flatMap(({ suppressions }) => suppressions ?? [])).toEqual([
      { kind: 'inSource', status: 'accepted', justification: 'Asked for by our funder' },
      { kind: 'external', status: 'accepted' },
    ]);
  });

  it('says that files could not be read', () => {
    const [invocation] = sarif(makeReport([], { unread: 2 })).invocations;
    expect(invocation?.executionSuccessful).toBe(false);
    expect(invocation?.toolExecutionNotifications.map(({ message }) => message.text)).toEqual([
      '2 files or folders could not be read.',
    ]);
    expect(sarif(makeReport([])).invocations).toEqual([{ executionSuccessful: true, toolExecutionNotifications: [] }]);
  });

  it('holds no more than GitHub takes, the errors first, and says what it left out', () => {
    const warnings = manyFindings(MOST_RESULTS, { severity: 'warning', excerpt: [] });
    const text = textOf(renderSarif(makeReport([...warnings, ...manyFindings(3, { code: 'missing-key' })]), paintless));
    const { results, invocations } = (JSON.parse(text) as { runs: SarifRun[] }).runs[0]!;
    expect(results).toHaveLength(MOST_RESULTS);
    expect(results.slice(0, 4).map(({ level }) => level)).toEqual(['error', 'error', 'error', 'warning']);
    expect(invocations[0]?.toolExecutionNotifications[0]?.message.text).toMatch(/25000 results.* 3 more are left out/);
  });
});
