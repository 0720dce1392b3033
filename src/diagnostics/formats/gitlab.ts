/** A check as a Code Quality report of GitLab, which shows it in the merge request and beside the lines. Pure. */
import type { CheckRenderOptions, CheckReport } from '../check-report.ts';
import { fingerprintsOf, inRepository, repositoryPath } from './identity.ts';
import { inertJson } from './inert.ts';
import { sentences } from './wording.ts';

/** Of GitLab's five: `blocker` and `critical` are for what stops a service, `info` for what asks nothing of anybody. */
const SEVERITY = { error: 'major', warning: 'minor' } as const;

/** What is suppressed is left out: GitLab has no mark for it. */
export function renderGitlab(report: CheckReport, options: CheckRenderOptions): string {
  const { diagnostics } = inRepository(report, options);
  const fingerprints = fingerprintsOf(diagnostics, options.hash);
  return inertJson(
    diagnostics.map((diagnostic, index) => ({
      description: sentences(diagnostic),
      check_name: diagnostic.code,
      fingerprint: fingerprints[index],
      severity: SEVERITY[diagnostic.severity],
      location: { path: repositoryPath(diagnostic.file), lines: { begin: diagnostic.place?.line ?? 1 } },
    })),
  );
}
