/** What is told of a configuration, and the same with the told step taken. */
import { loadConfig } from '../../src/config/load-config.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { nextStepOf } from '../../src/diagnostics/render.ts';
import { known } from './known.ts';

export async function diagnosticsOf(text: string): Promise<Diagnostic[]> {
  return (await loadConfig(text, 'alliance.config.yaml', known)).diagnostics;
}

/** The text with "Write it as: …" of each diagnostic done, as one would: in place of what the line says from that name on. */
export function withSteps(text: string, diagnostics: readonly Diagnostic[]): string {
  const lines = text.split('\n');
  for (const diagnostic of diagnostics.toReversed()) {
    const meant = /Write it as: (.*)$/.exec(nextStepOf(diagnostic))?.[1] ?? '';
    const index = (diagnostic.place?.line ?? 0) - 1;
    const line = lines[index] ?? '';
    const key = String(diagnostic.args.key ?? '');
    const from = key === '' ? line.search(/\S/) : line.indexOf(`${key}:`);
    lines[index] = `${line.slice(0, from)}${meant}${line.endsWith('}') && from > 6 ? '}' : ''}`;
  }
  return lines.join('\n');
}
