import { describe, expect, it } from 'vitest';
import { EditFailed, editDocument } from '../../src/document/edit-document.ts';

const file = `# Harbor
version: 1   # of the format
name: Harbor Neighbors Alliance

profile:
  structure:
    form: informal        # since 2019
    # staffing: none
assessments:
  - id: spring-2026
    date: 2026-05-14
    answers:
      hard-conversations: {level: 1, evidence: "Two calls after the April vote; never at the table."}   # talk again
      safe-space: 3   # sure
      news-flows-back:   # later
      who-decides:
        # from the minutes
        level: 2
        note: |
          One line.
          Another.

      last: unknown
# the end
`;

/** The text after an edit as the lines that went and the lines that came. */
async function difference(text: string, path: (string | number)[], value: unknown): Promise<string[]> {
  const after = (await editDocument(text, [{ path, value }])).split('\n');
  const before = text.split('\n');
  const gone = before.filter((line) => !after.includes(line)).map((line) => `- ${line}`);
  const came = after.filter((line) => !before.includes(line)).map((line) => `+ ${line}`);
  return [...gone, ...came];
}
const answers = ['assessments', 0, 'answers'];

describe('a value that is there', () => {
  it('is replaced where it stands, and the comment beside it stays', async () => {
    expect(await difference(file, [...answers, 'safe-space'], 4)).toEqual([
      '-       safe-space: 3   # sure',
      '+       safe-space: 4   # sure',
    ]);
    expect(await difference(file, ['profile', 'structure', 'form'], 'hosted')).toEqual([
      '-     form: informal        # since 2019',
      '+     form: hosted        # since 2019',
    ]);
  });

  it('is filled in where there was nothing', async () => {
    expect(await difference(file, [...answers, 'news-flows-back'], 'declined')).toEqual([
      '-       news-flows-back:   # later',
      '+       news-flows-back: declined   # later',
    ]);
  });

  it('keeps what a map has beside the part that changes', async () => {
    const path = [...answers, 'hard-conversations'];
    const evidence = 'Two calls after the April vote; never at the table.';
    expect((await difference(file, path, { level: 2, evidence }))[1]).toBe(
      `+       hard-conversations: {level: 2, evidence: "${evidence}"}   # talk again`,
    );
    expect((await difference(file, path, { level: 1, evidence, 'held-by': 'nobody' }))[1]).toBe(
      `+       hard-conversations: {level: 1, evidence: "${evidence}", held-by: nobody}   # talk again`,
    );
    expect((await difference(file, path, 0))[1]).toBe('+       hard-conversations: 0   # talk again');
  });

  it('keeps a comment within a map written in lines, even when the map becomes one value', async () => {
    const path = [...answers, 'who-decides'];
    const after = await editDocument(file, [{ path, value: { level: 3, note: 'Short.' } }]);
    expect(after).toContain(
      '      who-decides:\n        # from the minutes\n        level: 3\n        note: Short.\n\n      last: unknown\n',
    );
    const flat = await editDocument(file, [{ path, value: 3 }]);
    expect(flat).toContain('# from the minutes');
    expect(flat).toContain('# the end');
  });
});

