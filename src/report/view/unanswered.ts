/** What has no level: four kinds of silence, never mixed, each named. */
import { say, type WordKey } from '../../words/say.ts';
import { type Row, rows, type Section } from '../blocks.ts';
import { criterionName, type Lookup } from '../lookup.ts';
import { firstFew } from '../wording.ts';

const groups: readonly { state: string; label: WordKey }[] = [
  { state: 'unanswered', label: 'report.state.unanswered' },
  { state: 'unknown', label: 'report.state.unknown' },
  { state: 'declined', label: 'report.state.declined' },
];

export function unansweredSection(look: Lookup, details: boolean): Section | null {
  const most = details ? Number.POSITIVE_INFINITY : 8;
  const { criteria, counts } = look.assessment;
  const found: Row[] = groups.flatMap(({ state, label }) => {
    const ids = openFirst(look, state);
    // Where nothing is answered yet, a list of every question tells nothing.
    if (ids.length === 0 || (state === 'unanswered' && counts.answered === 0)) return [];
    const names = firstFew(
      ids.map((id) => criterionName(look, id)),
      most,
    );
    return [{ label: say(label), text: say('report.unanswered.group', { n: ids.length, names }) }];
  });
  const setAside = criteria.flatMap((one) =>
    one.reason?.by === 'alliance' ? [`${criterionName(look, one.id)}: “${one.reason.text}”`] : [],
  );
  if (setAside.length > 0) found.push({ label: say('report.state.not-applicable'), text: setAside.join('; ') });
  if (counts.byForm > 0) {
    const names = criteria.filter((one) => one.reason?.by === 'form').map((one) => criterionName(look, one.id));
    found.push({
      label: say('report.state.by-form'),
      text: say('report.unanswered.by-form', { n: counts.byForm, names: firstFew(names, most) }),
    });
  }
  if (counts.outside > 0)
    found.push({ label: say('report.state.outside'), text: say('report.unanswered.outside', { n: counts.outside }) });
  if (found.length === 0) return null;
  return { id: 'unanswered', title: say('report.unanswered.title'), blocks: [rows(found)] };
}

/** Those that would tell most stand first. */
function openFirst(look: Lookup, state: string): string[] {
  const { criteria, firstToAnswer } = look.assessment;
  const rank = new Map(firstToAnswer.map((id, index) => [id, index]));
  return criteria
    .filter((one) => one.state === state)
    .map((one) => one.id)
    .sort((a, b) => (rank.get(a) ?? rank.size) - (rank.get(b) ?? rank.size));
}
