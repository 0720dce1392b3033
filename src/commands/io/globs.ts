/** Files by globs, as a shell with `**` finds them: what is hidden has to be written out, and so have packages. */
import { resolve } from 'node:path';
import { findBelow, kindOf } from './walk.ts';

type Picomatch = typeof import('picomatch');

/** A glob taken apart: the folder that it starts in, and what is looked for there. */
interface Glob {
  base: string;
  /** From its base; empty where it is no glob but a name. */
  rest: string;
  fits(name: string): boolean;
  reaches(folder: string): boolean;
}

/**
 * Names from `cwd`, each once and in any order. What `isShut` names is not looked into. Found as `findBelow` finds, so a
 * folder that can't be read is among them.
 */
export async function findByGlobs(
  cwd: string,
  globs: readonly string[],
  isShut: (folder: string) => boolean = () => false,
): Promise<string[]> {
  const { default: picomatch } = await import('picomatch');
  const byBase = new Map<string, Glob[]>();
  for (const text of globs) {
    const glob = readGlob(picomatch, text);
    byBase.set(glob.base, [...(byBase.get(glob.base) ?? []), glob]);
  }
  const found = new Set<string>();
  for (const [base, some] of byBase) for (const name of findFrom(cwd, base, some, isShut)) found.add(name);
  return [...found];
}

function findFrom(cwd: string, base: string, globs: readonly Glob[], isShut: (folder: string) => boolean): string[] {
  const folder = resolve(cwd, base);
  const wanted = globs.filter(({ rest }) => rest !== '');
  if (wanted.length < globs.length && kindOf(folder) === 'file') return [base];
  if (wanted.length === 0 || (base !== '' && isShut(base))) return [];
  const before = base === '' || base.endsWith('/') ? base : `${base}/`;
  const isWanted = (name: string, below: string) => wanted.some(({ fits }) => fits(below + name));
  const isEntered = (name: string) => wanted.some(({ reaches }) => reaches(name)) && !isShut(before + name);
  return findBelow(folder, { isWanted, isEntered }, { before, between: '/' });
}

function readGlob(picomatch: Picomatch, text: string): Glob {
  const { base, glob, isGlob } = picomatch.scan(text, { nonegate: true });
  const plain = base.replaceAll(/\\(.)/g, '$1');
  if (!isGlob) return { base: plain, rest: '', fits: () => false, reaches: () => false };
  const takesPackages = text.includes(PACKAGES);
  const reaches = reachOf(picomatch, glob);
  return {
    base: plain,
    rest: glob,
    fits: picomatch(glob, { nonegate: true }),
    reaches: (folder) => (takesPackages || !isPackages(folder)) && reaches(folder.split('/')),
  };
}

const PACKAGES = 'node_modules';

function isPackages(folder: string): boolean {
  return folder === PACKAGES || folder.endsWith(`/${PACKAGES}`);
}

/** Whether folders of these names, one in the other, may hold what a glob fits, so that no others need be looked into. */
function reachOf(picomatch: Picomatch, glob: string): (names: readonly string[]) => boolean {
  // Braces and brackets around a slash: no part of the glob is a folder for certain.
  if (/[({[][^)}\]]*\//.test(glob)) {
    const takesHidden = /[/{,(|]\./.test(`/${glob}`);
    return (names) => takesHidden || !names.at(-1)?.startsWith('.');
  }
  const parts = glob
    .split('/')
    .filter((part) => part !== '')
    .map((part) => (part === '**' ? null : picomatch(part, { nonegate: true })));
  const reaches = (part: number, names: readonly string[]): boolean => {
    const [name, ...below] = names;
    const fits = parts[part];
    if (name === undefined) return part < parts.length;
    if (fits === undefined) return false;
    if (fits !== null) return fits(name) && reaches(part + 1, below);
    return reaches(part + 1, names) || (!name.startsWith('.') && reaches(part, below));
  };
  return (names) => reaches(0, names);
}
