import { describe, expect, it } from 'vitest';
import {
  checkFormatHelp,
  checkFormatOfPath,
  checkFormats,
  findCheckFormat,
} from '../../../src/diagnostics/formats/registry.ts';
import { makeReport, textOf } from './make-report.ts';
import { readGitlab } from './readers/gitlab-reader.ts';
import { readJson } from './readers/json-reader.ts';
import { readJunit } from './readers/junit-reader.ts';
import { readSarif } from './readers/sarif-reader.ts';
import { paintless } from './rich-report.ts';

describe('the formats of a check', () => {
  it('are the six that are promised, each with a name and an ending of its own', () => {
    expect(checkFormats.map(({ name }) => name)).toEqual(['text', 'json', 'github', 'sarif', 'junit', 'gitlab']);
    expect(new Set(checkFormats.map(({ extension }) => extension)).size).toBe(checkFormats.length);
  });

  it('are found by name, and not by what is no name', () => {
    expect(findCheckFormat('sarif')?.extension).toBe('sarif');
    expect(findCheckFormat('SARIF')).toBeNull();
    expect(findCheckFormat('constructor')).toBeNull();
  });

  it.each([
    ['out/check.json', 'json'],
    ['out/check.GITLAB.json', 'gitlab'],
    ['alliances.sarif', 'sarif'],
    ['results.xml', 'junit'],
    ['log.txt', 'text'],
    ['log.github.txt', 'github'],
    ['json', undefined],
    ['check.html', undefined],
  ])('%s is %s by its ending', (path, name) => {
    expect(checkFormatOfPath(path)?.name).toBe(name);
  });

  it('are all in the help, with what each is for', () => {
    const help = checkFormatHelp();
    for (const { name } of checkFormats) expect(help).toMatch(new RegExp(`(^|, )${name} \\([^)]+\\)`));
  });

  it('have something whole to say where there was nothing to look at', async () => {
    const empty = makeReport([]);
    const said = async (name: string) =>
      textOf(((await findCheckFormat(name)?.load()) ?? (() => '?'))(empty, paintless));
    expect(await said('text')).toBe('');
    expect(await said('github')).toBe('');
    expect(readGitlab(await said('gitlab'))).toEqual([]);
    expect(readJson(await said('json')).files).toEqual([]);
    expect(readJunit(await said('junit'))).toEqual([]);
    expect(readSarif(await said('sarif')).results).toEqual([]);
  });
});
