import type { Build, Service } from './compose/types.ts';
import type { Disk } from './disk.ts';
import type { Dockerfile, Stage } from './dockerfile/types.ts';
import type { Problem } from './problem.ts';
import type { SourceFile } from './source.ts';

/** A service's build joined with the Dockerfile that it builds. */
export interface ServiceBuild {
  readonly service: Service;
  readonly build: Build;
  /** Undefined when it is missing, remote, unknown or outside what may be read. */
  readonly dockerfile: Dockerfile | undefined;
  /** Whether the context directory and the Dockerfile are there; undefined when that cannot be known. */
  readonly contextExists: boolean | undefined;
  readonly dockerfileExists: boolean | undefined;
  /** The stage that `target` names, or the last one. */
  readonly stage: Stage | undefined;
}

/** One ignore file: `<Dockerfile>.dockerignore` or `.dockerignore` of the context. */
export interface IgnoreFile {
  readonly file: SourceFile;
  readonly patterns: readonly IgnorePattern[];
  /** Malformed patterns, which Docker refuses. */
  readonly problems: readonly Problem[];
  /** The pattern that excludes a path of the context (forward slashes, relative), itself or through a parent. */
  excludedBy(path: string): IgnorePattern | undefined;
}

export interface IgnorePattern {
  readonly file: SourceFile;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly negated: boolean;
}

/** A build context: a directory and its ignore file. */
export interface BuildContext {
  readonly directory: string;
  readonly ignoreFile: IgnoreFile | undefined;
}

/** What links the files of one run with each other and with the disk. */
export interface Project {
  readonly disk: Disk;
  /** The services that build a Dockerfile. */
  buildsOf(dockerfile: Dockerfile): readonly ServiceBuild[];
  buildOf(service: Service): ServiceBuild | undefined;
  /** The contexts a Dockerfile is built with: from Compose, else its own directory; empty for text without a place on disk. */
  contextsOf(dockerfile: Dockerfile): readonly BuildContext[];
}
