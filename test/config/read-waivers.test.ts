import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Lexer } from 'yaml';
import { readWaivers } from '../../src/config/read-waivers.ts';
import { readCatalogue } from '../../src/diagnostics/catalogue/all.ts';
import { waivers as entries } from '../../src/diagnostics/catalogue/waivers.ts';
import { sortDiagnostics } from '../../src/diagnostics/fold.ts';
import { renderDiagnostics } from '../../src/diagnostics/render.ts';
import { MOST_FAULTS } from '../../src/document/limits.ts';
import { parseDocument } from '../../src/document/parse-document.ts';
import { parseFast } from '../../src/document/parse-fast.ts';
import { applyWaivers } from '../../src/lint/waivers.ts';
import { diagnosticOf } from '../lint/finds.ts';
import { severities } from './known.ts';

const catalogue = readCatalogue();

const options = {
  file: 'harbor.alliance.yaml',
  codes: new Set([...severities.keys(), 'name-with-title']),
  isCode: (code: string) => Object.hasOwn(catalogue, code),
};

/** Those without a reason are told as such, as where each would be needed. */
async function read(text: string) {
  const { value, diagnostics } = await parseDocument(text, options.file);
  expect(diagnostics).toEqual([]);
  const { waivers, unexplained, diagnostics: told } = await readWaivers(text, value, options);
  return { waivers, diagnostics: sortDiagnostics([...told, ...unexplained.map(({ lacking }) => lacking)]) };
}

/** Code, line and reason of each waiver. */
async function found(text: string): Promise<unknown[]> {
  return (await read(text)).waivers.map(({ code, line, reason }) => [code, line, reason]);
}

const HEAD = 'version: 1\nname: Harbor Neighbors Alliance\n';

describe('a waiver that is nearly right', () => {
  it.each([
    ['# alliance: allow round-stale: minutes are with host', 'waiver-without-reason'],
    ['# alliance: allow round-stale - waiting for minutes', 'waiver-without-reason'],
    ['# alliance: ignore round-stale: waiting for minutes', 'waiver-not-understood'],
    ['# Alliance: Allow round-stale -- minutes are with host', 'waiver-not-understood'],
    ['# alliance allow round-stale — minutes are with host', 'waiver-not-understood'],
  ])('can be replaced by what is proposed: %s', async (comment, code) => {
    const told = (await read(`${HEAD}founded: 2019 ${comment}\n`)).diagnostics;
    expect(told.map((one) => one.code)).toEqual([code]);
    const proposed = String(told[0]?.args.meant);
    expect(await read(`${HEAD}founded: 2019 ${proposed}\n`)).toMatchObject({
      waivers: [{ code: 'round-stale', line: 3, names: null, reason: expect.stringMatching(/minutes/) }],
      diagnostics: [],
    });
  });
});

describe('a waiver within a text', () => {
  const MARKED = '# alliance: allow name-with-title -- agreed in May';
  const args = async (text: string) =>
    (await read(text)).diagnostics.map((one) => [one.code, one.place?.line, one.args]);

  it('is told, with the line above which it would be one', async () => {
    const text = `${HEAD}about: >\n  We meet.\n  ${MARKED}\n  Monthly.\n`;
    expect(await args(text)).toEqual([['waiver-not-understood', 5, { above: 3, inText: MARKED }]]);
    const moved = await read(text.replace(`  ${MARKED}\n`, '').replace('about', `${MARKED}\nabout`));
    expect(moved).toMatchObject({ waivers: [{ line: 4 }], diagnostics: [] });
  });

  it('is told in quotes too, and beside one that is none', async () => {
    const text = `${HEAD}${MARKED}\nabout: "We meet.\n  ${MARKED}\n  Monthly."\n`;
    expect(await args(text)).toEqual([['waiver-not-understood', 5, { above: 4, inText: MARKED }]]);
  });

  it.each([
    ['is quoted in a line', `about: |\n  Write ${MARKED}\n`],
    ['names nothing that is found in a text', 'about: |\n  # alliance: allow round-stale, supper -- x\n'],
    ['is about something else', 'about: |\n  # alliance: round-stale\n'],
  ])('is left alone where it %s', async (_, lines) => {
    expect(await read(HEAD + lines)).toEqual({ waivers: [], diagnostics: [] });
  });
});

