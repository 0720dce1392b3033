/**
 * In words, where one name with its value is taken out of a map of the file, by how the map is written: see place-to-add.ts.
 * `alone` says that the map holds nothing else; a name with nothing below it would be a fault.
 * `up`: it stands behind the hyphen of an entry, to which the next name of that entry moves up.
 */

/** The first that fits, each without a full stop. `told` is what is taken out, and `{map}` the name of its map. */
export const outOf = (told: string): readonly string[] => [
  `{braces||}{alone||}take out "${told}"; the braces may stay empty`,
  `{braces||}take out "${told}" with the comma beside it`,
  `{alone||}delete the line "${told}", and "{map}:" above it, which has nothing else below it`,
  `take out "${told}", leave the hyphen, and move the line below up to it, so that it begins with "- {up}:"`,
  `delete the line "${told}"`,
];
