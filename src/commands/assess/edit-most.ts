/** Edits made in a text, as many as can be made. */
import type { DataPath } from '../../diagnostics/diagnostic.ts';

export interface Placed {
  path: DataPath;
  edit: { value: unknown };
}

export interface Edited<T> {
  text: string;
  made: readonly T[];
  failed: readonly T[];
  /** Why the first of them failed; empty where none did. */
  reason: string;
}

/** All edits together; where that fails, each that can be made, so that one holds back no other. Throws where none can. */
export async function editMost<T extends Placed>(
  edit: (text: string, edits: { path: DataPath; value: unknown }[]) => Promise<string>,
  source: string,
  wanted: readonly T[],
): Promise<Edited<T>> {
  const make = (text: string, some: readonly T[]) =>
    edit(
      text,
      some.map(({ path, edit: { value } }) => ({ path, value })),
    );
  try {
    return { text: await make(source, wanted), made: wanted, failed: [], reason: '' };
  } catch (error) {
    let text = source;
    const made: T[] = [];
    for (const one of wanted) {
      const next = await make(text, [one]).catch(() => null);
      if (next !== null) made.push(one);
      text = next ?? text;
    }
    if (made.length === 0) throw error;
    const failed = wanted.filter((one) => !made.includes(one));
    return { text, made, failed, reason: error instanceof Error ? error.message : String(error) };
  }
}
