/** `alliance rubric check`: a folder's faults, and with `--reach` what none of the given alliance files reaches. */
import { existsSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sortDiagnostics } from '../../diagnostics/fold.ts';
import { checkRubric } from '../../framework/check-rubric.ts';
import { loadAlliance } from '../../framework/load-alliance.ts';
import { loadRubric } from '../../framework/load-rubric.ts';
import type { Rubric } from '../../framework/rubric-schema.ts';
import { unreachedText } from '../../report/rubric-text.ts';
import { assess } from '../../scoring/assess.ts';
import { startReach, type Unreached } from '../../scoring/find-unreached.ts';
import { say } from '../../words/say.ts';
import { EXIT, Refusal } from '../exit-code.ts';
import { readText } from '../io/files.ts';
import { findInputs } from '../io/inputs.ts';
import { today, writeOut } from '../io/io.ts';
import { packageFile } from '../package-file.ts';
import { printDiagnostics } from '../print/print-diagnostics.ts';
import type { Context } from '../program.ts';
import { toolVersion } from '../start/version.ts';
import { builtinRubric, readRubricFolder } from './source.ts';

interface Options {
  reach?: string[];
  format: 'text' | 'json';
  color?: string;
}

export async function checkFolder(context: Context, folder: string | undefined, options: Options): Promise<void> {
  const path = folder ?? shippedFolder(context);
  const loaded = await loadRubric(readRubricFolder(context, path), builtinRubric());
  const { rubric } = loaded;
  const found = rubric ? checkRubric(rubric).map(loaded.diagnose) : [];
  const diagnostics = sortDiagnostics([...loaded.diagnostics, ...found]);
  const unreached = rubric && options.reach ? await findUnreached(context, rubric, options.reach) : null;
  const lacks = unreached ? Object.values(unreached).flat().length : 0;
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  if (errors + lacks > 0) context.setExit(EXIT.unmet);
  if (options.format === 'json') {
    await writeOut(context.io, `${JSON.stringify({ diagnostics, unreached }, null, 2)}\n`);
    return;
  }
  await printDiagnostics(context, diagnostics, options.color, 'stdout');
  if (unreached && lacks > 0) await writeOut(context.io, unreachedText({ ...unreached }, context.io.columns ?? 80));
  await writeOut(context.io, `${summary(rubric, errors, unreached && lacks)}\n`);
}

function summary(rubric: Rubric | null, errors: number, lacks: number | null): string {
  const faults = say('commands.rubric.summary-faults', { n: errors });
  if (!rubric) return faults;
  const { id, version, hash, criteria, tensions } = rubric;
  const sizes = { id, version, hash, criteria: criteria.length, tensions: tensions.length };
  const reach = lacks === null ? [] : [say('commands.rubric.summary-reach', { n: lacks })];
  return [say('commands.rubric.summary-sizes', sizes), faults, ...reach].join('\n');
}

/** The sources of the compiled rubric, which the package carries beside it. */
function shippedFolder({ io }: Context): string {
  const folder = fileURLToPath(packageFile('rubrics/crossroads'));
  if (!existsSync(folder)) throw new Refusal(say('commands.rubric.missing', { path: folder }));
  return relative(io.cwd, folder) || '.';
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
