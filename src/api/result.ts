import type { LintedFile as BareFile, Finding as BareFinding, LintResult as BareResult, Summary } from '../finding.ts';
import type { Rule } from '../rule/contract.ts';
import { withTexts } from '../rule/registry.ts';
import type { Label as BareLabel } from '../text/problem.ts';
import type { Located } from '../text/source.ts';

/** A range as people and editors see it: lines and columns start at 1, columns are in UTF-16 units, the end is exclusive. */
export interface Place {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** Another place that explains a finding, with line and column. It may be in another file. */
export type PlacedLabel = BareLabel & Place;

/** A finding of a rule, with line and column; `file.path` is the path, `start` and `end` are the offsets in `file.text`. */
export interface Finding extends BareFinding, Place {
  readonly labels: readonly PlacedLabel[];
}

/** One linted file. */
export interface LintedFile extends BareFile {
  readonly findings: readonly Finding[];
  readonly suppressed: readonly Finding[];
}

/** The part that all results have and every format needs. */
interface AnyResult extends Pick<BareResult, 'notices'> {
  /** The rules that have findings, with their texts (`summary`, `why`, `references`). */
  readonly rules: readonly Rule[];
  /** The directory that all paths are relative to: absolute, with forward slashes. */
  readonly cwd: string;
}

/** The result of `lintPaths`: the findings that remain after fixing, and the files that fixing would change. */
export interface PathsResult extends AnyResult {
  readonly files: readonly LintedFile[];
  readonly summary: Summary;
  readonly fixed: readonly { readonly path: string; readonly text: string }[];
}

/** The result of `lintText`: the findings that remain after fixing. */
export interface TextResult extends AnyResult, LintedFile {
  /** The text after fixing; the original text if nothing was fixed. */
  readonly text: string;
}

/** Adds lines and columns to the findings of a file. */
export function placedFile({ findings, suppressed, ...file }: BareFile): LintedFile {
  return { ...file, findings: findings.map(placedFinding), suppressed: suppressed.map(placedFinding) };
}

/** The rules that ran and have findings. Their texts are loaded only if there are any. */
export async function rulesOf(files: readonly BareFile[], rules: readonly Rule[]): Promise<readonly Rule[]> {
  const named = new Set(
    files.flatMap(({ findings, suppressed }) => [...findings, ...suppressed].map(({ rule }) => rule)),
  );
  return named.size === 0 ? [] : withTexts(rules.filter(({ id }) => named.has(id)));
}

function placedFinding(finding: BareFinding): Finding {
  const labels = finding.labels.map((label) => ({ ...label, ...placeOf(label.at) }));
  return { ...finding, ...placeOf(finding), labels };
}

function placeOf({ file, start, end }: Located): Place {
  const { line, column } = file.position(start);
  const { line: endLine, column: endColumn } = file.position(end);
  return { line, column, endLine, endColumn };
}
