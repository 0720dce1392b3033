/**
 * Alliance files by the thousand, the same ones every time: 4 to 8 kB, 6 kB on average, as people write them who keep
 * them well, so that a check has little to say of nearly all.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtinRubric } from '../src/commands/rubric/builtin.ts';

const SEED = 20_260_514;
const NAMES = [
  'Eastside Tenants',
  'Añil Workers’ Center',
  'Harbor Faith Table',
  'Valley Youth Power',
  'Unión de Vecinos',
];
const EVIDENCE = [
  'The minutes of three meetings say who decided.',
  'Two calls after the April vote; it is on the agenda since.',
  'Leaders of four bases met in March: “never like this”.',
];

/** Writes `count` files into `folder` and returns their mean size in bytes. */
export function writeCorpus(folder: string, count: number): number {
  const random = randomOf(SEED);
  const ids = builtinRubric().criteria.flatMap(({ id, applies }) => (applies === undefined ? id : []));
  let size = 0;
  for (let n = 0; n < count; n++) {
    const below = join(folder, String(n % 100).padStart(2, '0'));
    if (n < 100) mkdirSync(below, { recursive: true });
    const text = allianceText(n, ids, random);
    size += Buffer.byteLength(text);
    writeFileSync(join(below, `${String(n).padStart(6, '0')}.alliance.yaml`), text);
  }
  return size / count;
}

function allianceText(n: number, ids: readonly string[], random: () => number): string {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const members = Array.from({ length: 2 + Math.floor(random() * 8) }, (_, m) =>
    [
      `  - name: "${pick(NAMES)} ${n}-${m}"   # since ${1990 + m}`,
      `    base-building: yes`,
      `    scale: [${pick(['local', 'regional'])}]`,
      `    constituencies: [tenants, "youth of color", ${pick(['elders', 'workers', 'immigrants'])}]`,
      '    skills: [base, organizing, facilitation]',
    ].join('\n'),
  );
  const answers = ids.flatMap((id, place) => {
    const dice = random();
    if (dice < 0.1) return [];
    if (dice < 0.15) return [`      ${id}: unknown`];
    if (dice < 0.4) return [`      ${id}: 2`];
    return [`      ${id}: {level: ${dice < 0.9 ? 3 : 4}, evidence: "${place + 1}: ${pick(EVIDENCE)}"}`];
  });
  return `version: 1
name: Alliance ${n} für alle
about: >-
  Founded in a church hall after the rents rose twice in a year,
  and kept going because nobody else would.
definition: {independence: "yes", long-term: "yes", led-by: base-building}
members:
${members.join('\n')}
profile:
  function: {information-sharing: secondary, strategic-dialogue: primary}
  membership:
    constituencies-and-sectors: {current: mixed, intended: diverse}
  geography: {member-scale: [local, regional], alliance-scale: [statewide]}
  structure: {form: ${pick(['informal', 'hosted'])}, staffing: members-staff, admission: invited}
  stage:
    strategy-development: {progress: done, evaluation: partly}
    outreach: {progress: done, evaluation: partly}
    formation: {progress: done, evaluation: partly}
    operation: {progress: under-way}
path: {current: ${pick(['joint-action-first', 'relationship-first'])}}
assessments:
  - id: spring-2026
    date: "2026-05-14" # in quotes, because ajv-cli reads a bare one as a time
    depth: full
    mode: consensus # agreed in the room
    state: closed
    answers:
${answers.join('\n')}
`;
}

/** mulberry32: small, seeded and good enough for sizes and levels. */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
