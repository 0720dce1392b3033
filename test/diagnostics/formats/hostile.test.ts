/** Text that would be a command, a tag or an escape anywhere else comes out of every format as text. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCatalogue } from '../../../src/diagnostics/catalogue/all.ts';
import type { CheckReport } from '../../../src/diagnostics/check-report.ts';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { repositoryPath } from '../../../src/diagnostics/formats/identity.ts';
import { checkFormats, findCheckFormat } from '../../../src/diagnostics/formats/registry.ts';
import { printable } from '../../../src/document/printable.ts';
import { makeFinding, makeReport, textOf } from './make-report.ts';
import { runnerCommands } from './readers/github-runner.ts';
import { readGitlab } from './readers/gitlab-reader.ts';
import { readJson } from './readers/json-reader.ts';
import { readJunit } from './readers/junit-reader.ts';
import { readSarif } from './readers/sarif-reader.ts';
import { paintless } from './rich-report.ts';

const catalogue = readCatalogue();

const HOSTILE = [
  '</script><script>alert(1)</script>',
  '<!-- --><![CDATA[x]]>]]>&amp;&lt;&#0;<?xml?>',
  '%0A::error file=x::y%0D%250A',
  'a\n::error file=x,line=1::pwned',
  'a\r\n   ::add-mask::e\r::stop-commands::x',
  '::set-output name=x::y',
  '\u3000::warning::wide blank',
  '##[add-mask]a ###[error]b ##vso[task.setvariable variable=x]y ##teamcity[message]',
  'comma, pipe | colon: equals=',
  '"double" \'single\' `tick` \\ $(id) \u0024{x} {key} {{x}} {n|one|many}',
  '[link](https://evil.example) ![x](y) [[ATTACHMENT|/etc/passwd]]',
  '\u001b[2J\u001b]8;;http://evil.example\u0007click\u001b]8;;\u0007\u009b2J',
  'right \u202eto left\u202c \u2066isolated\u2069 \ufeff \u2028 \u2029',
  '👩‍👩‍👧‍👦 🧑🏽‍🤝‍🧑🏻 連合 e\u0301',
  'half \ud83d and \udc69',
  'nul \u0000 tab \t delete \u007f \u0085 \ufffe \uffff',
  '__proto__',
  '=cmd|/c calc!A0',
  '../../etc/passwd',
  ' ',
];
const ACTING = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]|\p{Surrogate}/u;
const wellFormed = (text: string) => text.replace(/\p{Surrogate}/gu, '\ufffd');

const argNames = [...new Set(JSON.stringify(catalogue).match(/(?<=\{)\w+(?=[|}])/g))];
const piece = fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary', maxLength: 12 }));
const words = fc.array(piece, { minLength: 1, maxLength: 3 }).map((pieces) => pieces.join(' '));
const value = fc.oneof(words, fc.integer());
const place = fc
  .tuple(fc.integer({ min: 1, max: 99 }), fc.nat(200), fc.nat(3), fc.nat(50))
  .map(([line, column, lines, width]) => ({
    ...{ line, column: column + 1, endLine: line + lines },
    endColumn: lines === 0 ? column + 1 + width : width + 1,
  }));
const finding: fc.Arbitrary<Diagnostic> = fc
  .record({
    code: fc.constantFrom(...Object.keys(catalogue), 'no-such-code'),
    severity: fc.constantFrom<Diagnostic['severity'][]>('error', 'warning'),
    file: words.filter((name) => name !== ''),
    path: fc.array(fc.oneof(words, fc.nat(9)), { maxLength: 3 }),
    subject: fc.option(words, { nil: undefined }),
    place: fc.option(place),
    text: words,
    args: fc.dictionary(fc.constantFrom(...argNames), value, { maxKeys: 8 }),
  })
  .map(({ subject, text, ...rest }) => ({
    ...rest,
    ...(subject === undefined ? {} : { subject }),
    excerpt: rest.place === null ? [] : [{ line: rest.place.line, text: printable(text).replaceAll('\n', ' ') }],
  }));
const report: fc.Arbitrary<CheckReport> = fc
  .record({
    diagnostics: fc.array(finding, { maxLength: 30 }),
    suppressed: fc.array(
      fc.record({ diagnostic: finding, by: fc.constantFrom('waiver' as const, 'baseline' as const), reason: words }),
      { maxLength: 4 },
    ),
    clean: fc.uniqueArray(
      words.filter((name) => name !== ''),
      { maxLength: 3 },
    ),
    unread: fc.nat(2),
    unusable: fc.array(
      fc.record({ file: words.filter((name) => name !== ''), gates: fc.array(words, { maxLength: 2 }) }),
      { maxLength: 2 },
    ),
  })
  .map(({ diagnostics, clean, ...rest }) => {
    const files = [...new Set([...clean, ...diagnostics.map(({ file }) => file)])].sort();
    return makeReport(diagnostics, { files, ...rest });
  });

async function render(name: string, what: CheckReport, more = {}): Promise<string> {
  const format = findCheckFormat(name);
  if (format === null) throw new Error(`there is no format ${name}`);
  return textOf((await format.load())(what, { ...paintless, ...more }));
}

/** A check that has `text` in every place where text of a file can come to stand. */
function poisoned(text: string): CheckReport {
  const args = Object.fromEntries(argNames.map((name) => [name, text]));
  const excerpt = [{ line: 4, text: printable(text).replaceAll('\n', ' ') }];
  const one = (code: string) => makeFinding({ code, file: text, path: [text], subject: text, args, excerpt });
  const diagnostics = Object.keys(catalogue).map(one);
  const suppressed = [{ diagnostic: one('unknown-key'), by: 'waiver' as const, reason: text }];
  return makeReport(diagnostics, { suppressed });
}

