/** Files that come with the program. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** In what is built, a folder as deep below the package as the one that this file is in; sooner there than its URL. */
declare const ALLIANCE_FOLDER: string | undefined;

/** Where such a file is, from its path in the package. */
export function packageFile(path: string): string {
  const here = typeof ALLIANCE_FOLDER === 'string' ? ALLIANCE_FOLDER : fileURLToPath(new URL('.', import.meta.url));
  return join(here, '../..', path);
}
