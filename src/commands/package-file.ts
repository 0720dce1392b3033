/** Files that come with the program. */
import { join } from 'node:path';

/** In what is built, a folder as deep below the package as the one that this file is in. */
declare const ALLIANCE_FOLDER: string | undefined;

/** Where such a file is, from its path in the package. */
export function packageFile(path: string): string {
  return join(typeof ALLIANCE_FOLDER === 'string' ? ALLIANCE_FOLDER : __dirname, '../..', path);
}
