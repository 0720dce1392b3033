/** What is doubtful in an alliance file as a text. */
import type { Catalogue } from './entry.ts';

export const lintFile: Catalogue = {
  'schema-line-missing': {
    title: 'A file that does not say where its schema is',
    message: 'No line says where an editor finds the schema of alliance files',
    next: 'Put "# yaml-language-server: $schema=./alliance.schema.json" at the top, or let --fix do it.',
    why: 'With that line, editors that know YAML explain each name, complete it, and underline slips while one types.',
    fix: 'To write the schema beside the file: alliance schema > alliance.schema.json. The rule is off unless a configuration turns it on.',
    bad: 'version: 1\nname: Harbor Neighbors Alliance\n',
    good: '# yaml-language-server: $schema=./alliance.schema.json\nversion: 1\nname: Harbor Neighbors Alliance\n',
    example: 'whole',
  },
};
