/** How it was scored and what it is not. */
import { say } from '../../words/say.ts';
import { quiet, type Section, text } from '../blocks.ts';
import type { Lookup } from '../lookup.ts';
import { modeText, roundText, sentence } from '../wording.ts';
import { answeredText } from './head.ts';

/** By default what has to be known of any result; with details all that the rubric says of itself, and its source. */
export function methodSection(look: Lookup, details: boolean): Section {
  const { round, tool, rubric } = look.assessment;
  const rules = details ? look.rubric.notes.map(sentence) : [say('report.method.conventions')];
  const ranges = round === null ? [] : [say(details ? 'report.method.ranges-details' : 'report.method.ranges')];
  const made = say('report.method.made', {
    rubric: rubric.id,
    version: rubric.version,
    hash: rubric.hash,
    tool: tool.name,
    toolVersion: tool.version,
  });
  const { title, authors, publisher, date } = look.rubric.report;
  const after = say(details ? 'report.method.report-details' : 'report.method.report', {
    title,
    authors,
    publisher,
    date,
  });
  const more = details ? '' : say('report.method.more');
  return {
    id: 'method',
    title: say('report.method.title'),
    blocks: [
      text(roundWords(look)),
      text([...ranges, ...rules].join(' ')),
      text([quiet([made, after, more].join(' ').trim())]),
    ],
  };
}

/** Which answers these are, and what has to be known of them. */
function roundWords(look: Lookup): string {
  const { round, rubric } = look.assessment;
  if (round === null) return say('report.method.no-round');
  const answered = answeredText(look.assessment);
  const same = round.rubric === null || round.rubric === `${rubric.id} ${rubric.version}`;
  return [
    say('report.method.round', { round: roundText(round), answered, who: who(round) }),
    same ? '' : say('report.method.other-rubric', { rubric: round.rubric ?? '' }),
    round.note === null ? '' : `“${round.note}”`,
  ]
    .filter((part) => part !== '')
    .join(' ');
}

function who(round: NonNullable<Lookup['assessment']['round']>): string {
  const counted = [
    round.people === null ? '' : say('report.method.people', { n: round.people }),
    round.organizations === null ? '' : say('report.method.organizations', { n: round.organizations }),
  ].filter((part) => part !== '');
  const told = counted.length === 0 ? say('report.method.nobody-counted') : counted.join(', ');
  const mode = modeText(round.mode) === '' ? say('report.method.no-mode') : '';
  const why = round.undated === null ? '' : say('report.method.undated', { source: round.undated.replace(/\.$/, '') });
  return [told, mode, why].filter((part) => part !== '').join('; ');
}
