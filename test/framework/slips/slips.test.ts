/** Slips of people who are no programmers: each is told once, where it was made. */
import { describe, expect, it } from 'vitest';
import { messageOf, nextStepOf } from '../../../src/diagnostics/render.ts';
import { loadAlliance } from '../../../src/framework/load-alliance.ts';
import { loadOptions } from '../load-options.ts';

const options = await loadOptions();
/** Line 15 begins the second round. */
const TEXT = `version: 1
name: Harbor
members:
  - name: Eastside Tenants
    id: tenants
    skills: [base]
  - name: Harbor Clinic
    joined: 2024-02
assessments:
  - id: spring-2025
    date: 2025-05-14
    depth: full
    answers:
      safe-space: 3
  - id: spring-2026
    date: 2026-05-14
    depth: full
    answers:
      safe-space: {level: 2, evidence: "Two calls, and a visit."}
      hard-conversations: 2
      news-flows-back: 1
      wins-none-alone: {level: 1, held-by: tenants}
`;

async function told(written: string, instead: string): Promise<string[]> {
  expect(TEXT).toContain(written);
  const at = TEXT.lastIndexOf(written);
  const text = TEXT.slice(0, at) + instead + TEXT.slice(at + written.length);
  const { diagnostics } = await loadAlliance(text, options);
  for (const diagnostic of diagnostics) expect(messageOf(diagnostic)).toMatch(/^\S+ .{10}/);
  return diagnostics.map(({ code, place, args }) =>
    [`${place?.line}:${place?.column}`, code, ...(code === 'yaml-syntax' ? [args.kind] : [])].join(' '),
  );
}

type Slip = [slip: string, written: string, instead: string, told: string[]];

