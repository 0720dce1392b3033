/** Every rule and gate of `alliance check` on a line: code, severity, what it says. */
import { entryOf } from '../diagnostics/catalogue.ts';
import { say } from '../words/say.ts';
import { severities } from './check-run.ts';

/** As text of at most `width` columns; codes are never cut. */
export function listRules(width: number): string {
  const codes = [...severities.keys()];
  const longest = Math.max(...codes.map((code) => code.length));
  const lines = codes.map((code) => {
    const head = `${code.padEnd(longest)}  ${severities.get(code)?.padEnd(7)}  `;
    const title = entryOf(code)?.title ?? '';
    const room = Math.max(20, width - head.length);
    return head + (title.length <= room ? title : `${title.slice(0, room - 1)}…`);
  });
  return `${lines.join('\n')}\n\n${say('explain.rules.more')}\n`;
}
