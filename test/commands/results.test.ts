/** A kept result says what its file says: every example, every format, byte for byte. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formats } from '../../src/report/registry.ts';
import { run } from '../support/fake-io.ts';

const EXAMPLES = readdirSync('examples').filter((name) => name.endsWith('.alliance.yaml'));
const NAMES = formats.map(({ name }) => name);
const WAYS = [[], ['--details'], ['--theme', 'shifting-power'], ['--width', '120', '--color', 'always']];
let cwd = '';
beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'alliance-results-'));
  for (const name of EXAMPLES) writeFileSync(join(cwd, name), readFileSync(join('examples', name)));
});
afterAll(() => rmSync(cwd, { recursive: true }));

describe.each(EXAMPLES)('the result of %s', (name) => {
  it.each(NAMES)('is reported as the file itself: %s', async (format) => {
    const kept = await run(['report', name, '--format', 'json'], { cwd });
    writeFileSync(join(cwd, 'result.json'), kept.stdout);
    for (const way of WAYS) {
      const fromFile = await run(['report', name, '--format', format, ...way], { cwd });
      expect(fromFile).toMatchObject({ exit: 0, stderr: '' });
      expect(fromFile.stdout.length).toBeGreaterThan(1000);
      expect(await run(['report', 'result.json', '--format', format, ...way], { cwd })).toEqual(fromFile);
      expect(await run(['report', '-', '--format', format, ...way], { cwd, stdin: kept.stdout })).toEqual(fromFile);
    }
  });

  it('is the same again, and the same in a batch', async () => {
    const one = await run(['report', name, '--format', 'json'], { cwd });
    const batch = await run(['batch', name, '--workers', '0'], { cwd });
    expect(JSON.parse(batch.stdout)).toEqual(JSON.parse(one.stdout));
    const again = await run(['report', '-', '--format', 'json'], { cwd, stdin: batch.stdout });
    expect(again.stdout).toBe(one.stdout);
  });
});

it('there are examples to hold this against', () => {
  expect(EXAMPLES.length).toBeGreaterThanOrEqual(6);
});