describe('a waiver', () => {
  it('at the end of a line is for that line', async () => {
    expect(await found(`${HEAD}founded: 2019 # alliance: allow round-stale -- in May\n`)).toEqual([
      ['round-stale', 3, 'in May'],
    ]);
  });

  it('alone on a line is for the next one that is no comment', async () => {
    const text = `${HEAD}# alliance: allow round-stale -- one\n  # a remark\n# alliance: allow unused-place -- two\nfounded: 2019\n`;
    expect(await found(text)).toEqual([
      ['round-stale', 6, 'one'],
      ['unused-place', 6, 'two'],
    ]);
  });

  it('may stand behind another one, each with its reason, also alone on a line', async () => {
    const two = '# alliance: allow round-stale -- one # no more # alliance: allow unused-place -- two';
    const both = (line: number) => [
      ['round-stale', line, 'one # no more'],
      ['unused-place', line, 'two'],
    ];
    expect(await found(`${HEAD}founded: 2019 ${two}\n`)).toEqual(both(3));
    expect(await found(`${HEAD}${two}\nfounded: 2019\n`)).toEqual(both(4));
  });

  it('may say for what, between commas, in quotes where a name holds one', async () => {
    const namesOf = async (head: string) =>
      (await read(`${HEAD}about: A # alliance: allow ${head} -- x\n`)).waivers.map(({ code, names }) => [code, names]);
    expect(await namesOf('round-stale')).toEqual([['round-stale', null]]);
    expect(await namesOf('round-stale for safe-space')).toEqual([['round-stale', ['safe-space']]]);
    expect(await namesOf('round-stale, unused-place for Eastside Tenants , "A, B" ,for us')).toEqual(
      ['round-stale', 'unused-place'].map((code) => [code, ['Eastside Tenants', 'A, B', 'for us']]),
    );
    expect(await namesOf('round-stale for "torn')).toEqual([['round-stale', ['"torn']]]);
  });

  it('writes what it would have to name so that it is read again', async () => {
    const names = ['plain', 'Río # 2: "yes"', 'A, B', 'a -- b', ' blank ', "it's", '--', 'for', '\\'];
    const [waiver] = (await read(`${HEAD}about: A # alliance: allow round-stale -- in May\n`)).waivers;
    const narrow = waiver?.tooNarrow(['plain'], names);
    expect(narrow).toMatchObject({ code: 'waiver-too-narrow', severity: 'warning', place: { line: 3 } });
    const [again, ...others] = (await read(`${HEAD}about: A ${narrow?.args.written}\n`)).waivers;
    expect([again?.names, again?.reason, others]).toEqual([names, 'in May', []]);
  });

  it('may be for the whole file, and for several codes', async () => {
    expect(
      await found(`# alliance: allow-file round-stale, unused-place -- it's an archive -- really\n${HEAD}`),
    ).toEqual([
      ['round-stale', null, "it's an archive -- really"],
      ['unused-place', null, "it's an archive -- really"],
    ]);
  });

  it('is read after a byte order mark, and with line ends of Windows', async () => {
    const text = `\ufeff${HEAD}founded: 2019 # alliance: allow round-stale -- in May\n`.replaceAll('\n', '\r\n');
    expect(await found(text)).toEqual([['round-stale', 3, 'in May']]);
  });

  it('at the end of the file is for a line that there is not', async () => {
    expect(await found(`${HEAD}# alliance: allow round-stale -- x`)).toEqual([['round-stale', 4, 'x']]);
  });
});

