/** Transactions beside transformations, and results by theme: the same arithmetic, another cut. */
import type { RoleResult } from '../../scoring/assessment-schema.ts';
import { say } from '../../words/say.ts';
import { type Block, list, quiet, rows, type Section, type Table, text } from '../blocks.ts';
import { criterionName, type Lookup, roleName } from '../lookup.ts';
import { levelText, points } from '../wording.ts';

type Tagged = RoleResult['kinds'][number];

/** "58 (7)": points and how many answers they rest on; a dash with fewer than three. */
export function taggedText(tagged: Tagged | undefined): string {
  if (tagged === undefined || tagged.n === 0) return '–';
  return say('report.tagged', { score: tagged.score === null ? '–' : points(tagged.score), n: tagged.n });
}

export function kindsSection(look: Lookup): Section | null {
  const roles = look.assessment.roles.filter((role) => role.kinds.some((kind) => kind.n > 0));
  if (roles.length === 0) return null;
  const figure = (role: RoleResult, id: string) => taggedText(role.kinds.find((kind) => kind.id === id));
  const found = roles.map((role) => ({
    label: roleName(look, role.id),
    text: say('report.kinds.both', {
      transactions: figure(role, 'transaction'),
      transformations: figure(role, 'transformation'),
    }),
  }));
  return {
    id: 'kinds',
    title: say('report.kinds.title'),
    blocks: [text([quiet(say('report.kinds.intro'))]), rows(found)],
  };
}

export function themeTable(look: Lookup): Table {
  return {
    kind: 'table',
    head: [say('report.themes.theme'), ...look.assessment.roles.map((role) => roleName(look, role.id))],
    rows: look.rubric.themes.map((theme) => [
      theme.name,
      ...look.assessment.roles.map((role) => taggedText(role.themes.find((one) => one.id === theme.id))),
    ]),
  };
}

/** One theme: what it means, its score within each role, and its criteria. Null for a theme the rubric does not know. */
export function themeSection(look: Lookup, id: string): Section | null {
  const theme = look.rubric.themes.find((one) => one.id === id);
  if (theme === undefined) return null;
  const scores = look.assessment.roles.map((role) => ({
    text: `${roleName(look, role.id)}: ${taggedText(role.themes.find((one) => one.id === id))}`,
  }));
  const blocks: Block[] = [
    text(theme.text),
    list(scores),
    text(say('report.themes.criteria')),
    list(themeItems(look, id)),
  ];
  return { id: 'theme', title: say('report.theme.title', { theme: theme.name }), blocks };
}

function themeItems(look: Lookup, id: string): { text: string }[] {
  return look.rubric.criteria
    .filter((criterion) => criterion.themes.includes(id) && look.results.has(criterion.id))
    .map((criterion) => {
      const result = look.results.get(criterion.id);
      const name = criterionName(look, criterion.id);
      if (result?.level === null || result === undefined)
        return { text: say('report.themes.open', { name, state: stateText(result?.state) }) };
      const seen = levelText(look, criterion.id, result.level) ?? '';
      return { text: `${say('report.strength', { name, level: result.level })} ${seen}` };
    });
}

/** An answer without a level in words. */
export function stateText(state: string | undefined): string {
  switch (state) {
    case 'unknown':
      return say('report.state.unknown');
    case 'declined':
      return say('report.state.declined');
    case 'not-applicable':
      return say('report.state.not-applicable');
    default:
      return say('report.state.unanswered');
  }
}
