/**
 * esbuild: the hot bundle, and beside it each heavy package in a file of its own that is read when first needed.
 * CommonJS, because Node starts it a fifth faster than ES modules.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type BuildOptions, build, type Plugin } from 'esbuild';
import { file, LAZY, replacements, writeWords } from './bundle-plugins.ts';

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
