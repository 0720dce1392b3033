import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { foldDiagnostics, sortDiagnostics } from '../../src/diagnostics/fold.ts';
import { renderDiagnostic, renderDiagnostics } from '../../src/diagnostics/render.ts';
import { loadAlliance } from '../../src/framework/load-alliance.ts';
import { hostile } from '../framework/hostile-files.ts';
import { loadOptions } from '../framework/load-options.ts';
import { diagnosticOf } from '../lint/finds.ts';
import { wholeTexts } from './whole-texts.ts';

const options = await loadOptions();
const HEAD = 'version: 1\nname: Harbor Neighbors Alliance\n';

async function rendered(text: string, width = 80): Promise<string> {
  return renderDiagnostics((await loadAlliance(text, options)).diagnostics, { width });
}

describe('a fault in full', () => {
  it.each(Object.entries(wholeTexts))('of %s', async (name, text) => {
    const file = hostile.find((one) => one.name === name);
    expect(await rendered(file?.text ?? '')).toBe(text);
  });

  it('stands apart from the next by an empty line', async () => {
    const text = await rendered(`${HEAD}founded: soon\npath: {current: fast}\n`);
    expect(text.split('\n\n').map((part) => part.split('  ')[1])).toEqual(['not-a-date', 'wrong-value']);
    expect(text.endsWith('.\n')).toBe(true);
  });
});

describe('what is typed into a file', () => {
  it('stands by itself, unbroken, for a slip of syntax as for any other fault', async () => {
    const line = `safe-space: {level: 1, evidence: "${'Two calls. '.repeat(12).trim()}"}`;
    const rounds = `${HEAD}assessments:\n  - id: spring-2026\n    date: 2026-05-14\n    answers:\n      `;
    const text = await rendered(`${rounds}${line.replace(/[{}"]/g, '')}\n`, 60);
    expect(text.endsWith(`\n  Write it as:\n    ${line}\n`)).toBe(true);
  });

  it('keeps a hyphen and its space on one line where words name them', async () => {
    for (let width = 24; width < 80; width++) {
      const text = await rendered(`${HEAD}members:\n  - Local 9\n Port Workers\n`, width);
      expect(text.match(/"- "/g), text).toHaveLength(1);
    }
  });
});

describe('a name with its braces', () => {
  it('is never broken within them', () => {
    const args = { round: 'a', n: 5, all: 2, line: 'definition: {organizations: 5}', sample: 5 };
    const told = diagnosticOf('more-organizations-than-members', { args });
    for (let width = 40; width < 100; width++)
      expect(renderDiagnostic(told, { width })).toContain('"definition: {organizations: 5}"');
  });
});

describe('the first line of a finding on a screen', () => {
  it('is broken nowhere between a code and how serious it is', async () => {
    const [fault] = (await loadAlliance(`${HEAD}founded: soon\n`, options)).diagnostics;
    const told = { ...(fault as Diagnostic), severity: 'warning', code: 'not-a-date' } as const;
    for (let width = 20; width < 100; width++) {
      const file = 'alliances/coast/harbor.alliance.yaml';
      expect(renderDiagnostic({ ...told, file }, { width, wrapped: true })).toContain('not-a-date (warning)');
    }
  });
});

