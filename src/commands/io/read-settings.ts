/** Files of settings that somebody named. */
import { isRefusal, Refusal, systemCode } from '../exit-code.ts';
import { readText } from './files.ts';
import type { Io } from './io.ts';

/** The text of a file; where it is not there, no alliance file was meant by its name, and `hint` says what to do instead. */
export async function readSettings(io: Io, path: string, hint: string): Promise<string> {
  try {
    return await readText(io, path);
  } catch (error) {
    if (!isRefusal(error) || systemCode(error.cause) !== 'ENOENT') throw error;
    throw new Refusal(error.message, { cause: error.cause, hint });
  }
}
