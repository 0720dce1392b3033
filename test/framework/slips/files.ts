/** Files without a fault, in which the tests make slips: as we ship them, and some with all that they hold on few lines or on many. */
import { readdirSync, readFileSync } from 'node:fs';

const EXAMPLES = new URL('../../../examples/', import.meta.url);

/** Name and text of each. */
export function examples(): [name: string, text: string][] {
  return readdirSync(EXAMPLES)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => [name, readFileSync(new URL(name, EXAMPLES), 'utf8')]);
}

export const BASE = `version: 1
name: Port Ellery Table
members:
  - name: Eastside Tenants
    skills: [base, organizing]
    places: [Eastside]
  - {name: Dock Workers Local Nine, skills: [research], places: [Eastside]}
  - name: Harbor Faith Council
    constituencies: [congregations]
    issues: [{issue: rents, position: a cap}, buses]
targets:
  - {name: City Council of Port Ellery, level: local, decides: rents and leases}
  - {name: Port Board, level: regional}
profile:
  structure: {form: informal, led-by: leaders, decision-making: consensus}
  stage:
    formation: {progress: done}
    operation: {progress: under-way}
assessments:
  - id: autumn-2026
    date: 2026-10-17
    mode: consensus
    people: 12
    answers:
      trust-asked: {level: 2, evidence: Two calls were answered within a day}
      news-flows-back: 1
      safe-space: {level: 3, evidence: Ground rules are read at each meeting}
`;

/** All below its name, and lists at the column of theirs. */
export const BLOCKS = `version: 1
name: Harbor Neighbors Alliance
definition:
  led-by: base-building
  system-change: yes
members:
- name: Eastside Tenants
  id: eastside
  skills:
  - finance
  - research
- name: Dock Street Mothers
context:
  place: Port Ellery
  as-of: 2026
profile:
  structure:
    form: informal
    led-by: both
  geography:
    member-location:
    - Port Ellery
    - Eastside
  stage:
    operation:
      progress: under-way
      evaluation: partly
values:
- name: Candor
  practices:
  - We say it in the room.
  - Minutes are read aloud.
assessments:
- id: spring-2025
  date: 2025-05-14
  depth: quick
  answers:
    hard-conversations: 1
    safe-space: 2
- id: spring-2026
  date: 2026-05-14
  mode: consensus
  answers:
    hard-conversations:
      level: 1
      evidence: Two calls after the April vote.
    news-flows-back: unknown
    trust-asked:
      level: 3
      held-by: eastside
`;

/** A file with much on few lines. */
export const FLAT = `version: 1
name: Port Ellery Table
members:
  - name: Eastside Tenants
    skills: [base, organizing]
    places: [Eastside]
  - {name: "Dock Workers, Local Nine", skills: [research, finance], places: [Eastside], joined: 2021}
  - name: Harbor Faith Council
    constituencies: [congregations]
    issues: [{issue: rents, position: a cap}, buses]
  - Members' House
targets:
  - {name: City Council of Port Ellery, level: local, decides: rents and leases}
  - {name: Port Board, level: regional} # since May
profile:
  geography: {alliance-scale: [local, regional]}
  structure: {form: informal, led-by: leaders, decision-making: consensus}
  stage:
    formation: {progress: done}
    operation: {progress: under-way}
assessments:
  - id: autumn-2026
    date: 2026-10-17
    mode: consensus
    people: 12
    answers:
      trust-asked: {level: 2, evidence: Two calls were answered within a day}
      news-flows-back: {level: 1, evidence: "Asked, and told: [no]", note: never twice, by: "members' meeting"}
      safe-space: {level: 3, evidence: 'Ground rules, read at each meeting'}
`;