describe('what only looks like a waiver', () => {
  const MARK = '# alliance: allow round-stale -- x';
  it.each([
    ['in double quotes', `about: "a ${MARK}"\n`],
    ['in single quotes', `about: 'a ${MARK}'\n`],
    ['in quotes over lines', `about: "a\n  ${MARK}\n  b"\n`],
    ['in lines of text', `about: |\n  a\n  ${MARK}\n`],
    ['in folded text', `about: >-\n  ${MARK}\n`],
    ['behind a word without a blank', 'about: a# alliance:allow\n'],
    ['in a key', `members: [A]\nvalues:\n  - {name: A, text: "${MARK}"}\n`],
    ['in a comment about waivers', `# to allow something: ${MARK}\n`],
    ['a remark that begins alike', '# alliance: Harbor Neighbors, file of 2026\n'],
    ['the mark alone', '# alliance:\n'],
  ])('is none: %s', async (_, line) => {
    expect(await read(`${HEAD}${line}`)).toEqual({ waivers: [], diagnostics: [] });
  });

  it('does not keep a waiver beside it from being read', async () => {
    const text = `${HEAD}about: "a ${MARK}" ${MARK}\nvalues:\n  - name: A\n    text: |\n      ${MARK}\n  ${MARK}\n  - name: B\n`;
    expect(await found(text)).toEqual([
      ['round-stale', 3, 'x'],
      ['round-stale', 9, 'x'],
    ]);
  });

  it('is read no more often than a hundred times, however many there are', async () => {
    const text = `${HEAD}values:\n${`  - {name: A, text: "${MARK}"}\n`.repeat(5_000)}`;
    const value = parseFast(text);
    const start = performance.now();
    parseFast(text);
    const once = performance.now() - start;
    const begin = performance.now();
    expect((await readWaivers(text, value, options)).waivers).toEqual([]);
    expect(performance.now() - begin).toBeLessThan(100 * Math.max(once, 5));
  });

  it('is told from a comment wherever it stands', async () => {
    const piece = fc.constantFrom(
      `"${MARK}"`,
      `'${MARK}'`,
      '"a \\" b"',
      "'it''s'",
      `a ${MARK}`,
      `|\n    ${MARK}\n    b`,
      `>\n    "\n    ${MARK}`,
      'plain # other',
      `"over\n    ${MARK}\n    lines"`,
      `[a, "b # c"] ${MARK}`,
      `{a: 1, b: '# alliance: '} # it's "open`,
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { minLength: 1, maxLength: 6 }), async (pieces) => {
        const text = pieces.map((one, i) => `k${i}: ${one}\n`).join('');
        const { value, diagnostics } = await parseDocument(text, '');
        expect(diagnostics).toEqual([]);
        const { waivers } = await readWaivers(text, value, options);
        const wanted = pieces.filter((one) => one === `a ${MARK}` || one === `[a, "b # c"] ${MARK}`).length;
        expect(waivers).toHaveLength(wanted);
      }),
      { numRuns: 200, seed: 29 },
    );
  });
});

describe('wherever a waiver is written into a file', () => {
  const values = `values:
  - name: "Dignity: first"
    text: 'It''s what we begin with, and end with'
  - name: Patience
    text: |
      We wait for each other.
      We say so.
    practices: ["we open with a story", 'we close', plain words]
  - {name: Truth, text: "over
      two lines"}
`;
  const file = readFileSync(join(import.meta.dirname, '../../examples/harbor-neighbors.alliance.yaml'), 'utf8');
  const harbor = `${values}${file.split('\n').slice(0, 20).join('\n')}`;

  /** Comments as the lexer of the `yaml` package sees them; what follows its mark for a scalar is text. */
  function commentsOf(text: string): string[] {
    let before = '';
    const comments: string[] = [];
    for (const lexeme of new Lexer().lex(text)) {
      if (lexeme.startsWith('#') && before !== '\u001f') comments.push(lexeme);
      before = lexeme;
    }
    return comments;
  }

  it('it is read where a lexer sees a comment, and nowhere else', async () => {
    const mark = ' # alliance: allow round-stale -- x';
    const piece = fc.constantFrom(mark, `${mark}\n`, `\n${mark}\n`, ` "${mark}" `, ` |\n  ${mark}\n`, ` # "${mark}"\n`);
    const lineEnds = [...harbor.matchAll(/\n/g)].map(({ index }) => index);
    const offset = fc.oneof(fc.nat(values.length), fc.constantFrom(...lineEnds));
    let [read, text] = [0, 0];
    await fc.assert(
      fc.asyncProperty(offset, piece, async (offset, inserted) => {
        const changed = `${harbor.slice(0, offset)}${inserted}${harbor.slice(offset)}\n`;
        const { value, diagnostics } = await parseDocument(changed, '');
        if (diagnostics.length > 0) return;
        const comments = commentsOf(changed).filter((comment) => comment.startsWith('# alliance:'));
        const { waivers } = await readWaivers(changed, value, options);
        expect(waivers).toHaveLength(comments.length);
        if (comments.length > 0) read++;
        else text++;
      }),
      { numRuns: 700, seed: 43 },
    );
    expect(read).toBeGreaterThan(50);
    expect(text).toBeGreaterThan(50);
  });
});

