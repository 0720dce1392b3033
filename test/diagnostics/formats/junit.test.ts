import { describe, expect, it } from 'vitest';
import { renderJunit } from '../../../src/diagnostics/formats/junit.ts';
import { makeFinding, makeReport, textOf } from './make-report.ts';
import { readJunit } from './readers/junit-reader.ts';

const junit = (...args: Parameters<typeof makeReport>) => readJunit(textOf(renderJunit(makeReport(...args))));

describe('test results', () => {
  it('fail by an error, and show place, line and next step', () => {
    const [failed] = junit([makeFinding()]);
    expect(failed).toMatchObject({
      suite: 'a.alliance.yaml',
      classname: 'a.alliance.yaml',
      name: 'unknown-key profile/geograhpy',
      outcome: 'failure',
      message: '"geograhpy" is not part of a profile',
    });
    expect(failed?.text).toMatch(
      /^a\.alliance\.yaml:4:3 {2}unknown-key[\s\S]*\^\^\^[\s\S]*Expected one of: geography, stage\.$/,
    );
  });

  it('pass with a warning, which says itself', () => {
    const [passed] = junit([makeFinding({ severity: 'warning' })]);
    expect(passed?.outcome).toBe('system-out');
    expect(passed?.text).toContain('unknown-key (warning)');
  });

  it('pass once for a file in which nothing was found', () => {
    expect(junit([], { files: ['a.yaml', 'b.yaml'] })).toEqual(
      ['a.yaml', 'b.yaml'].map((suite) => ({
        ...{ suite, classname: suite, name: 'nothing found', outcome: 'passed', message: '', text: '' },
      })),
    );
  });

  it('skip what is suppressed, with the reason', () => {
    const suppressed = [
      { diagnostic: makeFinding(), by: 'waiver' as const, reason: 'for the\nfunder' },
      { diagnostic: makeFinding(), by: 'baseline' as const, reason: '' },
    ];
    const skipped = junit([makeFinding()], { suppressed }).filter(({ outcome }) => outcome === 'skipped');
    expect(skipped.map(({ name, message }) => [name, message])).toEqual([
      [
        'unknown-key profile/geograhpy (2)',
        '"geograhpy" is not part of a profile (waived in the file): for the funder',
      ],
      ['unknown-key profile/geograhpy (3)', '"geograhpy" is not part of a profile (known, in the baseline)'],
    ]);
  });

  it('have names of their own, also where a subject is named like a second one', () => {
    const subjects = ['x', 'x', 'x (2)', 'x (2)', 'x'];
    const names = junit(subjects.map((subject) => makeFinding({ subject }))).map(({ name }) => name);
    expect(names).toEqual(['x', 'x (2)', 'x (2) (2)', 'x (2) (3)', 'x (3)'].map((name) => `unknown-key ${name}`));
  });

  it('name the suites apart where two files show alike', () => {
    expect(junit([], { files: ['./a', 'a', 'b\u0001', 'b\u2401'] }).map(({ suite }) => suite)).toEqual([
      'a',
      'a (2)',
      'b\u2401',
      'b\u2401 (2)',
    ]);
  });

  it('attach no file that a text names', () => {
    const text = '[[[ATTACHMENT|/etc/passwd]]';
    const [, ...rest] = junit([makeFinding({ severity: 'warning', excerpt: [{ line: 4, text }] })])[0]!.text.split(
      '\n',
    );
    expect(rest.join('\n')).toContain('[ [ [ATTACHMENT|');
  });
});
