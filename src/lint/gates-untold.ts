/** Steps for a gate that cannot be judged: how a file is left out of it, and where the stage is told. Pure. */
import type { Gate } from '../config/config.ts';
import type { Finding } from '../framework/finding.ts';
import { STAGES } from '../framework/vocabulary.ts';
import type { GateInputs } from './gates-case.ts';

/** Signs that mean something in a glob; a question mark stands for any of them. */
const OF_GLOBS = /[*?[\]{}()!+@|\\]/g;

/** What is written into the "files" of a gate so that it does not hold for this one. */
export function leaveOutFile({ files }: Gate, { fileName }: GateInputs): NonNullable<Finding['args']> {
  const glob = JSON.stringify(`!${fileName.replace(OF_GLOBS, '?')}`);
  return { glob, ...(files.length > 0 && { listed: 'files' }) };
}

/** The "roles" of a gate without this one; nothing where no other one would be left, which would mean all. */
export function leaveOutRole({ roles }: Gate, role: string, { rubric }: GateInputs): { others?: string } {
  const held = roles.length === 0 ? rubric.roles.map(({ id }) => id) : roles;
  const others = held.filter((id) => id !== role);
  return others.length === 0 ? {} : { others: others.join(', ') };
}

/** Most alliances that ask about readiness are in this one. */
const LIKELY = 'operation';

/** The line that says which stage is under way, and what of the file it is added to; without one where each stage is told. */
export function tellStage({ profile }: GateInputs): Pick<Finding, 'addTo' | 'args'> {
  const told = profile?.stage ?? {};
  const untold = STAGES.filter((id) => told[id] === undefined);
  const id = untold.find((one) => one === LIKELY) ?? untold[0];
  if (id === undefined) return {};
  const stage = `${id}: {progress: under-way}`;
  const likely = { likely: id };
  if (profile === undefined) return { addTo: [], args: { ...likely, line: `profile: {stage: {${stage}}}` } };
  if (profile.stage === undefined) return { addTo: ['profile'], args: { ...likely, line: `stage: {${stage}}` } };
  return { addTo: ['profile', 'stage'], args: { ...likely, line: stage } };
}
