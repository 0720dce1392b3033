/** What is doubtful in an alliance file beside the other files of a check. */
import type { Catalogue } from './entry.ts';

const example = 'other';
const two = (first: string, second: string) =>
  `# 2025/harbor.alliance.yaml\n${first}\n# harbor.alliance.yaml\n${second}`;
const head = (name: string, more = '') => `version: 1\nname: ${name}\n${more}`;

export const lintFiles: Catalogue = {
  'duplicate-file': {
    title: 'Two files with the same text',
    message: 'This file holds the same text as {otherFile}',
    next: 'Keep one of the two. A new round needs no copy: it goes into the same file, below the earlier ones.',
    why: 'Of two copies one is forgotten when the other is changed, and until then the alliance counts twice in every table.',
    fix: 'Delete the copy, or keep it out of the check: ignore: [...] in alliance.config.yaml.',
    bad: two(head('Harbor Neighbors Alliance'), head('Harbor Neighbors Alliance')),
    good: '# harbor.alliance.yaml alone\nversion: 1\nname: Harbor Neighbors Alliance\n',
    example,
  },
  'duplicate-alliance-id': {
    title: 'Two alliances with one id',
    message: 'The id "{id}" is that of {otherFile} already',
    next: 'Give each alliance an id of its own. If it is one alliance, keep its rounds together in one file; if one is an old copy, delete it or move it elsewhere.',
    why: 'The id tells alliances apart in a table of many. What is said of one would be said of the other.',
    fix: 'Add the place to one of the two ids. If somebody else goes by it already, change the younger one.',
    bad: two(head('Harbor Neighbors', 'id: harbor\n'), head('Harbor Workers', 'id: harbor\n')),
    good: two(head('Harbor Neighbors', 'id: harbor-neighbors\n'), head('Harbor Workers', 'id: harbor-workers\n')),
    example,
  },
  'duplicate-alliance-name': {
    title: 'Two alliances with one name',
    message: '"{name}" is the name of the alliance in {otherFile} too',
    next: 'If one is an old copy, delete it or move it elsewhere. If it is one alliance, keep its rounds together in one file; if they are two, add the place to each name.',
    why: 'In a report or a table nobody could tell the two apart, and between two files of one alliance no change over time shows.',
    fix: 'To bring two files together, copy what stands under "assessments" of one below that of the other.',
    bad: two(head('Harbor Neighbors Alliance'), head('Harbor neighbors alliance', 'founded: 2019\n')),
    good: two(
      head('Harbor Neighbors Alliance (Oakland)'),
      head('Harbor Neighbors Alliance (Seattle)', 'founded: 2019\n'),
    ),
    example,
  },
};
