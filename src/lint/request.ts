import type { ResolvedConfig } from '../config/config-types.ts';
import type { Input } from '../discover/input.ts';
import type { Rule } from '../rule/contract.ts';
import type { Disk } from '../text/disk.ts';
import type { SourceFile } from '../text/source.ts';

/** The settings of one run of the linter. */
export interface RunRequest {
  readonly inputs: readonly Input[];
  /** Absolute; findings show paths relative to it. */
  readonly cwd: string;
  /** Absolute directory that holds all Compose files of the run of which this is a part; undefined for a whole run. */
  readonly top?: string | undefined;
  readonly disk: Disk;
  /** The configuration for a file; undefined means standard input. */
  configFor(absolutePath: string | undefined): ResolvedConfig;
  /** Whether a file (absolute path) is excluded, even if another file refers to it. */
  excludes(absolutePath: string): boolean;
  /** Whether an earlier part of the run has linted a script file (absolute path), which several images may start. */
  isDone(absolutePath: string): boolean;
  /** Whether comments in files may suppress findings. */
  readonly inlineSuppression: boolean;
  /** Whether the caller names each file, as pre-commit does: in other files that these lead to, only errors are reported. */
  readonly namesEach: boolean;
  /** Whether the plugins of the configurations are loaded; if not, a comment may name a rule of one. */
  readonly plugins: boolean;
  /** Report suppressions that suppress nothing. */
  readonly reportUnused: boolean;
  readonly fix: 'none' | 'safe' | 'unsafe';
  /** Whether repeated findings may be combined, for rules with `fold`. */
  readonly fold: boolean;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Rules in addition to the built-in ones and those of plugins: findings of another program. */
  readonly furtherRules: readonly Rule[];
  /** The clock to time the rules with, in milliseconds; undefined leaves them untimed. */
  readonly clock: (() => number) | undefined;
}

/** What every run must specify; {@link runRequest} has defaults for the rest. */
export type RunOptions = Pick<RunRequest, 'inputs' | 'cwd' | 'disk' | 'configFor'> & Partial<RunRequest>;

/** Fills in the defaults of a request: comments count, nothing is excluded, fixed or timed, and the environment is empty. */
export function runRequest(options: RunOptions): RunRequest {
  return {
    excludes: () => false,
    isDone: () => false,
    inlineSuppression: true,
    namesEach: false,
    plugins: true,
    reportUnused: false,
    fix: 'none',
    fold: true,
    env: {},
    furtherRules: [],
    clock: undefined,
    ...options,
  };
}

/** Whether a file (absolute path) is to be left alone: the configuration ignores it, or the command line excludes it. */
export function isLeftOut({ configFor, excludes }: RunRequest, absolutePath: string): boolean {
  return excludes(absolutePath) || configFor(absolutePath).ignores(absolutePath);
}

/** The texts of a run by input. */
export type Sources = ReadonlyMap<Input, SourceFile>;
