import type { LintedFile, Summary } from '../finding.ts';
import { counted } from '../text/wording.ts';
import { repeatedPlaces } from './repeats.ts';
import type { Reporter } from './reporter.ts';
import { codesAfter } from './rule-name.ts';
import { ruleUrl } from './rule-url.ts';
import { visibleLine } from './visible.ts';

/** A table for each file: for a pull request or for GitHub's step summary. */
export const markdown: Reporter = ({ files, notices, summary }) => {
  let text = `## infralint\n\n${totals(summary)}\n`;
  for (const { level, message } of notices)
    if (level !== 'note') text += `\n> **${level}**: ${escapeMarkdown(message)}\n`;
  for (const file of files) if (file.findings.length > 0) text += table(file);
  return text;
};

function table({ path, findings }: LintedFile): string {
  let text = `\n### ${escapeMarkdown(path)}\n\n| Line | Severity | Problem | Rule |\n| ---: | --- | --- | --- |\n`;
  for (const finding of findings) {
    const { file, start, severity, help, rule, codes } = finding;
    const parts = [finding.message, repeatedPlaces(finding)].flatMap((part) => part ?? []).map(escapeMarkdown);
    if (help !== undefined) parts.push(`*Help:* ${escapeMarkdown(help)}`);
    const problem = parts.join('<br>');
    text += `| ${file.position(start).line} | ${severity} | ${problem} | ${linked(rule)}${escapeMarkdown(codesAfter(codes))} |\n`;
  }
  return text;
}

function linked(rule: string): string {
  const url = ruleUrl(rule);
  return url === undefined ? escapeMarkdown(rule) : `[${escapeMarkdown(rule)}](${url})`;
}

function totals({ files, errors, warnings, infos, fixable }: Summary): string {
  if (errors + warnings + infos === 0) return `No problems in ${counted(files, 'file')}.`;
  const parts = [counted(errors, 'error'), counted(warnings, 'warning'), counted(infos, 'info')];
  const repair = fixable === 0 ? '' : ` \`infralint --fix\` fixes ${fixable} of them.`;
  return `${parts.filter((part) => !part.startsWith('0 ')).join(', ')} in ${counted(files, 'file')}.${repair}`;
}

/** Code between backticks stays code; everything else that Markdown, a table or HTML would read is escaped. */
function escapeMarkdown(text: string): string {
  const parts = visibleLine(text).split(/(`[^`]+`)/);
  return parts
    .map((part, index) => (index % 2 === 1 ? part.replaceAll('|', '\\|') : part.replace(/[\\`*_{}[\]<>#|~@]/g, '\\$&')))
    .join('');
}
