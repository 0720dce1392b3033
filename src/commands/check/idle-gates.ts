/** Promises that hold for none of the files: most often a folder has another name by now, or a glob is misspelt. */
import type { Gate } from '../../config/config.ts';
import { placeFindings } from '../../config/place-findings.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { openDocument } from '../../document/open-document.ts';
import { findIdle } from '../../lint/gates-idle.ts';
import { severityOf } from '../../lint/severities.ts';
import { readText } from '../io/files.ts';
import type { Io } from '../io/io.ts';
import { type CheckRun, nameInConfig, scopeOf } from './run.ts';

/**
 * Told at their place in the configuration, and only where this run looks at all that the configuration is about:
 * nobody expects a promise for one folder to hold for the files of another.
 */
export async function findIdleGates(
  io: Io,
  { config, folder, settings }: CheckRun,
  files: readonly string[],
): Promise<Diagnostic[]> {
  const severity = severityOf('gate-without-files', settings.chosen);
  if (config.file === null || severity === 'off' || files.length === 0) return [];
  const names = files.map((file) => nameInConfig(io.cwd, folder, file));
  const idle = new Set<Gate>();
  for (const gate of config.gates) if (!names.some(await scopeOf(gate))) idle.add(gate);
  const findings = findIdle(config.gates, (gate) => idle.has(gate)).map((finding) => ({ ...finding, severity }));
  if (findings.length === 0) return [];
  return placeFindings(await openDocument(await readText(io, config.file), config.file), findings);
}
