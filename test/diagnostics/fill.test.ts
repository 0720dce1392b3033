/** Templates of the catalogue: which one is taken, and what is typed, safe for a shell whatever a file is called. */
import { describe, expect, it } from 'vitest';
import { fill, fillStep } from '../../src/diagnostics/fill.ts';
import { listFirst, listNames } from '../../src/diagnostics/list-names.ts';
import { shellFile, shellWord } from '../../src/diagnostics/shell-word.ts';

describe('a template', () => {
  it('is the first whose values are all there, shown or only asked for', () => {
    const templates = ['{closed||}Leave {id}', '{near} is meant', 'Change {id}'];
    expect(fill(templates, { id: 'a', closed: 'closed' })).toBe('Leave a');
    expect(fill(templates, { id: 'a' })).toBe('Change a');
    expect(fill(['{a}', '{b}'], {})).toBe('');
    expect(fill(undefined, {})).toBe('');
  });

  it('picks the words for one and for several, and keeps double braces', () => {
    expect(fill('{n|one file|{n} files} {{x}}', { n: 1 })).toBe('one file {x}');
    expect(fill('{n|one file|{n} files} {{x}}', { n: 2 })).toBe('2 files {x}');
  });

  it('may end with what is typed, where each value is one word to a shell', () => {
    const template = 'To see "{name}": `alliance report {file} --round {name}`';
    expect(fillStep(template, { name: 'a b', file: 'x.yaml' })).toEqual({
      words: 'To see "a b":',
      command: 'alliance report x.yaml --round "a b"',
    });
    expect(fillStep('Write: `{line} -- why`', { line: '# a "b"' }).command).toBe('# a "b" -- why');
    for (const line of ['- {a}', '"{a}"', 'name: {a}', '{{level: 2, note: {a}}}', '# {a}'])
      expect(fillStep(`Write: \`${line}\``, { a: 'x y' }).command).toBe(fill(line, { a: 'x y' }));
    expect(fillStep('Write: `answers:`', {}).command).toBe('answers:');
    expect(fillStep('Look at {name}.', { name: '`x`' })).toEqual({ words: 'Look at `x`.', command: null });
  });
});

describe('a value in a command', () => {
  it.each([
    ['alliances/harbor.alliance.yaml', 'alliances/harbor.alliance.yaml'],
    ['río verde.yaml', '"río verde.yaml"'],
    ['--details', '--details'],
    ['=x', '"=x"'],
    ['~root', '"~root"'],
    ['a; rm b.yaml', '"a; rm b.yaml"'],
    ['$(date).yaml', "'$(date).yaml'"],
    ["it's `x`.yaml", "'it'\\''s `x`.yaml'"],
    ['a\n\u001b[2Jb!.yaml', "$'a\\x0A\\x1B\\x5B2Jb\\x21.yaml'"],
    ["\u202egpj.\ud800it's\\", "$'\\xE2\\x80\\xAEgpj.\\xEF\\xBF\\xBDit\\'s\\\\'"],
    ['##[add-mask]a', "$'\\x23\\x23\\x5Badd-mask\\x5Da'"],
    [' a ', '" a "'],
    ['', '""'],
  ])('%j is typed as %s', (name, typed) => {
    expect(shellWord(name)).toBe(typed);
  });
});

describe('a file in a command', () => {
  it('is standard input or a name, and never an option', () => {
    expect(shellFile('-')).toBe('-');
    expect(shellFile('-rf.yaml')).toBe('./-rf.yaml');
    expect(shellFile('--$(x)')).toBe("'./--$(x)'");
    expect(fillStep('`x {file} {round}`', { file: '-a', round: '-b' }).command).toBe('x ./-a -b');
  });

  it('leaves its place open where it is too long', () => {
    expect(shellFile('a'.repeat(1000))).toBe('a'.repeat(1000));
    expect(shellFile('a'.repeat(1001))).toBe('<file>');
    expect(shellFile('\u0007'.repeat(300))).toBe('<file>');
  });
});

describe('several names', () => {
  const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];

  it('are all listed where they are few, and else counted, with the way to see them', () => {
    const all = [...'abcdefghijklm'];
    expect(listNames(all.slice(0, 12))).toBe('a, b, c, d, e, f, g, h, i, j, k, l');
    expect(listNames(all)).toBe('a, b, c, d, e, f, g, h, i, j, k and 2 more (--format json names all of them)');
    expect(listFirst(names.slice(0, 6))).toBe('a, b, c, d, e, f');
    expect(listFirst(names)).toBe('a, b, c, d, e and 2 more');
  });
});
