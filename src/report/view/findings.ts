/** Strengths, tensions to talk about, and values without practice. */
import type { Tension } from '../../framework/rubric-schema.ts';
import { say } from '../../words/say.ts';
import { type Item, list, plain, quiet, type Section, strong, text } from '../blocks.ts';
import { aspectName, criterionName, type Lookup } from '../lookup.ts';
import { firstFew, levelText, sourceText } from '../wording.ts';
import { restsOn } from './rests-on.ts';

const STRENGTHS = 3;
const TENSIONS = 5;

export function strengthsSection(look: Lookup, details: boolean): Section | null {
  const { strengths } = look.assessment;
  if (strengths.length === 0) return null;
  const most = details ? strengths.length : STRENGTHS;
  const items = strengths.slice(0, most).map(({ criterion, level }): Item => {
    const name = say('report.strength', { name: criterionName(look, criterion), level });
    return { text: [strong(name), plain(`: ${whatIsSeen(look, criterion, level)}`)] };
  });
  const rest = strengths.slice(most).map(({ criterion }) => criterionName(look, criterion));
  if (rest.length > 0) items.push({ text: [quiet(say('report.strengths.also', { names: firstFew(rest, 5) }))] });
  return { id: 'strengths', title: say('report.strengths.title'), blocks: [list(items)] };
}

function whatIsSeen(look: Lookup, id: string, level: number): string {
  const evidence = look.results.get(id)?.evidence;
  if (evidence !== null && evidence !== undefined) return `“${evidence}”`;
  return levelText(look, id, level) ?? '';
}

/** Each tension that fires: what we see, why to watch it, what to ask one another. Never a verdict. */
export function tensionsSection(look: Lookup, details: boolean): Section | null {
  const fired = firedTensions(look);
  const most = details ? fired.length : TENSIONS;
  const items = [...withoutItems(look), ...fired.slice(0, most).map((tension) => tensionItem(look, tension, details))];
  const rest = fired.slice(most).map((tension): Item => ({ text: tension.says }));
  if (rest.length > 0) items.push({ text: [quiet(say('report.tensions.also'))], below: [list(rest)] });
  if (items.length === 0) return null;
  return { id: 'tensions', title: say('report.tensions.title'), blocks: [list(items)] };
}

/** Those where an answer meets the form come before those that the form alone brings, else in the rubric's order. */
function firedTensions(look: Lookup): Tension[] {
  const fired = new Map(
    look.assessment.tensions.filter((one) => one.outcome === 'fires').map((one) => [one.id, one.because]),
  );
  const graded = (tension: Tension) =>
    (fired.get(tension.id) ?? []).some((id) => look.criteria.has(id) || look.aspects.has(id));
  return look.rubric.tensions
    .filter((tension) => fired.has(tension.id))
    .sort((a, b) => Number(graded(b)) - Number(graded(a)));
}

function tensionItem(look: Lookup, tension: Tension, details: boolean): Item {
  const because = restsOn(look, tension);
  return {
    text: [strong(tension.says), plain(` ${tension.because}`), quiet(` ${cited(tension, details)}`)],
    below: [
      ...(because === '' ? [] : [text([quiet(because)])]),
      text(say('report.tension.ask', { question: tension.ask })),
    ],
  };
}

function cited({ origin, source }: Tension, details: boolean): string {
  if (origin === 'ours') return say('report.source.ours');
  return details ? sourceText(source) : say('report.source.pages', { pages: source.pages });
}

/** An essential aspect that was wholly set aside is a tension of its own, which quotes the reasons given. */
function withoutItems(look: Lookup): Item[] {
  return look.assessment.roles.flatMap((role) =>
    role.without.map((id) => {
      const reasons = look.assessment.criteria
        .filter((one) => one.aspect === id || one.aspect === `${role.id}.${id}`)
        .flatMap((one) => (one.reason?.by === 'alliance' ? [`“${one.reason.text}”`] : []));
      const aspect = aspectName(look, id);
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
