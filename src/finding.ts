import type { Category, Severity } from './rule/contract.ts';
import type { Fix } from './text/edit.ts';
import type { FileKind } from './text/file-kind.ts';
import type { Label } from './text/problem.ts';
import type { Located } from './text/source.ts';

/** A problem that a rule found, with its place and the severity that the configuration gives it. */
export interface Finding extends Located {
  readonly rule: string;
  /** The codes of other tools for this finding, flat. */
  readonly aliases: readonly string[];
  /** Those of {@link aliases} that are shown beside the rule: the configuration asks for them, by name or by the preset of a tool. */
  readonly codes?: readonly string[] | undefined;
  readonly severity: Severity;
  /** The severity that the rule itself gives it, if that is another one: what a fix may do does not depend on the configuration. */
  readonly ownSeverity?: Severity | undefined;
  readonly category: Category;
  readonly message: string;
  readonly help: string | undefined;
  readonly labels: readonly Label[];
  readonly fix: Fix | undefined;
  /** The range in which findings that yield to this one are hidden, if it is larger than its own. */
  readonly reach?: Located | undefined;
  /** It is not folded with others of its rule. */
  readonly alone?: boolean | undefined;
  /** What is wrong, if several places may report it: see `fold`. */
  readonly about?: string | undefined;
  /** A text that is not read as it was meant to be: findings of other rules in it, errors aside, are hidden. */
  readonly misread?: Located | undefined;
  /** Why it is not shown: a pragma in the file, or (later) a baseline. */
  readonly suppressed?: { readonly by: 'pragma'; readonly reason: string | undefined };
}

/** How severe a finding is by itself, whatever a preset or a configuration makes of it. */
export function ownSeverity(finding: Finding): Severity {
  return finding.ownSeverity ?? finding.severity;
}

/** Findings, split by whether something in their file suppresses them. */
export interface SuppressionResult {
  readonly kept: readonly Finding[];
  readonly suppressed: readonly Finding[];
}

/** Something that is not a finding: a file that could not be read, a rule that crashed. */
export interface Notice {
  readonly level: 'error' | 'warning' | 'note';
  readonly path: string | undefined;
  readonly message: string;
  readonly help?: string | undefined;
  /** `crash` leads to exit code 3, `input` to 2, `note` to neither. */
  readonly kind: 'crash' | 'input' | 'note';
  /** For a crash: the rule that crashed. */
  readonly rule?: string | undefined;
  /** For a crash: the stack, shown only with --debug environment or in a bug report. */
  readonly detail?: string | undefined;
}

/** One linted file. */
export interface LintedFile {
  readonly path: string;
  readonly kind: FileKind;
  /** Sorted by place, without the suppressed ones. */
  readonly findings: readonly Finding[];
  readonly suppressed: readonly Finding[];
}

/** The outcome of a run: what every reporter receives. */
export interface LintResult {
  readonly files: readonly LintedFile[];
  readonly notices: readonly Notice[];
  readonly summary: Summary;
}

export interface Summary {
  readonly files: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  /** Findings with a safe fix. */
  readonly fixable: number;
  /** Findings with an unsafe fix only. */
  readonly fixableUnsafe: number;
  readonly suppressed: number;
}
