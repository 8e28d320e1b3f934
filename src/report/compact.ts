import type { Stream } from './reporter.ts';
import { ruleName } from './rule-name.ts';
import { visibleLine } from './visible.ts';

/**
 * `path:line:column: severity rule: message`, one line per finding and nothing else, for editors and grep. Requested codes follow the rule:
 * `rule [DL3006]`.
 */
export const compact: Stream = () => ({
  file: ({ path, findings }) => {
    let text = '';
    for (const finding of findings) {
      const { severity, message } = finding;
      const { line, column } = finding.file.position(finding.start);
      text += `${visibleLine(path)}:${line}:${column}: ${severity} ${ruleName(finding)}: ${visibleLine(message)}\n`;
    }
    return text;
  },
  end: () => '',
});
