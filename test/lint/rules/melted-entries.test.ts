import { describe, expect, it } from 'vitest';
import { messageOf, nextStepOf } from '../../../src/diagnostics/render.ts';
import { openDocument } from '../../../src/document/open-document.ts';
import { diagnoseFinding } from '../../../src/framework/finding.ts';
import { lint } from '../../../src/lint/lint.ts';
import { meltedEntryRules } from '../../../src/lint/rules/melted-entries.ts';
import { readCrossroads } from '../../support/read-crossroads.ts';
import { makeSubject } from '../subject.ts';

const rubric = await readCrossroads();

async function told(text: string) {
  const whole = `version: 1\nname: Harbor Neighbors Alliance\n${text}`;
  const subject = await makeSubject(whole, { rubric });
  const found = lint(
    subject,
    meltedEntryRules.map((rule) => ({ rule, severity: 'warning' })),
  );
  const document = await openDocument(whole, 'a.yaml');
  return found.map((finding) => diagnoseFinding(document, finding));
}

describe('an entry whose hyphen stands further left than the next one', () => {
  it('is told with the lines that it took in', async () => {
    const [one, ...others] = await told('members:\n- Eastside Tenants\n  - Dock Street Mothers\n  - Port Workers\n');
    expect(others).toEqual([]);
    expect(one).toMatchObject({
      place: { line: 5, column: 3 },
      subject: 'members/Eastside Tenants - Dock Street Mothers - Port Workers',
    });
    expect(one && messageOf(one)).toBe(
      'This line and the next one are read as part of the entry above: "Eastside Tenants - Dock Street Mothers - Port Workers"',
    );
    expect(one && nextStepOf(one)).toMatch(
      /^If they are entries of their own, put them in one column with the one above/,
    );
  });

  it.each([
    [
      'in a value',
      'values:\n  - name: Candor\n    practices:\n      - We say it\n        - Minutes are read\n',
      'values/Candor/practices/We say it - Minutes are read',
    ],
    ['with CRLF', 'members:\r\n- Eastside\r\n  - Dock Street\r\n', 'members/Eastside - Dock Street'],
    [
      'below another',
      'members:\n  - Port Workers\n  - Eastside\n    - Dock Street\n',
      'members/Eastside - Dock Street',
    ],
  ])('is told %s', async (_, text, subject) => {
    expect((await told(text)).map((one) => one.subject)).toEqual([subject]);
  });

  it.each([
    ['entries in one column', 'members:\n- Eastside\n- Dock Street\n'],
    ['an entry with a list of its own', 'members:\n- name: Eastside\n  places:\n    - Dock Street\n'],
    ['a text that goes on', 'members:\n- Eastside\n  and Dock Street - both\n'],
    ['a text in quotes', 'members:\n- "Eastside\n  - Dock Street"\n'],
    ['a text of several lines', 'about: |\n  Two things:\n  - trucks\n    - at night\n'],
  ])('is not found in %s', async (_, text) => {
    expect(await told(text)).toEqual([]);
  });
});

describe('two entries on one line', () => {
  const VALUES = 'values:\n  - name: Candor\n    practices:\n';

  it('are told at the second hyphen', async () => {
    const [one, ...others] = await told(`${VALUES}      - Meetings are interpreted. - Child care is paid.\n`);
    expect(others).toEqual([]);
    expect(one).toMatchObject({ place: { line: 6, column: 35 } });
    expect(one && messageOf(one)).toBe(
      'Behind a sentence of this entry a hyphen stands, as where two lines have become one: "Meetings are interpreted. - Child care is paid."',
    );
    expect(one && nextStepOf(one)).toMatch(/^If a second entry begins there, begin a new line in front of that hyphen/);
  });

  it.each([
    ['a hyphen between words', 'Meetings are interpreted - Child care is paid.'],
    ['a text in quotes', '"Meetings are interpreted. - Child care is paid."'],
    ['a text that goes on in small letters', 'Meetings in St. - and at home'],
  ])('are not found in %s', async (_, entry) => {
    expect(await told(`${VALUES}      - ${entry}\n`)).toEqual([]);
  });
});
