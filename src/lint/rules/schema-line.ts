/** A file in which an editor is not told where the JSON Schema is. Pure. */
import type { Finding } from '../../framework/finding.ts';
import type { Rule, Subject } from '../rule.ts';

/** Off unless asked for: the line serves whoever edits in an editor with YAML support; the file says as much without. */
export const schemaLineRules: readonly Rule[] = [
  { code: 'schema-line-missing', severity: 'off', fixable: true, find: findNoSchema },
];

const NAME = 'yaml-language-server';
const LINE = new RegExp(`^\\uFEFF?#[ \\t]*${NAME}[ \\t]*:.*\\$schema=\\S`, 'm');

/** The line that `alliance init` writes, with blanks and a schema as others may write them. */
function findNoSchema({ text }: Subject): Finding[] {
  return text.includes(NAME) && LINE.test(text) ? [] : [{ code: 'schema-line-missing', path: [] }];
}
