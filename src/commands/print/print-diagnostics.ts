/** Diagnostics on standard output or standard error; what draws them is loaded with the first one. */
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { wantsColor, writeErr, writeOut } from '../io/io.ts';
import type { Context } from '../program.ts';

export async function printDiagnostics(
  { io }: Context,
  diagnostics: readonly Diagnostic[],
  color: string | undefined,
  stream: 'stdout' | 'stderr' = 'stderr',
): Promise<void> {
  if (diagnostics.length === 0) return;
  const [{ renderDiagnostics }, { inertText }, { paintFor }, { screenWidth }] = await Promise.all([
    import('../../diagnostics/render.ts'),
    import('../../diagnostics/formats/inert.ts'),
    import('./paint.ts'),
    import('./complaint.ts'),
  ]);
  const paint = await paintFor(wantsColor(io, color, stream));
  const screen = screenWidth(io, stream);
  const text = inertText(renderDiagnostics(diagnostics, { width: screen ?? 80, wrapped: screen !== null, paint }));
  await (stream === 'stdout' ? writeOut(io, text) : writeErr(io, text));
}
