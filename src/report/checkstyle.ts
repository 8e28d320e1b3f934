import { withHelp } from './repeats.ts';
import type { Reporter } from './reporter.ts';
import { ruleName } from './rule-name.ts';
import { attributes } from './xml.ts';

/** Checkstyle's XML, which Jenkins, reviewdog and many editors read. */
export const checkstyle: Reporter = ({ files }) => {
  let text = '<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="4.3">\n';
  for (const { path, findings } of files) {
    text += `  <file${attributes({ name: path })}>\n`;
    for (const finding of findings) {
      const { file, start, severity } = finding;
      const { line, column } = file.position(start);
      const message = withHelp(finding);
      text += `    <error${attributes({ line, column, severity, message, source: `infralint.${ruleName(finding)}` })}/>\n`;
    }
    text += '  </file>\n';
  }
  return `${text}</checkstyle>\n`;
};
