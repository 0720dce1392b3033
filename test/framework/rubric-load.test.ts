import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { builtinRubric } from '../../src/commands/rubric/builtin.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { nextStepOf } from '../../src/diagnostics/render.ts';
import { hashRubric, type LoadedRubric, loadRubric } from '../../src/framework/load-rubric.ts';
import type { Rubric } from '../../src/framework/rubric-schema.ts';

const FOLDER = 'rubrics/crossroads';

function crossroadsFiles(): { name: string; text: string }[] {
  const names = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.yaml'));
  return names.map((name) => ({ name: `${FOLDER}/${name}`, text: readFileSync(`${FOLDER}/${name}`, 'utf8') }));
}

let base: Rubric;
beforeAll(async () => {
  const { rubric, diagnostics } = await loadRubric(crossroadsFiles());
  expect(diagnostics).toEqual([]);
  base = rubric!;
});
const extend = (text: string, name = 'own/rubric.yaml') => loadRubric([{ name, text }], base);
const HEAD = 'extends: crossroads\nid: ours\nversion: 1.0.0\nname: Ours\n';
const codes = ({ diagnostics }: LoadedRubric) => diagnostics.map(({ code, place }) => `${code}@${place?.line}`);

describe('the rubric that comes with the program', () => {
  it('is what the build compiled, hash included', () => {
    expect(builtinRubric()).toEqual(JSON.parse(JSON.stringify(base)));
    expect(base.hash).toMatch(/^[0-9a-f]{16}$/);
  });

  it('has the same hash whatever the order of files and keys, and another after any change', async () => {
    const again = await loadRubric(crossroadsFiles().reverse());
    expect(again.rubric?.hash).toBe(base.hash);
    const turned = Object.fromEntries(Object.entries(base).reverse()) as Rubric;
    expect(hashRubric(turned)).toBe(base.hash);
    expect(hashRubric({ ...base, version: '9.9.9' })).not.toBe(base.hash);
  });

  it('asks criteria in the order of the sections', () => {
    const sections = [...new Set(base.criteria.map(({ section }) => section))];
    expect(sections.slice(0, 2)).toEqual(['function', 'membership']);
    expect(sections.at(-1)).toBe('institutionalization');
    expect(sections).toHaveLength(10);
  });
});

