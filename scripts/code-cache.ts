/** Writes V8's code cache of each bundle for the Node that builds, by running what a start most often runs. */
import { spawnSync } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';

const EXAMPLE = 'examples/harbor-neighbors.alliance.yaml';

export function writeCodeCache(): void {
  for (const name of readdirSync('dist')) if (name.endsWith('.cache')) rmSync(`dist/${name}`);
  // The runs are for their caches alone: whether the example can be used is for the tests to judge.
  for (const [bundle, command] of Object.entries({ program: 'report', check: 'check' })) {
    const env = { ...process.env, ALLIANCE_WRITE_CACHE: bundle };
    spawnSync(process.execPath, ['bin/alliance.js', command, EXAMPLE], { stdio: 'ignore', env });
  }
}
