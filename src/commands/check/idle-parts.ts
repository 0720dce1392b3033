/** Gates and globs of a configuration for which there is no file: often a folder has another name by now. */
import { isAbsolute, posix, resolve, sep } from 'node:path';
import type { Config } from '../../config/config.ts';
import { findIdleGlobs } from '../../config/idle-globs.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Finding } from '../../framework/finding.ts';
import { findIdle } from '../../lint/gates-idle.ts';
import { severityOf } from '../../lint/severities.ts';
import type { Io } from '../io/io.ts';
import { placeInConfig } from './config-places.ts';
import { readPatterns } from './patterns.ts';
import { type CheckRun, nameInConfig, scopeOf } from './run.ts';

/**
 * Asked only where this run looks at all that the configuration is about: nobody expects a promise for one folder to hold
 * for the files of another. `byGlobs`: whether it is the globs of the configuration that were followed.
 */
export async function findIdleParts(
  io: Io,
  run: CheckRun,
  files: readonly string[],
  byGlobs: boolean,
): Promise<Diagnostic[]> {
  const { config, folder, settings } = run;
  if (config.file === null || files.length === 0) return [];
  const names = files.map((file) => nameInConfig(io.cwd, folder, file));
  const idle = [...(await idleGates(config, names)), ...(byGlobs ? await idleGlobs(run, names) : [])];
  const told = idle.flatMap((finding) => {
    const severity = severityOf(finding.code, settings.chosen);
    return severity === 'off' ? [] : [{ ...finding, severity }];
  });
  return told.length === 0 ? [] : placeInConfig(io, config.file, told);
}

async function idleGates({ gates }: Config, names: readonly string[]): Promise<Finding[]> {
  const idle = new Set<unknown>();
  for (const gate of gates) if (!names.some(await scopeOf(gate))) idle.add(gate);
  return findIdle(gates, (gate) => idle.has(gate));
}

async function idleGlobs({ config, folder }: CheckRun, names: readonly string[]): Promise<Finding[]> {
  const idle = new Set<string>();
  for (const glob of config.files) {
    const { verdict } = await readPatterns([posix.normalize(glob)]);
    const nameFor = isAbsolute(glob)
      ? (name: string) => resolve(folder, name).split(sep).join('/')
      : (name: string) => name;
    if (!names.some((name) => verdict(nameFor(name)) === true)) idle.add(glob);
  }
  return findIdleGlobs(config, (glob) => idle.has(glob));
}
