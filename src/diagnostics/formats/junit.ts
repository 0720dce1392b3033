/**
 * A check as JUnit XML: a suite for each file, a test case for each finding. An error is a failure; a warning passes and
 * says itself in its output, as it lets the check pass too; what is suppressed is skipped, with the reason. Jenkins takes
 * no `file` of a test case, so the path is its class, which GitLab shows. Pure.
 */
import { printableLine } from '../../document/printable.ts';
import { say } from '../../words/say.ts';
import type { CheckReport, Suppressed } from '../check-report.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { renderDiagnostic } from '../render.ts';
import { byFile, errorsAmong, type FileFindings } from './by-file.ts';
import { repositoryPath, subjectOrPath } from './identity.ts';
import { inertText } from './inert.ts';
import { messageText } from './wording.ts';
import { emptyTag, openTag, xmlText } from './xml.ts';

/** Cells of a line of the excerpts, the same on every machine. */
const WIDTH = 80;

export function* renderJunit(report: CheckReport): Generator<string> {
  let tests = 0;
  for (const findings of byFile(report)) tests += casesOf(findings);
  const failures = errorsAmong(report.diagnostics);
  const head = openTag('testsuites', { name: 'alliance check', tests, failures, errors: 0 });
  yield `<?xml version="1.0" encoding="UTF-8"?>\n${head}\n`;
  const names = uniqueNames();
  for (const findings of byFile(report)) {
    const path = printableLine(repositoryPath(findings.file)) || '-';
    yield drawSuite(names(path), findings);
  }
  yield '</testsuites>\n';
}

/** A file without findings has one that says so. */
function casesOf({ diagnostics, suppressed }: FileFindings): number {
  return Math.max(1, diagnostics.length) + suppressed.length;
}

function drawSuite(classname: string, findings: FileFindings): string {
  const { diagnostics, suppressed } = findings;
  const names = uniqueNames();
  const drawCase = (name: string, inner: string) => {
    const attributes = { classname, name: names(name) };
    return inner === ''
      ? `${emptyTag('testcase', attributes)}\n`
      : `${openTag('testcase', attributes)}${inner}</testcase>\n`;
  };
  const cases = [
    ...(diagnostics.length === 0 ? [drawCase(say('diagnostics.junit.passed'), '')] : []),
    ...diagnostics.map((one) => drawCase(caseName(one), drawFinding(one))),
    ...suppressed.map((one) => drawCase(caseName(one.diagnostic), drawSkipped(one))),
  ];
  const failures = errorsAmong(diagnostics);
  const counts = { tests: casesOf(findings), failures, errors: 0, skipped: suppressed.length };
  return `${openTag('testsuite', { name: classname, ...counts })}\n${cases.join('')}</testsuite>\n`;
}

function drawFinding(diagnostic: Diagnostic): string {
  const whole = xmlText(inertText(renderDiagnostic(diagnostic, { width: WIDTH })));
  if (diagnostic.severity === 'warning') return `<system-out>${withoutAttachments(whole)}</system-out>`;
  return `${openTag('failure', { type: 'error', message: messageText(diagnostic) })}${whole}</failure>`;
}

function drawSkipped({ diagnostic, by, reason }: Suppressed): string {
  const words = printableLine(reason);
  const message = say(`diagnostics.junit.${by}`, { message: messageText(diagnostic) });
  return emptyTag('skipped', { message: words === '' ? message : `${message}: ${words}` });
}

function caseName(diagnostic: Diagnostic): string {
  return printableLine(`${diagnostic.code} ${subjectOrPath(diagnostic)}`);
}

/** GitLab drops the second of two cases with one name, in suites with one name. */
function uniqueNames(): (name: string) => string {
  const taken = new Set<string>();
  const next = new Map<string, number>();
  return (name) => {
    let free = name;
    for (let n = next.get(name) ?? 2; taken.has(free); n++) {
      free = `${name} (${n})`;
      next.set(name, n + 1);
    }
    taken.add(free);
    return free;
  };
}

/** GitLab makes a link of `[[ATTACHMENT|path]]` in the output of a test. */
function withoutAttachments(text: string): string {
  return text.replace(/\[(?=\[)/g, '[ ');
}
