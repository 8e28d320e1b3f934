import type { Reporter } from './reporter.ts';
import { visibleLine } from './visible.ts';

/** `path:line:column: severity rule: message`, one line a finding, nothing else: for editors and for grep. */
export const compact: Reporter = ({ files }) => {
  let text = '';
  for (const file of files) {
    for (const finding of file.findings) {
      const { line, column } = finding.file.position(finding.start);
      const place = `${visibleLine(file.path)}:${line}:${column}`;
      text += `${place}: ${finding.severity} ${finding.rule}: ${visibleLine(finding.message)}\n`;
    }
  }
  return text;
};
