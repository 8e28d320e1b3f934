import type { ComposeScope, ComposeSettings } from '../model/compose/load/compose-request.ts';
import type { OwnImage } from '../model/own-images.ts';
import type { Rule, Severity } from '../rule/contract.ts';
import type { FileKind } from '../text/file-kind.ts';
import type { Located } from '../text/source.ts';

export type Level = 'off' | Severity;

/** What the configuration says of one rule for one file. */
export interface RuleSetting {
  /** The level of findings none of whose codes is in {@link byCode}. */
  readonly level: Level;
  /** Whether the configuration or the command line names that level, rather than a preset. */
  readonly chosen?: boolean;
  /** Levels for findings that carry a code of another tool (`DL3008`); the last one written wins. */
  readonly byCode: ReadonlyMap<string, Level>;
  /** Validated, with defaults; undefined for a rule without options. */
  readonly options: unknown;
}

/** Settings of all rules for one file, by rule id. A rule that is off altogether is absent. */
export type RuleSettings = ReadonlyMap<string, RuleSetting>;

/** `build` of the configuration: what `docker build` would be given. */
export interface BuildConfig {
  readonly args: Readonly<Record<string, string>>;
  readonly target: string | undefined;
  /** Named contexts (`--build-context`). */
  readonly contexts: Readonly<Record<string, string>>;
}

/** `compose` of the configuration: what `docker compose` would be given. */
export type ComposeConfig = ComposeSettings;

/** The effective configuration: the file, what it extends, plugins loaded, mistakes already refused. */
export interface ResolvedConfig extends ComposeScope {
  /** Absolute path of the configuration file; undefined when there is none. */
  readonly path: string | undefined;
  /** Absolute directory that globs and paths are relative to. */
  readonly root: string;
  /** The globs as written, of all files that it consists of; {@link ignores} applies them. */
  readonly ignore: readonly string[];
  readonly failOn: Severity | 'never' | undefined;
  readonly build: BuildConfig;
  /** What it says of images that infralint does not know. */
  readonly images: readonly OwnImage[];
  readonly plugins: readonly Rule[];
  /** Settings for a file (absolute path), for all given rules. The same answer is the same object. */
  /** @param kind what the file is; a Dockerfile when omitted */
  settings(path: string, rules: readonly Rule[], kind?: FileKind): RuleSettings;
  /** The presets that hold for a file (absolute path). */
  presets(path: string): readonly string[];
  /** Whether it may turn on rules that are off by default, for some file. */
  readonly asksForMore: boolean;
  /** Whether `ignore` leaves a file (absolute path) out. */
  ignores(path: string): boolean;
}

/** A mistake in a configuration file or in what the command line says of rules. */
export interface ConfigProblem {
  /** Lower case, no full stop; names the file unless {@link at} does. */
  readonly message: string;
  readonly help?: string | undefined;
  /** Where it stands in the file. */
  readonly at?: Located | undefined;
}
