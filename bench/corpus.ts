/** Alliance files by the thousand, the same ones every time: 2 to 15 kB, 6 kB on average, as people write them. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtinRubric } from '../src/commands/builtin-rubric.ts';

const SEED = 20_260_514;
const NAMES = [
  'Eastside Tenants',
  'Añil Workers’ Center',
  'Harbor Faith Table',
  'Valley Youth Power',
  'Unión de Vecinos',
];
const SKILLS = ['base', 'organizing', 'research', 'policy', 'legal', 'facilitation'];
const EVIDENCE = [
  'Two calls after the April vote; never at the table.',
  'The minutes of three meetings say who decided, and members could tell it by heart.',
  'Leaders of four bases met for a weekend in March: “we had never talked like this”.',
];

/** Writes `count` files into `folder` and returns their mean size in bytes. */
export function writeCorpus(folder: string, count: number): number {
  const random = randomOf(SEED);
  const ids = builtinRubric().criteria.map(({ id }) => id);
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
      `    id: member-${m}`,
      `    base-building: ${pick(['yes', 'no', 'unknown'])}`,
      `    scale: [${pick(['local', 'regional', 'statewide'])}]`,
      `    constituencies: [tenants, "youth of color", ${pick(['elders', 'workers', 'immigrants'])}]`,
      `    skills: [${pick(SKILLS.slice(0, 3))}, ${pick(SKILLS.slice(3))}]`,
    ].join('\n'),
  );
  const answers = ids.flatMap((id) => {
    const dice = random();
    if (dice < 0.15) return [];
    if (dice < 0.2) return [`      ${id}: unknown`];
    if (dice < 0.6) return [`      ${id}: ${Math.floor(random() * 5)}`];
    return [`      ${id}: {level: ${Math.floor(random() * 5)}, evidence: "${pick(EVIDENCE)}"}`];
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
  function: {joint-action: primary, strategic-dialogue: secondary}
  membership:
    constituencies-and-sectors: {current: ${pick(['similar', 'mixed', 'diverse'])}, intended: diverse}
  geography: {member-scale: [local], alliance-scale: [statewide]}
  structure: {form: ${pick(['informal', 'hosted', 'independent'])}, staffing: members-staff, anchors: [member-0]}
  stage:
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
