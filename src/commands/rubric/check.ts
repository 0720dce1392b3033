/** `alliance rubric check`: a folder's faults, and with `--reach` what none of the given alliance files reaches. */
import { existsSync } from 'node:fs';
import type { CheckReport } from '../../diagnostics/check-report.ts';
import type { DataPath, Diagnostic } from '../../diagnostics/diagnostic.ts';
import { sortDiagnostics } from '../../diagnostics/fold.ts';
import { checkRubric } from '../../framework/check-rubric.ts';
import type { Finding } from '../../framework/finding.ts';
import { loadAlliance } from '../../framework/load-alliance.ts';
import { loadRubric } from '../../framework/load-rubric.ts';
import type { Rubric } from '../../framework/rubric-schema.ts';
import type { RubricFile } from '../../framework/rubric-sources.ts';
import { assess } from '../../scoring/assess.ts';
import { startReach, type Unreached } from '../../scoring/find-unreached.ts';
import { say } from '../../words/say.ts';
import { printReport, readOutputs, refuseLosses, writeReports } from '../check/output.ts';
import { EXIT, Refusal } from '../exit-code.ts';
import { readText } from '../io/files.ts';
import { findInputs } from '../io/inputs.ts';
import { today, writeErr } from '../io/io.ts';
import { packageFile } from '../package-file.ts';
import { printDiagnostics } from '../print/print-diagnostics.ts';
import type { Context } from '../program.ts';
import { toolVersion } from '../start/version.ts';
import { builtinRubric, readRubricFolder } from './source.ts';

interface Options {
  reach?: string[];
  format: string;
  output: string[];
  color?: string;
}

export async function checkFolder(context: Context, folder: string | undefined, options: Options): Promise<void> {
  const outputs = readOutputs(options.output);
  const files = folder === undefined ? readShipped(context) : readRubricFolder(context, folder);
  const names = files.map(({ name }) => name).sort();
  refuseLosses(context.io, outputs, {}, [...names, ...(options.reach ?? [])]);
  const loaded = await loadRubric(files, builtinRubric());
  const { rubric } = loaded;
  const found = rubric ? checkRubric(rubric) : [];
  const lacks = rubric && options.reach ? notReached(rubric, await findUnreached(context, rubric, options.reach)) : [];
  const diagnostics = sortDiagnostics([...loaded.diagnostics, ...[...found, ...lacks].map(loaded.diagnose)]);
  if (diagnostics.some(({ severity }) => severity === 'error')) context.setExit(EXIT.unmet);
  const tool = { name: 'alliance-readiness', version: toolVersion() } as const;
  const report: CheckReport = { tool, files: names, diagnostics, suppressed: [], unread: 0, unusable: [] };
  await writeReports(context, report, outputs);
  await printReport(context, report, options);
  await writeErr(context.io, `${summary(rubric, diagnostics)}\n`);
}

/** Where the parts of each kind stand in a rubric. */
const HOME = {
  criteria: 'criteria',
  tensions: 'tensions',
  challenges: 'roles',
  objectives: 'goals',
  strategies: 'goals',
} as const satisfies Record<keyof Unreached, keyof Rubric>;

function notReached(rubric: Rubric, unreached: Unreached): Finding[] {
  const kinds = Object.entries(unreached) as [keyof Unreached, string[]][];
  return kinds
    .filter(([, ids]) => ids.length > 0)
    .map(([kind, ids]) => {
      const args = { kind, n: ids.length, [kind]: 1 };
      const home = HOME[kind];
      const path = pathOf(rubric[home], ids[0] ?? '', [home]) ?? [home, 0, 'id'];
      return { code: 'rubric-not-reached', path, subject: kind, args, about: ids };
    });
}

/** Where an id stands in a part of a rubric; null where it does not. */
function pathOf(part: unknown, id: string, path: DataPath): DataPath | null {
  if (typeof part !== 'object' || part === null) return null;
  for (const [key, value] of Object.entries(part)) {
    const at = [...path, Array.isArray(part) ? Number(key) : key];
    const found = key === 'id' && value === id ? at : pathOf(value, id, at);
    if (found !== null) return found;
  }
  return null;
}

function summary(rubric: Rubric | null, diagnostics: readonly Diagnostic[]): string {
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  const faults = say('commands.rubric.summary-faults', { n: errors });
  if (!rubric) return faults;
  const { id, version, hash, criteria, tensions } = rubric;
  const sizes = { id, version, hash, criteria: criteria.length, tensions: tensions.length };
  return `${say('commands.rubric.summary-sizes', sizes)}\n${faults}`;
}

/** The sources of the compiled rubric, which the package carries beside it, by their names in the package. */
function readShipped(context: Context): RubricFile[] {
  const name = 'rubrics/crossroads';
  const folder = packageFile(name);
  if (!existsSync(folder)) throw new Refusal(say('commands.rubric.missing', { path: folder }));
  return readRubricFolder(context, folder, name);
}

/** Every round of every file goes through loading and scoring as it does in a report. */
async function findUnreached(context: Context, rubric: Rubric, paths: readonly string[]): Promise<Unreached> {
  const { io } = context;
  const reach = startReach(rubric);
  for (const file of await findInputs(io, paths)) {
    const { alliance, diagnostics } = await loadAlliance(await readText(io, file), { file, today: today(io), rubric });
    if (!alliance) {
      await printDiagnostics(context, diagnostics, 'auto');
      throw new Refusal(say('commands.rubric.fixture', { path: file }));
    }
    const rounds = alliance.assessments?.map(({ id }) => id) ?? [];
    const options = { version: toolVersion(), file };
    if (rounds.length === 0) reach.add(assess(alliance, rubric, options));
    for (const round of rounds) reach.add(assess(alliance, rubric, { ...options, round }));
  }
  return reach.unreached();
}
