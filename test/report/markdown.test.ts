import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeText, renderMarkdown } from '../../src/report/markdown.ts';
import { assessed, complete, rubric } from './fixture.ts';

const MARKUP = /[`*_[\]<>#|~&$@]|:\/\/|www\./;
/** What begins a list or a heading where it begins a line. */
const LEADING = /^[-+=]|^\d+[.)]/;
const options = { width: 80, color: false, details: true };

/** What a reader of Markdown sees of a text without markup: backslashes before punctuation go away. */
function read(markdown: string): string {
  return markdown.replace(/\\([!-/:-@[-`{-~])/g, '$1');
}

/** Markup that is left when every escaped character is taken out. */
function active(markdown: string): string {
  return markdown.replace(/\\[!-/:-@[-`{-~]/g, '');
}

describe('Markdown', () => {
  it('keeps hostile text as text', () => {
    const cases = [
      '<script>alert(1)</script>',
      '[link](javascript:alert(1)) ![image](x)',
      '# heading',
      '- item',
      '1. item',
      '+ item',
      '> quote',
      '| cell | cell |',
      '`code` ```fence',
      '**bold** _it_ ~~no~~',
      '&lt; &#60;',
      '\\*not\\*',
      'https://evil.example www.evil.example a@b.example',
      '=====',
      '$x^2$',
    ];
    for (const text of cases) {
      expect(read(escapeText(text))).toBe(text);
      expect(active(escapeText(text)), text).not.toMatch(MARKUP);
      expect(escapeText(text)).not.toMatch(LEADING);
    }
  });

  it('reads back as it was written, on one line, for any text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), (text) => {
        const escaped = escapeText(text);
        expect(escaped).not.toMatch(/[\n\r]/);
        expect(active(escaped)).not.toMatch(MARKUP);
        expect(escaped).not.toMatch(LEADING);
        if (/^[ -~]*$/.test(text)) expect(read(escaped)).toBe(text.replace(/ +/g, ' ').trim());
      }),
    );
  });

  it('lets no text of the file add a line, a cell or a tag', () => {
    const evil = 'x\n\n# Owned\n| a | b |\n<img src=x onerror=alert(1)>';
    const answers = {
      ...complete,
      'safe-space': { level: 3, evidence: evil },
      'news-flows': { 'not-applicable': evil },
    };
    const calm = { ...complete, 'safe-space': { level: 3, evidence: 'x' }, 'news-flows': { 'not-applicable': 'x' } };
    const draw = (given: typeof answers, name: string) =>
      renderMarkdown(assessed(given, { name, values: [{ name }] }), rubric, options);
    const [loud, quiet] = [draw(answers, evil), draw(calm, 'x')];
    expect(loud.split('\n').length).toBe(quiet.split('\n').length);
    expect(active(loud).match(/[|<>#]/g)).toEqual(active(quiet).match(/[|<>#]/g));
  });

  it('gives each column of its table one meaning', () => {
    const heads = (found: ReturnType<typeof assessed>) =>
      renderMarkdown(found, rubric, { ...options, details: false })
        .split('\n')
        .filter((line) => line.startsWith('|'));
    expect(heads(assessed())[0]).toBe('|  | Score | Range | Band | Ready now | Ready for institutionalization |');
    const [head, , ...roles] = heads(assessed({ ...complete, 'targets-by-power': null }));
    expect(head).toMatch(/\| Ready for institutionalization \| Why there is no score \|$/);
    expect(roles[0]).toMatch(/\| 67 \| 67-67 \| growing \| ready \| ready \| {2}\|$/);
    expect(roles[2]).toMatch(/\| – \| 25-75 \| – \| not yet to ready \| not yet to ready \| 50% answered so far \|$/);
    const stage = { operation: { progress: 'under-way' as const }, ending: true };
    expect(heads(assessed(complete, { profile: { stage } }))[0]).toMatch(/\| Ready now \| Next stage \|$/);
    expect(heads(assessed(complete, { profile: {} }))[0]).toContain('| Ready for outreach | Ready for formation |');
  });

  it('can be handed out', async () => {
    const text = renderMarkdown(assessed(), rubric, { ...options, details: false });
    await expect(text).toMatchFileSnapshot('golden/handout.md.txt');
  });
});
