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

  it('can be handed out', async () => {
    const text = renderMarkdown(assessed(), rubric, { ...options, details: false });
    await expect(text).toMatchFileSnapshot('golden/handout.md.txt');
  });
});
