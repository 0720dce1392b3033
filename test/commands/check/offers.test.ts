/** Steps that offer a comment or take something out, done as they are told beside what else stands there. */
import { describe, expect, it } from 'vitest';
import { HEAD, makeFolder } from './folder.ts';

/** What is found in a text, with the next step of each by its code. */
async function checked(text: string, config?: string) {
  const folder = makeFolder({
    'harbor.alliance.yaml': text,
    ...(config !== undefined && { 'alliance.config.yaml': config }),
  });
  const found = (await folder.check()).report?.files.flatMap(({ diagnostics }) => diagnostics) ?? [];
  return { codes: found.map(({ code }) => code), next: new Map(found.map(({ code, next }) => [code, next ?? ''])) };
}

const commentIn = (next = '') => /# alliance: .*$/.exec(next)?.[0] ?? '';

describe('comments that are offered for one line', () => {
  const three = `${HEAD}members: [Eastside Tenants, Local 41]\ndefinition: {long-term: no, led-by: other, affiliates-of-one-network: yes}\n`;
  const codes = ['not-long-term', 'not-base-led', 'one-network-alone'];

  it('name the others, all of which fit in one', async () => {
    const { codes: found, next } = await checked(three);
    expect(found.sort()).toEqual([...codes].sort());
    for (const code of codes) {
      const step = next.get(code) ?? '';
      const others = codes.filter((other) => other !== code);
      expect(step).toContain(
        `(to set aside ${others.join(', ')} in this line too, write all codes into the one comment`,
      );
      const comment = commentIn(step);
      expect(comment).toContain(`allow ${code} -- `);
      expect((await checked(three.replace('yes}', `yes} ${comment}`))).codes.sort()).toEqual(others.sort());
      const joint = comment.replace(code, codes.join(', '));
      expect((await checked(three.replace('yes}', `yes} ${joint}`))).codes).toEqual([]);
    }
  });

  it('are for each alone where it stands alone', async () => {
    const { next } = await checked(three.replace(', led-by: other, affiliates-of-one-network: yes', ''));
    expect(commentIn(next.get('not-long-term'))).toBe('# alliance: allow not-long-term -- a coalition of one campaign');
  });

  it('are none where one without a reason is there', async () => {
    const text = three.replace('definition', '# alliance: allow not-base-led\ndefinition');
    const { next } = await checked(text);
    expect(next.get('not-base-led')).toMatch(
      /sets it aside, with your own reason\. One stands in line 4 already, and lacks no more than its reason: write it there, and no second comment\.$/,
    );
    const step = next.get('not-long-term');
    expect(step).toContain('(to set aside one-network-alone in this line too,');
    expect(commentIn(step)).toContain('allow not-long-term -- ');
    expect(
      (await checked(text.replace('not-base-led\n', 'not-base-led -- service groups lead us\n'))).codes,
    ).not.toContain('not-base-led');
  });
});

