import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { editRounds } from '../../src/commands/edit-rounds.ts';
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
  'no rounds yet': HEAD,
  'after a document start': `---\n${HEAD}${ROUNDS}`,
  'a text that looks like a key': `${HEAD}about: |\n  assessments: none\n${ROUNDS}`,
};

test.each(Object.entries(texts))('%s: the same as editing the whole document', async (_, text) => {
  for (const value of [3, 'unknown', { level: 1, evidence: 'minutes: # of May' }]) {
    for (const id of ['safe-space', 'hard-conversations']) {
      const edits = [{ path: ['assessments', 0, 'answers', id], value }];
      expect(await editRounds(text, edits)).toBe(await editDocument(text, edits));
    }
  }
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
      for (const [id, value] of all)
        text = await editRounds(text, [{ path: ['assessments', 0, 'answers', id], value }]);
      expect(parse(text).assessments[0].answers).toEqual({ 'safe-space': 2, ...Object.fromEntries(all) });
    }),
    { numRuns: 60 },
  );
});
