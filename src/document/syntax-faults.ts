/** What the `yaml` package has to say of a text that is no YAML, as faults at the place a person would mend. Pure. */
import type * as Yaml from 'yaml';
import type { Fault } from './fault.ts';
import { lineStarts, placeOf, type Range } from './lines.ts';

/** One fault a line: what follows on the same line is mostly an echo of the first. */
export function syntaxFaults(text: string, documents: readonly Yaml.Document.Parsed[], yaml: typeof Yaml): Fault[] {
  const starts = lineStarts(text);
  const seen = new Set<number>();
  return documents.flatMap((document) =>
    document.errors.flatMap((error) => {
      const fault = faultOf(document, error, yaml);
      const { line } = placeOf(starts, fault.range);
      if (seen.has(line)) return [];
      seen.add(line);
      return [fault];
    }),
  );
}

function faultOf(
  document: Yaml.Document.Parsed,
  error: Yaml.YAMLParseError,
  yaml: typeof Yaml,
): Fault & { range: Range } {
  const { code, message, pos } = error;
  const opened = /^Missing closing|end with a/.test(message) ? openedBefore(document, pos[0], yaml) : null;
  if (opened !== null) return { code: 'yaml-syntax', range: opened, args: { kind: 'NEVER_CLOSED', problem: message } };
  return { code: 'yaml-syntax', range: { start: pos[0], end: pos[1] }, args: { kind: code, problem: message } };
}

/** The quote, bracket or brace whose end was missed at `offset`: what helps is where it was opened. */
function openedBefore(document: Yaml.Document.Parsed, offset: number, yaml: typeof Yaml): Range | null {
  let start = -1;
  yaml.visit(document, {
    Node: (_key, node) => {
      const opens = yaml.isCollection(node) ? node.flow : yaml.isScalar(node) && node.type?.startsWith('QUOTE');
      const [from, to, after] = node.range ?? [0, 0, 0];
      if (opens && to <= offset && offset <= after && from > start) start = from;
    },
  });
  return start === -1 ? null : { start, end: start + 1 };
}
