import type { RuleEntry } from '../config/settings.ts';
import type { Severity } from '../rule/contract.ts';
import type { ColorChoice } from './terminal.ts';

/** Where a report goes. */
export interface FormatTarget {
  readonly name: string;
  /** Standard output when undefined. */
  readonly path: string | undefined;
}

/** Flags that select the configuration. */
export interface ConfigSourceFlags {
  /** A path, or false for `--no-config`. */
  readonly config?: string | false;
  /** False for `--no-plugins`. */
  readonly plugins: boolean;
}

/** Flags that select rules, shared by several commands. */
export interface RuleFlags extends ConfigSourceFlags {
  readonly preset?: readonly string[];
  readonly rule?: readonly RuleEntry[];
  readonly only?: readonly string[];
  readonly ignore?: readonly string[];
}

/** Flags of `infralint rules`. */
export interface RulesFlags extends ConfigSourceFlags {
  readonly format: 'text' | 'json';
  readonly category?: string;
  readonly fixable?: boolean;
  readonly preset?: string;
}

/** Flags of `infralint init`. */
export interface InitFlags {
  /** Configurations of other tools to migrate; true for those in the current directory, false for none. */
  readonly from?: readonly string[] | boolean;
}

/** Flags of `infralint config`. */
export interface ConfigFlags extends RuleFlags {
  /** List all rules that are on, not only those that differ from the presets. */
  readonly all?: boolean;
  /** Show Compose files merged, not the configuration. */
  readonly compose?: boolean;
  readonly format?: 'yaml' | 'json';
  readonly origins?: boolean;
}

/** Flags of `infralint graph`. */
export interface GraphFlags extends RuleFlags {
  readonly format: 'text' | 'mermaid' | 'dot' | 'html';
}

/** Flags of linting. */
export interface LintFlags extends RuleFlags {
  readonly exclude?: readonly string[];
  readonly forceExclude?: boolean;
  /** False for `--no-gitignore`. */
  readonly gitignore: boolean;
  readonly stdinFilename?: string;
  readonly listFiles?: boolean;
  readonly allowEmpty?: boolean;
  readonly fix?: 'safe' | 'unsafe';
  readonly diff?: boolean;
  /** False for `--no-inline`. */
  readonly inline: boolean;
  readonly reportUnused?: boolean;
  /** A path or a name of ShellCheck. */
  readonly shellcheck?: string;
  readonly format?: readonly FormatTarget[];
  readonly quiet?: boolean;
  readonly color: ColorChoice;
  readonly stats?: boolean;
  readonly timing?: 'top' | 'all';
  readonly failOn?: Severity | 'never';
  readonly maxWarnings?: number;
}