describe('the caret', () => {
  const caretLine = (text: string) => text.split('\n').find((line) => line.includes('^')) ?? '';

  it('stands under the cells of wide characters', async () => {
    const text = await rendered(`${HEAD}path: {note: 連合連合, current: 連合}\n`);
    expect(text).toContain('  3 | path: {note: 連合連合, current: 連合}\n    |                                 ^^^^\n');
  });

  it('counts an accent that is a character of its own, and an emoji, as they are shown', async () => {
    const text = await rendered(`${HEAD}path: {note: "e\u0301 🌱", current: x}\n`);
    expect(caretLine(text).indexOf('^') - '    | '.length).toBe('path: {note: "e 12", current: '.length);
  });

  it('stands right behind tabs, each shown as an arrow', async () => {
    const text = await rendered(`${HEAD}path:\t{current:\tx}\n`);
    expect(text).toContain('  3 | path:→{current:→x}\n    |                 ^\n');
  });

  it('stays in sight on a long line, which is cut around it', async () => {
    const words = 'many words '.repeat(60);
    for (const [before, after] of [
      [words, ''],
      ['', words],
      [words, words],
      ['', ''],
    ]) {
      const text = await rendered(`${HEAD}path: {note: "a${before}", current: here} # ${after}\n`);
      const lines = text.split('\n');
      const at = lines.findIndex((line) => line.includes('^'));
      const column = lines[at]?.indexOf('^') ?? 0;
      expect(lines[at - 1]?.slice(column, column + 4)).toBe('here');
      for (const line of lines.slice(1)) expect(line.length).toBeLessThanOrEqual(80);
    }
  });

  it('stays in sight on a line of thousands of characters, and on a narrow screen', async () => {
    const text = await rendered(`${HEAD}path: {note: "${'x'.repeat(3900)}", current: here}\n`, 40);
    const lines = text.split('\n');
    const at = lines.findIndex((line) => line.includes('^^^^'));
    expect(lines[at - 1]?.slice(lines[at]?.indexOf('^') ?? 0)).toMatch(/^here/);
    for (const line of lines.slice(1)) expect(line.length).toBeLessThanOrEqual(40);
  });

  it('marks the first line of what goes over several', async () => {
    const text = await rendered(`${HEAD}about:\n  - one\n  - two\n`);
    expect(text).toContain('  4 |   - one\n    |   ^^^^^\n');
  });
});

describe('text of a file', () => {
  const hostileDiagnostic: Diagnostic = {
    code: 'unknown-key',
    severity: 'error',
    file: 'a\u001b[2J\n::error::b.yaml',
    path: [],
    place: { line: 1, column: 1, endLine: 1, endColumn: 3 },
    excerpt: [{ line: 1, text: 'x\u001b[31m\u202ey\u0007' }],
    args: { key: 'k\u001b]0;t\u0007\n::warning::', where: 'a profile', allowed: '{key}', nearest: '\u202ez' },
  };

  it('never reaches the screen as it is', () => {
    const text = renderDiagnostic(hostileDiagnostic);
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
    expect(text).not.toMatch(/^::/m);
    expect(text).toContain('Expected one of: {key}.');
  });

  it('is coloured by the function that is handed in, and by nothing else', () => {
    const text = renderDiagnostic(hostileDiagnostic, { paint: (style, part) => `<${style}>${part}</${style}>` });
    expect(text).toContain('<error>unknown-key</error>');
    expect(text).toContain('<error>^^</error>');
  });
});

describe('several faults', () => {
  const at = (
    file: string,
    line: number,
    column: number,
    code: string,
    more: Partial<Diagnostic> = {},
  ): Diagnostic => ({
    ...{ code, severity: 'error', file, path: [], excerpt: [], args: {} },
    place: { line, column, endLine: line, endColumn: column },
    ...more,
  });

  it('come by file, line, column and code', () => {
    const sorted = [
      at('a', 1, 1, 'x'),
      at('a', 1, 2, 'b'),
      at('a', 1, 2, 'c'),
      at('a', 10, 1, 'a'),
      at('b', 1, 1, 'a'),
    ];
    expect(sortDiagnostics([...sorted].reverse())).toEqual(sorted);
  });

  it('are one when one is the echo of the other', () => {
    const misspelt = at('a', 2, 1, 'unknown-key', { path: ['nmae'], args: { key: 'nmae', nearest: 'name' } });
    const missing = at('a', 1, 1, 'missing-key', { args: { key: 'name' } });
    const other = at('a', 1, 1, 'missing-key', { args: { key: 'version' }, path: ['members'] });
    expect(foldDiagnostics([missing, misspelt, misspelt, other])).toEqual([misspelt, other]);
  });
});
