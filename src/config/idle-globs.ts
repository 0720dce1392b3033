/** What a configuration names and is not there: files to look at, a baseline, a rubric. Pure. */
import type { Finding } from '../framework/finding.ts';
import { type Config, DEFAULTS } from './config.ts';

/** Each glob of `files` that no file is named like, by `isIdle`; those that hold without a configuration are for both endings. */
export function findIdleGlobs({ files }: Pick<Config, 'files'>, isIdle: (glob: string) => boolean): Finding[] {
  return files.flatMap((glob, index): Finding[] => {
    if (glob.startsWith('!') || DEFAULTS.files.includes(glob) || !isIdle(glob)) return [];
    return [{ code: 'glob-without-files', path: ['files', index], subject: `files/${glob}`, args: { glob } }];
  });
}

/** That nothing is where a configuration says that its baseline or its rubric is. */
export function tellAbsent(key: 'baseline' | 'rubric', path: string): Finding {
  return { code: 'config-not-there', path: [key], args: { [key]: path } };
}
