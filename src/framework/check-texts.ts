/** Whether every text of a rubric is there, and whether the levels of a criterion can be told apart. Pure. */
import type { DataPath } from '../diagnostics/diagnostic.ts';
import type { Finding } from './finding.ts';
import type { Criterion, Rubric } from './rubric-schema.ts';

/** Share of words in common from which two levels are nearly the same text. */
const ALIKE = 0.75;

export function checkTexts(rubric: Rubric): Finding[] {
  return [
    ...checkBlank(rubric, []),
    ...rubric.criteria.flatMap((criterion, index) => checkLevels(criterion, index)),
    ...checkTwins(rubric),
  ];
}

function checkBlank(value: unknown, path: DataPath): Finding[] {
  if (typeof value === 'string') {
    return value.trim() === '' ? [{ code: 'rubric-blank-text', path, args: { key: String(path.at(-1)) } }] : [];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    path.length === 0 && key === 'hash' ? [] : checkBlank(part, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

function checkLevels({ id, levels }: Criterion, index: number): Finding[] {
  const texts = Object.entries(levels).map(([level, text]) => ({ level, words: wordsOf(text) }));
  return texts.flatMap((a, place) =>
    texts.slice(place + 1).flatMap((b) => {
      if (share(a.words, b.words) < ALIKE) return [];
      const args = { id, level: b.level, other: a.level };
      return [{ code: 'rubric-alike-levels', path: ['criteria', index, 'levels', b.level], args }];
    }),
  );
}

/** Two criteria that ask the same question count one thing twice. */
function checkTwins({ criteria }: Rubric): Finding[] {
  const questions = criteria.map(({ question }) => wordsOf(question));
  return criteria.flatMap(({ id }, index) => {
    const twin = questions.slice(0, index).findIndex((words) => share(words, questions[index] ?? new Set()) >= 0.9);
    const other = criteria[twin]?.id;
    return other === undefined
      ? []
      : [{ code: 'rubric-alike-questions', path: ['criteria', index, 'question'], args: { id, other } }];
  });
}

function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}

/** Words in common, as a share of the longer text. */
function share(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = [...a].filter((word) => b.has(word)).length;
  return common / Math.max(a.size, b.size, 1);
}
