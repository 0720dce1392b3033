/** Writes V8's code cache for the Node that builds, by running what a start most often runs. */
import { spawnSync } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import { bundleId } from './bundle.ts';

const EXAMPLE = 'examples/harbor-neighbors.alliance.yaml';

/** One after the other in one process, whose cache then holds the functions of both. */
const RUNS = `const { main, ioOf } = require('./dist/start.js');
const io = ioOf(process);
main(['report', '${EXAMPLE}'], io).then(() => main(['check', '${EXAMPLE}'], io));`;

export function writeCodeCache(): void {
  for (const name of readdirSync('dist')) if (name.endsWith('.cache')) rmSync(`dist/${name}`);
  const path = `dist/${bundleId()}-${process.version}-${process.arch}.cache`;
  const env = { ...process.env, ALLIANCE_WRITE_CACHE: path };
  // The run is for its cache alone: whether the example can be used is for the tests to judge.
  spawnSync(process.execPath, ['-e', RUNS], { stdio: 'ignore', env });
}
