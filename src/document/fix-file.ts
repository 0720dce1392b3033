/** Mends in a file what is sure to be meant otherwise, and leaves out whatever would make it worse. Pure. */
import type { Change, Fix } from '../diagnostics/change.ts';
import type { DataPath, Diagnostic } from '../diagnostics/diagnostic.ts';
import { withoutMark } from './check-text.ts';
import { changeText, pathAfter } from './fix-text.ts';
import { openDocument } from './open-document.ts';

/** Everything that is found in a text. */
export interface Examined {
  /** What loading says. */
  faults: readonly Diagnostic[];
  /** What rules say of a file that loads; null where it doesn't, so that none was asked. */
  doubts: readonly Diagnostic[] | null;
}

export interface Fixer {
  examine(text: string): Promise<Examined>;
  /** What would mend some of the diagnostics, all of them of one text. */
  propose(diagnostics: readonly Diagnostic[]): readonly Fix[];
}

export interface FixedFile {
  /** The same as before where nothing was mended. */
  text: string;
  /** What was mended, as it was found before. */
  fixed: readonly Diagnostic[];
  /** What could not be mended without making something else worse; still in `left`. */
  refused: readonly Diagnostic[];
  /** What is found in the new text. */
  left: Examined;
}

interface State {
  text: string;
  examined: Examined;
  /** Made since the state that this one is compared with, in order. */
  steps: readonly (readonly Fix[])[];
}

/** How often a change may bring something to light that can be mended as well, such as a name within a misspelt part. */
const DEEPEST = 8;
/** Each try reads the text twice. An honest file needs a few; one made to need more is left as far as it got. */
const MOST_TRIES = 200;

/**
 * The text with every fix that holds: its other findings were there before, its value is the same but for what was
 * mended. Fixing the result again changes nothing.
 */
export async function fixFile(source: string, fixer: Fixer): Promise<FixedFile> {
  const text = withoutMark(source);
  const work: Work = {
    fixer,
    now: { text, examined: await fixer.examine(text), steps: [] },
    fixed: [],
    refused: [],
    tries: 0,
  };
  for (let count = -1; count < work.fixed.length; ) {
    count = work.fixed.length;
    work.refused = [];
    await attempt(work, fixer.propose(all(work.now.examined)));
  }
  const { now, fixed, refused } = work;
  return { text: source.slice(0, source.length - text.length) + now.text, fixed, refused, left: now.examined };
}

interface Work {
  fixer: Fixer;
  now: State;
  fixed: Diagnostic[];
  refused: Diagnostic[];
  tries: number;
}

/** All of the fixes at once; where that does not hold, each half for itself. */
async function attempt(work: Work, fixes: readonly Fix[]): Promise<void> {
  if (fixes.length === 0) return;
  const tried = work.tries++ < MOST_TRIES ? await settle(work, fixes) : null;
  if (tried !== null && holds(work.now.examined, tried)) {
    work.fixed.push(...tried.steps.flat().map(({ diagnostic }) => diagnostic));
    work.now = { ...tried, steps: [] };
    return;
  }
  if (fixes.length === 1 || work.tries > MOST_TRIES) {
    work.refused.push(...fixes.map(({ diagnostic }) => diagnostic));
    return;
  }
  const middle = fixes.length >> 1;
  const before = work.now;
  await attempt(work, fixes.slice(0, middle));
  // What the first half changed can have moved the second; it has its turn in the next round.
  if (work.now === before) await attempt(work, fixes.slice(middle));
}

/** The state after these fixes and after those of what they brought to light; null where one can't be made. */
async function settle({ fixer, now }: Work, fixes: readonly Fix[]): Promise<State | null> {
  let state: State | null = now;
  let next = fixes;
  for (let depth = 0; state !== null && next.length > 0 && depth < DEEPEST; depth++) {
    state = await step(fixer, state, next);
    if (state === null) return null;
    const known = new Set(all(now.examined).map((diagnostic) => identity(diagnostic, stepsOf(state))));
    next = fixer.propose(all(state.examined)).filter(({ diagnostic }) => !known.has(identity(diagnostic, [])));
  }
  return state;
}

async function step(fixer: Fixer, { text, steps }: State, fixes: readonly Fix[]): Promise<State | null> {
  const open = (candidate: string) => openDocument(candidate, '');
  const document = await open(text);
  if (document.diagnostics.length > 0) return null;
  const changed = await changeText(
    document,
    fixes.map(({ change }) => change),
    open,
  );
  return changed === null ? null : { text: changed, examined: await fixer.examine(changed), steps: [...steps, fixes] };
}

/* ------------------------------------------------------------------ better or worse */

/** Whether nothing is found after that was not found before, and nothing of what was to be mended. */
function holds(before: Examined, after: State): boolean {
  const steps = stepsOf(after);
  const mended = new Set(after.steps.flat().map(({ diagnostic }) => diagnostic));
  const isSubset = (now: readonly Diagnostic[], then: readonly Diagnostic[]) => {
    const left = then.filter((diagnostic) => !mended.has(diagnostic)).map((diagnostic) => identity(diagnostic, steps));
    return now.every((diagnostic) => {
      const at = left.indexOf(identity(diagnostic, []));
      if (at !== -1) left.splice(at, 1);
      return at !== -1;
    });
  };
  if (!isSubset(after.examined.faults, before.faults)) return false;
  // A file that didn't load was asked for nothing more; what is doubtful in it comes to light once it does.
  return before.doubts === null || (after.examined.doubts !== null && isSubset(after.examined.doubts, before.doubts));
}

function all({ faults, doubts }: Examined): readonly Diagnostic[] {
  return [...faults, ...(doubts ?? [])];
}

function stepsOf(state: State | null): readonly (readonly Change[])[] {
  return (state?.steps ?? []).map((fixes) => fixes.map(({ change }) => change));
}

/** Which fault at which part of the value, under the names that the part has after these changes. */
function identity({ code, path, args }: Diagnostic, steps: readonly (readonly Change[])[]): string {
  const now = steps.reduce<DataPath>((moved, changes) => pathAfter(moved, changes), path);
  return JSON.stringify([code, now, code === 'missing-key' ? args.key : null]);
}
