import type { Target } from '../../../knowledge/targets.ts';
import type { Disk } from '../../../text/disk.ts';
import type { SourceFile } from '../../../text/source.ts';

/** What `docker compose` would be given. */
export interface ComposeSettings {
  /** The projects, each a list of files to merge in order, relative to {@link ComposeScope.root}; an empty list means "find out". */
  readonly files: readonly (readonly string[])[];
  readonly profiles: readonly string[];
  /** Files with variables, read instead of `.env`. */
  readonly env: readonly string[];
  readonly projectName: string | undefined;
  /** Whether to look up variables in the environment of the process, too. */
  readonly shellEnvironment: boolean;
}

/** The settings for some files, and the absolute directory that their paths are relative to. */
export interface ComposeScope {
  readonly root: string;
  readonly compose: ComposeSettings;
  /** What the project of a file (absolute path) is deployed with; undefined if that is not configured. */
  targets(path: string): readonly Target[] | undefined;
}

export interface ComposeRequest {
  /** The Compose files to load; `absolutePath` is undefined for standard input. */
  readonly sources: readonly SourceFile[];
  /** The sources that the user named explicitly. */
  readonly named: ReadonlySet<SourceFile>;
  /** Absolute directory in which a file that is not on disk is assumed to be. */
  readonly cwd: string;
  /** Absolute directory that holds all files of a run of which these are a part; that of the sources when omitted. */
  readonly top?: string | undefined;
  readonly disk: Disk;
  /** The settings for a file (absolute path); undefined means standard input. */
  scopeFor(absolutePath: string | undefined): ComposeScope;
  /** The path that findings show for an absolute one. */
  toRelative(absolutePath: string): string;
  readonly env: Readonly<Record<string, string | undefined>>;
}
