/** Lists of globs as `.gitignore` has them: the last one that fits a name decides, and one that begins with `!` takes back. */

export interface Patterns {
  /** What the last pattern that fits says: true: it is meant, false: it was taken back; null where none fits. */
  verdict(name: string): boolean | null;
  /** Whether all below a folder is meant, whatever it is called. */
  isShut(folder: string): boolean;
}

export interface PatternsOptions {
  /** Patterns that fit a folder fit all below it; those that take back always do. */
  takesFolders?: boolean;
  /** What a list takes from that begins with `!`. */
  from?: readonly string[];
}

/** `!(a|b)` is a glob itself and takes nothing back. */
const TAKES_BACK = /^!(?!\()/;

/** Names are told from the folder of the configuration, with `/` between folders. */
export async function readPatterns(
  patterns: readonly string[],
  { takesFolders = false, from = [] }: PatternsOptions = {},
): Promise<Patterns> {
  const list = startingFrom(from, patterns);
  if (list.length === 0) return { verdict: () => null, isShut: () => false };
  const { default: picomatch } = await import('picomatch');
  const lastFirst = list.map((pattern) => {
    const isMeant = !TAKES_BACK.test(pattern);
    const glob = isMeant ? pattern : pattern.slice(1);
    const globs = isMeant && !takesFolders ? [glob] : withAllBelow(glob);
    return { isMeant, fits: picomatch(globs, { dot: true, nonegate: true }) };
  });
  lastFirst.reverse();
  return {
    verdict: (name) => lastFirst.find(({ fits }) => fits(name))?.isMeant ?? null,
    isShut: (folder) =>
      takesFolders && (lastFirst.find(({ isMeant, fits }) => !isMeant || fits(folder))?.isMeant ?? false),
  };
}

/** The list, behind `from` where it begins with `!`. */
export function startingFrom(from: readonly string[], patterns: readonly string[]): readonly string[] {
  return TAKES_BACK.test(patterns[0] ?? '') ? [...from, ...patterns] : patterns;
}

/** Those that add something, in their order. */
export function meantOf(patterns: readonly string[]): string[] {
  return patterns.filter((pattern) => !TAKES_BACK.test(pattern));
}

function withAllBelow(glob: string): string[] {
  const folder = glob.replace(/\/+$/, '');
  return folder === '' ? ['**'] : [folder, `${folder}/**`];
}
