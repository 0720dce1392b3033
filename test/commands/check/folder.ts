/** A folder of files of its own for each test of a check, and what the check says of them, in short. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { firstFew } from '../../../src/commands/check/summary.ts';
import type { JsonDiagnostic, JsonReport } from '../../../src/diagnostics/formats/json.ts';
import { say } from '../../../src/words/say.ts';
import { type FakeOptions, type Outcome, run } from '../../support/fake-io.ts';

export interface Checked extends Outcome {
  /** What was told: `file:line:column code`, with `!` behind errors. */
  found: string[];
  /** What was set aside: `file code by`. */
  aside: string[];
  report: JsonReport | null;
}

export interface Folder {
  cwd: string;
  write(files: Record<string, string | Uint8Array>): void;
  read(name: string): string;
  /** `alliance check` with these arguments, asked for its report as data. */
  check(argv?: readonly string[], options?: FakeOptions): Promise<Checked>;
  /** The same as its users run it. */
  run(argv?: readonly string[], options?: FakeOptions): Promise<Outcome>;
}

export const HEAD = 'version: 1\nname: Harbor\n';
/** One warning, at the anchor. */
export const WARNING = `${HEAD}members: [A, C]\nprofile: {structure: {anchors: [B]}}\n`;
/** One fault. */
export const FAULT = `${HEAD}founded: soon\n`;

/** The note about files whose rules are not asked before their faults are mended. */
export const halfway = (...files: string[]) =>
  `${say('commands.check.halfway', { n: files.length, files: firstFew(files) })}\n`;

/** The line that says where to read more of what was told. */
export const more = (code: string) => `${say('commands.check.explain', { code })}\n`;

/** Gone when the test is over. */
export function makeFolder(files: Record<string, string | Uint8Array> = {}): Folder {
  const cwd = mkdtempSync(join(tmpdir(), 'alliance-check-'));
  onTestFinished(() => rmSync(cwd, { recursive: true, force: true }));
  const ownName = nameEach(cwd);
  const folder: Folder = {
    cwd,
    write(added) {
      for (const [name, text] of Object.entries(added)) {
        mkdirSync(dirname(join(cwd, name)), { recursive: true });
        writeFileSync(join(cwd, name), typeof text === 'string' ? ownName(name, text) : text);
      }
    },
    read: (name) => readFileSync(join(cwd, name), 'utf8'),
    run: (argv = [], options = {}) => run(['check', ...argv], { cwd, ...options }),
    async check(argv = [], options = {}) {
      const outcome = await folder.run(['-f', 'json', ...argv], options);
      const report = outcome.stdout === '' ? null : (JSON.parse(outcome.stdout) as JsonReport);
      return { ...outcome, ...inShort(report), report };
    },
  };
  folder.write(files);
  return folder;
}

/** Two files of one name are a finding, which is another test's: all but the first that is there have a name of their own. */
function nameEach(cwd: string): (file: string, text: string) => string {
  let first: string | null = null;
  return (file, text) => {
    if (!text.startsWith(HEAD)) return text;
    if (first === null || !existsSync(join(cwd, first))) first = file;
    return file === first ? text : withName(file, text);
  };
}

function withName(file: string, text: string): string {
  return text.replace('name: Harbor\n', `name: ${JSON.stringify(`Harbor, ${file}`)}\n`);
}

function inShort(report: JsonReport | null): { found: string[]; aside: string[] } {
  const files = report?.files ?? [];
  return {
    found: files.flatMap(({ file, diagnostics }) => diagnostics.map((one) => tell(file, one))),
    aside: files.flatMap(({ file, suppressed }) => suppressed.map(({ code, by }) => `${file} ${code} ${by}`)),
  };
}

function tell(file: string, { code, severity, place }: JsonDiagnostic): string {
  const where = place === null ? file : `${file}:${place.line}:${place.column}`;
  return `${where} ${code}${severity === 'error' ? '!' : ''}`;
}
