import { Chalk, type ChalkInstance } from 'chalk';
import type { Notice } from '../finding.ts';
import type { ReportOptions } from './reporter.ts';
import { visible, visibleLine } from './visible.ts';

export interface NoticeOptions extends Pick<ReportOptions, 'color'> {
  /** Show the stack of a crash. */
  readonly debug: boolean;
  /** Leave out notes. */
  readonly quiet: boolean;
}

/** Notices as the command line shows them on standard error: one or two lines each; empty without any. */
export function renderNotices(notices: readonly Notice[], { color, debug, quiet }: NoticeOptions): string {
  const chalk = new Chalk({ level: color });
  let text = '';
  for (const { level, path, message, help, detail } of notices) {
    if (quiet && level === 'note') continue;
    const place = path === undefined || message.includes(path) ? '' : ` (in ${visibleLine(path)})`;
    text += `${paintLevel(chalk, level)}: ${visibleLine(message)}${place}\n`;
    if (help !== undefined) text += `  help: ${visibleLine(help)}\n`;
    if (debug && detail !== undefined) text += `${visible(detail).replace(/^(?! {4})/gm, '    ')}\n`;
  }
  return text;
}

function paintLevel(chalk: ChalkInstance, level: Notice['level']): string {
  return (level === 'error' ? chalk.red : level === 'warning' ? chalk.yellow : chalk.cyan).bold(level);
}