describe('a slip that makes a file no YAML', () => {
  it.each<Slip>([
    ['a tab before an answer', '      hard', '\thard', ['20:1 yaml-syntax TAB_AS_INDENT']],
    ['a tab behind spaces', '      hard', '    \thard', ['20:5 yaml-syntax TAB_AS_INDENT']],
    [
      'two tabs',
      '      hard-conversations: 2\n      news',
      '\thard-conversations: 2\n\tnews',
      ['20:1 yaml-syntax TAB_AS_INDENT', '21:1 yaml-syntax TAB_AS_INDENT'],
    ],
    ['a tab in a member', '    joined', '\tjoined', ['8:1 yaml-syntax TAB_AS_INDENT']],
    ['an answer one space too far left', '      hard', '     hard', ['20:1 yaml-syntax BAD_INDENT']],
    ['an answer one space too far right', '      hard', '       hard', ['20:1 yaml-syntax BAD_INDENT']],
    ['a member one space too far right', '  - name: Harbor', '   - name: Harbor', ['7:1 yaml-syntax BAD_INDENT']],
    ['a member one space too far left', '  - name: Harbor', ' - name: Harbor', ['7:1 yaml-syntax BAD_INDENT']],
    ['a part of a round too far right', '    depth', '      depth', ['17:1 yaml-syntax BAD_INDENT']],
    ['an odd space in the indentation', '      hard', '    \u00a0\u00a0hard', ['20:5 odd-space']],
    ['an odd space behind a colon', 'depth: full', 'depth:\u00a0full', ['17:11 odd-space']],
    ['an odd space behind a hyphen', '  - name: Harbor', '  -\u202fname: Harbor', ['7:4 odd-space']],
    ['a dash for a hyphen', '  - name: Harbor', '  – name: Harbor', ['7:3 yaml-syntax ODD_DASH']],
    ['a bullet for a hyphen', '  - name: Harbor', '  • name: Harbor', ['7:3 yaml-syntax ODD_DASH']],
    ['no space behind a hyphen', '  - name: Harbor', '  -name: Harbor', ['7:3 yaml-syntax NO_SPACE_AFTER_DASH']],
    [
      'no space behind a colon',
      'hard-conversations: 2',
      'hard-conversations:2',
      ['20:25 yaml-syntax NO_SPACE_AFTER_COLON'],
    ],
    ['a second colon', 'name: Harbor Clinic', 'name: Harbor: Clinic', ['7:17 yaml-syntax SECOND_COLON']],
    ['a second colon behind quotes', 'Harbor Clinic', '"Harbor": Clinic', ['7:19 yaml-syntax SECOND_COLON']],
    ['a question mark', 'hard-conversations: 2', 'hard-conversations: ?', ['20:27 yaml-syntax QUESTION_MARK']],
    ['a hyphen before an answer', '      hard', '      - hard', ['20:7 yaml-syntax EXTRA_DASH']],
    ['a brace that is not closed', 'visit."}', 'visit."', ['19:19 yaml-syntax NEVER_CLOSED']],
    ['a quote that is not closed', 'visit."}', 'visit.}', ['19:40 yaml-syntax NEVER_CLOSED']],
  ])('%s', async (_slip, written, instead, expected) => {
    expect(await told(written, instead)).toEqual(expected);
  });

  it('says how far a line is indented and how far it should be', async () => {
    const { diagnostics } = await loadAlliance(TEXT.replace('      hard', '     hard'), options);
    expect(diagnostics[0]?.args).toMatchObject({ found: 5, wanted: 6 });
  });

  it('says how to write an entry that has more to tell than its name, for each such entry', async () => {
    const members = '  - Eastside Tenants # since 2019\n    joined: 2019\n  - "Harbor: Clinic"\n    joined: 2024\n';
    const { diagnostics } = await loadAlliance(`version: 1\nname: Harbor\nmembers:\n${members}`, options);
    expect(diagnostics.map((one) => [one.place?.line, messageOf(one), nextStepOf(one)])).toEqual([
      [5, expect.stringMatching(/entry above is text alone/), expect.stringMatching(/: - name: Eastside Tenants$/)],
      [7, expect.stringMatching(/entry above is text alone/), expect.stringMatching(/: - name: "Harbor: Clinic"$/)],
    ]);
  });

  it('shows a tab by a sign, as wide as the tab is long', async () => {
    const { diagnostics } = await loadAlliance(TEXT.replace('      hard', '\thard'), options);
    expect(diagnostics[0]?.excerpt.at(-1)?.text).toBe('→hard-conversations: 2');
  });

  it('says the same of a large file, and at once', async () => {
    const notes = '# a note\n'.repeat(20_000);
    for (const instead of ['\thard', '     hard', '    \u00a0\u00a0hard', '–hard'])
      for (const rest of ['', notes, `about: "${'[ '.repeat(90_000)}`]) {
        const start = performance.now();
        const text = `${TEXT.replace('      hard', instead)}${rest}`;
        const { diagnostics } = await loadAlliance(text, options);
        expect(performance.now() - start).toBeLessThan(1000);
        expect(diagnostics.map(({ place }) => place?.line)).toEqual([20]);
      }
  });

  it('takes odd spaces and dashes within texts as they are', async () => {
    const text = TEXT.replace('name: Harbor Clinic', 'name: "Harbor\u00a0: Clinic" # – a: b').replace(
      'Two calls, and',
      'Two calls –\u00a0and',
    );
    expect((await loadAlliance(text, options)).diagnostics).toEqual([]);
  });
});

