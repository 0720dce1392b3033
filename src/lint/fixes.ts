/**
 * What `alliance check --fix` may mend by itself, by the code of the fault: only what leaves no doubt about what was
 * meant. Pure; how a text is changed is not known here.
 */
import type { Change, Fix } from '../diagnostics/change.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { readDate } from './fixes-dates.ts';
import { isOneSlip } from './fixes-spelling.ts';

export interface FixContext {
  /** Where an editor finds the JSON Schema, as seen from the file, such as `./alliance.schema.json`. */
  schema: string;
}

type Propose = (diagnostic: Diagnostic, all: readonly Diagnostic[], context: FixContext) => Change | null;

/** Of a key so short, one slip leaves too little to know it by. */
const SHORTEST = 4;

const proposals: Readonly<Record<string, Propose>> = {
  'renamed-criterion': ({ path, args }) => ({ kind: 'rename-key', path, to: String(args.now) }),
  'unknown-key': proposeSpelling,
  'not-a-date': proposeDate,
  'missing-key': proposeVersion,
  'schema-line-missing': (_diagnostic, _all, { schema }) => ({
    kind: 'add-comment',
    text: `yaml-language-server: $schema=${schema}`,
  }),
};

/** Codes of which some or all can be mended. */
export const FIXABLE: readonly string[] = Object.keys(proposals);

/** What would mend these diagnostics, which must be all of one file; many have no fix. */
export function fixesFor(diagnostics: readonly Diagnostic[], context: FixContext): Fix[] {
  return diagnostics.flatMap((diagnostic) => {
    const propose = Object.hasOwn(proposals, diagnostic.code) ? proposals[diagnostic.code] : undefined;
    const change = propose?.(diagnostic, diagnostics, context) ?? null;
    return change === null ? [] : [{ diagnostic, change }];
  });
}

/** A key that one slip of the finger made of a known one, and of no other. */
function proposeSpelling({ path, args }: Diagnostic): Change | null {
  const { key, nearest, allowed } = args;
  if (typeof nearest !== 'string' || nearest.length < SHORTEST) return null;
  const meant = String(allowed)
    .split(', ')
    .filter((name) => isOneSlip(String(key), name));
  return meant.length === 1 && meant[0] === nearest ? { kind: 'rename-key', path, to: nearest } : null;
}

function proposeDate({ path, args }: Diagnostic): Change | null {
  const date = readDate(String(args.found));
  if (date === null || (args.form === 'YYYY-MM-DD' && date.length !== args.form.length)) return null;
  return { kind: 'set-text', path, to: date };
}

/** The version, where all the rest is an alliance file: it has a name, and nothing that such a file doesn't have. */
function proposeVersion({ path, args }: Diagnostic, all: readonly Diagnostic[]): Change | null {
  if (path.length > 0 || args.key !== 'version') return null;
  const isOther = all.some(
    (other) =>
      (other.code === 'unknown-key' && other.path.length === 1) ||
      (other.code === 'missing-key' && other.path.length === 0 && other.args.key !== 'version'),
  );
  return isOther ? null : { kind: 'add-key', key: 'version', value: 1 };
}
