import type { Category, Severity } from './rule/contract.ts';
import type { Fix } from './text/edit.ts';
import type { FileKind } from './text/file-kind.ts';
import type { Label } from './text/problem.ts';
import type { Located } from './text/source.ts';

/** A problem that a rule found, with its place and its severity under the configuration. */
export interface Finding extends Located {
  readonly rule: string;
  /** The codes of other tools for this finding. */
  readonly aliases: readonly string[];
  /** Those of {@link aliases} that are shown next to the rule, because the configuration names them or uses the preset of their tool. */
  readonly codes?: readonly string[] | undefined;
  readonly severity: Severity;
  /** The severity that the rule itself gives it, if different: whether a fix may be applied must not depend on the configuration. */
  readonly ownSeverity?: Severity | undefined;
  readonly category: Category;
  readonly message: string;
  readonly help: string | undefined;
  readonly labels: readonly Label[];
  readonly fix: Fix | undefined;
  /** The range in which findings that yield to this one are hidden, if larger than the finding itself. */
  readonly reach?: Located | undefined;
  /** Not folded with other findings of its rule. */
  readonly alone?: boolean | undefined;
  /** Identifies what is wrong, if several places may report it: see `fold`. */
  readonly about?: string | undefined;
  /** Text that is not interpreted as intended: findings of other rules in it, except errors, are hidden. */
  readonly misread?: Located | undefined;
  /** Why it is not shown: a suppression comment in the file, or (later) a baseline. */
  readonly suppressed?: { readonly by: 'pragma'; readonly reason: string | undefined };
}

/** The severity that the rule gives to a finding, regardless of presets and configuration. */
export function ownSeverity(finding: Finding): Severity {
  return finding.ownSeverity ?? finding.severity;
}

/** Findings, split by whether they are suppressed in their file. */
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
  /** For a crash: the stack, shown only if INFRALINT_DEBUG is set. */
  readonly detail?: string | undefined;
}

/** One linted file. */
export interface LintedFile {
  readonly path: string;
  readonly kind: FileKind;
  /** Sorted by place, without suppressed findings. */
  readonly findings: readonly Finding[];
  readonly suppressed: readonly Finding[];
}

/** The result of a run: the input of every reporter. */
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
