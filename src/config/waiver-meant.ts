/** What was meant by a comment that is nearly a waiver, written as one, and what about it is wrong. Pure. */
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import { say, type WordKey } from '../words/say.ts';
import { MARK } from './waiver-mark.ts';

export const VERBS = ['allow', 'allow-file'];
/** How other programs say it. */
const ELSEWHERE = /^(?:ignore|disable|skip)(-file)?/;
const BEGINNING = /^#[ \t]*alliance[ \t]*:?[ \t]*([a-z-]+)[ \t]*:?/i;
/** Signs that people put between a code and the reason. */
const BETWEEN = /^[\s:;,.\u2013\u2014-]+/;
const HYPHENS = /^\s+--\s/;

/** `meant` has the reason that was given; nothing where there is none, or no code that there is. */
export function waiverMeant(comment: string, isCode: (word: string) => boolean): Diagnostic['args'] {
  const [head = '', verb = ''] = BEGINNING.exec(comment) ?? [];
  const right = rightVerb(verb.toLowerCase());
  const { codes, rest } = readCodes(comment.slice(head.length), isCode);
  const [names = ''] = /^\s+for\s.*?(?=\s(?:--|[\u2013\u2014:-])\s)/.exec(rest) ?? [];
  const behind = rest.slice(names.length);
  const reason = behind.replace(BETWEEN, '').trim();
  if (right === null || codes.length === 0 || reason === '' || /^for\s/.test(reason)) return {};
  const wrong = wrongIn(head, verb, right);
  if (!HYPHENS.test(behind)) wrong.push('config.waiver.hyphens');
  return {
    meant: `${MARK} ${right} ${codes.join(', ')}${names} -- ${reason}`,
    ...(wrong.length > 0 && { wrong: wrong.map((key) => say(key, { verb })).join('; ') }),
  };
}

function rightVerb(verb: string): string | null {
  const other = ELSEWHERE.exec(verb);
  return other === null ? nearest(verb, VERBS) : `allow${other[1] ?? ''}`;
}

/** The codes that a text begins with, and what is behind them. */
function readCodes(text: string, isCode: (word: string) => boolean): { codes: string[]; rest: string } {
  const codes: string[] = [];
  let rest = text;
  for (;;) {
    const [word = ''] = /^[\s,]*[^\s,:;.\u2013\u2014]+/.exec(rest) ?? [];
    const code = word.replace(/^[\s,]+|-+$/g, '').toLowerCase();
    if (!isCode(code)) return { codes, rest };
    codes.push(code);
    rest = rest.slice(word.replace(/-+$/, '').length);
  }
}

function wrongIn(head: string, verb: string, right: string): WordKey[] {
  const mark = head.slice(0, head.indexOf(verb));
  const bare = mark.toLowerCase().replace(/\s/g, '');
  return [
    ...(bare.endsWith(':') ? [] : (['config.waiver.colon'] as const)),
    ...(/[A-Z]/.test(mark + verb) ? (['config.waiver.small'] as const) : []),
    ...(/^#\s\S+\s$/.test(mark) ? [] : (['config.waiver.blanks'] as const)),
    ...(verb.toLowerCase() === right ? [] : (['config.waiver.verb'] as const)),
    ...(head.endsWith(':') ? (['config.waiver.no-colon'] as const) : []),
  ];
}
