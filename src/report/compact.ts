import type { Stream } from './reporter.ts';
import { visibleLine } from './visible.ts';

/** `path:line:column: severity rule: message`, one line a finding, nothing else: for editors and for grep. */
export const compact: Stream = () => ({
  file: ({ path, findings }) => {
    let text = '';
    for (const { file, start, severity, rule, message } of findings) {
      const { line, column } = file.position(start);
      text += `${visibleLine(path)}:${line}:${column}: ${severity} ${rule}: ${visibleLine(message)}\n`;
    }
    return text;
  },
  end: () => '',
});
