import type { Finding, Summary } from '../finding.ts';
import { bySeverity } from '../report/closing.ts';
import { plain } from '../report/paint.ts';
import { counted } from '../text/wording.ts';

/** More rules than this are combined in one line. */
const maxRules = 10;

/** The findings that were fixed or would be fixed. */
export interface Fixed {
  readonly findings: readonly Finding[];
  /** The number of files that change. */
  readonly files: number;
}

/** The result of `--fix`: how many findings it fixed in how many files, in total and by rule. */
export interface FixedTexts {
  readonly headline: string;
  /** Complete lines; empty if quiet. */
  readonly byRule: string;
}

export function fixedTexts(fixed: Fixed, quiet: boolean): FixedTexts {
  return { headline: `fixed ${extent(fixed)}`, byRule: quiet ? '' : byRule(fixed.findings) };
}

/** What `--fix` would do, and what would remain. */
export function wouldFixText(fixed: Fixed, remaining: Summary, quiet: boolean): string {
  const { files, errors, warnings, infos } = remaining;
  const left = quiet ? errors : errors + warnings + infos;
  const isIdle = fixed.files === 0;
  if (isIdle && left === 0) return quiet ? '' : `nothing to fix, no problems in ${counted(files, 'file')}\n`;
  const words = bySeverity(quiet ? { errors, warnings: 0, infos: 0 } : remaining, plain);
  if (isIdle) return `nothing to fix in ${counted(files, 'file')}; ${words} ${left === 1 ? 'remains' : 'remain'}\n`;
  return `would fix ${extent(fixed)}; ${left === 0 ? 'nothing' : words} would remain\n`;
}

function extent({ findings, files }: Fixed): string {
  return `${counted(findings.length, 'finding')} in ${counted(files, 'file')}`;
}

function byRule(findings: readonly Finding[]): string {
  const counts = new Map<string, number>();
  for (const { rule } of findings) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  const sorted = [...counts].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
  const shown = sorted.slice(0, maxRules);
  const width = String(shown[0]![1]).length;
  let text = '';
  for (const [rule, count] of shown) text += `  ${String(count).padStart(width)}  ${rule}\n`;
  const rest = sorted.slice(maxRules);
  if (rest.length === 0) return text;
  const more = rest.reduce((sum, [, count]) => sum + count, 0);
  return `${text}  and ${more} more by ${counted(rest.length, 'other rule')}\n`;
}