describe('a slip that YAML lets pass', () => {
  it.each<Slip>([
    ['an odd space behind a value', 'depth: full', 'depth: full\u00a0', ['17:16 odd-space']],
    ['an odd space behind a level', 'hard-conversations: 2', 'hard-conversations: 2\u00a0', ['20:28 odd-space']],
    ['a sign of no width in a name', 'hard-conv', 'hard-\u200bconv', ['20:12 odd-space']],
    ['an odd space within braces', '{level: 2, ev', '{level: 2,\u00a0ev', ['19:29 odd-space']],
    ['an odd space in a date', '2026-05-14', '2026-05-14\u202f', ['16:21 odd-space']],
    ['no quotes around a comma', '"Two calls, and a visit."', 'Two calls, and a visit.', ['19:40 unquoted-comma']],
    ['curly quotes', '"Two calls, and a visit."', '“Two calls, and, yes, a visit.”', ['19:40 unquoted-comma']],
    ['a quote at the end alone', '"Two calls, and', 'Two calls, and', ['19:40 unquoted-comma']],
    [
      'no space behind a colon within braces',
      '{level: 2, ev',
      '{level:2, ev',
      ['19:25 yaml-syntax NO_SPACE_AFTER_COLON'],
    ],
    ['a comma in a level', '{level: 2, ev', '{level: 2,5, ev', ['19:27 level-not-whole']],
    ['a comma in a level alone', 'hard-conversations: 2', 'hard-conversations: 2,5', ['20:27 level-not-whole']],
    ['a list with a capital', '\nmembers:', '\nMembers:', ['3:1 unknown-key']],
    ['an id that is empty', '  - id: spring-2026', '  - id:', ['15:5 empty-value']],
    ['an entry that is empty', '    joined: 2024-02\n', '    joined: 2024-02\n  -\n', ['9:4 empty-value']],
    ['a round without its first line', '  - id: spring-2026\n', '', ['15:5 entries-run-together']],
    ['the same name twice', 'depth: full', 'depth: full\n    depth: full', ['18:5 duplicate-key']],
    ['a date without hyphens', '2026-05-14', '20260514', ['16:11 not-a-date']],
    ['a joining without hyphens', '2024-02', '20240201', ['8:13 not-a-date']],
  ])('%s', async (_slip, written, instead, expected) => {
    expect(await told(written, instead)).toEqual(expected);
  });

  async function step(written: string, instead: string): Promise<string[]> {
    const { diagnostics } = await loadAlliance(TEXT.replace(written, instead), options);
    return diagnostics.map(nextStepOf);
  }

  it.each([
    ['20260514', /2026-05-14/],
    ['20261399', /^Write it as YYYY-MM-DD, such as 2026-05-14\.$/],
    ['May 14, 2026', /2026-05-14/],
    ['14.5.2026', /2026-05-14/],
    ['05/14/2026', /2026-05-14/],
    ['05/06/2026', /^Which day is meant, 2026-05-06 or 2026-06-05\? Write it as YYYY-MM-DD, such as 2026-05-06\.$/],
    ['2026-05', /day is needed/],
    ['2026', /day is needed/],
    ['september 2021', /day is needed/],
    ['2026-13-01', /Months go from 01 to 12/],
  ])('says how to write the date %s', async (date, expected) => {
    expect(await step('2026-05-14', date)).toEqual([expect.stringMatching(expected)]);
  });

  it('speaks of an entry that is empty as one, which may have been meant', async () => {
    const { diagnostics } = await loadAlliance('version: 1\nname: Harbor\nmembers:\n  -\n  - Eastside\n', options);
    expect(diagnostics.map(messageOf)).toEqual(['An entry of "members" is empty']);
    expect(diagnostics.map(nextStepOf)).toEqual(['Write what belongs here, or delete the line.']);
  });

  it.each([
    ['id: spring-2026', 'id:', /^(?!.*delete)/],
    ['skills: [base]', 'skills: base, facilitation', /\[base, facilitation\]/],
    ['skills: [base]', 'skills: [Base building]', /^(?!.*spring)/],
    ['version: 1\n', '', /: version: 1$/],
    ['version: 1', 'version: 2', /"version: 1"/],
    ['name: Harbor\n', 'name: Harbor\nfictional: yes\n', /: true$/],
    ['name: Harbor\n', 'name: Harbor\nfunding: {largest-share: 58%}\n', /: 58$/],
    ['hard-conversations: 2', 'hard-conversations: mostly', /^(?!.*: why)/],
  ])('says what to write for %s as %s', async (written, instead, expected) => {
    const [first] = await step(written, instead);
    expect(first).toMatch(expected);
  });
});

describe('a hyphen too many within an entry', () => {
  const OF_ABOVE = /^If it belongs to the entry above, put a space in place of the hyphen\./;
  it.each([
    ['in a round', '    date: 2026', '  - date: 2026', '16:5', OF_ABOVE],
    ['in a member', '    joined', '  - joined', '8:5', OF_ABOVE],
    [
      'is none where both entries tell the same',
      '    date: 2026',
      '  - date: 2026\n    id: x\n  - date: 2026',
      '18:5',
      /^Add what is missing, below line 18, with 4 spaces in front: id: /,
    ],
    ['is none in braces', '    joined: 2024-02', '  - {joined: 2024-02}', '8:5', /^Add the name/],
  ])('%s', async (_slip, written, instead, told, step) => {
    const { diagnostics } = await loadAlliance(TEXT.replace(written, instead), options);
    const [one] = diagnostics.filter(({ code }) => code === 'missing-key');
    expect(`${one?.place?.line}:${one?.place?.column}`).toBe(told);
    expect(one && nextStepOf(one)).toMatch(step);
  });
});
