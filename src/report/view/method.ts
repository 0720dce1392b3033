/** How it was scored and what it is not. */
import { say } from '../../words/say.ts';
import { quiet, type Section, text } from '../blocks.ts';
import { type Lookup, upperFirst } from '../lookup.ts';
import { modeText, roundText, sentence, withoutScore } from '../wording.ts';
import { answeredText } from './head.ts';

/** By default what has to be known of any result; with details all that the rubric says of itself, and its source. */
export function methodSection(look: Lookup, details: boolean): Section {
  const { round, tool, rubric } = look.assessment;
  const rules = details ? look.rubric.notes.map(sentence) : [say('report.method.conventions')];
  const unscored = look.assessment.roles.some((role) => withoutScore(role) !== '');
  const ranges =
    round === null
      ? []
      : [
          say(details ? 'report.method.ranges-details' : 'report.method.ranges'),
          ...(unscored && look.assessment.counts.answered > 0 ? [say('report.method.no-score')] : []),
        ];
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
      text(roundWords(look, details)),
      text([...ranges, ...rules].join(' ')),
      text([quiet([made, after, more].join(' ').trim())]),
    ],
  };
}

/** Which answers these are, and what has to be known of them; what was noted of the round with details alone. */
function roundWords(look: Lookup, details: boolean): string {
  const { round, rubric } = look.assessment;
  if (round === null) return say('report.method.no-round');
  const answered = answeredText(look.assessment);
  const same = round.rubric === null || round.rubric === `${rubric.id} ${rubric.version}`;
  return [
    `${[say('report.method.round', { round: roundText(round), answered }), ...who(round)].join('; ')}.`,
    same ? '' : say('report.method.other-rubric', { rubric: round.rubric ?? '' }),
    round.note === null || !details ? '' : upperFirst(say('report.details.note', { text: round.note })),
  ]
    .filter((part) => part !== '')
    .join(' ');
}

function who(round: NonNullable<Lookup['assessment']['round']>): string[] {
  const counted = [
    round.people === null ? '' : say('report.method.people', { n: round.people }),
    round.organizations === null ? '' : say('report.method.organizations', { n: round.organizations }),
  ].filter((part) => part !== '');
  const uncounted = round.mode === 'one-person' ? '' : say('report.method.nobody-counted');
  const told = counted.length === 0 ? uncounted : counted.join(', ');
  const mode = modeText(round.mode) === '' ? say('report.method.no-mode') : '';
  const why = round.undated === null ? '' : say('report.method.undated', { source: round.undated.replace(/\.$/, '') });
  return [told, mode, why].filter((part) => part !== '');
}