describe('a value that is not there yet', () => {
  it('comes behind the last one of its map, before the comments that follow', async () => {
    const after = await editDocument(file, [
      { path: [...answers, 'new-one'], value: { level: 0, note: 'Not yet: "soon"' } },
    ]);
    expect(after).toBe(
      file.replace(
        '      last: unknown\n',
        '      last: unknown\n      new-one: {level: 0, note: "Not yet: \\"soon\\""}\n',
      ),
    );
  });

  it('brings its parents along', async () => {
    const after = await editDocument(file, [{ path: ['profile', 'stage', 'outreach', 'progress'], value: 'done' }]);
    expect(after).toBe(
      file.replace(
        '    form: informal        # since 2019\n',
        '    form: informal        # since 2019\n  stage:\n    outreach:\n      progress: done\n',
      ),
    );
    const path = await editDocument(file, [{ path: ['path', 'current'], value: 'relationship-first' }]);
    expect(path).toBe(
      file.replace('      last: unknown\n', '      last: unknown\npath:\n  current: relationship-first\n'),
    );
  });

  it.each(['answers:', 'answers:   # none yet', 'answers: {}', 'answers: null', 'answers: ~  # none'])(
    'begins %s',
    async (line) => {
      const text = `version: 1\nname: A\nassessments:\n  - id: one\n    ${line}\n    note: x\n`;
      const after = await editDocument(text, [{ path: [...answers, 'safe-space'], value: 2 }]);
      const rest = line.replace(/^answers:( \{\}| null| ~)?/, 'answers:');
      expect(after).toBe(
        `version: 1\nname: A\nassessments:\n  - id: one\n    ${rest}\n      safe-space: 2\n    note: x\n`,
      );
    },
  );

  it('joins a map on one line', async () => {
    const text = 'version: 1\nname: A\npath: {note: x} # p\n';
    expect(await editDocument(text, [{ path: ['path', 'current'], value: 'joint-action-first' }])).toBe(
      'version: 1\nname: A\npath: {note: x, current: joint-action-first} # p\n',
    );
  });

  it('is appended to a list, as a round is', async () => {
    const round = { id: 'autumn-2026', date: '2026-11-20', depth: 'quick', state: 'open', answers: {} };
    const after = await editDocument(file, [{ path: ['assessments', 1], value: round }]);
    expect(after).toBe(
      file.replace(
        '      last: unknown\n',
        '      last: unknown\n  - id: autumn-2026\n    date: 2026-11-20\n    depth: quick\n    state: open\n    answers: {}\n',
      ),
    );
    const first = await editDocument('version: 1\nname: A', [{ path: ['assessments', 0], value: round }]);
    expect(first).toBe(
      'version: 1\nname: A\nassessments:\n  - id: autumn-2026\n    date: 2026-11-20\n    depth: quick\n    state: open\n    answers: {}',
    );
  });

  it('may be several at once', async () => {
    const edits = [
      { path: ['context', 'place'], value: 'Oakland' },
      { path: ['context', 'resources'], value: 'scarce' },
      { path: ['context', 'note'], value: 'Two\nlines.' },
    ];
    expect(await editDocument('version: 1\nname: A\n', edits)).toBe(
      'version: 1\nname: A\ncontext:\n  place: Oakland\n  resources: scarce\n  note: "Two\\nlines."\n',
    );
  });
});

describe('a value that goes', () => {
  it('takes its line along and nothing else', async () => {
    expect(await editDocument(file, [{ path: [...answers, 'last'], value: undefined }])).toBe(
      file.replace('      last: unknown\n', ''),
    );
    const inline = 'version: 1\nname: A\npath: {note: x, current: joint-action-first}\n';
    expect(await editDocument(inline, [{ path: ['path', 'note'], value: undefined }])).toBe(
      'version: 1\nname: A\npath: {current: joint-action-first}\n',
    );
  });

  it('leaves the comment beside it behind, on a line of its own', async () => {
    const after = await editDocument(file, [{ path: [...answers, 'safe-space'], value: undefined }]);
    expect(after).toBe(file.replace('      safe-space: 3   # sure\n', '      # sure\n'));
  });
});

describe('the rest of the text', () => {
  it('keeps line ends, byte order mark, and a missing line end at the end', async () => {
    const windows = `\ufeff${file.replace(/\n/g, '\r\n')}`;
    const edits = [
      { path: [...answers, 'one-more'], value: 2 },
      { path: [...answers, 'safe-space'], value: 0 },
    ];
    expect(await editDocument(windows, edits)).toBe(
      `\ufeff${(await editDocument(file, edits)).replace(/\n/g, '\r\n')}`,
    );
    expect(await editDocument('version: 1\nname: A', [{ path: ['about'], value: 'B' }])).toBe(
      'version: 1\nname: A\nabout: B',
    );
  });

  it('may hold what only the careful reader reads', async () => {
    const text = 'version: 1\nname: A\t# tab\nfounded: 02010\n';
    expect(await editDocument(text, [{ path: ['about'], value: 'B' }])).toBe(`${text}about: B\n`);
  });

  it('is left alone when the text has a fault or the place is none', async () => {
    await expect(editDocument('a: [1', [{ path: ['b'], value: 1 }])).rejects.toThrow(EditFailed);
    await expect(editDocument('a: 1\na: 2', [{ path: ['b'], value: 1 }])).rejects.toThrow(EditFailed);
    await expect(editDocument('name: A', [{ path: ['name', 'x'], value: 1 }])).rejects.toThrow(EditFailed);
  });
});
