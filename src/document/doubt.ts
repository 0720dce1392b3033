/** A reader is not sure: read again with a more careful one. Says nothing of the file being right or wrong. */
export class Doubt extends Error {}
