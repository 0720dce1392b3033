/** What the README tells of formats, exit statuses and commands is what the program has. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readmeWithScreen } from '../../scripts/readme-screen.ts';
import { EXIT } from '../../src/commands/exit-code.ts';
import { checkRubric } from '../../src/framework/check-rubric.ts';
import { loadRubric } from '../../src/framework/load-rubric.ts';
import type { Rubric } from '../../src/framework/rubric-schema.ts';
import { formats } from '../../src/report/registry.ts';
import { say } from '../../src/words/say.ts';
import { run } from '../support/fake-io.ts';
import { readCrossroads } from '../support/read-crossroads.ts';

const README = readFileSync('README.md', 'utf8');

/** Cells of the rows below the head that starts with `title`. */
function tableOf(title: string): string[][] {
  const lines = README.split('\n');
  const head = lines.findIndex((line) => line.startsWith(`| ${title}`));
  const rows = lines.slice(head + 2);
  const end = rows.findIndex((line) => !line.startsWith('|'));
  return head < 0
    ? []
    : rows.slice(0, end).map((row) =>
        row
          .split('|')
          .slice(1, -1)
          .map((cell) => cell.trim()),
      );
}

/** Every `alliance ...` in a block or span of code, as words; a remark behind # is none of it. */
function commandLines(): string[][] {
  const blocks = [...README.matchAll(/^ {4}(?:\$ )?(alliance .*)$/gm)].map(([, line]) => line ?? '');
  const spans = [...README.matchAll(/`(alliance [^`]+)`/g)].map(([, line]) => line ?? '');
  return [...blocks, ...spans].map((line) =>
    line
      .replace(/\s+#.*$/, '')
      .split(/\s+/)
      .slice(1),
  );
}

describe('the README', () => {
  it('has the table of formats', () => {
    expect(tableOf('format')).toEqual(
      formats.map(({ name, extension, description }) => [`\`${name}\``, `\`.${extension}\``, say(description)]),
    );
  });

  it('has the table of exit statuses', () => {
    expect(tableOf('exit status')).toEqual(
      Object.values(EXIT).map((code) => [String(code), say(`commands.exit.${code}`)]),
    );
  });

  it('names every command', async () => {
    const { stdout } = await run(['--help']);
    const commands = [...stdout.matchAll(/^ {2}([a-z]+) {2,}\S/gm)].map(([, name]) => name);
    expect(commands).toContain('report');
    const told = new Set(commandLines().map(([name]) => name));
    expect(commands.filter((name) => !told.has(name))).toEqual([]);
  });

  it('shows command lines with commands and options that exist', async () => {
    const lines = commandLines();
    expect(lines.length).toBeGreaterThan(10);
    for (const words of lines) {
      const path = words[0] === 'rubric' ? words.slice(0, 2) : words.slice(0, 1);
      const help = await run([...path, '--help']);
      expect(help.exit, words.join(' ')).toBe(0);
      for (const option of words.filter((word) => /^--?[a-z]/.test(word))) {
        expect(help.stdout, words.join(' ')).toMatch(new RegExp(`(^|[\\s,])${option}\\b`, 'm'));
      }
    }
  });

  it('shows a rubric of one’s own that is whole, and asks what it says', async () => {
    const base = await readCrossroads();
    const text = /^```yaml\n# my-rubric\/rubric\.yaml\n(.*?)^```$/ms.exec(README)?.[1] ?? '';
    const { rubric, diagnostics } = await loadRubric([{ name: 'rubric.yaml', text }], base);
    expect([...diagnostics, ...checkRubric(rubric as Rubric)]).toEqual([]);
    expect(rubric?.criteria.length).toBe(base.criteria.length - 1);
    const asked = (id: string) => rubric?.criteria.find((criterion) => criterion.id === id);
    expect([asked('separate-space'), asked('safe-space')?.weight]).toEqual([undefined, 2]);
    expect(README).toContain(`question: "${asked('trust-asked')?.question}"`);
  });

  it('shows the screen that the program draws', async () => {
    expect(await readmeWithScreen(README)).toBe(README);
  });
});
