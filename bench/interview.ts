/** From a key to the next question on the screen, saving included, in a pseudo-terminal, on a file with 200 members. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { openPty } from '../test/support/pty.ts';
import { line, median } from './measure.ts';

const QUESTIONS = 10;
const MOST = 50;

export async function benchInterview(): Promise<string[]> {
  const cwd = mkdtempSync(join(tmpdir(), 'alliance-bench-'));
  try {
    writeFileSync(join(cwd, 'large.alliance.yaml'), largeFile());
    const argv = [
      'assess',
      'large.alliance.yaml',
      '--depth',
      'quick',
      '--new-round',
      '--round-id',
      'bench',
      '--mode',
      'desk',
    ];
    const screen = openPty(process.execPath, [resolve('bin/alliance.js'), ...argv], { cwd });
    const times: number[] = [];
    await screen.until(/\b0 of \d+ done/);
    for (let answered = 1; answered <= QUESTIONS; answered++) {
      const start = process.hrtime.bigint();
      screen.type('3');
      await screen.until(new RegExp(`\\b${answered} of \\d+ done`));
      times.push(Number(process.hrtime.bigint() - start) / 1e6);
    }
    screen.pty.kill();
    const middle = median(times);
    const worst = Math.max(...times);
    const figure = `${middle.toFixed(0)} ms, at worst ${worst.toFixed(0)} ms`;
    return [line('interview, key to next question, 200 members', figure, `within ${MOST} ms`, middle <= MOST)];
  } finally {
    rmSync(cwd, { recursive: true, force: true });
  }
}

function largeFile(): string {
  const member = (n: number) =>
    `  - {name: Member ${n}, id: member-${n}, base-building: "yes", scale: [local], skills: [base, organizing], note: Joined early.}`;
  return `version: 1\nname: Large Alliance\nmembers:\n${Array.from({ length: 200 }, (_, n) => member(n)).join('\n')}\n`;
}
