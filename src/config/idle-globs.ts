/** What a configuration names and is not there: files to look at, a baseline, a rubric. Pure. */
import type { Finding } from '../framework/finding.ts';
import { type Config, DEFAULTS } from './config.ts';

/** A glob of `files`, or of `ignore`, that fits nothing, with what is known of the cause. */
export function tellIdleGlob(key: 'files' | 'ignore', index: number, glob: string, why: Finding['args']): Finding {
  const slashes = glob.includes('\\') ? { nearest: glob.replace(/\\+/g, '/') } : {};
  const args = { glob, ...(key === 'ignore' && { ignoring: 1 }), ...slashes, ...why };
  return { code: 'glob-without-files', path: [key, index], subject: `${key}/${glob}`, args };
}

/** Each glob that adds files to look at, with its place in `files`. */
export function addingGlobs({ files }: Pick<Config, 'files'>): [number, string][] {
  return [...files.entries()].filter(([, glob]) => !/^!(?!\()/.test(glob));
}

/** Those that hold without a configuration are for both endings, and no slip where one of them fits nothing. */
export function isOwn(glob: string): boolean {
  return !DEFAULTS.files.includes(glob);
}

/** That nothing is where a configuration says that its baseline or its rubric is. */
export function tellAbsent(key: 'baseline' | 'rubric', path: string): Finding {
  return { code: 'config-not-there', path: [key], args: { [key]: path } };
}
