/** Strengths, tensions to talk about, and values without practice. */
import { say } from '../../words/say.ts';
import { type Item, list, plain, quiet, type Section, strong, text } from '../blocks.ts';
import { criterionName, type Lookup } from '../lookup.ts';
import { firstFew, sourceText } from '../wording.ts';

const STRENGTHS = 3;

export function strengthsSection(look: Lookup, details: boolean): Section | null {
  const { strengths } = look.assessment;
  if (strengths.length === 0) return null;
  const most = details ? strengths.length : STRENGTHS;
  const items = strengths.slice(0, most).map(({ criterion, level }): Item => {
    const name = say('report.strength', { name: criterionName(look, criterion), level });
    return { text: [strong(name), plain(` ${whatIsSeen(look, criterion, level)}`)] };
  });
  const rest = strengths.slice(most).map(({ criterion }) => criterionName(look, criterion));
  if (rest.length > 0) items.push({ text: [quiet(say('report.strengths.also', { names: firstFew(rest, 8) }))] });
  return { id: 'strengths', title: say('report.strengths.title'), blocks: [list(items)] };
}

function whatIsSeen(look: Lookup, id: string, level: number): string {
  const evidence = look.results.get(id)?.evidence;
  if (evidence !== null && evidence !== undefined) return `“${evidence}”`;
  return (look.criteria.get(id)?.levels as Record<number, string> | undefined)?.[level] ?? '';
}

/** Each tension that fires: what we see, why to watch it, what to ask one another. Never a verdict. */
export function tensionsSection(look: Lookup): Section | null {
  const fired = new Set(look.assessment.tensions.filter((one) => one.outcome === 'fires').map((one) => one.id));
  const items: Item[] = look.rubric.tensions
    .filter((tension) => fired.has(tension.id))
    .map((tension) => ({
      text: [strong(tension.says), plain(` ${tension.because}`), quiet(` ${cited(tension)}`)],
      below: [text(say('report.tension.ask', { question: tension.ask }))],
    }));
  items.push(...withoutItems(look));
  if (items.length === 0) return null;
  return { id: 'tensions', title: say('report.tensions.title'), blocks: [list(items)] };
}

function cited(tension: { origin: string; source: { section: string; pages: string } }): string {
  return tension.origin === 'ours' ? say('report.source.ours') : sourceText(tension.source);
}

/** An essential aspect that was wholly set aside is a tension of its own, which quotes the reasons given. */
function withoutItems(look: Lookup): Item[] {
  return look.assessment.roles.flatMap((role) =>
    role.without.map((id) => {
      const reasons = look.assessment.criteria
        .filter((one) => one.aspect === id || one.aspect === `${role.id}.${id}`)
        .flatMap((one) => (one.reason?.by === 'alliance' ? [`“${one.reason.text}”`] : []));
      const aspect = (look.aspects.get(id)?.name ?? id).toLowerCase();
      return {
        text: [strong(say('report.without.says', { aspect })), plain(` ${say('report.without.because', { aspect })}`)],
        below: [text(say('report.without.quotes', { reasons: [...new Set(reasons)].join(' · ') }))],
      };
    }),
  );
}

export function valuesSection(look: Lookup): Section | null {
  const names = look.assessment.valuesWithoutPractice.map((value) => value.name);
  if (names.length === 0) return null;
  const words = say('report.values', { names: names.map((name) => `“${name}”`).join(', '), n: names.length });
  return { id: 'values', title: say('report.values.title'), blocks: [text(words)] };
}
