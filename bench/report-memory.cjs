// Preloaded into a process that is measured: its highest resident memory, in kB, told at the end.
const { writeFileSync } = require('node:fs');
const { isMainThread } = require('node:worker_threads');

if (isMainThread) {
  process.on('exit', () => writeFileSync(process.env.ALLIANCE_BENCH_REPORT, String(process.resourceUsage().maxRSS)));
}
