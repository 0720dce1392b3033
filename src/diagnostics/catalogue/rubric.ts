/** Faults of a rubric: what `alliance rubric check` says, and what keeps a rubric of one's own from being used. */
import type { Catalogue, CatalogueEntry, Template } from './entry.ts';

const SCORES = 'A rubric decides what is asked and counted; a slip in it changes every result without a word.';
const WHOLE = 'What is not asked about cannot show in a result, and nobody would notice that it is missing.';
const ROOM = 'Facilitators read these texts aloud; a room has to be able to tell them apart.';
const OR_NEEDED = 'or consider whether the rubric needs {n|it|them}: {names}.';

function entry(
  title: string,
  message: Template,
  next: Template,
  why: string,
  more: Partial<CatalogueEntry> = {},
): CatalogueEntry {
  const described = '(a part of a rubric; see rubrics/crossroads for a whole one)';
  const fix = [next].flat().at(-1)?.replaceAll('`', '') ?? '';
  return { title, message, next, why, fix, bad: described, good: described, example: 'described', ...more };
}

export const rubric: Catalogue = {
  'rubric-repeated-key': entry(
    'One part of a rubric in two files',
    '"{key}" is in another file of this rubric already',
    'Bring the two together; only criteria and tensions may be spread over files.',
    SCORES,
  ),
  'rubric-unknown-base': entry(
    'A rubric to extend that is not there',
    'There is no rubric "{base}" to extend',
    'Write "extends: {known}".',
    SCORES,
  ),
  'rubric-unknown-off': entry(
    'Something switched off that does not exist',
    '"{id}" is no criterion and no tension',
    'Ids of tensions are listed by: alliance rubric list tensions. Those of criteria: `alliance rubric list criteria`',
    SCORES,
  ),
  'rubric-also-off': entry(
    'A tension that goes with a criterion',
    'The tension "{id}" looks at "{criterion}" and is left out with it',
    'Switch it off too, or give it another condition.',
    'A tension that looks at a question nobody is asked could never be told.',
  ),
  'rubric-not-reached': entry(
    'Parts of a rubric that no file reaches',
    [
      '{criteria||}{n|One criterion is|{n} criteria are} answered in none of the alliance files that you gave',
      '{tensions||}{n|One tension shows|{n} tensions show} in none of the alliance files that you gave',
      '{n|One of the {kind} appears|{n} {kind} appear} in the report of none of the alliance files that you gave',
    ],
    [
      `{criteria||}Give --reach one more alliance file, with answers to {n|it|them}; ${OR_NEEDED}`,
      `Give --reach one more alliance file whose answers bring {n|it|them} into its report; ${OR_NEEDED}`,
    ],
    'What no file reaches may be broken without anybody noticing.',
    { fix: 'Give --reach one more alliance file that reaches what is named, or consider whether the rubric needs it.' },
  ),
  'rubric-repeated-id': entry('An id that stands twice', 'The id "{id}" stands twice', 'Give each its own id.', SCORES),
  'rubric-unknown-reference': entry(
    'A name that leads nowhere',
    'There is no {kind} "{id}"',
    'To see what there is to list: `alliance rubric list`',
    SCORES,
    { hint: 'did you mean "{nearest}"?' },
  ),
  'rubric-practice-outside-stage': entry(
    'An evaluation question outside a stage',
    '"{section}" is a dimension and has no evaluation question',
    'Move the criterion to a stage, or delete "practice".',
    SCORES,
  ),
  'rubric-fixed-list': entry(
    'A list that the method fixes',
    '"{key}" differs from what the method relies on',
    'Expected: {wanted}.',
    'Results are comparable only where scale, bands, verdicts, stages and dimensions are the same.',
  ),
  'rubric-unknown-source': entry(
    'A citation that leads nowhere',
    '"{section}" is not in the table of contents',
    'Use a heading of "report: contents" as it stands there.',
    'A reader must be able to look up what a text rests on.',
  ),
  'rubric-wrong-pages': entry(
    'A citation with other pages than its section has',
    '"{section}" is on pages {pages}, not {found}',
    'Write pages: "{pages}".',
    'A reader must be able to look up what a text rests on.',
  ),
  'rubric-applies-by-level': entry(
    'A question that depends on an answer',
    '"applies" may look at facts of the profile alone',
    'Use a fact, or make it a tension.',
    'An answer that takes another question away would change the denominator of the score.',
  ),
  'rubric-unordered-fact': entry(
    'A comparison of things without an order',
    'The values of "{fact}" have no order, so nothing is {word} one of them',
    'Use "is" or "in".',
    SCORES,
  ),
  'rubric-impossible-value': entry(
    'A value that a fact never has',
    '"{fact}" is never {value}',
    'Expected: {allowed}.',
    'The condition could never hold.',
  ),
  'rubric-never-holds': entry(
    'A condition that never holds',
    'Nothing is {word} "{value}" in "{fact}"',
    'Choose a value with something beyond it.',
    'The condition could never hold.',
  ),
  'rubric-few-criteria': entry(
    'Something that too few criteria speak to',
    'The {kind} "{id}" has {count|one criterion|{count} criteria}; it needs {least}',
    'Add a criterion or tag one that speaks to it.',
    WHOLE,
  ),
  'rubric-few-quick': entry(
    'An aspect that the short list misses',
    '"{id}" has {count|one quick criterion|{count} quick criteria}; it needs {least}',
    [
      '{other||}Add "quick: true" to another criterion that has "aspect: {id}", such as "{other}". If that is not in your files, but in the rubric that they extend, write below "criteria:" in your own: `- {{id: {other}, quick: true}}`',
      'Write another criterion that has "aspect: {id}", with "quick: true".',
    ],
    WHOLE,
  ),
  'rubric-quick-count': entry(
    'A short list that is not short, or too short',
    '{count} criteria are quick; there should be {least} to {most}',
    'Mark or unmark criteria as quick.',
    'The short list is for a first hour together.',
  ),
  'rubric-quick-applies': entry(
    'A quick criterion with a condition',
    '"{id}" is quick and applies to some forms alone',
    'Choose another criterion for the short list.',
    'The short list asks for no fact of the profile first.',
  ),
  'rubric-evaluation-question': entry(
    'A stage whose evaluation question nobody grades',
    'The stage "{id}" has {count|one criterion|{count} criteria} for the practice of its evaluation question; it needs one',
    'Give exactly one of its criteria "practice: evaluation-question".',
    WHOLE,
  ),
  'rubric-falling-expectation': entry(
    'An expectation that falls',
    '"{id}" expects {level} at {stage}, after {before} at an earlier stage',
    'Expect at least {before} here, or less before.',
    'What was in place at one stage is not given up at the next.',
  ),
  'rubric-thin-stage': entry(
    'A stage that expects hardly anything new',
    'The stage "{id}" newly expects {count|one criterion|{count} criteria} in {roles|one role|{roles} roles}',
    'Let at least three criteria in two roles expect more from this stage on.',
    'The gate of the stage would open by itself.',
  ),
  'rubric-never-expected': entry(
    'A criterion that no stage expects',
    'No stage expects anything of "{id}"',
    'Add a level to "expected".',
    WHOLE,
  ),
  'rubric-too-few': entry(
    'A list that is too short',
    '"{key}" has {found|one entry|{found} entries}; it needs {limit}',
    'Write down {limit} or more.',
    WHOLE,
  ),
  'rubric-not-above': entry(
    'A number that must be above its limit',
    '"{key}" is {found}',
    'Write a number above {limit}. To leave a criterion or a tension out, name it under "off".',
    WHOLE,
  ),
  'rubric-blank-text': entry('A text of blanks alone', '"{key}" holds nothing but blanks', 'Write the text.', ROOM),
  'rubric-alike-levels': entry(
    'Two levels that are nearly the same text',
    'Levels {other} and {level} of "{id}" are nearly the same text',
    'Describe something at level {level} that one can point at and that level {other} lacks.',
    ROOM,
  ),
  'rubric-alike-questions': entry(
    'Two criteria that ask the same',
    '"{id}" asks nearly what "{other}" asks',
    'Ask for something else, or drop one.',
    ROOM,
  ),
};
