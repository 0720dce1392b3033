/** Each format's whole output for one check, to be read. */
import { describe, expect, it } from 'vitest';
import { checkFormats } from '../../../src/diagnostics/formats/registry.ts';
import { textOf } from './make-report.ts';
import { paintless, richReport } from './rich-report.ts';

const report = await richReport();

describe('a check in full', () => {
  it.each(checkFormats.map(({ name, extension, load }) => ({ name, extension, load })))(
    'as $name',
    async ({ name, extension, load }) => {
      const ending = extension.startsWith(name) ? extension : `${name}.${extension}`;
      await expect(textOf((await load())(report, paintless))).toMatchFileSnapshot(`golden/rich.${ending}`);
    },
  );

  it('as sarif with what is suppressed', async () => {
    const { renderSarif } = await import('../../../src/diagnostics/formats/sarif.ts');
    const text = textOf(renderSarif(report, { ...paintless, withSuppressed: true }));
    await expect(text).toMatchFileSnapshot('golden/rich-with-suppressed.sarif');
  });
});
