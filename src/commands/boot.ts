/**
 * Starts the bundle with V8's code cache, which saves about half of the start. The build writes a cache for the Node
 * that it runs on; any other Node gets one of its own in the user's cache folder. A cache that is missing, refused or
 * can't be written only costs time.
 */
import { mkdirSync, readdirSync, readFileSync, renameSync, unlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Script } from 'node:vm';

/** Names the contents of the bundle: V8 itself compares no more than its length with that of a cache. */
declare const ALLIANCE_BUNDLE_ID: string;
type Bundle = typeof import('./program-bundle.ts');

/** Loads the bundle that lies beside this file: one function of CommonJS's five, so that no copy of its text is made. */
export function load(): Bundle {
  // Where the build wants the cache written, which it makes by running a command.
  const cacheTo = process.env.ALLIANCE_WRITE_CACHE;
  const file = join(__dirname, 'program.js');
  const name = `${ALLIANCE_BUNDLE_ID}-${process.version}-${process.arch}.cache`;
  const shipped = cacheTo ? undefined : readIfThere(join(__dirname, name));
  const own = shipped ? undefined : (cacheTo ?? ownCache(name));
  const cachedData = shipped ?? (own && !cacheTo ? readIfThere(own) : undefined);
  const source = readFileSync(file, 'latin1');
  const script = new Script(source, { filename: file, ...(cachedData && { cachedData }) });
  // A shipped cache that is refused was made under other flags of Node; that is rare, and slower is all it is.
  if (own && (!cachedData || script.cachedDataRejected)) renewAtExit(script, own);
  const bundle = { exports: {} };
  script.runInThisContext()(bundle.exports, createRequire(file), bundle, file, __dirname);
  return bundle.exports as Bundle;
}

function ownCache(name: string): string | undefined {
  const { env } = process;
  const folder = env.XDG_CACHE_HOME || env.LOCALAPPDATA || (env.HOME && join(env.HOME, '.cache'));
  return folder && join(folder, 'alliance-readiness', name);
}

function readIfThere(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

/** At the end, when the functions that this run needed are compiled and can be kept too. */
function renewAtExit(script: Script, path: string): void {
  process.once('exit', () => {
    try {
      const folder = dirname(path);
      mkdirSync(folder, { recursive: true });
      const temporary = `${path}.${process.pid}`;
      writeFileSync(temporary, script.createCachedData());
      renameSync(temporary, path);
      // What other builds of the program left behind serves nobody any more.
      const stale = (name: string) => name.endsWith('.cache') && !name.startsWith(`${ALLIANCE_BUNDLE_ID}-`);
      for (const name of readdirSync(folder).filter(stale)) unlinkSync(join(folder, name));
    } catch {
      // A folder that can't be written costs the next start a few milliseconds and nobody an error message.
    }
  });
}
