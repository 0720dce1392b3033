/**
 * Starts a bundle with V8's code cache, which saves about half of the start. The build writes a cache for the Node
 * that it runs on; any other Node gets one of its own in the user's cache folder. A cache that is missing, refused or
 * can't be written only costs time.
 */
import { mkdirSync, readdirSync, readFileSync, renameSync, unlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Script } from 'node:vm';

/** Names the contents of each bundle: V8 itself compares no more than its length with that of a cache. */
declare const ALLIANCE_BUNDLE_IDS: Readonly<Record<string, string>>;
interface Bundles {
  program: typeof import('./program-bundle.ts');
  check: typeof import('./check-bundle.ts');
}

/** Loads a bundle that lies beside this file: one function of CommonJS's five, so that no copy of its text is made. */
export function load<Name extends keyof Bundles>(name: Name): Bundles[Name] {
  const file = join(__dirname, `${name}.js`);
  const cache = `${name}-${ALLIANCE_BUNDLE_IDS[name]}-${process.version}-${process.arch}.cache`;
  const beside = join(__dirname, cache);
  // The build makes the cache of a bundle by running a command.
  const isMade = process.env.ALLIANCE_WRITE_CACHE === name;
  const shipped = isMade ? undefined : readIfThere(beside);
  const own = shipped ? undefined : isMade ? beside : ownCache(cache);
  const cachedData = shipped ?? (own && !isMade ? readIfThere(own) : undefined);
  const source = readFileSync(file, 'latin1');
  const script = new Script(source, { filename: file, ...(cachedData && { cachedData }) });
  // A shipped cache that is refused was made under other flags of Node; that is rare, and slower is all it is.
  if (own && (!cachedData || script.cachedDataRejected)) renewAtExit(script, own, name);
  const bundle = { exports: {} };
  script.runInThisContext()(bundle.exports, createRequire(file), bundle, file, __dirname);
  return bundle.exports as Bundles[Name];
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
function renewAtExit(script: Script, path: string, bundle: string): void {
  process.once('exit', () => {
    try {
      const folder = dirname(path);
      mkdirSync(folder, { recursive: true });
      const temporary = `${path}.${process.pid}`;
      writeFileSync(temporary, script.createCachedData());
      renameSync(temporary, path);
      // What other builds of the program left behind serves nobody any more.
      const kept = `${bundle}-${ALLIANCE_BUNDLE_IDS[bundle]}-`;
      const stale = (name: string) =>
        name.endsWith('.cache') && name.startsWith(`${bundle}-`) && !name.startsWith(kept);
      for (const name of readdirSync(folder).filter(stale)) unlinkSync(join(folder, name));
    } catch {
      // A folder that can't be written costs the next start a few milliseconds and nobody an error message.
    }
  });
}
