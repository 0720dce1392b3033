/** Many files: `alliance batch`, which also scores them, against `ajv-cli validate` with the same JSON Schema. */
import { type Command, line, median, node, pair, runOnce } from './measure.ts';
import { ajvOn, FILES, withCorpus } from './peers.ts';

const RUNS = 5;
/** So many that a stretch in which the machine does something else decides nothing. */
const PAIRS = 9;

export function benchBatch(): string[] {
  return withCorpus((folder, corpus, mean) => {
    const ajv = ajvOn(folder, corpus);
    // A line of NDJSON is the whole assessment and several times as long as the file: that is told, and promised nothing.
    const formats = (
      [
        ['csv', 2],
        ['ndjson', null],
      ] as const
    ).flatMap(([format, least]) => {
      const batch = node('bin/alliance.js', 'batch', corpus, '--format', format);
      return [...compareWithAjv(`alliance batch --format ${format}`, batch, ajv, least), peakOf(batch)];
    });
    return [`${FILES} files of ${(mean / 1000).toFixed(1)} kB:`, ...formats];
  });
}

/** Files a second of `command`, and how many times those of ajv-cli; `least` is what is promised, null: nothing. */
export function compareWithAjv(what: string, command: Command, ajv: Command | null, least: number | null): string[] {
  if (ajv === null) {
    const { seconds } = runOnce(command);
    return [line(what, `${Math.round(FILES / seconds)} files a second`, 'ajv-cli not to be had', null)];
  }
  const { a, b, ratio } = pair(command, ajv, PAIRS);
  const figure = `${Math.round(FILES / a)} against ${Math.round(FILES / b)} a second`;
  return [
    line(`${what}, against ajv-cli validate`, figure, '', null),
    least === null
      ? line('  files a second against ajv-cli', `${(1 / ratio).toFixed(2)} x`, '', null)
      : line(
          '  files a second against ajv-cli',
          `${(1 / ratio).toFixed(2)} x`,
          `at least ${least} x`,
          1 / ratio >= least,
        ),
  ];
}

export function peakOf(command: Command): string {
  const peak = median(Array.from({ length: RUNS }, () => runOnce(command, true).megabytes ?? 0));
  return line('  peak memory', `${Math.round(peak)} MB`, 'under 250 MB', peak < 250);
}
