/** A file that comes with the program. Bundles stand as deep below the package as this file does. */
export function packageFile(path: string): URL {
  return new URL(`../../${path}`, import.meta.url);
}