describe('a rubric of one’s own', () => {
  it('keeps the base where it says nothing, and has an id and a hash of its own', async () => {
    const { rubric, diagnostics } = await extend(HEAD);
    expect(diagnostics).toEqual([]);
    expect(rubric).toMatchObject({ id: 'ours', version: '1.0.0', name: 'Ours' });
    expect(rubric?.criteria).toEqual(base.criteria);
    expect(rubric?.hash).not.toBe(base.hash);
  });

  it('reweights and rewords what is there, field by field', async () => {
    const { rubric } = await extend(
      `${HEAD}criteria:\n  - {id: safe-space, weight: 2.5, levels: {4: Ours.}}\nroles:\n  - {id: cement, aspects: [{id: trust, weight: 3}]}\n`,
    );
    const before = base.criteria.find(({ id }) => id === 'safe-space')!;
    const after = rubric?.criteria.find(({ id }) => id === 'safe-space');
    expect(after).toEqual({ ...before, weight: 2.5, levels: { ...before.levels, 4: 'Ours.' } });
    expect(rubric?.roles[1]?.aspects[0]).toMatchObject({ id: 'trust', weight: 3, essential: true });
  });

  it('adds criteria in their section, switches others off and takes optional fields away', async () => {
    const { id: _id, ...like } = base.criteria.find(({ id }) => id === 'safe-space')!;
    const added = JSON.stringify([
      { id: 'shared-meals', ...like },
      { id: 'separate-space', applies: null },
    ]);
    const { rubric, diagnostics } = await extend(
      `${HEAD}off: [hard-conversations, campaign-before-trust]\ncriteria: ${added}\n`,
    );
    expect(diagnostics.map(({ code, severity, place, args }) => [code, severity, place?.line, args.criterion])).toEqual(
      base.tensions
        .filter(({ when }) => JSON.stringify(when).includes('"hard-conversations"'))
        .map(() => ['rubric-also-off', 'warning', 5, 'hard-conversations']),
    );
    const ids = rubric?.criteria.map(({ id }) => id) ?? [];
    expect(ids).toContain('shared-meals');
    expect(ids).not.toContain('hard-conversations');
    expect(rubric?.tensions.map(({ id }) => id)).not.toContain('campaign-before-trust');
    expect(rubric?.criteria[ids.indexOf('shared-meals')]?.section).toBe('formation');
    expect(rubric?.criteria.find(({ id }) => id === 'separate-space')).not.toHaveProperty('applies');
  });

  it('points at its own line for every fault', async () => {
    expect(codes(await extend(`${HEAD}off:\n  - no-such-thing\n`))).toEqual(['rubric-unknown-off@6']);
    expect(codes(await extend(HEAD.replace('crossroads', 'elsewhere')))).toEqual(['rubric-unknown-base@1']);
    const wrong = `${HEAD}criteria:\n  - id: safe-space\n    wieght: 2\n  - id: trust-asked\n    weight: 0\n    kind: other\n`;
    expect(codes(await extend(wrong)).sort()).toEqual(['rubric-not-above@9', 'unknown-key@7', 'wrong-value@10']);
    const lost = `${HEAD}criteria:\n  - id: safe-space\n    aspect: cement.turst\n    themes: [place-maters]\n`;
    const { diagnostics, rubric } = await extend(lost);
    expect(rubric).toBeNull();
    expect(diagnostics.map(({ place, args }) => [place?.line, args.nearest])).toEqual([
      [7, 'cement.trust'],
      [8, 'place-matters'],
    ]);
  });

  it('is missing what it must have when it is no extension', async () => {
    const { rubric, diagnostics } = await loadRubric([{ name: 'a.yaml', text: 'id: alone\n' }], base);
    expect(rubric).toBeNull();
    expect(diagnostics.map(({ args }) => args.parts ?? args.key)).toEqual([
      'version',
      'name',
      expect.stringMatching(/^"report", .*"stages", .*"roles", .*"criteria"$/),
    ]);
  });

  it('is told what to write where it says who it is, and where what is missing can be taken from', async () => {
    const files = [
      { name: 'criteria/a.yaml', text: '[]\n' },
      { name: 'rubric.yaml', text: '# ours\nid: ours\nname: Ours\n' },
    ];
    const { diagnostics } = await loadRubric(files, base);
    const step = (one: Diagnostic | undefined) => one && nextStepOf(one);
    const on = (key: string) => diagnostics.find(({ args }) => args.key === key);
    expect(step(on('version'))).toBe(
      'Add this line at the left edge of this file, with your own value behind the colon: version: 1.0.0',
    );
    expect(step(on('report'))).toBe(
      'If this rubric is to stand alone, write each of these names at the left edge of one of its files, with a colon behind it and what belongs to it indented below ("alliance schema rubric" prints what). If it is to build on the built-in one, add this line at the left edge of this file; what your files lack then comes from there (also questions that you took out, unless you list their ids below a line "off:"): extends: crossroads',
    );
    expect(new Set(diagnostics.map(({ file, place }) => `${file}:${place?.line}`))).toEqual(new Set(['rubric.yaml:2']));
    const mended = `extends: crossroads\nversion: 1.0.0\nid: ours\nname: Ours\n`;
    expect((await loadRubric([{ name: 'rubric.yaml', text: mended }], base)).diagnostics).toEqual([]);
    const alone = await loadRubric(files);
    expect(step(alone.diagnostics.find(({ args }) => args.key === 'report'))).toMatch(
      /^Write each of these names at the left edge of one of the files of this rubric, with a colon behind it/,
    );
  });

  it('that lost one part is told of that part', async () => {
    const stepOf = async (id: string, over?: Rubric) => {
      const files = crossroadsFiles().map(({ name, text }) => {
        if (!name.endsWith('/rubric.yaml')) return { name, text };
        const head = parseDocument(text);
        head.delete('report');
        head.set('id', id);
        return { name, text: String(head) };
      });
      const [one, ...others] = (await loadRubric(files, over)).diagnostics;
      expect(others).toEqual([]);
      return one && nextStepOf(one);
    };
    expect(await stepOf('crossroads', base)).toMatch(
      /^This rubric has the id of the built-in one, "crossroads"\. If it is a copy of that one, put the line "report:" back.* give it an id of its own, and add this line .*: extends: crossroads$/,
    );
    expect(await stepOf('ours', base)).toMatch(
      /^If this rubric is to stand alone, put the line "report:" back, or write it.* add this line at the left edge of this file; .*: extends: crossroads$/,
    );
    expect(await stepOf('ours')).toMatch(
      /^Put the line "report:" back, or write it at the left edge of one of the files of this rubric/,
    );
  });

  it('is not told to leave out a part that it must have', async () => {
    const emptyOf = async (text: string) => {
      const { diagnostics } = await loadRubric([{ name: 'a.yaml', text }], base);
      const { place, args, ...rest } = diagnostics.find(({ code }) => code === 'empty-value') as Diagnostic;
      return [place?.line, nextStepOf({ place, args, ...rest })];
    };
    expect(await emptyOf('id: ours\nversion: 1.0.0\nname: Ours\nreport:\n')).toEqual([
      4,
      'Write what belongs to it on the lines below, indented ("alliance schema rubric" prints what), or put back the lines that stood there.',
    ]);
    for (const text of ['name: Ours\nversion:\n', 'extends: crossroads\nversion:\n'])
      expect(await emptyOf(`${text}id: ours\n`)).toEqual([2, 'Write it behind the colon, such as: version: 1.0.0']);
    expect(await emptyOf('extends: crossroads\nid: ours\nreport:\n')).toEqual([
      3,
      'To change what "crossroads" says of it, write what differs on the lines below, indented ("alliance schema rubric" prints what belongs there). To keep what "crossroads" has, delete this line.',
    ]);
  });

  it('may hold files without a word', async () => {
    const files = ['', '# later\n'].map((text, index) => ({ name: `more-${index}.yaml`, text }));
    expect((await loadRubric([{ name: 'a.yaml', text: HEAD }, ...files], base)).diagnostics).toEqual([]);
    const alone = await loadRubric(files, base);
    expect(alone.diagnostics.map(({ args }) => args.parts ?? args.key)).toEqual([
      'id',
      'version',
      'name',
      expect.stringContaining('"roles"'),
    ]);
  });

  it('is told of what it changes twice', async () => {
    const twice = 'criteria:\n  - {id: safe-space, weight: 2}\n  - {id: safe-space, quick: true}\n';
    expect(codes(await extend(`${HEAD}${twice}`))).toEqual(['rubric-repeated-id@7']);
    const wrong = twice.replace('quick: true', 'weight: x');
    expect(codes(await extend(`${HEAD}${wrong}`))).toEqual(['wrong-type@7']);
    const first = twice.replace('weight: 2', 'weight: x');
    expect(codes(await extend(`${HEAD}${first}`))).toEqual(['wrong-type@6']);
  });

  it('refuses a text that is no YAML, and a part that two files hold', async () => {
    expect(codes(await extend('id: [unclosed\n'))[0]).toMatch(/^yaml-syntax@/);
    const twice = await loadRubric(
      [
        { name: 'a.yaml', text: HEAD },
        { name: 'b.yaml', text: 'name: Again\n' },
      ],
      base,
    );
    expect(twice.diagnostics.map(({ code, file }) => [code, file])).toEqual([['rubric-repeated-key', 'b.yaml']]);
  });
});
