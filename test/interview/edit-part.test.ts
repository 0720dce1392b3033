import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { createEditor } from '../../src/commands/assess/edit-part.ts';
import { editDocument } from '../../src/document/edit-document.ts';

const HEAD = 'version: 1\nname: Harbor # by the water\n';
const ROUNDS = 'assessments:\n  - id: spring-2026 # long\n    answers:\n      # first\n      safe-space: 2\n';
const TAIL = '# the end\nvalues:\n  - name: Everyone\n';
const texts: Record<string, string> = {
  'at the end': HEAD + ROUNDS,
  'in the middle': HEAD + ROUNDS + TAIL,
  'at the beginning': ROUNDS + HEAD,
  'list at the margin': `${HEAD}assessments:\n- id: spring-2026\n  answers: {safe-space: 2}\n${TAIL}`,
  'in braces': `${HEAD}assessments: [{id: spring-2026, answers: {safe-space: 2}}]\n${TAIL}`,
  'no line end': (HEAD + ROUNDS).trimEnd(),
  'with CRLF': (HEAD + ROUNDS + TAIL).replaceAll('\n', '\r\n'),
  'after a document start': `---\n${HEAD}${ROUNDS}`,
  'a text that looks like a key': `${HEAD}about: |\n  assessments: none\n${ROUNDS}`,
};

test.each(Object.entries(texts))('%s: the same as editing the whole document', async (_, text) => {
  for (const value of [3, 'unknown', { level: 1, evidence: 'minutes: # of May' }]) {
    for (const id of ['safe-space', 'hard-conversations']) {
      const edits = [{ path: ['assessments', 0, 'answers', id], value }];
      expect(await createEditor()(text, edits)).toBe(await editDocument(text, edits));
    }
  }
});

test.each([
  ['at the end, below an empty line', HEAD, `${HEAD}\nassessments:\n  - {id: a}\n`],
  [
    'with the line ends of the file',
    'version: 1\r\nname: H',
    'version: 1\r\nname: H\r\n\r\nassessments:\r\n  - {id: a}\r\n',
  ],
  [
    'where its example stands',
    `${HEAD}\n# Rounds.\n# assessments:\n#   - id: b\n\n# The end.\n`,
    `${HEAD}\n# Rounds.\n# assessments:\nassessments:\n  - {id: a}\n#   - id: b\n\n# The end.\n`,
  ],
  [
    'not within another part',
    'about: |\n  x\nvalues:\n# assessments:\n  - name: Everyone\n',
    'about: |\n  x\nvalues:\n# assessments:\n  - name: Everyone\nassessments:\n  - {id: a}\n',
  ],
])('a part that is new is put %s', async (_, text, wanted) => {
  const edited = await createEditor()(text, [{ path: ['assessments', 0], value: { id: 'a' } }]);
  expect(edited.replace(/- id: a/, '- {id: a}')).toBe(wanted);
});

const FACTS = 'profile: # what it is\n  structure: {form: informal} # for now\n# path: none yet\n\n';
test.each([
  ['in the middle', HEAD + FACTS + ROUNDS],
  ['at the end', HEAD + ROUNDS + FACTS],
  ['at the beginning', FACTS + HEAD],
  ['in braces', `${HEAD}profile: {structure: {form: informal}} # braces\n${ROUNDS}`],
  ['as a text that looks like a key', `${HEAD}about: |\n  profile: none\n${FACTS}${ROUNDS}`],
])('a fact in a part %s: the same as editing the whole document', async (_, text) => {
  for (const edits of [
    [{ path: ['profile', 'structure', 'form'], value: 'hosted' }],
    [{ path: ['profile', 'stage', 'operation', 'progress'], value: 'under-way' }],
    [
      { path: ['profile', 'geography', 'alliance-scale'], value: ['local', 'statewide'] },
      { path: ['profile', 'structure', 'form'], value: undefined },
    ],
  ])
    expect(await createEditor()(text, edits)).toBe(await editDocument(text, edits));
});

test('a fact goes into the part that it belongs to, wherever that stands', async () => {
  const edits = [
    { path: ['profile', 'structure', 'form'], value: 'informal' },
    { path: ['context', 'resources'], value: 'scarce' },
  ];
  const edited = await createEditor()(`${HEAD}# profile:\n#   function:\n${ROUNDS}`, edits);
  expect(edited).toBe(
    `${HEAD}# profile:\nprofile:\n  structure:\n    form: informal\n#   function:\n${ROUNDS}\ncontext:\n  resources: scarce\n`,
  );
});

test('one answer after another is what is read back', async () => {
  const answers = fc.array(
    fc.tuple(
      fc.constantFrom('a-b', 'c', 'd-1'),
      fc.oneof(
        fc.integer({ min: 0, max: 4 }),
        fc.constant('declined'),
        fc.record({ level: fc.constant(2), note: fc.string({ unit: 'grapheme', minLength: 1 }) }),
      ),
    ),
    { maxLength: 8 },
  );
  await fc.assert(
    fc.asyncProperty(answers, fc.constantFrom(...Object.values(texts).slice(0, 5)), async (all, start) => {
      let text = start;
      const edit = createEditor();
      for (const [id, value] of all) text = await edit(text, [{ path: ['assessments', 0, 'answers', id], value }]);
      expect(parse(text).assessments[0].answers).toEqual({ 'safe-space': 2, ...Object.fromEntries(all) });
    }),
    { numRuns: 60 },
  );
});

test('what others wrote around the part meanwhile is read before it is trusted', async () => {
  const edit = createEditor();
  const answer = (id: string) => [{ path: ['assessments', 0, 'answers', id], value: 3 }];
  const text = await edit(HEAD + ROUNDS + TAIL, answer('hard-conversations'));
  const theirs = `${text}members: [Eastside Tenants]\n`;
  expect(await edit(theirs, answer('safe-space'))).toBe(await editDocument(theirs, answer('safe-space')));
  await expect(edit(`${text}values: [twice]\n`, answer('safe-space'))).rejects.toThrow('fault');
});
