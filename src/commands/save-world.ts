/** The disk under an alliance file that is being answered, and whether it can be written at all. */
import { randomBytes } from 'node:crypto';
import { accessSync, constants, existsSync, realpathSync, statSync, unlinkSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Rubric } from '../framework/rubric-schema.ts';
import { say, type WordKey } from '../words/say.ts';
import { editRounds } from './edit-rounds.ts';
import { Refusal, systemCode } from './exit-code.ts';
import { decode, readFileBytes, writeWhole } from './files.ts';
import { type Io, today } from './io.ts';
import type { SaveWorld } from './save-answers.ts';

/** Reading, writing and editing of the alliance file `file`. */
export function saveWorld(io: Io, rubric: Rubric, file: string): SaveWorld {
  const at = (path: string) => resolve(io.cwd, path);
  return {
    read: (path) => decode(readFileBytes(io, path)),
    write: (path, text) => writeWhole(io, path, text),
    append: (path, text) => writeWhole(io, path, (existsSync(at(path)) ? decode(readFileBytes(io, path)) : '') + text),
    exists: (path) => existsSync(at(path)),
    remove: (path) => unlinkSync(at(path)),
    edit: editRounds,
    async load(text) {
      const { loadAlliance } = await import('../framework/load-alliance.ts');
      return (await loadAlliance(text, { file, today: today(io), rubric })).alliance;
    },
  };
}

/** Edits of answers and of facts that are thrown away until the code behind them is compiled; the first ones take several times as long. */
const PRACTICE = 8;

/**
 * Practises edits while the first question is being read, so that the next ones are drawn at once after a key.
 * Changes nothing, and keeps nobody waiting: it yields between edits and never holds the process open.
 */
export function practiseEdits(world: SaveWorld, text: string): void {
  let left = PRACTICE;
  const again = () => setTimeout(() => void practise(), 25).unref();
  const practise = async () => {
    try {
      const path = left % 2 === 0 ? ['assessments', 0, 'answers'] : ['profile', 'practice'];
      await world.edit(text, [{ path: [...path, `practice-${left}`], value: left }]);
    } catch {
      return;
    }
    left -= 1;
    if (left > 0) again();
  };
  again();
}

/**
 * Tells before the first question what can be known: a file or folder that may not be written, a disk without room for
 * the file once more. Throws a Refusal; leaves nothing behind.
 */
export function checkWritable(io: Io, file: string): void {
  const path = realpathSync(resolve(io.cwd, file));
  const stat = statSync(path);
  const probe = join(dirname(path), `.alliance-${randomBytes(4).toString('hex')}.tmp`);
  try {
    accessSync(path, constants.W_OK);
    if ((stat.mode & 0o222) === 0) throw Object.assign(new Error('EACCES'), { code: 'EACCES' });
    writeWhole(io, probe, ' '.repeat(stat.size + 4096));
    unlinkSync(probe);
  } catch (error) {
    const reason = say(reasonOf(systemCode(error instanceof Refusal ? error.cause : error)));
    throw new Refusal(say('interview.assess.unwritable', { file, reason }), {
      hint: say('interview.assess.unwritable-hint'),
      cause: error,
    });
  }
}

function reasonOf(code: string | null): WordKey {
  if (code === 'ENOSPC' || code === 'EDQUOT') return 'commands.reason.full';
  return code === 'EROFS' ? 'commands.reason.read-only' : 'commands.reason.permission';
}
