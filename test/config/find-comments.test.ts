/** Which of the waivers that stand in a text are waivers: a comment that begins with one, and no other. */
import { describe, expect, it } from 'vitest';
import { findComments } from '../../src/config/find-comments.ts';
import { openDocument } from '../../src/document/open-document.ts';

const HEAD = 'version: 1\nname: Harbor Neighbors Alliance\n';
const WAIVER = '# alliance: allow round-stale -- x';

/** The lines on which a waiver is found. */
async function found(text: string): Promise<number[]> {
  const { value, diagnostics } = await openDocument(text, '');
  expect(diagnostics).toEqual([]);
  const offsets = await findComments(text, '# alliance:', value);
  for (const offset of offsets) expect(text.slice(offset)).toMatch(/^# alliance:/);
  return offsets.map((offset) => text.slice(0, offset).split('\n').length);
}

describe('a waiver within a comment that says something else', () => {
  it.each([
    ['at the end of a line', `- name: Land # like "${WAIVER}"\n`],
    ['on a line of its own', `# like "${WAIVER}"\n- name: Land\n`],
    ['further in', `- name: Land\n  # such as ${WAIVER}\n`],
    ['behind a second sign', `- name: Land #${WAIVER}\n`],
    ['behind nothing but a sign', `- name: Land # ${WAIVER}\n`],
    ['behind a sign that is far off', `- name: "Land #2" # X${' '.repeat(90)}${WAIVER}\n`],
    ['behind characters of any kind', `- name: Land # 🌊é\t${WAIVER}\n`],
  ])('is none: %s', async (_where, text) => expect(await found(`${HEAD}values:\n${text}`)).toEqual([]));

  it.each([
    ['in a text', `- name: "Land # first" ${WAIVER}\n`],
    ['in a text that ends with it', `- name: "Land #" ${WAIVER}\n`],
    ['in a word', `- name: Land#first ${WAIVER}\n`],
    ['on the line before', `- name: Land # first\n  ${WAIVER}\n`],
    ['in a list', `- {name: 'Land # ''first', practices: ["#1"]} ${WAIVER}\n`],
  ])('is one where the other sign is no comment: %s', async (_where, text) => {
    expect(await found(`${HEAD}values:\n${text}`)).toHaveLength(1);
  });

  it('is told apart from one on the next line', async () => {
    const text = `${HEAD}values:\n- name: Land # like "${WAIVER}"\n- name: Water ${WAIVER}\n- name: "# 3" ${WAIVER}\n`;
    expect(await found(text)).toEqual([5, 6]);
  });
});

describe('a text with thousands of waivers in quotes', () => {
  it('is not read without end, and none of them is in force', async () => {
    const quoted = `- name: Land # "${WAIVER}"\n`.repeat(4000);
    expect(await found(`${HEAD}values:\n${quoted}- name: "${WAIVER}"\n`)).toEqual([]);
  });
});
