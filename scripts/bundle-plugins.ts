/** What is taken in by the bundles in another form than it has in the sources and packages. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Plugin } from 'esbuild';
import { readCatalogue } from '../src/diagnostics/catalogue/all.ts';
import type { JsonSchema } from '../src/framework/json-schema.ts';
import { en } from '../src/words/en.ts';
import { shapeOnly, undescribed } from './without-words.ts';

/** Packages that no run needs before something went wrong, was asked for, or is drawn. */
export const LAZY = ['cli-table3', 'inquirer', '@inquirer/core', 'yaml', 'zod', 'picomatch', 'diff'];
/** How the file of such a package is called. */
export const file = (name: string) => name.replace(/^@/, '').replaceAll('/', '-');

const lazyPackages: Plugin = {
  name: 'lazy-packages',
  setup(context) {
    for (const name of LAZY) {
      const filter = new RegExp(`^${name.replace('/', '\\/')}$`);
      context.onResolve({ filter }, ({ kind }) =>
        kind === 'entry-point' ? undefined : { path: `./vendor/${file(name)}.js`, external: true },
      );
    }
  },
};
/** js-yaml's CommonJS build runs three times faster on Node 20 than its ES module build. */
const jsYamlCommonJs: Plugin = {
  name: 'js-yaml-commonjs',
  setup(context) {
    context.onResolve({ filter: /^js-yaml$/ }, () => ({ path: require.resolve('js-yaml') }));
  },
};

/** Commander could start other programs, which ours never asks it for; and the module behind it is the slowest to load. */
const noChildProcess: Plugin = {
  name: 'no-child-process',
  setup(context) {
    context.onResolve({ filter: /^(node:)?child_process$/ }, ({ path, importer }) =>
      /[\\/]node_modules[\\/]commander[\\/]/.test(importer) ? { path, namespace: 'unused' } : undefined,
    );
    context.onLoad({ filter: /.*/, namespace: 'unused' }, () => ({ contents: 'export default {};' }));
  },
};
/** Whether there are colours is ours to say, so chalk need not look at the system for them. */
const noColorGuessing: Plugin = {
  name: 'no-color-guessing',
  setup(context) {
    context.onResolve({ filter: /^#supports-color$/ }, ({ path }) => ({ path, namespace: 'no-color' }));
    context.onLoad({ filter: /.*/, namespace: 'no-color' }, () => ({
      contents: 'export const supportsColorStderr = false; export default { stdout: false, stderr: false };',
    }));
  },
};
/**
 * Hundreds of keys are there at once from JSON, where an object written out is built key by key at every start. It lies
 * beside the bundles, since a run reads only the words of the rooms that speak, and the catalogue when there is a finding.
 */
const wordsAsJson: Plugin = {
  name: 'words-as-json',
  setup(context) {
    const readJson = (name: string) => `JSON.parse(readFileSync(join(ALLIANCE_FOLDER, "../words", ${name}), "utf8"))`;
    context.onLoad({ filter: /[\\/]words[\\/]en\.ts$/ }, () => ({
      contents: `import { readFileSync } from 'node:fs'; import { join } from 'node:path';
        const read = {}, roomOf = (key) => key.slice(0, key.indexOf('.'));
        export const en = new Proxy({}, { get: (_, key) => (read[roomOf(key)] ??= ${readJson('roomOf(key) + ".json"')})[key] });`,
    }));
    context.onLoad({ filter: /[\\/]catalogue[\\/]all\.ts$/ }, () => ({
      contents: `import { readFileSync } from 'node:fs'; import { join } from 'node:path';
        let all; export const readCatalogue = () => (all ??= ${readJson(JSON.stringify(CATALOGUE))});`,
    }));
  },
};
const CATALOGUE = 'findings.json';

/** The words of each room, which is what stands before the first stop of a key, and the catalogue. */
export function writeWords(folder: string): void {
  const rooms: Record<string, Record<string, string>> = {};
  for (const [key, words] of Object.entries(en)) {
    const [room = ''] = key.split('.');
    rooms[room] = { ...rooms[room], [key]: words };
  }
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const write = (name: string, value: unknown) => writeFileSync(join(folder, name), JSON.stringify(value));
  for (const [room, words] of Object.entries(rooms)) write(`${room}.json`, words);
  write(CATALOGUE, readCatalogue());
}

/** What schemas say to people is for their published files; no run reads it. */
const silentSchemas: Plugin = {
  name: 'silent-schemas',
  setup(context) {
    context.onLoad({ filter: /[\\/]schemas[\\/][\w-]+\.schema\.json$/ }, ({ path }) => ({
      contents: JSON.stringify(shapeOnly(JSON.parse(readFileSync(path, 'utf8')) as JsonSchema)),
      loader: 'json',
    }));
    context.onLoad({ filter: /[\\/]src[\\/](framework|scoring|config)[\\/][\w-]+\.ts$/ }, ({ path }) => ({
      contents: undescribed(readFileSync(path, 'utf8')),
      loader: 'ts',
    }));
  },
};
/** Widths of plain text are counted by us, also where a package asks for them; what counts the others starts slowly. */
const quickWidth: Plugin = {
  name: 'quick-width',
  setup(context) {
    context.onResolve({ filter: /^fast-string-width$/ }, ({ importer }) =>
      importer.endsWith('quick-width.ts') ? undefined : { path: resolve('src/report/quick-width.ts') },
    );
    context.onLoad({ filter: /[\\/]fast-string-width[\\/]dist[\\/]index\.js$/ }, ({ path }) => ({
      contents: `export default (text, options = {}) =>
        require('fast-string-truncated-width').default(text, { limit: Infinity, ellipsis: '', ellipsisWidth: 0 }, options).width;`,
      resolveDir: dirname(path),
    }));
  },
};
export const replacements: readonly Plugin[] = [
  lazyPackages,
  jsYamlCommonJs,
  noChildProcess,
  noColorGuessing,
  quickWidth,
  wordsAsJson,
  silentSchemas,
];
