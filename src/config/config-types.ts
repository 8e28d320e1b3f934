import type { ComposeScope, ComposeSettings } from '../model/compose/load/compose-request.ts';
import type { OwnImage } from '../model/own-images.ts';
import type { Rule, Severity } from '../rule/contract.ts';
import type { FileKind } from '../text/file-kind.ts';
import type { Located } from '../text/source.ts';

export type Level = 'off' | Severity;

/** The settings of one rule for one file. */
export interface RuleSetting {
  /** The level of findings none of whose codes is in {@link byCode}. */
  readonly level: Level;
  /** Whether the level comes from the configuration or the command line, not from a preset. */
  readonly chosen?: boolean;
  /** Levels for findings that carry a code of another tool (`DL3008`); the last one written wins. */
  readonly byCode: ReadonlyMap<string, Level>;
  /** Validated, with defaults; undefined for a rule without options. */
  readonly options: unknown;
}

/** Settings of all rules for one file, by rule id. A rule that is completely off is absent. */
export type RuleSettings = ReadonlyMap<string, RuleSetting>;

/** `build` in the configuration: the settings of `docker build`. */
export interface BuildConfig {
  readonly args: Readonly<Record<string, string>>;
  readonly target: string | undefined;
  /** Named contexts (`--build-context`). */
  readonly contexts: Readonly<Record<string, string>>;
}

/** `compose` in the configuration: the settings of `docker compose`. */
export type ComposeConfig = ComposeSettings;

/** The effective configuration: a valid file with what it extends, and its plugins loaded. */
export interface ResolvedConfig extends ComposeScope {
  /** Absolute path of the configuration file; undefined if there is none. */
  readonly path: string | undefined;
  /** Absolute directory that globs and paths are relative to. */
  readonly root: string;
  /** The globs of all its files, unchanged; {@link ignores} applies them. */
  readonly ignore: readonly string[];
  readonly failOn: Severity | 'never' | undefined;
  readonly build: BuildConfig;
  /** Its images that infralint does not know. */
  readonly images: readonly OwnImage[];
  readonly plugins: readonly Rule[];
  /** Settings for a file (absolute path), for all given rules. Equal settings are the same object. */
  /** @param kind the kind of the file; a Dockerfile when omitted */
  settings(path: string, rules: readonly Rule[], kind?: FileKind): RuleSettings;
  /** The presets for a file (absolute path). */
  presets(path: string): readonly string[];
  /** Whether it may turn on rules that are off by default for some file. */
  readonly asksForMore: boolean;
  /** Whether `ignore` matches a file (absolute path). */
  ignores(path: string): boolean;
}

/** A mistake in a configuration file or in the rule options of the command line. */
export interface ConfigProblem {
  /** Lower case, no full stop; names the file unless {@link at} does. */
  readonly message: string;
  readonly help?: string | undefined;
  /** Its place in the file. */
  readonly at?: Located | undefined;
}
