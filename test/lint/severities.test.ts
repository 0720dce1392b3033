/** Which codes have a severity to choose, and what choosing one does. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { entryOf } from '../../src/diagnostics/catalogue.ts';
import {
  isAboutSettingAside,
  LOADER_SEVERITIES,
  severities,
  severityOf,
  waivable,
  withSeverities,
} from '../../src/lint/severities.ts';
import { diagnosticOf } from './finds.ts';

const framework = join(import.meta.dirname, '../../src/framework');

describe('the codes whose severity can be chosen', () => {
  it('have words, and hold every warning that loading an alliance file gives', () => {
    for (const code of severities.keys()) expect(entryOf(code), code).not.toBeNull();
    const loading = readdirSync(framework).filter((name) => name.startsWith('check-'));
    const texts = loading.map((name) => readFileSync(join(framework, name), 'utf8'));
    const warnings = texts.flatMap((text) => [...text.matchAll(/code: '([a-z-]+)',\s*severity: 'warning'/g)]);
    expect(warnings.map(([, code]) => code).sort()).toEqual(Object.keys(LOADER_SEVERITIES));
  });

  it('are those that a comment can allow, but for what is about settings themselves', () => {
    const others = [...severities.keys()].filter((code) => !waivable.has(code));
    expect(others.filter((code) => !isAboutSettingAside(code))).toEqual([
      'gate-without-revision',
      'gate-without-files',
      'glob-without-files',
    ]);
    for (const code of ['waiver-unused', 'waiver-not-understood', 'baseline-stale']) expect(others).toContain(code);
    for (const code of ['anchor-not-member', 'round-stale', 'gate-score']) expect(waivable.has(code), code).toBe(true);
  });
});

describe('a chosen severity', () => {
  const told = [diagnosticOf('anchor-not-member'), diagnosticOf('waiver-unused'), diagnosticOf('not-a-date')];

  it('comes before the own one, and no name of an object is taken for a code', () => {
    expect(severityOf('waiver-unused', { 'waiver-unused': 'off' })).toBe('off');
    expect(severityOf('waiver-unused', {})).toBe('warning');
    expect(severityOf('toString', {})).toBe('error');
  });

  it('changes what is told of its code alone, or takes it out', () => {
    expect(withSeverities(told, { 'round-stale': 'off' })).toBe(told);
    const [first, ...others] = withSeverities(told, { 'anchor-not-member': 'error', 'waiver-unused': 'off' });
    expect(first).toEqual({ ...told[0], severity: 'error' });
    expect(others).toEqual([told[2]]);
  });
});
