/**
 * Whether a value has the shape of an alliance file, without saying what is wrong. The build puts the compiled JSON
 * Schema in the place of this module; run from source, the zod schema answers.
 */
export async function hasAllianceShape(value: unknown): Promise<boolean> {
  const { Alliance } = await import('./alliance-schema.ts');
  return Alliance.safeParse(value).success;
}
