/** Does what a step says that tells where to write a line. */
export function addLine(text: string, next: string): string {
  const lines = text.split('\n');
  const [, opening, within, quoted, bare] =
    /right behind "(.*?)" in line (\d+): (?:"(.*?,)"\.|(.*,)$)/.exec(next) ?? [];
  if (opening !== undefined && within !== undefined) {
    const at = Number(within) - 1;
    if (!lines[at]?.includes(opening)) throw new Error(`not in line ${within}: ${opening}`);
    lines[at] = lines[at].replace(opening, (found) => `${found}${quoted ?? bare} `);
    return lines.join('\n');
  }
  const [, below, indent = '1', line] = /below line (\d+), with (?:one|(\d+)) spaces? in front: (.*)$/.exec(next) ?? [];
  if (below !== undefined && line !== undefined) {
    lines.splice(Number(below), 0, ' '.repeat(Number(indent)) + (/^"(.*?)"\./.exec(line)?.[1] ?? line));
    return lines.join('\n');
  }
  const [, ours, last = ours] =
    /on a line of its own at the end of the file, with no space in front: (?:"(.*?)"\.|(.*)$)/.exec(next) ??
    /at the end of the file, as a line of its own: (.*)$/.exec(next) ??
    [];
  if (last === undefined) throw new Error(`no line to add: ${next}`);
  return `${text}${last}\n`;
}
