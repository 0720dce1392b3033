/** How it was scored and what it is not. */
import { say } from '../../words/say.ts';
import { quiet, type Section, text } from '../blocks.ts';
import type { Lookup } from '../lookup.ts';
import { modeText, roundText } from '../wording.ts';
import { answeredText } from './head.ts';

export function methodSection(look: Lookup): Section {
  const { round, tool, rubric } = look.assessment;
  const notes = [...(round === null ? [] : [say('report.method.ranges')]), ...look.rubric.notes];
  const made = [
    round === null
      ? say('report.method.no-round')
      : say('report.method.round', {
          round: roundText(round),
          answered: answeredText(look.assessment),
          who: who(round),
        }),
    say('report.method.made', {
      rubric: rubric.id,
      version: rubric.version,
      hash: rubric.hash,
      tool: tool.name,
      toolVersion: tool.version,
    }),
    say('report.method.report', { ...look.rubric.report, contents: '' }),
  ];
  return {
    id: 'method',
    title: say('report.method.title'),
    blocks: [text(made.slice(0, 1).join('')), text(notes.join(' ')), text([quiet(made.slice(1).join(' '))])],
  };
}

function who(round: NonNullable<Lookup['assessment']['round']>): string {
  const counted = [
    round.people === null ? '' : say('report.method.people', { n: round.people }),
    round.organizations === null ? '' : say('report.method.organizations', { n: round.organizations }),
  ].filter((part) => part !== '');
  const told = counted.length === 0 ? say('report.method.nobody-counted') : counted.join(', ');
  const mode = modeText(round.mode) === '' ? say('report.method.no-mode') : '';
  const why = round.undated === null ? '' : say('report.method.undated', { source: round.undated });
  return [told, mode, why, round.note ?? ''].filter((part) => part !== '').join('; ');
}
