/** JUnit XML read by libxml2, which GitLab reads it with, and held to what Jenkins and GitLab both take. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XmlDocument, XmlElement, XsdValidator } from 'libxml2-wasm';
import { expect } from 'vitest';

export interface TestCase {
  suite: string;
  classname: string;
  name: string;
  outcome: 'passed' | 'failure' | 'skipped' | 'system-out';
  message: string;
  text: string;
}

const schema = XmlDocument.fromString(readFileSync(join(import.meta.dirname, 'junit.xsd'), 'utf8'));
const validator = XsdValidator.fromDoc(schema);

export function readJunit(text: string): TestCase[] {
  const document = XmlDocument.fromString(text);
  try {
    validator.validate(document);
    const cases = document.find('//testcase').flatMap((node) => (node instanceof XmlElement ? [caseOf(node)] : []));
    checkCounts(document, cases);
    return cases;
  } finally {
    document.dispose();
  }
}

function caseOf(element: XmlElement): TestCase {
  const inner = element.get('*');
  const child = inner instanceof XmlElement ? inner : null;
  return {
    suite: attribute(element.parent, 'name'),
    classname: attribute(element, 'classname'),
    name: attribute(element, 'name'),
    outcome: (child?.name ?? 'passed') as TestCase['outcome'],
    message: attribute(child, 'message'),
    text: child?.content ?? '',
  };
}

function attribute(element: XmlElement | null, name: string): string {
  return element?.attr(name)?.value ?? '';
}

function checkCounts(document: XmlDocument, cases: readonly TestCase[]): void {
  const failures = cases.filter(({ outcome }) => outcome === 'failure').length;
  expect(attribute(document.root, 'tests')).toBe(String(cases.length));
  expect(attribute(document.root, 'failures')).toBe(String(failures));
  for (const node of document.find('//testsuite')) {
    if (!(node instanceof XmlElement)) continue;
    const count = (path: string) => String(node.find(path).length);
    expect(attribute(node, 'tests')).toBe(count('testcase'));
    expect(attribute(node, 'failures')).toBe(count('testcase/failure'));
    expect(attribute(node, 'skipped')).toBe(count('testcase/skipped'));
  }
}
