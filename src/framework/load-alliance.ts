/** From the text of an alliance file to an alliance that scoring may rely on. Pure: text in, data out. */
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { foldDiagnostics, sortDiagnostics } from '../diagnostics/fold.ts';
import { withoutMark } from '../document/check-text.ts';
import { isLarge, isTooMuch } from '../document/count-parts.ts';
import { Doubt } from '../document/doubt.ts';
import { readSimple } from '../document/simple/read-simple.ts';
import type { SourceDocument } from '../document/source-document.ts';
import type { Alliance } from './alliance-schema.ts';
import { checkAlliance } from './check-alliance.ts';
import { diagnoseFinding } from './finding.ts';
import type { Rubric } from './rubric-schema.ts';
import { hasAllianceShape } from './validate-shape.ts';

export interface LoadOptions {
  /** File as the user named it, for the diagnostics. */
  file: string;
  /** YYYY-MM-DD; no date of the file may be later. */
  today: string;
  rubric: Rubric;
}
export interface Loaded {
  /** null when any diagnostic is an error. */
  alliance: Alliance | null;
  /** Every fault, sorted by place. */
  diagnostics: Diagnostic[];
}

/** Loads an alliance file. Never throws for what is in the text: that is what `diagnostics` are for. */
export async function loadAlliance(text: string, options: LoadOptions): Promise<Loaded> {
  return (await loadFast(text, options)) ?? loadCarefully(text, options);
}

/** The alliance, if there is nothing at all to say of the file; null at the first fault or doubt. */
export async function loadFast(text: string, options: LoadOptions): Promise<Loaded | null> {
  let value: unknown;
  try {
    value = await parse(text);
  } catch {
    return null;
  }
  if (!hasAllianceShape(value)) return null;
  const alliance = value as Alliance;
  return checkAlliance(alliance, options).length === 0 ? { alliance, diagnostics: [] } : null;
}

/** As `parseFast`, whose package is loaded for a text that is not simple: to start it takes longer than to read one. */
async function parse(source: string): Promise<unknown> {
  const text = withoutMark(source);
  if (isTooMuch(text)) throw new Doubt();
  try {
    return readSimple(text);
  } catch (doubt) {
    const { parseDoubtful } = await import('../document/parse-fast.ts');
    return parseDoubtful(text, doubt);
  }
}

/** A large text is opened by whichever reader is sure of it, since the careful one takes seconds for megabytes. */
async function openCarefully(text: string, file: string): Promise<SourceDocument> {
  if (isLarge(text)) return (await import('../document/open-document.ts')).openDocument(text, file);
  return (await import('../document/parse-document.ts')).parseDocument(text, file);
}

/** Characters that are read again for one file in all, to see what comes of a step. */
const MOST_READ = 450_000;
/** And how often. */
const MOST_READS = 40;
/** What is seen behind a slip that was mended is looked at so often. */
const MOST_ROUNDS = 3;

/** The same answer as `loadFast` where that has one, and every fault with its place where not. */
export async function loadCarefully(text: string, options: LoadOptions): Promise<Loaded> {
  return loadByTrying(text, options, { rounds: MOST_ROUNDS, reads: MOST_READS, characters: MOST_READ });
}

/** `left`: what can be read again still, in all. */
async function loadByTrying(
  text: string,
  options: LoadOptions,
  left: { rounds: number; reads: number; characters: number },
): Promise<Loaded> {
  const document = await openCarefully(text, options.file);
  const loaded = await loadAsIs(document, options);
  if (loaded.alliance !== null || left.rounds === 0 || left.characters < 2 * text.length) return loaded;
  const { tellTried } = await import('./slips/tried/tell-tried.ts');
  left.rounds--;
  const readBy = (load: (text: string) => Promise<Loaded>) => async (mended: string) => {
    left.characters -= mended.length;
    return left.reads-- <= 0 || left.characters < 0 ? null : (await load(mended)).diagnostics;
  };
  const read = readBy(async (mended) => loadAsIs(await openCarefully(mended, options.file), options));
  const readWell = readBy((mended) => loadByTrying(mended, options, left));
  return { ...loaded, diagnostics: sortDiagnostics(await tellTried(document, loaded.diagnostics, { read, readWell })) };
}

async function loadAsIs(document: SourceDocument, options: LoadOptions): Promise<Loaded> {
  if (document.diagnostics.length > 0) {
    const { tellAllSyntax } = await import('./slips/syntax/syntax-behind.ts');
    const read = (mended: string) => openCarefully(mended, options.file);
    return { alliance: null, diagnostics: sortDiagnostics(await tellAllSyntax(document, read)) };
  }
  const [{ findFaults }, { tellSlips }] = await Promise.all([
    import('./find-faults.ts'),
    import('./slips/misread/misread.ts'),
  ]);
  const findings = findFaults(document.value, options);
  const told = foldDiagnostics(findings.map((finding) => diagnoseFinding(document, finding)));
  const diagnostics = sortDiagnostics(tellSlips(document, told));
  const sound = diagnostics.every(({ severity }) => severity !== 'error');
  return { alliance: sound ? (document.value as Alliance) : null, diagnostics };
}
