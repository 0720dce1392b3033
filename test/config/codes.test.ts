/** The words of settings and what says them: no code without words, no words without a code. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { baseline } from '../../src/diagnostics/catalogue/baseline.ts';
import { config } from '../../src/diagnostics/catalogue/config.ts';
import { gates } from '../../src/diagnostics/catalogue/gates.ts';
import { waivers } from '../../src/diagnostics/catalogue/waivers.ts';

const src = join(import.meta.dirname, '../../src');

it('every code of settings has words, and all words are said somewhere', () => {
  const texts = ['config', 'lint'].flatMap((room) =>
    readdirSync(join(src, room))
      .filter((name) => name.endsWith('.ts'))
      .map((name) => readFileSync(join(src, room, name), 'utf8').replace(/_SEVERITIES(?:: [^=]*)? = \{[^}]*\}/g, '')),
  );
  const said = texts.flatMap((text) =>
    [...text.matchAll(/'((?:config|baseline|waiver|gate|glob)-[a-z-]+)'/g)].map(([, code]) => code ?? ''),
  );
  const known = [config, gates, baseline, waivers].flatMap((family) => Object.keys(family));
  expect([...new Set(said)].sort()).toEqual(known.sort());
});
