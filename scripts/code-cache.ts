/** Writes V8's code cache of each bundle for the Node that builds, by running what a start most often runs. */
import { spawnSync } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';

/** Nothing is found in the file that is checked, as on most days: what tells of findings is compiled when there are any. */
const RUNS = {
  program: ['report', 'examples/harbor-neighbors.alliance.yaml'],
  check: ['check', 'examples/united-congress.alliance.yaml'],
};

export function writeCodeCache(): void {
  for (const name of readdirSync('dist')) if (name.endsWith('.cache')) rmSync(`dist/${name}`);
  // The runs are for their caches alone: whether the examples can be used is for the tests to judge.
  for (const [bundle, argv] of Object.entries(RUNS)) {
    const env = { ...process.env, ALLIANCE_WRITE_CACHE: bundle };
    spawnSync(process.execPath, ['bin/alliance.js', ...argv], { stdio: 'ignore', env });
  }
}
