/** What a run of `alliance check` goes by: its configuration, the rules that are on, and which promises concern a file. */
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import { CONFIG_FILE, type Config, DEFAULTS, type Gate } from '../../config/config.ts';
import type { Rubric } from '../../framework/rubric-schema.ts';
import { GATE_SEVERITIES } from '../../lint/gates.ts';
import { activeRules } from '../../lint/lint.ts';
import { rules } from '../../lint/registry.ts';
import { severities, severityOf, waivable } from '../../lint/severities.ts';
import { say } from '../../words/say.ts';
import { isRefusal, Refusal } from '../exit-code.ts';
import { today } from '../io/io.ts';
import { readSettings } from '../io/read-settings.ts';
import { kindOf } from '../io/walk.ts';
import type { Context } from '../program.ts';
import { chooseRubric } from '../rubric/source.ts';
import { findConfig } from './find-config.ts';
import { readPatterns } from './patterns.ts';
import type { CheckSettings } from './text.ts';

export interface CheckOptions {
  config?: string | false;
  rubric?: string;
  color?: string;
}

export interface CheckRun {
  config: Config;
  /** Folder that the globs of the configuration start from; absolute. */
  folder: string;
  settings: CheckSettings;
  /** Folder of a rubric other than the shipped one, as one would name it from the working folder. */
  ownRubric?: string;
}

/** Reads the configuration and the rubric. Refuses (exit 2) a configuration with faults. */
export async function prepareRun(context: Context, options: CheckOptions): Promise<CheckRun> {
  const { io } = context;
  const file = options.config === false ? null : (options.config ?? findConfig(io));
  const config = file === null ? DEFAULTS : await readConfig(context, file, null, options.rubric);
  const folder = resolve(io.cwd, file === null ? '.' : dirname(file));
  const path = options.rubric ?? (file === null ? undefined : fromConfig(io, file, config.rubric));
  if (
    file !== null &&
    path !== undefined &&
    options.rubric === undefined &&
    kindOf(resolve(io.cwd, path)) === 'absent'
  ) {
    const { refuseAbsent } = await import('./config-places.ts');
    await refuseAbsent(io, file, 'rubric', config.rubric ?? path);
  }
  const rubric = await chooseRubric(context, path);
  // Which roles there are is known only with the rubric, which the configuration names.
  const roles = rubric.roles.map(({ id }) => id);
  if (file !== null && config.gates.length > 0) await readConfig(context, file, roles, options.rubric);
  const settings = settingsOf(config, rubric, today(io));
  return { config, folder, settings, ...(path !== undefined && { ownRubric: path }) };
}

async function readConfig(
  context: Context,
  file: string,
  roles: readonly string[] | null,
  chosen: string | undefined,
): Promise<Config> {
  const text = await readSettings(context.io, file, say('commands.check.config-hint'));
  const { loadConfig } = await import('../../config/load-config.ts');
  const read = (ids: readonly string[] | null) => loadConfig(text, file, { rules: severities, roles: ids });
  const { config, diagnostics, rubric = null } = await read(roles);
  if (config !== null) return config;
  // With other faults in it the roles are looked at as well, so that all is told at once.
  const known = roles === null ? await rolesOf(context, chosen ?? fromConfig(context.io, file, rubric)) : null;
  const told = known === null ? diagnostics : (await read(known)).diagnostics;
  throw new Refusal(say('commands.check.config-unusable', { path: file, n: told.length }), { diagnostics: told });
}

/** A rubric that a configuration names, as one would name it from the working folder. */
function fromConfig({ cwd }: Context['io'], file: string, rubric: string | null): string | undefined {
  return rubric === null ? undefined : relative(cwd, resolve(cwd, dirname(file), rubric));
}

/** null where the rubric can't be used: that is told once the configuration can be. */
async function rolesOf(context: Context, path: string | undefined): Promise<readonly string[] | null> {
  try {
    return (await chooseRubric(context, path)).roles.map(({ id }) => id);
  } catch (error) {
    if (isRefusal(error)) return null;
    throw error;
  }
}

function settingsOf(config: Config, rubric: Rubric, day: string): CheckSettings {
  return {
    rubric,
    configFile: config.file ?? CONFIG_FILE,
    today: day,
    limits: config.limits,
    active: activeRules(rules, config.rules),
    gateSeverities: { ...GATE_SEVERITIES, ...config.rules },
    chosen: config.rules,
    waivable,
    isAsked: (code) => severityOf(code, config.rules) !== 'off',
  };
}

/** Whether a run looks at all that its configuration is about: all of its files, or the folder that it stands in. */
export function looksAtAll(
  cwd: string,
  { folder }: CheckRun,
  paths: readonly string[],
  { stdinName }: { stdinName?: string },
): boolean {
  if (stdinName !== undefined) return false;
  return paths.length === 0 || paths.some((path) => path !== '-' && holdsFolder(resolve(cwd, path), folder));
}

function holdsFolder(path: string, folder: string): boolean {
  const way = relative(path, folder);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** A file as the globs of the configuration see it. */
export function nameInConfig(cwd: string, folder: string, file: string): string {
  return relative(folder, resolve(cwd, file)).split(sep).join('/');
}

/** Which names, as the configuration sees them, a gate holds for. */
export async function scopeOf({ files }: Gate): Promise<(name: string) => boolean> {
  if (files.length === 0) return () => true;
  const { verdict } = await readPatterns(files, { from: ['**'] });
  return (name) => verdict(name) === true;
}

/** The gates that concern a file, as the user names it. */
export async function gateChooser(
  cwd: string,
  { config, folder }: CheckRun,
): Promise<(file: string) => readonly Gate[]> {
  const { gates } = config;
  if (gates.length === 0) return () => gates;
  const chosen: { gate: Gate; fits(name: string): boolean }[] = [];
  for (const gate of gates) {
    chosen.push({ gate, fits: await scopeOf(gate) });
  }
  return (file) => {
    const name = nameInConfig(cwd, folder, file);
    return chosen.flatMap(({ gate, fits }) => (fits(name) ? [gate] : []));
  };
}
