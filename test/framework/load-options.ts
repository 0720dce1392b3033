/** What the tests of loading load with: the shipped rubric, with one criterion that had another name, and a fixed day. */
import type { LoadOptions } from '../../src/framework/load-alliance.ts';
import { readCrossroads } from '../support/read-crossroads.ts';

export async function loadOptions(): Promise<LoadOptions> {
  const rubric = await readCrossroads();
  return {
    file: 'harbor.alliance.yaml',
    today: '2026-11-21',
    rubric: { ...rubric, renamed: { 'former-name': 'safe-space' }, retired: { 'older-name': 'Others ask it better.' } },
  };
}
