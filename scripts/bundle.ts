/**
 * esbuild: the hot bundle, and beside it each heavy package in a file of its own that is read when first needed.
 * CommonJS, because Node starts it a fifth faster than ES modules.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type BuildOptions, build, type Plugin } from 'esbuild';
import { readCatalogue } from '../src/diagnostics/catalogue/all.ts';
import type { JsonSchema } from '../src/framework/json-schema.ts';
import { en } from '../src/words/en.ts';
import { shapeOnly, undescribed } from './without-words.ts';

/** Packages that no run needs before something went wrong, was asked for, or is drawn. */
const LAZY = ['cli-table3', 'inquirer', '@inquirer/core', 'yaml', 'zod', 'picomatch', 'diff'];
const file = (name: string) => name.replace(/^@/, '').replaceAll('/', '-');

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
function writeWords(folder: string): void {
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
const replacements = [
  lazyPackages,
  jsYamlCommonJs,
  noChildProcess,
  noColorGuessing,
  quickWidth,
  wordsAsJson,
  silentSchemas,
];

const common: BuildOptions = {
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  minify: true,
  keepNames: false,
  legalComments: 'none',
  metafile: true,
  logLevel: 'warning',
  // A dynamic import of another file becomes a require, which the code cache's script can do as well.
  supported: { 'dynamic-import': false },
};

/** The files of src/commands/ with these names, as they are loaded. Stops the build where one is not found. */
const replaced = (name: string, files: readonly string[], contents: string): Plugin => ({
  name,
  setup(context) {
    const left = new Set(files);
    context.onLoad({ filter: /[\\/]commands[\\/].*\.ts$/ }, ({ path }) => {
      const [, file = ''] = path.replaceAll('\\', '/').split('/src/commands/');
      if (!files.includes(file)) return undefined;
      left.delete(file);
      return { contents };
    });
    // A file that was moved would be taken in as a whole, and nothing but the clock would tell.
    context.onEnd(() => ({
      errors: [...left].map((file) => ({ text: `${name}: src/commands/${file} is not loaded` })),
    }));
  },
});

/** In place of some files, what they export is taken from a bundle that comes by way of the code cache. */
const fromCache = (bundle: string, files: readonly string[], names: string): Plugin => {
  const boot = fileURLToPath(new URL('../src/commands/start/boot.ts', pathToFileURL(__filename)));
  const contents = `import { load } from ${JSON.stringify(boot)}; export const { ${names} } = load(${bundle});`;
  return replaced('from-cache', files, contents);
};
/** The start is small and read at every run. What a check needs lies in a bundle of its own. */
const programFromCache = fromCache(
  "process.argv[2] === 'check' ? 'check' : 'program'",
  ['command-table.ts', 'print/report-error.ts'],
  'buildProgram, isCommand, reportError',
);
const checkFromCache = fromCache("'check'", ['check.ts', 'check/list-rules.ts'], 'register, listRules');
/** The bundle of a check runs no other command, and knows of them no more than their names. */
const otherCommands = replaced(
  'other-commands',
  ['init', 'assess', 'report', 'explain', 'batch', 'rubric', 'schema', 'completion'].map((name) => `${name}.ts`),
  'export const register = () => undefined; export const completionOf = () => ({ register });',
);

/** Writes every bundle; the files it took in, for the licence notices. */
export async function bundleAll(): Promise<string[]> {
  writeWords('dist/words');
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  const define = { ALLIANCE_VERSION: JSON.stringify(version), 'import.meta.url': '""' };
  const banner = { js: 'const ALLIANCE_FOLDER=__dirname+"/bundle";' };
  const inFunction = {
    ...common,
    outdir: 'dist',
    banner: { js: `(function(exports,require,module,__filename,__dirname){${banner.js}` },
    footer: { js: '})' },
  };
  const entryPoints = { check: 'src/commands/start/check-bundle.ts' };
  const check = await build({ ...inFunction, entryPoints, plugins: [otherCommands, ...replacements], define });
  writeInAscii('check');
  const program = await build({
    ...inFunction,
    entryPoints: { program: 'src/commands/start/program-bundle.ts' },
    plugins: [checkFromCache, ...replacements],
    define: { ...define, ...bundleIds('check') },
  });
  writeInAscii('program');
  const others = await build({
    ...common,
    entryPoints: { worker: 'src/commands/batch/worker.ts', index: 'src/index.ts' },
    outdir: 'dist',
    plugins: [...replacements],
    define,
    banner,
  });
  const vendor = await build({
    ...common,
    entryPoints: LAZY.map((name) => ({ in: name, out: file(name) })),
    outdir: 'dist/vendor',
    define,
    banner,
  });
  const start = await build({
    ...common,
    entryPoints: { start: 'src/commands/main.ts' },
    outdir: 'dist',
    plugins: [programFromCache],
    define: { ...define, ...bundleIds('program', 'check') },
  });
  return [check, program, others, vendor, start].flatMap(({ metafile }) => Object.keys(metafile?.inputs ?? {}));
}

/** Read a byte a character, which is fastest. What esbuild leaves as it is stands in patterns, where an escape means the same. */
function writeInAscii(name: string): void {
  const path = `dist/${name}.js`;
  const escaped = (sign: string) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
  writeFileSync(path, readFileSync(path, 'utf8').replace(/[\u0080-\uffff]/g, escaped));
}

/** Names the contents of a bundle, so that no cache of another one is ever used with it. */
function bundleIds(...names: string[]): Record<string, string> {
  const idOf = (name: string) =>
    createHash('sha256')
      .update(readFileSync(`dist/${name}.js`))
      .digest('hex')
      .slice(0, 12);
  return { ALLIANCE_BUNDLE_IDS: JSON.stringify(Object.fromEntries(names.map((name) => [name, idOf(name)]))) };
}
