/** Gates and globs of a configuration for which there is no file: often a folder has another name by now. */
import { isAbsolute, posix, resolve, sep } from 'node:path';
import { type Config, DEFAULTS } from '../../config/config.ts';
import { addingGlobs, isOwn, tellIdleGlob } from '../../config/idle-globs.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Finding } from '../../framework/finding.ts';
import { findIdle } from '../../lint/gates-idle.ts';
import { severityOf } from '../../lint/severities.ts';
import { say } from '../../words/say.ts';
import { Refusal } from '../exit-code.ts';
import type { Io } from '../io/io.ts';
import { placeInConfig } from './config-places.ts';
import { readPatterns } from './patterns.ts';
import { type CheckRun, nameInConfig, scopeOf } from './run.ts';
import { tellIgnored, tellNear, whyIdle } from './why-idle.ts';

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
  const idle = [...(await idleGates(config, names)), ...(byGlobs ? await idleGlobs(io, run, names) : [])];
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

async function idleGlobs(io: Io, run: CheckRun, names: readonly string[]): Promise<Finding[]> {
  const { config, folder } = run;
  const idle: Finding[] = [];
  for (const [index, glob] of addingGlobs(config)) {
    if (!isOwn(glob)) continue;
    const { verdict } = await readPatterns([posix.normalize(glob)]);
    const nameFor = isAbsolute(glob)
      ? (name: string) => resolve(folder, name).split(sep).join('/')
      : (name: string) => name;
    if (!names.some((name) => verdict(nameFor(name)) === true))
      idle.push(tellIdleGlob('files', index, glob, await whyIdle(io, run, glob)));
  }
  return [...idle, ...idleIgnored(run)];
}

/** What is to be ignored may be there one day and gone the next, so that only what looks like a slip is told. */
function idleIgnored({ config, folder }: CheckRun): Finding[] {
  return [...config.ignore.entries()].flatMap(([index, glob]) => {
    const near = tellNear(folder, glob, config.ignore);
    return near.nearest === undefined ? [] : [tellIdleGlob('ignore', index, glob, near)];
  });
}

/** Refuses a run for which the configuration names no file that is looked at, with the cause at its place in it. */
export async function refuseNothing(io: Io, run: CheckRun, file: string): Promise<void> {
  const { config, folder } = run;
  if (config.files.length === 0)
    throw new Refusal(say('commands.check.files-empty', { config: file }), {
      hint: say('commands.check.files-empty-hint'),
    });
  const findings: Finding[] = [];
  if (config.origins.files !== 'default')
    for (const [index, glob] of addingGlobs(config))
      findings.push(tellIdleGlob('files', index, glob, await whyIdle(io, run, glob)));
  if (findings.length === 0) {
    const why = await tellIgnored(folder, DEFAULTS.files, config.ignore);
    const index = config.ignore.findIndex((glob) => why?.by?.toString().includes(`"${glob}"`));
    if (why !== null) findings.push(tellIdleGlob('ignore', index, config.ignore[index] ?? '', why));
  }
  if (findings.length === 0) return;
  const diagnostics = await placeInConfig(
    io,
    file,
    findings.map((one) => ({ ...one, severity: 'error' as const })),
  );
  throw new Refusal(say('commands.check.none-looked-at', { config: file }), {
    hint: say('commands.check.none-looked-at-hint'),
    diagnostics,
  });
}
