/** The careful reader: every fault of the text at once, each with its place. Pure; loads `yaml` when first called. */
import type * as Yaml from 'yaml';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { checkText, withoutMark } from './check-text.ts';
import { diagnoser, type Fault } from './fault.ts';
import { MAX_DEPTH } from './limits.ts';
import { lineStarts, placeOf, type Range } from './lines.ts';
import { quickFault } from './quick-fault.ts';
import type { Part, SourceDocument } from './source-document.ts';
import { syntaxFaults } from './syntax-faults.ts';
import { pointer, type Walked, walkNodes } from './walk-nodes.ts';

/**
 * Reads a YAML text as one document. Never throws: what is wrong is in `diagnostics`.
 * `file` is only carried along, into the diagnostics.
 */
export async function parseDocument(source: string, file: string): Promise<SourceDocument> {
  const text = withoutMark(source);
  const diagnose = diagnoser(text, file);
  const hygiene = checkText(text, file);
  if (hygiene.length > 0) return documentOf({ text, file, diagnose, diagnostics: hygiene, walked: null });
  const quick = quickFault(text);
  if (quick !== null) return documentOf({ text, file, diagnose, diagnostics: [diagnose(quick)], walked: null });
  const yaml = await import('yaml');
  const { faults, walked } = read(text, yaml);
  return documentOf({
    text,
    file,
    diagnose,
    diagnostics: faults.map(diagnose),
    walked: faults.length > 0 ? null : walked,
  });
}

function read(text: string, yaml: typeof Yaml): { faults: Fault[]; walked: Walked | null } {
  const options = {
    version: '1.2',
    schema: 'core',
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'silent',
  } as const;
  try {
    const parsed = yaml.parseAllDocuments(text, options);
    const documents = 'empty' in parsed ? [] : parsed;
    const faults = syntaxFaults(text, documents, yaml);
    if (faults.length > 0) return { faults, walked: null };
    const [first, second] = documents;
    if (second !== undefined)
      return { faults: [{ code: 'several-documents', range: startOf(second, text) }], walked: null };
    if (first === undefined || first.contents === null) {
      const args = /^\s*#/m.test(text) ? { comments: 1 } : {};
      return { faults: [{ code: 'empty-file', range: { start: 0, end: 0 }, args }], walked: null };
    }
    const walked = walkNodes(first.contents, text, yaml);
    return { faults: [...directives(text), ...walked.faults], walked };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { faults: [{ code: 'too-deep', range: null, args: { limit: MAX_DEPTH } }], walked: null };
  }
}

function directives(text: string): Fault[] {
  const found = /^%\S+/m.exec(text);
  return found === null ||
    !/^---/m.test(text.slice(found.index)) ||
    text
      .slice(0, found.index)
      .replace(/^\s*#.*$/gm, '')
      .trim() !== ''
    ? []
    : [
        {
          code: 'yaml-directive',
          range: { start: found.index, end: found.index + found[0].length },
          args: { directive: found[0] },
        },
      ];
}

function startOf(document: Yaml.Document.Parsed, text: string): Range {
  const at = document.range?.[0] ?? 0;
  const marker = text.lastIndexOf('---', Math.max(at, 0));
  return marker > 0 ? { start: marker, end: marker + 3 } : { start: at, end: at };
}

interface Parts {
  text: string;
  file: string;
  diagnose(fault: Fault): Diagnostic;
  diagnostics: Diagnostic[];
  walked: Walked | null;
}

function documentOf({ text, file, diagnose, diagnostics, walked }: Parts): SourceDocument {
  const rangeOf = (path: readonly (string | number)[], part: Part) =>
    (part === 'key' ? walked?.keys : walked?.values)?.get(pointer(path)) ?? null;
  const starts = lineStarts(text);
  return {
    value: walked?.value ?? null,
    text,
    file,
    diagnostics,
    diagnose,
    rangeOf,
    locate: (path, part) => {
      const range = rangeOf(path, part);
      return range === null ? null : placeOf(starts, range);
    },
  };
}
