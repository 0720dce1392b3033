/**
 * esbuild: the hot bundle, and beside it each heavy package in a file of its own that is read when first needed.
 * CommonJS, because Node starts it a fifth faster than ES modules.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { type BuildOptions, build, type Plugin } from 'esbuild';

/** Packages that no run needs before something went wrong, was asked for, or is drawn. */
const LAZY = ['cli-table3', 'inquirer', '@inquirer/core', 'yaml', 'zod', 'tinyglobby'];
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

/** Writes every bundle; the files it took in, for the licence notices. */
export async function bundleAll(): Promise<string[]> {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  const hot = await build({
    ...common,
    entryPoints: { alliance: 'src/commands/main.ts', worker: 'src/commands/batch-worker.ts' },
    outdir: 'dist',
    plugins: [lazyPackages, jsYamlCommonJs],
    define: { ALLIANCE_VERSION: JSON.stringify(version), 'import.meta.url': 'ALLIANCE_URL' },
    banner: { js: 'const ALLIANCE_URL=require("node:url").pathToFileURL(__dirname+"/bundle/file.js").href;' },
  });
  const vendor = await build({
    ...common,
    entryPoints: LAZY.map((name) => ({ in: name, out: file(name) })),
    outdir: 'dist/vendor',
  });
  const id = createHash('sha256').update(readFileSync('dist/alliance.js')).digest('hex').slice(0, 12);
  const boot = await build({
    ...common,
    entryPoints: { boot: 'src/commands/boot.ts' },
    outdir: 'dist',
    define: { ALLIANCE_BUNDLE_ID: JSON.stringify(id) },
  });
  return [hot, vendor, boot].flatMap(({ metafile }) => Object.keys(metafile?.inputs ?? {}));
}
