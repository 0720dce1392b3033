/** From a key to the next question on the screen, saving included, in a pseudo-terminal, on a file with 200 members. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { openPty } from '../test/support/pty.ts';
import { line, median } from './measure.ts';

const MEMBERS = 200;
const QUESTIONS = 15;
const MOST = 50;

export async function benchInterview(): Promise<string[]> {
  const cwd = mkdtempSync(join(tmpdir(), 'alliance-bench-'));
  try {
    const text = largeFile();
    writeFileSync(join(cwd, 'large.alliance.yaml'), text);
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
    const what = `interview, key to next question, ${Math.round(Buffer.byteLength(text) / 1000)} kB`;
    return [line(what, figure, `within ${MOST} ms`, worst <= MOST)];
  } finally {
    rmSync(cwd, { recursive: true, force: true });
  }
}

/** About 70 kB: members richly told, with comments between them. */
function largeFile(): string {
  const members = Array.from({ length: MEMBERS }, (_, n) =>
    [
      `  - name: "Member ${n}: Tenants’ Union" # since ${1990 + (n % 30)}`,
      `    id: member-${n}`,
      '    base-building: yes',
      '    scale: [local, regional]',
      `    places: [Harbor District, "Ward ${n % 40}"]`,
      '    constituencies: [tenants, dock workers]',
      '    issues: [housing, {issue: port expansion, position: only with local hiring}]',
      '    skills: [base, organizing]',
      '    power: [mobilization]',
      '',
    ].join('\n'),
  );
  return `version: 1\nname: Large Alliance\nprofile: {stage: {operation: {progress: under-way}}}\nmembers:\n${members.join('')}`;
}
