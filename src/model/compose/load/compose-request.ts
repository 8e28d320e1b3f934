import type { Disk } from '../../../text/disk.ts';
import type { SourceFile } from '../../../text/source.ts';

/** What `docker compose` would be given. */
export interface ComposeSettings {
  /** The projects: files that are merged in order, paths relative to {@link ComposeScope.root}; an empty list means "find out". */
  readonly files: readonly (readonly string[])[];
  readonly profiles: readonly string[];
  /** Files with variables, read instead of `.env`. */
  readonly env: readonly string[];
  readonly projectName: string | undefined;
  /** Look up variables in the environment of the process, too. */
  readonly shellEnvironment: boolean;
}

/** The settings for some files, and the absolute directory that their paths are relative to. */
export interface ComposeScope {
  readonly root: string;
  readonly compose: ComposeSettings;
}

export interface ComposeRequest {
  /** The Compose files at hand; absolutePath undefined for standard input. */
  readonly sources: readonly SourceFile[];
  /** Those of them that someone asked for by name. */
  readonly named: ReadonlySet<SourceFile>;
  /** Absolute directory that a file without a place on disk is taken to be in. */
  readonly cwd: string;
  readonly disk: Disk;
  /** The settings for a file (absolute path); undefined stands for standard input. */
  scopeFor(absolutePath: string | undefined): ComposeScope;
  /** The path that findings show for an absolute one. */
  toRelative(absolutePath: string): string;
  readonly env: Readonly<Record<string, string | undefined>>;
}