describe('faults of waivers', () => {
  it('are told at their place', async () => {
    const text = `${HEAD}# alliance: allow round-stale\nfounded: 2019 # alliance: allow round-stail, unknown-key -- x\nabout: A # alliance: ignore round-stale -- x\n`;
    const { waivers, diagnostics } = await read(text);
    expect(waivers).toEqual([]);
    expect(renderDiagnostics(diagnostics)).toBe(
      `harbor.alliance.yaml:3:1  waiver-without-reason  Nothing says why this is allowed
  2 | name: Harbor Neighbors Alliance
  3 | # alliance: allow round-stale
    | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  Write the reason behind two hyphens, such as:
    # alliance: allow round-stale -- we looked at it in May

harbor.alliance.yaml:4:33  waiver-unknown-code  There is no rule "round-stail" to allow
  3 | # alliance: allow round-stale
  4 | founded: 2019 # alliance: allow round-stail, unknown-key -- x
    |                                 ^^^^^^^^^^^ did you mean "round-stale"?
  Use a code that the check prints behind file, line and column. To see all
  codes:
    alliance explain rules

harbor.alliance.yaml:4:46  waiver-not-possible  A comment cannot allow "unknown-key"
  3 | # alliance: allow round-stale
  4 | founded: 2019 # alliance: allow round-stail, unknown-key -- x
    |                                              ^^^^^^^^^^^
  Take "unknown-key" out of this comment. Where there is such a fault, a finding
  of its own says what to correct. To see what can be allowed:
    alliance explain rules

harbor.alliance.yaml:5:10  waiver-not-understood  This comment allows nothing yet: "allow" is expected, or "allow-file", instead of "ignore"
  4 | founded: 2019 # alliance: allow round-stail, unknown-key -- x
  5 | about: A # alliance: ignore round-stale -- x
    |          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  Write it like this:
    # alliance: allow round-stale -- x
`,
    );
  });

  it.each(['allow round-stale --', 'allow round-stale -- ', 'allow-file round-stale', 'allow round-stale - no reason'])(
    'has no reason: %s',
    async (words) => {
      const codes = (await read(`${HEAD}# alliance: ${words}\n`)).diagnostics.map(({ code }) => code);
      expect(codes).toEqual(['waiver-without-reason']);
    },
  );

  it.each(['# alliance allow', '#alliance: allow', '# Alliance: allow', '# alliance : ignore', '#alliance disable'])(
    'is told where it begins nearly as it should: %s',
    async (begin) => {
      const line = `founded: 2019 ${begin} round-stale -- May\nabout: "${begin} round-stale" # ${begin} of it\n`;
      const { waivers, diagnostics } = await read(`${HEAD}${line}`);
      expect(waivers).toEqual([]);
      expect(diagnostics.map(({ code, place }) => [code, place?.line, place?.column])).toEqual([
        ['waiver-not-understood', HEAD.split('\n').length, 15],
      ]);
    },
  );

  it('is no comment of another kind that begins alike', async () => {
    const text = `${HEAD}# alliance allowed no guests\n# Alliance: ignore the third row\n`;
    expect((await read(text)).diagnostics).toEqual([]);
  });

  it.each(['alow round-stale -- x', 'allow -- x', 'allow', 'disable round-stale', 'allow round-stale for -- x'])(
    'is not understood: %s',
    async (words) => {
      const codes = (await read(`${HEAD}# alliance: ${words}\n`)).diagnostics.map(({ code }) => code);
      expect(codes).toEqual(['waiver-not-understood']);
    },
  );

  it.each(Object.entries(entries))('%s has an example with it alone, and one without', async (code, { bad, good }) => {
    const told = async (text: string) => {
      const { waivers, diagnostics } = await read(text);
      const at = (words: string) => {
        const line = text.split('\n').findIndex((one) => one.includes(words)) + 1;
        return line === 0 ? [] : [{ place: { line, column: 1, endLine: line, endColumn: 2 } }];
      };
      const stale = [
        ...at('spring-2021').map((more) => diagnosticOf('round-stale', more)),
        ...at(' answers:').map((more) => diagnosticOf('level-3-without-evidence', { ...more, about: ['safe-space'] })),
      ];
      return [...diagnostics, ...applyWaivers(stale, waivers).open].map((one) => one.code);
    };
    const isOther = (one: string) => one === 'round-stale' || one === 'level-3-without-evidence';
    expect((await told(bad)).filter((one) => !isOther(one))).toEqual([code]);
    expect((await told(good)).filter((one) => !isOther(one))).toEqual([]);
  });
});

describe('waivers by the thousand', () => {
  it('are read as far as a file could need', async () => {
    const many = (line: (i: number) => string) =>
      `version: 1\nname: Harbor\n${Array.from({ length: 1500 }, (_, i) => line(i)).join('')}`;
    const { waivers } = await read(many(() => '# alliance: allow round-stale -- x\n'));
    expect(waivers).toHaveLength(MOST_FAULTS);
    // All of them stand above the end of the file, which is what they are for.
    expect(new Set(waivers.map(({ line }) => line))).toEqual(new Set([1503]));
    const { diagnostics } = await read(many((i) => `# alliance: allow no-such-${i} -- x\n`));
    expect(diagnostics).toHaveLength(MOST_FAULTS);
    const named = await read(`version: 1\nname: A # alliance: allow ${'round-stale '.repeat(1500)}-- x\n`);
    expect(named.waivers).toHaveLength(MOST_FAULTS);
  });
});
