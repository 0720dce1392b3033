/** Words of a rubric's lists, and ids of questions, where the form of another entry or of a value hid that they are unknown. Pure. */
import type { DataPath } from '../../../diagnostics/diagnostic.ts';
import { nearest } from '../../../diagnostics/nearest.ts';
import { MOST_FAULTS } from '../../../document/limits.ts';
import { valueAt } from '../../../document/value-at.ts';
import { unknownCriterion } from '../../check-rounds.ts';
import type { Finding } from '../../finding.ts';
import { knownIds } from '../../known-ids.ts';
import type { Rubric } from '../../rubric-schema.ts';
import { entriesOf } from './list-meant.ts';

const CODES: Readonly<Record<string, 'skills' | 'power'>> = { skills: 'skills', power: 'power' };

/** Findings of shape, with those that are about such words told as what they are. */
export function tellWords(shape: readonly Finding[], value: unknown, rubric: Rubric): Finding[] {
  const lists = new Set<string>();
  const told = new Set<string>();
  return shape.flatMap((finding) => {
    const list = listOf(finding);
    if (list !== null) {
      const name = JSON.stringify(finding.path.slice(0, 3));
      if (lists.has(name)) return [];
      lists.add(name);
      return unknownWords(finding.path.slice(0, 3), value, list, rubric);
    }
    const id = questionOf(finding, rubric);
    if (id === null) return [finding];
    const name = JSON.stringify(finding.path.slice(0, 4));
    const isTold = told.has(name);
    if (told.size >= MOST_FAULTS && !isTold) return [finding];
    const unknown = unknownCriterion(shape, id, finding.path.slice(0, 4), rubric);
    told.add(name);
    // A remark is no answer, whatever is behind its colon.
    if (unknown.args?.remark !== undefined) return isTold ? [] : [unknown];
    // How it would be answered is told once it is known what was asked.
    const { nearest, now } = unknown.args ?? {};
    if (finding.code === 'not-an-answer' && nearest === undefined && now === undefined) return isTold ? [] : [unknown];
    return [asAsked(finding, unknown), ...(isTold ? [] : [unknown])];
  });
}

/** What can be explained is the question that was likely meant; of one that there isn't, nothing. */
function asAsked(finding: Finding, { args = {} }: Finding): Finding {
  if (finding.args?.asked === undefined) return finding;
  const { asked: _, ...others } = finding.args;
  const meant = args.nearest ?? args.now;
  return { ...finding, args: meant === undefined ? others : { ...others, asked: meant } };
}

/** Of an entry in a list of such words that is not even an id. */
function listOf({ code, path }: Finding): 'skills' | 'power' | null {
  const [members, , key] = path;
  if (code !== 'not-an-id' || members !== 'members' || path.length !== 4) return null;
  return CODES[String(key)] ?? null;
}

function unknownWords(path: DataPath, value: unknown, list: 'skills' | 'power', rubric: Rubric): Finding[] {
  const known = knownIds(rubric)[list];
  const words = valueAt(value, path);
  if (!Array.isArray(words)) return [];
  const code = list === 'skills' ? 'unknown-skill' : 'unknown-power';
  return words.slice(0, MOST_FAULTS).flatMap((word: unknown, place): Finding[] => {
    if (typeof word !== 'string' || known.has(word)) return [];
    if (word.trim() === '') return [{ code: 'empty-text', path: [...path, place], args: { key: list, at: place + 1 } }];
    const several = parted(word, known);
    const near = several === null ? nearest(word, known) : null;
    const hint = several !== null ? { meant: several } : near !== null ? { nearest: near } : {};
    const args = { word, allowed: [...known].join(', '), ...hint };
    return [{ code, path: [...path, place], args }];
  });
}

/** Several known words that only blanks or other signs part. */
function parted(word: string, known: ReadonlySet<string>): string | null {
  const parts = entriesOf(word, true).map((part) => part.toLowerCase());
  return parts.length > 1 && parts.every((part) => known.has(part)) ? parts.join(', ') : null;
}

/** The question that an answer with a fault of its own is to, where there is none. */
function questionOf({ path }: Finding, rubric: Rubric): string | null {
  const id = path[3];
  if (path[0] !== 'assessments' || path[2] !== 'answers' || typeof id !== 'string') return null;
  return knownIds(rubric).criteria.has(id) ? null : id;
}
