import type { Summary } from '../finding.ts';
import { counted } from '../text/wording.ts';
import type { Paint } from './paint.ts';
import type { Hidden, Stream } from './reporter.ts';

/** The lines that end a report for people: how many findings there are and in how many files, and what can be repaired. */
export const closing: Stream = ({ paint, quiet }) => {
  let affected = 0;
  return {
    file: ({ findings }) => {
      if (findings.length > 0) affected++;
      return '';
    },
    end: (end, summary, hidden) => {
      // The reason why nothing was linted is on standard error.
      if (summary.files === 0 && end.notices.length > 0) return '';
      const left = leftOut(hidden);
      if (quiet && affected === 0 && left === '') return '';
      const { fixable, fixableUnsafe, suppressed } = summary;
      const took = end.durationMs === undefined ? '' : paint.dim(` (${duration(end.durationMs)})`);
      const silenced = suppressed === 0 ? '' : `, ${suppressed} suppressed`;
      const rest = `${silenced}${left}${took}\n`;
      if (affected === 0) return `${found(quiet, paint)} in ${counted(summary.files, 'file')}${rest}`;
      const where = summary.files === 1 ? '1 file' : `${affected} of ${counted(summary.files, 'file')}`;
      return `${bySeverity(summary, paint)} in ${where}${rest}${repairs(fixable, fixableUnsafe)}`;
    },
  };
};

/** `2 errors, 1 warning`: what there is of each severity. */
export function bySeverity({ errors, warnings, infos }: Pick<Summary, 'errors' | 'warnings' | 'infos'>, paint: Paint) {
  const parts = [
    errors > 0 && paint.red(counted(errors, 'error')),
    warnings > 0 && paint.yellow(counted(warnings, 'warning')),
    infos > 0 && paint.cyan(counted(infos, 'info')),
  ];
  return parts.filter((part) => part !== false).join(', ');
}

function found(quiet: boolean, paint: Paint): string {
  return paint.green(quiet ? 'no errors' : 'no problems');
}

function leftOut({ warnings, infos }: Hidden): string {
  const parts = [warnings > 0 && counted(warnings, 'warning'), infos > 0 && counted(infos, 'info')];
  const words = parts.filter((part) => part !== false).join(', ');
  return words === '' ? '' : `; ${words} not shown`;
}

function repairs(safe: number, unsafe: number): string {
  if (safe === 0 && unsafe === 0) return '';
  const parts = [
    safe > 0 && `${safe} with --fix`,
    unsafe > 0 && `${unsafe}${safe > 0 ? ' more' : ''} with --fix=unsafe`,
  ];
  return `fixable: ${parts.filter((part) => part !== false).join(', ')}\n`;
}

function duration(milliseconds: number): string {
  return milliseconds < 1000 ? `${Math.round(milliseconds)} ms` : `${(milliseconds / 1000).toFixed(1)} s`;
}
