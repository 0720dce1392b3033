/** Promises about alliances, held against what their answers add up to. Only these make a low score a fault. Pure. */
import type { Gate } from '../config/config.ts';
import { subjectOf } from '../diagnostics/subject.ts';
import type { Finding } from '../framework/finding.ts';
import { type Case, type GateInputs, nameOf } from './gates-case.ts';
import { judgeFall } from './gates-fall.ts';
import { judgeBand, judgeCoverage, judgeReadiness, judgeScore } from './gates-least.ts';
import { leaveOutFile, leaveOutRole, tellStage } from './gates-untold.ts';
import type { RuleSeverity } from './rule.ts';

/** Codes of what gates find. A configuration may call them warnings; a gate is switched off by deleting it. */
export const GATE_SEVERITIES: Readonly<Record<string, RuleSeverity>> = {
  'gate-score': 'error',
  'gate-band': 'error',
  'gate-readiness': 'error',
  'gate-coverage': 'error',
  'gate-fall': 'error',
  'gate-undecided': 'error',
  'gate-without-round': 'error',
  'gate-without-stage': 'error',
  'gate-not-applicable': 'error',
  'gate-without-revision': 'error',
  'gate-without-files': 'warning',
};

/** What the gates find that concern this file, in their order. */
export function judgeGates(gates: readonly Gate[], inputs: GateInputs): Finding[] {
  return gates.flatMap((gate) => judgeGate(gate, inputs));
}

function judgeGate(gate: Gate, inputs: GateInputs): Finding[] {
  const { round, stage, name, roles } = inputs.now;
  // A report looks at another round than this one where a later one is open.
  const judged = round === null || inputs.isPassed !== true ? {} : { judged: round.id };
  const closed = inputs.judged?.state === 'closed' ? { closed: 'closed' } : {};
  const args = { gate: gate.name, alliance: name, config: inputs.configFile, ...judged, ...closed };
  const path = round === null ? [] : ['assessments', Number(round.place.split('/').at(-1)), 'id'];
  const tell = (code: string, role: string[], more: Finding['args'] = {}, about: readonly string[] = []): Finding => ({
    code,
    path,
    subject: subjectOf(null, ['gates', gate.name, ...role]),
    args: { ...args, ...more },
    ...(about.length > 0 && { about }),
  });
  if (round === null) return asksForLeast(gate) ? [tell('gate-without-round', [], leaveOutFile(gate, inputs))] : [];
  const cases = roles
    .filter(({ id }) => gate.roles.length === 0 || gate.roles.includes(id))
    .map((role): Case => {
      const more = { role: nameOf(inputs.rubric.roles, role.id) };
      return { gate, role, inputs, tell: (code, args, about) => tell(code, [role.id], { ...more, ...args }, about) };
    });
  const lacksStage = gate.leastReadiness !== undefined && stage.present === null && cases.length > 0;
  return [...(lacksStage ? [lackStage(tell, inputs)] : []), ...cases.flatMap(judgeCase)];
}

function lackStage(
  tell: (code: string, role: string[], more: Finding['args']) => Finding,
  inputs: GateInputs,
): Finding {
  const { args, ...where } = tellStage(inputs);
  return { ...tell('gate-without-stage', [], args), ...where };
}

function judgeCase(one: Case): Finding[] {
  const { gate, role, inputs } = one;
  const leaveOut = () => ({ ...leaveOutFile(gate, inputs), ...leaveOutRole(gate, role.id, inputs) });
  if (role.interval === null) return asksForLeast(gate) ? [one.tell('gate-not-applicable', leaveOut())] : [];
  const found = [judgeScore(one), judgeBand(one), judgeReadiness(one), judgeCoverage(one), judgeFall(one)].flat();
  // Score, band and fall wait for the same answers.
  const undecided = found.find(({ code }) => code === 'gate-undecided');
  return found.filter((finding) => finding.code !== 'gate-undecided' || finding === undecided);
}

function asksForLeast({ leastScore, leastBand, leastReadiness, leastCoverage }: Gate): boolean {
  return [leastScore, leastBand, leastReadiness, leastCoverage].some((least) => least !== undefined);
}
