import { describe, expect, it } from 'vitest';
import { nextStepOf } from '../../../src/diagnostics/render.ts';
import { openDocument } from '../../../src/document/open-document.ts';
import { diagnoseFinding } from '../../../src/framework/finding.ts';
import { lint } from '../../../src/lint/lint.ts';
import { cutTextRules } from '../../../src/lint/rules/cut-texts.ts';
import { readCrossroads } from '../../support/read-crossroads.ts';
import { makeSubject } from '../subject.ts';

const rubric = await readCrossroads();
const HEAD = 'version: 1\nname: Harbor Neighbors Alliance\n';
const round = (answer: string) =>
  `assessments:\n  - id: spring-2026\n    date: 2026-05-14\n    answers:\n      ${answer}\n`;

async function told(text: string, head = HEAD) {
  const whole = `${head}${text}`;
  const subject = await makeSubject(whole, { rubric });
  const found = lint(
    subject,
    cutTextRules.map((rule) => ({ rule, severity: 'warning' })),
  );
  const document = await openDocument(whole, 'a.yaml');
  return found.map((finding) => diagnoseFinding(document, finding));
}

describe('a comment that goes on with the text above', () => {
  const below = (line: string, note = 'note: The Bayline grant') =>
    `members:\n  - name: Mill\n    ${note}\n${line}\n    places: [East]\n`;

  it.each(['    #   ends in June 2027.', '      # ends in June 2027.', '#      ends in June', '    #  and more\r'])(
    'is told of %j, and gone once the text is whole or the comment stands below the name',
    async (line) => {
      const [one, ...others] = await told(below(line));
      expect(others).toEqual([]);
      expect([one?.code, one?.place?.line, one?.subject]).toEqual(['text-cut-by-hash', 6, 'members/Mill/note']);
      expect(one && nextStepOf(one)).toMatch(/^If it belongs to the text, put it at the end of the line above/);
      const rest = line.replace(/^[ #]+/, '');
      expect(await told(below('', `note: The Bayline grant ${rest}`))).toEqual([]);
      expect(await told(below(`    # ${rest}`))).toEqual([]);
    },
  );

  it.each([
    ['    # ends in June', 'note: The Bayline grant'],
    ['      # Ends in June', 'note: The Bayline grant'],
    ['      # ends in June', 'note: The Bayline grant.'],
    ['      # ends in June', 'note: "The Bayline grant"'],
    ['      # places: [West]', 'note: The Bayline grant'],
    ['      # since May', 'joined: 2019'],
  ])('is not told of %j below %j', async (line, note) => {
    expect(await told(below(line, note))).toEqual([]);
  });
});

describe('a text that ends at a #', () => {
  it.each([
    ['members:\n  - Local #9\n', '4:11', 'members/0', '"Local #9"'],
    ['members:\n  - name: Local #9\n', '4:17', 'members/0/name', '"Local #9"'],
    ['members:\n  - Local #9\r\n', '4:11', 'members/0', '"Local #9"'],
    ['members: ["A #1", B]\nabout: Group #1 of the valley\n', '4:14', 'about', '"Group #1 of the valley"'],
    ['about: The "first" #1\n', '3:20', 'about', '"The \\"first\\" #1"'],
    ['about: Six groups\n  of Local #9\n', '4:12', 'about', 'in front of the first word of the text, in a line above'],
    [
      round('safe-space:\n        level: 2\n        evidence: Minutes #5'),
      '9:27',
      'answers/safe-space/evidence',
      '#5"',
    ],
  ])('is found in %j', async (text, at, path, step) => {
    const [one, ...others] = await told(text);
    expect(others).toEqual([]);
    expect(`${one?.place?.line}:${one?.place?.column}`).toBe(at);
    expect(one?.path.join('/')).toMatch(new RegExp(`${path}$`));
    expect(one && nextStepOf(one)).toContain(step);
  });

  it('is found behind a byte order mark, and each time it is there', async () => {
    const text = 'members:\n  - name: A #1\n    note: At #1\n  - name: B\n    note: At #1\n';
    const found = await told(text, `\ufeff# ours\n${HEAD}`);
    expect(found.map(({ place }) => `${place?.line}:${place?.column}`)).toEqual(['5:13', '6:14', '8:14']);
    expect(found.map(({ subject }) => subject)).toEqual(['members/A/name', 'members/A/note', 'members/B/note']);
  });

  it.each([
    'about: Group # 1 of the valley\n',
    'about: Group ## 1\n',
    'about: "Group #1 of the valley"\n',
    "about: 'Group #1'\n",
    'about: Group#1\n',
    'about: Group # once Local #9\n',
    'about: |\n  Group #1\n  of Local #9\n',
    '#members\n  #members\nabout: x\n',
    'members: [A, B] #both\n',
    'profile:\n  structure:\n    led-by: staff #agreed\n',
    round('safe-space: 2 #agreed'),
    round('safe-space: {level: 2} #agreed'),
    'about: x #alliance: allow name-with-title -- she agreed\n',
  ])('is not %j', async (text) => expect(await told(text)).toEqual([]));

  it('is found in a large text at once', async () => {
    const long = `${HEAD}about: ${'a #b '.repeat(300_000)}\n`;
    const many = `${HEAD}members:\n${Array.from({ length: 9000 }, (_, i) => `  - L${i} #${i}\n`).join('')}`;
    for (const text of [long, many, `${HEAD}about: x\n${'  #b\n'.repeat(20_000)}`]) {
      const [rule] = cutTextRules;
      const subject = await makeSubject(text, { rubric });
      const start = performance.now();
      rule?.find(subject);
      expect(performance.now() - start).toBeLessThan(500);
    }
  });
});
