/** The disk under an alliance file that is being answered, and whether it can be written at all. */
import { randomBytes } from 'node:crypto';
import { accessSync, constants, existsSync, realpathSync, statSync, unlinkSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Rubric } from '../../framework/rubric-schema.ts';
import { say, type WordKey } from '../../words/say.ts';
import { Refusal, systemCode } from '../exit-code.ts';
import { decode, readFileBytes } from '../io/files.ts';
import { type Io, today } from '../io/io.ts';
import { writeWhole } from '../io/write-whole.ts';
import { createEditor } from './edit-part.ts';
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
    edit: createEditor(),
    async load(text) {
      const { loadAlliance } = await import('../../framework/load-alliance.ts');
      return (await loadAlliance(text, { file, today: today(io), rubric })).alliance;
    },
  };
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
