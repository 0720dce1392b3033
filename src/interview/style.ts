/** What a screen needs to know of the terminal. */

export interface Style {
  strong(text: string): string;
  quiet(text: string): string;
  chosen(text: string): string;
}
export const PLAIN: Style = { strong: (text) => text, quiet: (text) => text, chosen: (text) => text };

export interface Size {
  width: number;
  height: number;
}
