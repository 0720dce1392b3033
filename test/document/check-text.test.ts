/** Encodings other than UTF-8, as their bytes look once they were read as UTF-8. */
import { describe, expect, it } from 'vitest';
import { nextStepOf } from '../../src/diagnostics/render.ts';
import { checkText } from '../../src/document/check-text.ts';

const TEXT = 'version: 1\nname: Coalición\n';
const WIDE = {
  'UTF-16': (text: string) => Buffer.from(text, 'utf16le'),
  'UTF-16 the other way round': (text: string) => Buffer.from(text, 'utf16le').swap16(),
  'UTF-32': (text: string) => Buffer.from(Uint32Array.from(text, (char) => char.codePointAt(0) ?? 0).buffer),
  'UTF-32 the other way round': (text: string) => WIDE['UTF-32'](text).swap32(),
};

const read = (bytes: Buffer) => checkText(bytes.toString('utf8'), 'a.yaml');

describe('a text that is no UTF-8', () => {
  it.each(Object.entries(WIDE))(
    'because it is %s has one fault that says so, with and without a mark',
    (name, encode) => {
      for (const text of [TEXT, `\ufeff${TEXT}`, `\ufeff${TEXT.replaceAll('\n', '\r\n')}`, '# ours\n']) {
        const [fault, ...others] = read(encode(text));
        expect([fault?.code, fault?.place, others]).toEqual(['not-utf8', expect.objectContaining({ line: 1 }), []]);
        expect(nextStepOf(fault as never)).toContain(`again with the encoding ${name.slice(0, 6)},`);
      }
    },
  );

  it('because of one character of another encoding has the fault at that character', () => {
    const [fault, ...others] = read(Buffer.from(TEXT, 'latin1'));
    expect([fault?.code, fault?.place?.column, others]).toEqual(['not-utf8', 14, []]);
    expect(nextStepOf(fault as never)).toContain('again with the encoding Windows-1252');
  });

  it('is none because of zeros within it', () => {
    const faults = read(Buffer.from('version: 1\nname: a\0b\0c\0d\0e\0f\n'));
    expect(faults.map(({ code }) => code)).toEqual(Array(5).fill('control-character'));
    expect(read(Buffer.from('\0name: x\n')).map(({ code }) => code)).toEqual(['control-character']);
  });
});
