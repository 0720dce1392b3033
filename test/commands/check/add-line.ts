/** Does what a step says that tells where to write a line. */
export function addLine(text: string, next: string): string {
  const lines = text.split('\n');
  const [, how, beside, within, quoted, bare] =
    /right (behind|in front of) "(.*?)" in line (\d+): (?:"(.*?,)"\.|(.*,)$)/.exec(next) ?? [];
  if (beside !== undefined && within !== undefined) {
    const at = Number(within) - 1;
    if (lines[at]?.split(beside).length !== 2) throw new Error(`not in line ${within}, or not once: ${beside}`);
    const added = `${quoted ?? bare} `;
    lines[at] = lines[at].replace(beside, (found) => (how === 'behind' ? found + added : added + found));
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
