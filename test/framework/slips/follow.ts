/** What the tests of steps share: a file, the one fault that is told of it, and what is left once its step was taken. */
import { expect } from 'vitest';
import { messageOf, nextStepOf } from '../../../src/diagnostics/render.ts';
import type { Alliance } from '../../../src/framework/alliance-schema.ts';
import { loadAlliance } from '../../../src/framework/load-alliance.ts';
import { loadOptions } from '../load-options.ts';

const options = await loadOptions();

/** Each fault of a text as `line:column code-or-kind`, with its message and its step. */
export async function toldOf(text: string): Promise<{ at: string; message: string; step: string }[]> {
  const { diagnostics } = await loadAlliance(text, options);
  return diagnostics.map((one) => {
    const { place, code, args } = one;
    const name = code === 'yaml-syntax' ? args.kind : code;
    return { at: `${place?.line}:${place?.column} ${name}`, message: messageOf(one), step: nextStepOf(one) };
  });
}

/** The alliance that a text without a fault holds. */
export async function sound(text: string): Promise<Alliance> {
  const { alliance, diagnostics } = await loadAlliance(text, options);
  expect(diagnostics, text).toEqual([]);
  if (alliance === null) throw new Error(text);
  return alliance;
}
