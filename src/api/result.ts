import type { LintedFile as BareFile, Finding as BareFinding, LintResult as BareResult, Summary } from '../finding.ts';
import type { Rule } from '../rule/contract.ts';
import { withTexts } from '../rule/registry.ts';
import type { Label as BareLabel } from '../text/problem.ts';
import type { Located } from '../text/source.ts';

/** Where a text is, for people and editors: lines and columns from 1, columns in UTF-16 units, the end exclusive. */
export interface Place {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** A further place that explains a finding, with line and column; it may be in another file. */
export type PlacedLabel = BareLabel & Place;

/** What a rule found, with line and column; `file.path` is the path, `start` and `end` are the offsets in `file.text`. */
export interface Finding extends BareFinding, Place {
  readonly labels: readonly PlacedLabel[];
}

/** One linted file. */
export interface LintedFile extends BareFile {
  readonly findings: readonly Finding[];
  readonly suppressed: readonly Finding[];
}

/** What every result has, and a format needs. */
interface AnyResult extends Pick<BareResult, 'notices'> {
  /** The rules that the findings name, with their texts (`summary`, `why`, `references`). */
  readonly rules: readonly Rule[];
  /** The directory that all paths are relative to: absolute, with forward slashes. */
  readonly cwd: string;
}

/** The outcome of `lintPaths`: what remains after fixing, and the files that fixing would change. */
export interface PathsResult extends AnyResult {
  readonly files: readonly LintedFile[];
  readonly summary: Summary;
  readonly fixed: readonly { readonly path: string; readonly text: string }[];
}

/** The outcome of `lintText`: what remains after fixing. */
export interface TextResult extends AnyResult, LintedFile {
  /** The text after fixing; the text itself when nothing was fixed. */
  readonly text: string;
}

/** A file whose findings have line and column. */
export function placedFile({ findings, suppressed, ...file }: BareFile): LintedFile {
  return { ...file, findings: findings.map(placedFinding), suppressed: suppressed.map(placedFinding) };
}

/** Of the rules that ran, those that a finding names; their texts are read only if there are any. */
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
