/** Writes V8's code cache for the Node that builds, by running what a start most often runs. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';

const EXAMPLE = 'examples/harbor-neighbors.alliance.yaml';

export function writeCodeCache(): void {
  const id = createHash('sha256').update(readFileSync('dist/alliance.js')).digest('hex').slice(0, 12);
  for (const name of readdirSync('dist')) if (name.endsWith('.cache')) rmSync(`dist/${name}`);
  const path = `dist/${id}-${process.version}-${process.arch}.cache`;
  const argv = existsSync(EXAMPLE) ? ['report', EXAMPLE] : ['--help'];
  const script = `
    const { main, ioOf } = require('./dist/boot.js').load(${JSON.stringify(path)});
    main(${JSON.stringify(argv)}, ioOf(process)).then((exitCode) => { process.exitCode = exitCode; });`;
  // The run is for its cache alone: what it prints, and whether the example can be used, is for the tests to judge.
  execFileSync(process.execPath, ['-e', `${script}\nprocess.on('exit', () => { process.exitCode = 0; });`], {
    stdio: 'ignore',
  });
}
