/** How long a start takes, against a Node that does nothing. */
import { line, node, pair } from './measure.ts';

const BIN = 'bin/alliance.js';
const RUNS = 30;

export function benchStartUp(): string[] {
  const cases: [string, string[], number][] = [
    ['alliance --version', ['--version'], 1.4],
    ['alliance report, 6 kB example', ['report', 'examples/united-congress.alliance.yaml'], 2.2],
    ['alliance report, 20 kB example', ['report', 'examples/harbor-neighbors.alliance.yaml'], 0],
  ];
  return cases.map(([what, argv, most]) => {
    const { a, ratio } = pair(node(BIN, ...argv), node('-e', '0'), RUNS);
    const figure = `${ratio.toFixed(2)} x node -e 0 (${Math.round(a * 1000)} ms)`;
    return line(what, figure, most ? `at most ${most} x` : '', most ? ratio <= most : null);
  });
}
