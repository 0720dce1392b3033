/** Edits by way of a whole document of the `yaml` package: comments and order stay, spacing may change. Pure. */
import type * as Yaml from 'yaml';
import type { Edit } from './edit-text.ts';

/** The text with the edits made; null where a comment would be lost. Loads `yaml`. */
export async function editSlowly(text: string, edits: readonly Edit[]): Promise<string | null> {
  const yaml = await import('yaml');
  const document = yaml.parseDocument(text.replace(/\r\n/g, '\n'), {
    version: '1.2',
    schema: 'core',
    uniqueKeys: false,
  });
  try {
    for (const edit of edits) apply(document, edit, yaml);
  } catch {
    return null;
  }
  const written = document.toString({ lineWidth: 0, flowCollectionPadding: false });
  const kept = commentsOf(written, yaml);
  if (commentsOf(text, yaml).some((comment) => !kept.includes(comment))) return null;
  return text.includes('\r\n') ? written.replace(/\n/g, '\r\n') : written;
}

function apply(document: Yaml.Document, { path, value }: Edit, yaml: typeof Yaml): void {
  if (value === undefined) {
    document.deleteIn(path);
    return;
  }
  const former = document.getIn(path, true);
  const node = document.createNode(value, {
    flow: typeof value === 'object' && value !== null && !Array.isArray(value),
  });
  if (yaml.isNode(former)) {
    const above = [former.commentBefore, inner(former, yaml)].filter((words) => words).join('\n');
    if (above !== '') node.commentBefore = above;
    if (former.comment) node.comment = former.comment;
  }
  document.setIn(path, node);
}

/** Comments inside of a node that is about to go. */
function inner(node: Yaml.Node, yaml: typeof Yaml): string {
  const found: string[] = [];
  yaml.visit(node, (_key, part) => {
    if (part === node || !yaml.isNode(part)) return;
    if (part.commentBefore) found.push(part.commentBefore);
    if (part.comment) found.push(part.comment);
  });
  return found.join('\n');
}

function commentsOf(text: string, yaml: typeof Yaml): string[] {
  const found: string[] = [];
  for (const lexeme of new yaml.Lexer().lex(text)) if (lexeme.startsWith('#')) found.push(lexeme.trim());
  return found;
}
