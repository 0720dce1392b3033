/** Faults of a rubric: what `alliance rubric check` says, and what keeps a rubric of one's own from being used. */
import type { Catalogue } from './entry.ts';
import { criteria, rubricWhole } from './rubric-whole.ts';

const SCORES = 'A rubric decides what is asked and counted; a slip in it changes every result without a word.';
const LOOK_UP = 'A reader must be able to look up what a text rests on.';
const NEVER = 'The condition could never hold.';
const OR_NEEDED = 'or consider whether the rubric needs {n|it|them}: {names}.';

/** One that doesn't begin a file itself follows `extends: crossroads`, an id, a version and a name. */
const example = 'other';

const cited = (section: string, pages: string) =>
  criteria(['safe-space', 'source:', `  section: ${section}`, `  pages: "${pages}"`]);

const TWO_FILES = `# rubric.yaml
extends: crossroads
id: our-rubric
version: 1.0.0
name: Our questions
# more.yaml
`;
const DOUBLED = criteria(['safe-space', 'weight: 2']);

export const rubric: Catalogue = {
  'rubric-repeated-key': {
    title: 'One part of a rubric in two files',
    message: '"{key}" is in another file of this rubric already',
    next: 'Bring the two together in one file; only lists, such as criteria and tensions, may be spread over several.',
    why: SCORES,
    fix: 'Keep it in one of the files, whichever that is, and delete it in the others. Lists, such as criteria and tensions, may be spread over several.',
    bad: `${TWO_FILES}name: More questions\n${DOUBLED}`,
    good: `${TWO_FILES}${DOUBLED}`,
    example,
  },
  'rubric-unknown-base': {
    title: 'A rubric to extend that is not there',
    message: 'There is no rubric "{base}" to extend',
    next: 'Write "extends: {known}".',
    why: SCORES,
    fix: 'The rubric to build on is the built-in one: write "extends: crossroads". Without that line a rubric stands alone, and its files hold all of its parts.',
    bad: 'extends: our-former-rubric\nid: our-rubric\nversion: 1.0.0\nname: Our questions\n',
    good: 'extends: crossroads\nid: our-rubric\nversion: 1.0.0\nname: Our questions\n',
    example,
  },
  'rubric-unknown-off': {
    title: 'Something switched off that does not exist',
    message: '"{id}" is no criterion and no tension',
    next: 'Ids of tensions are listed by: alliance rubric list tensions. Those of criteria: `alliance rubric list criteria`',
    why: SCORES,
    fix: 'Compare the id with those that there are: alliance rubric list criteria, and alliance rubric list tensions. A criterion or a tension of your own is left out by deleting it in your files.',
    bad: 'off: [separate-spaces, ending-on-purpose]\n',
    good: 'off: [separate-space, ending-on-purpose]\n',
    example,
  },
  'rubric-also-off': {
    title: 'A tension that goes with a criterion',
    message: 'The tension "{id}" looks at "{criterion}" and is left out with it',
    next: 'Switch it off too, or give it another condition.',
    why: 'A tension that looks at a question nobody is asked could never be told.',
    fix: 'Name the tension below "off" as well, so that whoever reads the list knows what is missing. To keep it, write its id below "tensions" with a "when" that looks at something else.',
    bad: 'off: [staff-time-counted]\n',
    good: 'off: [staff-time-counted, staff-time-uncounted]\n',
    example,
  },
  'rubric-not-reached': {
    title: 'Parts of a rubric that no file reaches',
    message: [
      '{criteria||}{n|One criterion is|{n} criteria are} answered in none of the alliance files that you gave',
      '{tensions||}{n|One tension shows|{n} tensions show} in none of the alliance files that you gave',
      '{n|One of the {kind} appears|{n} {kind} appear} in the report of none of the alliance files that you gave',
    ],
    next: [
      `{criteria||}Give --reach one more alliance file, with answers to {n|it|them}; ${OR_NEEDED}`,
      `Give --reach one more alliance file whose answers bring {n|it|them} into its report; ${OR_NEEDED}`,
    ],
    why: 'What no file reaches may be broken without anybody noticing.',
    fix: 'Give --reach one more alliance file that reaches what is named, or consider whether the rubric needs it.',
    bad: '(alliance rubric check our-rubric --reach one.alliance.yaml, with no answer to safe-space in it)',
    good: '# alliance rubric check our-rubric --reach one.alliance.yaml two.alliance.yaml\n# two.alliance.yaml\nassessments:\n  - id: spring-2026\n    date: 2026-05-14\n    answers:\n      safe-space: 2\n',
    example: 'described',
  },
  'rubric-repeated-id': {
    title: 'An id that stands twice',
    message: 'The id "{id}" stands twice',
    next: 'If both are one and the same, bring them together in one entry. If not, give each its own id.',
    why: SCORES,
    fix: 'Choose another id for one of them. Criteria and tensions share their ids, since "off" names both. To change what the rubric that you extend has, give its id once, with the lines that are new.',
    bad: 'skills:\n  - id: languages\n    name: Translation\n    text: Putting what is written into the languages of all members.\n  - id: languages\n    name: Interpreting\n    text: Helping people of several languages to talk in one room.\n',
    good: 'skills:\n  - id: translation\n    name: Translation\n    text: Putting what is written into the languages of all members.\n  - id: interpreting\n    name: Interpreting\n    text: Helping people of several languages to talk in one room.\n',
    example,
  },
  'rubric-unknown-reference': {
    title: 'A name that leads nowhere',
    message: 'There is no {kind} "{id}"',
    next: 'To see what there is to list: `alliance rubric list`',
    why: SCORES,
    hint: 'did you mean "{nearest}"?',
    fix: 'Compare it with the ids that there are: "alliance rubric list aspects" prints those of aspects, and so on for every kind. An aspect has its role in front, such as cement.trust.',
    bad: criteria(['safe-space', 'themes: [trust-and-transformation]']),
    good: criteria(['safe-space', 'themes: [trust-to-transformation]']),
    example,
  },
  'rubric-practice-outside-stage': {
    title: 'An evaluation question outside a stage',
    message: '"{section}" is a dimension and has no evaluation question',
    next: 'Move the criterion to a stage, or delete "practice".',
    why: SCORES,
    fix: 'Stages have an evaluation question, dimensions have none. Give the criterion the stage that asks it as its "section". If it is to stay in the dimension, write "practice: null", and give the practice to another criterion of the stage.',
    bad: criteria(['trust-asked', 'section: membership', 'weight: 2']),
    good: criteria(['trust-asked', 'section: formation', 'weight: 2']),
    example,
  },
  'rubric-fixed-list': {
    title: 'A list that the method fixes',
    message: '"{key}" differs from what the method relies on',
    next: 'Expected: {wanted}.',
    why: 'Results are comparable only where scale, bands, verdicts, stages and dimensions are the same.',
    fix: 'Add nothing to this list, and change no "id", "level" or "from" in it. Names and texts may be put in words of your own.',
    bad: 'bands:\n  - id: strong\n    from: 0.8\n    name: well rooted\n',
    good: 'bands:\n  - id: strong\n    name: well rooted\n',
    example,
  },
  'rubric-unknown-source': {
    title: 'A citation that leads nowhere',
    message: '"{section}" is not in the table of contents',
    next: 'Use a heading of "report: contents" as it stands there.',
    why: LOOK_UP,
    fix: 'Copy the heading from "contents" below "report", to the last letter. The built-in rubric has it in rubrics/crossroads/rubric.yaml.',
    bad: cited('Cementing Relationships', '25-27'),
    good: cited('Cementing Relationships for the Long Term', '25-27'),
    example,
  },
  'rubric-wrong-pages': {
    title: 'A citation with other pages than its section has',
    message: '"{section}" is on pages {pages}, not {found}',
    next: 'Write pages: "{pages}".',
    why: LOOK_UP,
    fix: 'Copy the pages from "contents" below "report", in quotes. They are those of the whole section, also where a text rests on one page of it.',
    bad: cited('Cementing Relationships for the Long Term', '26'),
    good: cited('Cementing Relationships for the Long Term', '25-27'),
    example,
  },
  'rubric-applies-by-level': {
    title: 'A question that depends on an answer',
    message: '"applies" may look at facts of the profile alone',
    next: 'Use a fact, or make it a tension.',
    why: 'An answer that takes another question away would change the denominator of the score.',
    fix: 'Ask what it is about an alliance that makes the question fit, and name that fact; "alliance rubric list facts" prints those that are asked. What follows from an answer is told by a tension.',
    bad: criteria(['beyond-one-campaign', 'applies: {criterion: wins-none-alone, at-least: 2}']),
    good: criteria(['beyond-one-campaign', 'applies: {fact: function.joint-action, in: [primary, secondary]}']),
    example,
  },
  'rubric-unordered-fact': {
    title: 'A comparison of things without an order',
    message: 'The values of "{fact}" have no order, so nothing is {word} one of them',
    next: 'Use "is" or "in".',
    why: SCORES,
    fix: 'Name the values that are meant: one behind "is", several as a list behind "in". "above" and "below" are for numbers, and for values that go from less to more.',
    bad: criteria(['who-asks-whom-for-money', 'applies: {fact: structure.form, above: informal}']),
    good: criteria(['who-asks-whom-for-money', 'applies: {fact: structure.form, in: [hosted, independent]}']),
    example,
  },
  'rubric-impossible-value': {
    title: 'A value that a fact never has',
    message: '"{fact}" is never {value}',
    next: 'Expected: {allowed}.',
    why: NEVER,
    fix: 'Write a value as alliance files have it. To see those of a fact, ask for it by its id, such as: alliance explain structure.staffing',
    bad: criteria(['staff-time-counted', 'applies: {fact: structure.staffing, is: members}']),
    good: criteria(['staff-time-counted', 'applies: {fact: structure.staffing, is: members-staff}']),
    example,
  },
  'rubric-never-holds': {
    title: 'A condition that never holds',
    message: 'Nothing is {word} "{value}" in "{fact}"',
    next: 'Choose a value with something beyond it.',
    why: NEVER,
    fix: 'Nothing is above the last value of a fact, and nothing below the first. Write "is" where the value itself is meant, or choose the value beside it.',
    bad: criteria([
      'working-cultures-understood',
      'applies: {fact: membership.functions-and-cultures, above: diverse}',
    ]),
    good: criteria(['working-cultures-understood', 'applies: {fact: membership.functions-and-cultures, is: diverse}']),
    example,
  },
  ...rubricWhole,
};
