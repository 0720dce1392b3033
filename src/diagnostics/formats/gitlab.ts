/** A check as a Code Quality report of GitLab, which shows it in the merge request and beside the lines. Pure. */
import type { CheckRenderOptions, CheckReport } from '../check-report.ts';
import { fingerprintOf, inRepository, repositoryPath, startCounting } from './identity.ts';
import { inertJsonAround } from './inert.ts';
import { sentences } from './wording.ts';

/** Of GitLab's five: `blocker` and `critical` are for what stops a service, `info` for what asks nothing of anybody. */
const SEVERITY = { error: 'major', warning: 'minor' } as const;

/** What is suppressed is left out: GitLab has no mark for it. */
export function renderGitlab(report: CheckReport, options: CheckRenderOptions): Iterable<string> {
  return inertJsonAround([], issues(report, options));
}

function* issues(report: CheckReport, options: CheckRenderOptions) {
  const { diagnostics } = inRepository(report, options);
  const countOf = startCounting();
  for (const diagnostic of diagnostics) {
    yield {
      description: sentences(diagnostic),
      check_name: diagnostic.code,
      fingerprint: fingerprintOf(diagnostic, countOf(diagnostic), options.hash),
      severity: SEVERITY[diagnostic.severity],
      location: { path: repositoryPath(diagnostic.file), lines: { begin: diagnostic.place?.line ?? 1 } },
    };
  }
}
