/** Where the rubric comes from: the one that is compiled in, or a folder of one's own given with `--rubric`. */
import { readdirSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import type { Rubric } from '../../framework/rubric-schema.ts';
import { say } from '../../words/say.ts';
import { Refusal, systemCode } from '../exit-code.ts';
import { decode, readFileBytes } from '../io/files.ts';
import type { Context } from '../program.ts';
import { builtinRubric } from './builtin.ts';

export { builtinRubric };

/** The rubric to use: that of the folder at `path`, which may extend the built-in one, or the built-in one itself. */
export async function chooseRubric(context: Context, path?: string): Promise<Rubric> {
  if (path === undefined) return builtinRubric();
  const { loadRubric } = await import('../../framework/load-rubric.ts');
  const { rubric, diagnostics } = await loadRubric(readRubricFolder(context, path), builtinRubric());
  if (rubric) return rubric;
  const first = diagnostics[0];
  throw new Refusal(
    say('commands.rubric.unusable', {
      path,
      count: diagnostics.length,
      first: first ? `${first.file}:${first.place?.line ?? 1}` : path,
    }),
    { hint: say('commands.rubric.unusable-hint', { path }), diagnostics },
  );
}

/**
 * Every YAML file below a folder (or the one file at `path`), in a fixed order, named as below `called`. Refuses a folder
 * without any.
 */
export function readRubricFolder(context: Context, path: string, called = path): { name: string; text: string }[] {
  // As from a variable of a script that was never set; resolved, it would be the working folder.
  if (path === '') throw new Refusal(say('commands.read.nothing'));
  const folder = resolve(context.io.cwd, path);
  const text = (file: string) => decode(readFileBytes(context.io, file));
  const names = yamlNames(folder, path);
  if (names === null) return [{ name: path, text: text(folder) }];
  if (names.length === 0) throw new Refusal(say('commands.rubric.empty', { path }));
  return names.map((name) => ({ name: join(called, name), text: text(join(folder, name)) }));
}

function yamlNames(folder: string, path: string): string[] | null {
  try {
    const found = readdirSync(folder, { recursive: true, withFileTypes: true });
    const files = found.filter((entry) => entry.isFile() && /\.ya?ml$/.test(entry.name));
    return files.map((entry) => relative(folder, join(entry.parentPath, entry.name))).sort();
  } catch (error) {
    if (systemCode(error) === 'ENOTDIR') return null;
    throw new Refusal(say('commands.rubric.missing', { path }), {
      hint: say('commands.rubric.missing-hint'),
      cause: error,
    });
  }
}
