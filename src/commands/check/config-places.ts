/** What is told of a configuration that can be read, at its places in it. */
import { tellAbsent } from '../../config/idle-globs.ts';
import { placeFindings } from '../../config/place-findings.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { openDocument } from '../../document/open-document.ts';
import type { Finding } from '../../framework/finding.ts';
import { say } from '../../words/say.ts';
import { Refusal } from '../exit-code.ts';
import { readText } from '../io/files.ts';
import type { Io } from '../io/io.ts';

/** Refuses a configuration that names a baseline or a rubric where nothing is. */
export async function refuseAbsent(io: Io, file: string, key: 'baseline' | 'rubric', path: string): Promise<never> {
  const diagnostics = await placeInConfig(io, file, [tellAbsent(key, path)]);
  throw new Refusal(say('commands.check.config-unusable', { path: file, n: diagnostics.length }), { diagnostics });
}

export async function placeInConfig(io: Io, file: string, findings: readonly Finding[]): Promise<Diagnostic[]> {
  return placeFindings(await openDocument(await readText(io, file), file), findings);
}
