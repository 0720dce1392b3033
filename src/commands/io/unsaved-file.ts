/** The file beside an alliance file that holds what could not be written into it, as YAML. Pure. */
import type { Edit } from '../../interview/state.ts';

/** Name of the file that holds what could not be saved. */
export function unsavedFile(file: string): string {
  return `${file}.unsaved.yaml`;
}

/** What stands above its entries. */
export function headFor(file: string): string {
  const name = JSON.stringify(file.split(/[\\/]/).at(-1));
  return `# Answers that could not be written into ${name}.\n# Copy what you want to keep into that file, then delete this one.\n`;
}

/** One entry of the list; JSON is YAML, and one line can't be broken by what stands in it. */
export function entryFor(round: string, edit: Edit, why: string): string {
  const place = edit.in === 'round' ? `  round: ${JSON.stringify(round)}\n` : '';
  const value = edit.value === undefined ? 'null' : JSON.stringify(edit.value);
  return `- path: ${JSON.stringify(edit.path)}\n${place}  value: ${value}\n  why: ${JSON.stringify(why)}\n`;
}