describe.each(HOSTILE)('%j', (text) => {
  const what = poisoned(text);

  it.each(checkFormats.map(({ name }) => name))(
    'acts on no terminal and commands no build server as %s',
    async (name) => {
      const said = await render(name, what, { width: 20, withSuppressed: true });
      expect(ACTING.exec(said)).toBeNull();
      if (name !== 'github') expect(said).not.toMatch(/##\w*\[/);
      const commands = runnerCommands(said);
      expect(commands.map((one) => one.name)).toEqual(name === 'github' ? [...Array(10).fill('error'), 'notice'] : []);
    },
  );

  it('reads back as it was', async () => {
    const path = repositoryPath(wellFormed(text));
    expect(readJson(await render('json', what)).files.map(({ file }) => file)).toEqual([wellFormed(text)]);
    expect(readGitlab(await render('gitlab', what)).every(({ location }) => location.path === path)).toBe(true);
    const run = readSarif(await render('sarif', what));
    const { uri } = run.results[0]!.locations[0]!.physicalLocation.artifactLocation;
    expect(decodeURIComponent(uri)).toBe(path);
    const [command] = runnerCommands(await render('github', what));
    expect(command?.properties.file?.replace(/^\.\/(?==)/, '')).toBe(printable(path));
    expect(readJunit(await render('junit', what))).toHaveLength(what.diagnostics.length + 1);
  });

  it('ends no script that data is pasted into', async () => {
    for (const name of ['json', 'sarif', 'gitlab']) expect(await render(name, what)).not.toMatch(/<[/!]/);
  });
});

describe('any check', () => {
  it('reads back from every format with as many findings as it has', async () => {
    await fc.assert(
      fc.asyncProperty(report, async (what) => {
        const all = what.diagnostics.length;
        const errors = what.diagnostics.filter(({ severity }) => severity === 'error').length;
        const told = (await render('text', what)).split(/\n\n/).filter((block) => block !== '');
        expect(told).toHaveLength(all);
        const { counts, files } = readJson(await render('json', what));
        expect(counts).toMatchObject({ errors, warnings: all - errors, suppressed: what.suppressed.length });
        expect(files.flatMap(({ diagnostics }) => diagnostics)).toHaveLength(all);
        expect(files.flatMap(({ suppressed }) => suppressed)).toHaveLength(what.suppressed.length);
        expect(readSarif(await render('sarif', what)).results).toHaveLength(all);
        const marked = readSarif(await render('sarif', what, { withSuppressed: true })).results;
        expect(marked).toHaveLength(all + what.suppressed.length);
        expect(marked.filter(({ suppressions }) => suppressions)).toHaveLength(what.suppressed.length);
        expect(readGitlab(await render('gitlab', what))).toHaveLength(all);
        const cases = readJunit(await render('junit', what)).map(({ outcome }) => outcome);
        expect(cases.filter((outcome) => outcome === 'failure')).toHaveLength(errors);
        expect(cases.filter((outcome) => outcome === 'system-out')).toHaveLength(all - errors);
        expect(cases.filter((outcome) => outcome === 'skipped')).toHaveLength(what.suppressed.length);
        checkCommands(runnerCommands(await render('github', what)), errors, all - errors);
      }),
      { numRuns: 150, seed: 20_261_121 },
    );
  });
});

function checkCommands(commands: ReturnType<typeof runnerCommands>, errors: number, warnings: number): void {
  const count = (wanted: string) => commands.filter(({ name }) => name === wanted).length;
  expect([count('error'), count('warning')]).toEqual([Math.min(10, errors), Math.min(10, warnings)]);
  const others = Math.max(0, errors - 10) + Math.max(0, warnings - 10);
  const notices = commands.filter(({ name }) => name === 'notice').map(({ properties }) => properties.title);
  const title = others === 1 ? 'one more finding' : `${others} more findings`;
  expect(notices).toEqual(others === 0 ? [] : [title]);
}
