/** The command line bundled from the sources as they are, for tests that need a process of its own. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const ROOT = join(import.meta.dirname, '../..');

/** Writes the bundle and gives its path; the compiled rubric is that of the last build. */
export async function bundleCli(name: string): Promise<string> {
  const folder = join(ROOT, 'node_modules/.cache/alliance-tests');
  mkdirSync(folder, { recursive: true });
  const outfile = join(folder, `${name}.mjs`);
  await build({
    stdin: {
      contents: `import { main } from './src/commands/main.ts';
        import { ioOf } from './src/commands/io/io.ts';
        process.exitCode = await main(process.argv.slice(2), ioOf(process));`,
      resolveDir: ROOT,
      loader: 'ts',
    },
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    outfile,
    logLevel: 'error',
    define: { 'import.meta.url': JSON.stringify(pathToFileURL(join(ROOT, 'src/commands/main.ts')).href) },
  });
  return outfile;
}
