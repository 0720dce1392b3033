/** Every code of `alliance check` whose severity can be chosen, on a line: code, severity, what it says; and which of all codes can be mended. */
import { entryOf } from '../../diagnostics/catalogue.ts';
import { FIXABLE } from '../../lint/fixable.ts';
import { GATE_SEVERITIES } from '../../lint/gates.ts';
import { isAboutSettingAside, severities } from '../../lint/severities.ts';
import { say } from '../../words/say.ts';

/** As text of at most `width` columns: rules, gates, then what is about setting aside, each by code; codes are never cut. */
export function listRules(width: number): string {
  const isGate = (code: string) => Object.hasOwn(GATE_SEVERITIES, code);
  const codes = [...severities.keys()].sort();
  const longest = Math.max(...codes.map((code) => code.length));
  const lineOf = (code: string) => {
    const head = `${code.padEnd(longest)}  ${severities.get(code)?.padEnd(7)}  `;
    const title = entryOf(code)?.title ?? '';
    const room = Math.max(20, width - head.length);
    return head + (title.length <= room ? title : `${title.slice(0, room - 1)}…`);
  };
  const linesOf = (some: readonly string[]) => some.map(lineOf).join('\n');
  return `${[
    linesOf(codes.filter((code) => !isGate(code) && !isAboutSettingAside(code))),
    linesOf(codes.filter(isGate)),
    linesOf(codes.filter(isAboutSettingAside)),
    say('explain.rules.fix', { codes: [...FIXABLE].sort().join(', ') }),
    say('explain.rules.more'),
  ].join('\n\n')}\n`;
}
