/** Lists of globs of a configuration: what they mean one by one, and in each place where one may stand. */
import { describe, expect, it } from 'vitest';
import { type PatternsOptions, readPatterns } from '../../../src/commands/check/patterns.ts';
import { HEAD, makeFolder } from './folder.ts';

const CONFIG = 'alliance.config.yaml';
const NAMES = ['a.yaml', 'b.yaml', 'drafts/keep.yaml', 'drafts/old.yaml', 'drafts/deep/old.yaml', '!a.yaml'];

async function meant(patterns: readonly string[], options: PatternsOptions = {}): Promise<string[]> {
  const { verdict } = await readPatterns(patterns, options);
  return NAMES.filter((name) => verdict(name) === true);
}

describe('a list of globs', () => {
  it.each<[string[], string[]]>([
    [[], []],
    [['*.yaml'], ['a.yaml', 'b.yaml', '!a.yaml']],
    [
      ['drafts/**', '!drafts/keep.yaml'],
      ['drafts/old.yaml', 'drafts/deep/old.yaml'],
    ],
    [
      ['!drafts/keep.yaml', 'drafts/**'],
      ['drafts/keep.yaml', 'drafts/old.yaml', 'drafts/deep/old.yaml'],
    ],
    [['drafts/**', '!drafts/**', 'drafts/keep.yaml'], ['drafts/keep.yaml']],
    [['**', '!drafts', '!*.yaml'], []],
    [
      ['**', '!drafts/'],
      ['a.yaml', 'b.yaml', '!a.yaml'],
    ],
    [['drafts'], []],
    [['drafts/!(old).yaml'], ['drafts/keep.yaml']],
    [['!(b).yaml'], ['a.yaml', '!a.yaml']],
    [['\\!a.yaml'], ['!a.yaml']],
    [['!!a.yaml'], []],
    [['./a.yaml'], ['a.yaml']],
  ])('is gone through in order: %j', async (patterns, expected) => {
    expect(await meant(patterns)).toEqual(expected);
  });

  it.each([['drafts'], ['drafts/'], ['drafts//'], ['./drafts'], ['drafts/*'], ['draft?'], ['{drafts,other}']])(
    'of what is left out takes the folder with all below it: %s',
    async (pattern) => {
      expect(await meant([pattern], { takesFolders: true })).toEqual(NAMES.slice(2, 5));
      const { verdict, isShut } = await readPatterns([pattern], { takesFolders: true });
      expect(isShut('drafts') || isShut('drafts/deep')).toBe(true);
      expect([isShut('region'), verdict('region/a.yaml')]).toEqual([false, null]);
    },
  );

  it('shuts no folder that something is taken back from', async () => {
    const { isShut } = await readPatterns(['drafts/**', '!drafts/keep.yaml', 'old'], { takesFolders: true });
    expect([isShut('drafts'), isShut('drafts/deep'), isShut('old')]).toEqual([false, false, true]);
  });

  it('that begins by taking back takes from what holds without it', async () => {
    expect(await meant(['!drafts', '!a.yaml'], { from: ['**'] })).toEqual(['b.yaml', '!a.yaml']);
    expect(await meant(['!drafts'], {})).toEqual([]);
  });
});

describe('in a configuration', () => {
  const files = {
    'a.alliance.yaml': HEAD,
    'drafts/keep.alliance.yaml': HEAD,
    'drafts/old.alliance.yaml': HEAD,
    'notes.yaml': 'no: alliance',
  };
  const looked = async (settings: string, argv: readonly string[] = []) => {
    const folder = makeFolder({ ...files, [CONFIG]: `version: 1\n${settings}\n` });
    return (await folder.check(argv)).report?.files.map(({ file }) => file);
  };

  it.each([['ignore: ["drafts/**", "!drafts/keep.alliance.yaml"]'], ['ignore: [drafts, "!**/keep.*"]']])(
    'what is ignored may be taken back, however files are named: %s',
    async (settings) => {
      const left = ['a.alliance.yaml', 'drafts/keep.alliance.yaml'];
      for (const argv of [[], ['.'], ['**/*.alliance.yaml'], Object.keys(files).slice(0, 3)])
        expect(await looked(settings, argv), argv.join()).toEqual(left);
    },
  );

  it.each([['drafts'], ['drafts/'], ['drafts/*'], ['drafts/**']])(
    'an ignored folder is ignored however files are named: %s',
    async (pattern) => {
      for (const argv of [[], ['.'], ['**/*.alliance.yaml'], Object.keys(files).slice(0, 3)])
        expect(await looked(`ignore: ["${pattern}"]`, argv), argv.join()).toEqual(['a.alliance.yaml']);
    },
  );

  it('of the files to look at some are taken back', async () => {
    expect(await looked('files: ["**/*.alliance.yaml", "!drafts/**", "drafts/keep.*"]')).toEqual([
      'a.alliance.yaml',
      'drafts/keep.alliance.yaml',
    ]);
    expect(await looked('files: ["!drafts/old.*"]')).toEqual(['a.alliance.yaml', 'drafts/keep.alliance.yaml']);
  });

  it.each([['["**", "!drafts/**"]'], ['["!drafts"]'], ['["**", "!drafts/", "!nowhere"]']])(
    'a gate holds for what is not taken back: %s',
    async (list) => {
      const gate = `gates: [{name: Held, files: ${list}, least-score: 1}]`;
      const folder = makeFolder({ ...files, [CONFIG]: `version: 1\n${gate}\n` });
      expect((await folder.check()).found).toEqual(['a.alliance.yaml:1:1 gate-without-round!']);
    },
  );
});
