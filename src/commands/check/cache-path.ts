/** Where a check keeps what it said of files, if it does. */

const CACHE_FILE = '.alliance-check-cache';

export interface CacheOptions {
  cache?: boolean;
  cacheFile?: string;
}

/** From the working folder; null where nothing is kept. */
export function chooseCache({ cache = false, cacheFile }: CacheOptions): string | null {
  return cacheFile ?? (cache ? CACHE_FILE : null);
}
