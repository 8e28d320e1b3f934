import { fingerprints } from './fingerprint.ts';
import type { Reporter } from './reporter.ts';
import { ruleUrl } from './rule-url.ts';

const severities = { error: 'major', warning: 'minor', info: 'info' } as const;

/** GitLab's Code Quality report. https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format */
export const gitlab: Reporter = ({ files }) => {
  const issues = files.flatMap(({ path, findings }) => {
    const names = fingerprints(findings);
    return findings.map(({ file, start, end, rule, severity, message, help }, index) => ({
      type: 'issue',
      check_name: rule,
      description: message,
      content: { body: [help ?? message, ruleUrl(rule)].filter((part) => part !== undefined).join('\n\n') },
      fingerprint: names[index],
      severity: severities[severity],
      location: {
        path,
        lines: { begin: file.position(start).line, end: file.position(Math.max(start, end - 1)).line },
      },
    }));
  });
  return `${JSON.stringify(issues, null, 2)}\n`;
};
