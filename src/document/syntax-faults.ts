/** What the `yaml` package has to say of a text that is no YAML, as faults at the place a person would mend. Pure. */
import type * as Yaml from 'yaml';
import type { Fault } from './fault.ts';
import { MOST_FAULTS } from './limits.ts';
import { lineStarts, placeOf, type Range } from './lines.ts';

/** One fault a line: what follows on the same line is mostly an echo of the first. */
export function syntaxFaults(text: string, documents: readonly Yaml.Document.Parsed[], yaml: typeof Yaml): Fault[] {
  const starts = lineStarts(text);
  const seen = new Set<number>();
  const faults: Fault[] = [];
  for (const document of documents) {
    const opened = openings(document, yaml);
    for (const error of document.errors) {
      const fault = faultOf(error, opened);
      const { line } = placeOf(starts, fault.range);
      if (seen.has(line)) continue;
      seen.add(line);
      faults.push(fault);
      if (faults.length === MOST_FAULTS) return faults;
    }
  }
  return faults;
}

function faultOf(error: Yaml.YAMLParseError, opened: (offset: number) => Range | null): Fault & { range: Range } {
  const { code, message, pos } = error;
  const range = /^Missing closing|end with a/.test(message) ? opened(pos[0]) : null;
  if (range !== null) return { code: 'yaml-syntax', range, args: { kind: 'NEVER_CLOSED', problem: message } };
  return { code: 'yaml-syntax', range: { start: pos[0], end: pos[1] }, args: { kind: code, problem: message } };
}

/**
 * Where the innermost quote, bracket or brace was opened whose end was missed at an offset: what helps is to see that.
 * All of them are looked up once, because there may be as many as faults.
 */
function openings(document: Yaml.Document.Parsed, yaml: typeof Yaml): (offset: number) => Range | null {
  let found: Yaml.Range[] | null = null;
  return (offset) => {
    found ??= openingsIn(document, yaml);
    const innermost = found.findLast(([, to, after]) => to <= offset && offset <= after);
    return innermost === undefined ? null : { start: innermost[0], end: innermost[0] + 1 };
  };
}

/** By where they begin. */
function openingsIn(document: Yaml.Document.Parsed, yaml: typeof Yaml): Yaml.Range[] {
  const found: Yaml.Range[] = [];
  yaml.visit(document, {
    Node: (_key, node) => {
      const opens = yaml.isCollection(node) ? node.flow : yaml.isScalar(node) && node.type?.startsWith('QUOTE');
      if (opens && node.range) found.push(node.range);
    },
  });
  return found.sort(([a], [b]) => a - b);
}