describe('what is taken out', () => {
  const MEMBERS = 'members: [Eastside Tenants, Clean Air Harbor, Local 41]\n';
  it.each([
    ['more-members-than-told', 'definition: {independence: yes, organizations: 2}\n', ', organizations: 2'],
    ['more-members-than-told', 'definition: {organizations: 2}\n', 'organizations: 2'],
    ['more-members-than-told', 'definition:\n  organizations: 2\n  independence: yes\n', '  organizations: 2\n'],
    ['more-members-than-told', 'definition:\n  organizations: 2\n', 'definition:\n  organizations: 2\n'],
    ['no-months-for-wins', 'funding: {sources: [unions], wins-within-months: 0}\n', ', wins-within-months: 0'],
    ['no-months-for-wins', 'funding:\n  wins-within-months: 0\n', 'funding:\n  wins-within-months: 0\n'],
    ['impossible-share', 'funding: {sources: [unions, earned], largest-share: 100}\n', ', largest-share: 100'],
  ])('ends %s: %j', async (code, part, out) => {
    const text = `${HEAD}${MEMBERS}${part}`;
    const { codes, next } = await checked(text);
    expect(codes).toEqual([code]);
    const step = next.get(code) ?? '';
    const [map = ''] = part.split(':');
    if (out.startsWith(', ')) expect(step).toContain(`take out "${out.slice(2)}" with the comma beside it`);
    else if (part.includes('{')) expect(step).toContain(`take out "${out}"; the braces may stay empty`);
    else {
      const [line = ''] = /\w\S*: \d+/.exec(out) ?? [];
      expect(step).toContain(`delete the line "${line}"`);
      expect(step.includes(`delete the line "${line}", and "${map}:" above it`)).toBe(out === part);
    }
    expect((await checked(text.replace(out, ''))).codes).toEqual([]);
  });

  it('says how a member that has left is written in place of its name', async () => {
    const text = `${HEAD}${MEMBERS}definition: {organizations: 2}\n`;
    const written = /such as in place of (.*?): (\{.*\})$/.exec(
      (await checked(text)).next.get('more-members-than-told') ?? '',
    );
    expect((await checked(text.replace(written?.[1] ?? '', written?.[2] ?? ''))).codes).toEqual([]);
  });
});

describe('what is written in place of something', () => {
  const round = (...lines: string[]) =>
    `assessments:\n  - id: spring-2026\n    date: 2026-05-14\n${lines.map((line) => `    ${line}\n`).join('')}`;
  const low = round('depth: quick', 'answers: {safe-space: 0, hard-conversations: 0}');
  const far = 'profile: {geography: {member-scale: [local], alliance-scale: [local, national]}}\n';
  it.each([
    [
      'stage-beyond-answers',
      `profile: {stage: {formation: {progress: under-way}}}\n${low}`,
      'not-started',
      'under-way',
    ],
    ['stage-beyond-answers', `profile: {stage: {formation: {progress: done}}}\n${low}`, 'not-started', 'done'],
    ['far-target-without-way-back', `${far}targets: [{name: A, level: national, way-back: no}]\n`, 'yes', 'no'],
    [
      'high-level-held-by-nobody',
      round('answers: {safe-space: {evidence: Ground rules, held-by: nobody, level: 3}}'),
      '2',
      '3',
    ],
  ])('ends %s: %j', async (code, part, wanted, was) => {
    const { codes, next } = await checked(`${HEAD}${part}`);
    expect(codes).toContain(code);
    expect(next.get(code)).toMatch(new RegExp(`(?:write|level) ${wanted}\\b`));
    const at = part.lastIndexOf(`: ${was}}`);
    const mended = `${part.slice(0, at)}: ${wanted}${part.slice(at + 2 + was.length)}`;
    expect((await checked(`${HEAD}${mended}`)).codes).not.toContain(code);
  });

  it('ends a comment that goes on with a text, where its sign # is in place', async () => {
    const text = `${HEAD}about: The Bayline grant\n#   ends in June 2027.\n`;
    const step = (await checked(text)).next.get('text-cut-by-hash') ?? '';
    const [, typed = ''] = /leave only one space behind the #: (#.*)$/.exec(step) ?? [];
    expect((await checked(text.replace('#   ends in June 2027.', typed))).codes).toEqual([]);
    const further = text.replace('#   ends', '  # ends');
    expect((await checked(further)).next.get('text-cut-by-hash')).toMatch(/put the # below the first letter/);
    expect((await checked(further.replace('  #', '#'))).codes).toEqual([]);
  });

  it('sets aside what a quick round that is over leaves out', async () => {
    const text = `${HEAD}${round('depth: quick', 'mode: desk', 'state: closed', 'answers: {safe-space: 2, bridge-builders: 2}')}`;
    const { codes, next } = await checked(text);
    expect(codes).toEqual(['quick-answer-outside']);
    const comment = commentIn(next.get('quick-answer-outside'));
    expect((await checked(text.replace('depth: quick', `depth: quick ${comment}`))).codes).toEqual([]);
  });
});
