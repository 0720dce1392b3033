/** A remark with a hyphen in front, wherever names stand: a # in front of it leaves the file as it was. */
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { BASE, BLOCKS } from './files.ts';
import { sound, toldOf } from './follow.ts';

const REMARK = 'agreed after long talk';
const LIST = /^ *(?:members|targets|skills|values|practices|assessments|member-location):$/;

describe('a remark with a hyphen', () => {
  it.each([
    ['in braces', BASE],
    ['in blocks', BLOCKS],
  ])('is told as one in front of each name: %s', async (_name, text) => {
    const lines = text.split('\n');
    const wrong: string[] = [];
    for (const [index, line] of lines.entries()) {
      const above = lines[index - 1] ?? '';
      // In front of the first line a file is a list, and below a list, or behind the members, it can be an entry.
      if (
        !/^ *[a-z]/.test(line) ||
        index === 0 ||
        /^(?:targets|context):/.test(line) ||
        LIST.test(above) ||
        /^ *- (?!id|name)/.test(above)
      )
        continue;
      const put = (words: string) => lines.toSpliced(index, 0, ' '.repeat(line.search(/\S/)) + words).join('\n');
      const told = await toldOf(put(`- ${REMARK}`));
      const isTold =
        told.length === 1 && told[0]?.at.endsWith('REMARK_ENTRY') && told[0].at.startsWith(`${index + 1}:`);
      if (!isTold) wrong.push(`${index + 1} ${line}: ${told.map(({ at, step }) => `${at} ${step}`).join()}`);
      const note = /note: .*$/.exec(told[0]?.step ?? '')?.[0];
      if (note !== undefined && (await toldOf(put(note))).length > 0) wrong.push(`${index + 1} ${line}: ${note}`);
      expect(parse(put(`# ${REMARK}`))).toEqual(parse(text));
    }
    expect(wrong).toEqual([]);
  });

  it('is told with those below it', async () => {
    const text = BASE.replace('    answers:', '    - agreed after long talk\n    - with all\n    answers:');
    expect(await toldOf(text)).toEqual([
      {
        at: '24:5 REMARK_ENTRY',
        message: 'This begins with "- " as an entry of a list does; the lines beside it begin with a name and a colon',
        step: 'If this line and those below it, down to line 25, are entries of a list that stands elsewhere, move them into that list; where that is in brackets, without the hyphens, and with commas in between. If they are remarks of yours, put a # in front of each, or write in their place, with 4 spaces in front: note: agreed after long talk; with all',
      },
    ]);
  });

  it.each([
    ['a part', 'profile:\n  geography:\n', '    - Oakland\n    member-scale: [local]\n', '    member-location:\n'],
    ['a member', 'members:\n- name: Mill\n  id: mill\n', '  - finance\n  joined: 2019\n- Local 41\n', '  skills:\n'],
    ['a value', 'values:\n- name: Candor\n', '  - We say it in the room.\n', '  practices:\n'],
  ])('is told with the lists that %s has room for', async (_where, above, entry, list) => {
    const head = `version: 1\nname: Harbor\n${above.startsWith('members') ? '' : 'members: [Mill]\n'}`;
    const [one] = await toldOf(head + above + entry);
    const spaces = list.search(/\S/);
    expect(one?.step).toContain(`on a line of its own right above, with ${spaces} spaces in front: "`);
    expect(one?.step).toContain(`"${list.trim()}"`);
    await sound(head + above + list + entry);
  });

  it.each([
    [
      'in brackets',
      '  skills: [research]\n',
      '  skills: [research, finance]\n',
      'take it out here, and change the brackets in that line to "[research, finance]"',
    ],
    [
      'in brackets with nothing between them',
      '  skills: []\n',
      '  skills: [finance]\n',
      'take it out here, and change the brackets in that line to "[finance]"',
    ],
    [
      'below their name',
      '  skills:\n    - research\n',
      '  skills:\n    - research\n    - finance\n',
      'move it to the entries there, as far in as they are',
    ],
  ])('is told with the lists that stand there already, %s', async (_where, skills, mended, move) => {
    const head = 'version: 1\nname: Harbor\nmembers:\n- name: Mill\n  id: mill\n';
    const [one] = await toldOf(`${head}  - finance\n${skills}- Local 41\n`);
    expect(one?.step).toMatch(/^If it belongs to "skills" in line 7, /);
    expect(one?.step).toContain(`, ${move}. If the name of its list is missing, `);
    expect(one?.step).not.toContain('"scale:"');
    await sound(`${head}${mended}- Local 41\n`);
  });

  it('is told with the list alone that has it among its values', async () => {
    const head = 'version: 1\nname: Harbor\nmembers:\n- name: Mill\n  id: mill\n';
    const [one] = await toldOf(`${head}  - local\n  joined: 2019\n- Local 41\n`);
    expect(one?.step).toMatch(/ with 2 spaces in front: "scale:"\. If it is a remark /);
    await sound(`${head}  scale:\n  - local\n  joined: 2019\n- Local 41\n`);
  });

  it.each([
    ['with a comma behind the last', '[research, ]', 'change the brackets in that line to "[research, finance]"'],
    ['that has it already', '[finance]', 'move it there: right in front of the closing bracket'],
  ])('is told how it joins a list %s', async (_how, skills, step) => {
    const head = 'version: 1\nname: Harbor\nmembers:\n- name: Mill\n  id: mill\n';
    const [one] = await toldOf(`${head}  - finance\n  skills: ${skills}\n- Local 41\n`);
    expect(one?.step).toContain(step);
  });

  it('is told of a list whose brackets stand below its name without a way to stand in it', async () => {
    const head = 'version: 1\nname: Harbor\nmembers:\n- name: Mill\n  id: mill\n';
    const [one] = await toldOf(`${head}  - The river\n  places:\n    [East]\n- Local 41\n`);
    expect(one?.step).toMatch(/^If it belongs to "places" in line 7, move it into that list\. /);
  });

  it('is told with each list that takes any text, where it is among the values of none', async () => {
    const head = 'version: 1\nname: Harbor\nmembers:\n- name: Mill\n  id: mill\n';
    const [one] = await toldOf(`${head}  - The river\n  skills: [research]\n  places: [Eastside]\n  issues: [rents]\n`);
    expect(one?.step).toBe(
      'If it belongs to "places" in line 8 or "issues" in line 9, move it there: right in front of the closing bracket, without the hyphen, and with one comma between it and the entry in front of it, if there is one. If the name of its list is missing, write the one that fits on a line of its own right above, with 2 spaces in front: "constituencies:". If it is a remark of yours, put a # in front, or write in its place, with 2 spaces in front: note: The river',
    );
  });

  it('is told as a text alone in a list of parts', async () => {
    const practice = '  - Minutes are read aloud.\n';
    const [one] = await toldOf(BLOCKS.replace(`${practice}assessments:\n`, `assessments:\n${practice}`));
    expect(one?.at).toBe('33:3 REMARK_ENTRY');
    expect(one?.message).toBe('This is a text alone, and each entry of "assessments" begins with a name and a colon');
  });

  it('is told as no entry of its own where no list has room', async () => {
    const [one] = await toldOf('version: 1\nname: Harbor\ncontext:\n  - after long talk\n  as-of: 2026\n');
    expect(one?.step).toMatch(
      /^If it is an entry of a list that stands elsewhere, move it into that list\. .* note: after/,
    );
  });
});
