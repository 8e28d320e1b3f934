import type { Finding } from '../finding.ts';
import { fingerprints } from './fingerprint.ts';
import { withRepeats } from './repeats.ts';
import type { Reporter } from './reporter.ts';
import { codesAfter } from './rule-name.ts';
import { ruleUrl } from './rule-url.ts';

const severities = { error: 'major', warning: 'minor', info: 'info' } as const;

/** GitLab's Code Quality report. https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format */
export const gitlab: Reporter = ({ files }) => {
  const issues = files.flatMap(({ path, findings }) => {
    const names = fingerprints(findings);
    return findings.map((finding, index) => ({
      type: 'issue',
      check_name: finding.rule,
      // GitLab shows no more than this.
      description: finding.message + codesAfter(finding.codes),
      content: { body: body(finding) },
      fingerprint: names[index],
      severity: severities[finding.severity],
      location: { path, lines: linesOf(finding) },
    }));
  });
  return `${JSON.stringify(issues, null, 2)}\n`;
};

function body(finding: Finding): string {
  const { rule, message, help } = finding;
  return [withRepeats(help ?? message, finding), ruleUrl(rule)].filter((part) => part !== undefined).join('\n\n');
}

function linesOf({ file, start, end }: Finding) {
  return { begin: file.position(start).line, end: file.position(Math.max(start, end - 1)).line };
}
