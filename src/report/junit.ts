import type { Finding, Notice } from '../finding.ts';
import { withHelp } from './repeats.ts';
import type { Reporter } from './reporter.ts';
import { ruleName } from './rule-name.ts';
import { attributes, escapeXml } from './xml.ts';

/**
 * JUnit's XML: a suite for each file, a case for each finding. Errors and warnings are failures; an `info` finding is a passing case with
 * the message as its output. Files that could not be linted are errors of a separate suite.
 */
export const junit: Reporter = ({ files, notices, summary }, { durationMs }) => {
  const broken = notices.filter((notice) => notice.level === 'error');
  const suites = files.map(({ path, findings }) =>
    suite(path, findings.length || 1, failuresIn(findings), 0, cases(path, findings)),
  );
  if (broken.length > 0) suites.push(suite('infralint', broken.length, 0, broken.length, broken.map(errorCase)));
  const tests = files.reduce((sum, { findings }) => sum + (findings.length || 1), broken.length);
  const time = durationMs === undefined ? undefined : (durationMs / 1000).toFixed(3);
  const totals = { name: 'infralint', tests, failures: summary.errors + summary.warnings, errors: broken.length, time };
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites${attributes(totals)}>\n${suites.join('')}</testsuites>\n`;
};

function failuresIn(findings: readonly Finding[]): number {
  return findings.filter(({ severity }) => severity !== 'info').length;
}

function suite(name: string, tests: number, failures: number, errors: number, content: readonly string[]): string {
  return `  <testsuite${attributes({ name, tests, failures, errors })}>\n${content.join('')}  </testsuite>\n`;
}

function cases(path: string, findings: readonly Finding[]): readonly string[] {
  if (findings.length === 0) return [`    <testcase${attributes({ name: path, classname: path })}/>\n`];
  return findings.map((finding) => findingCase(path, finding));
}

function findingCase(path: string, finding: Finding): string {
  const { file, start, severity, message } = finding;
  const { line, column } = file.position(start);
  const name = `${ruleName(finding)} at line ${line}, column ${column}`;
  const text = escapeXml(`${path}:${line}:${column}: ${withHelp(finding)}`);
  const inner =
    severity === 'info'
      ? `<system-out>${text}</system-out>`
      : `<failure${attributes({ type: severity, message })}>${text}</failure>`;
  return `    <testcase${attributes({ name, classname: path, file: path, line })}>${inner}</testcase>\n`;
}

function errorCase({ kind, message, path, help }: Notice): string {
  const name = path ?? message;
  return `    <testcase${attributes({ name, classname: 'infralint' })}><error${attributes({ type: kind, message })}>${escapeXml(help ?? '')}</error></testcase>\n`;
}
