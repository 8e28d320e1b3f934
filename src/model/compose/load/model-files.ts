import type { Disk } from '../../../text/disk.ts';
import type { Problem } from '../../../text/problem.ts';
import type { SourceFile } from '../../../text/source.ts';
import type { ComposeEnvironment, ComposeFile, DanglingName } from '../compose-types.ts';
import type { ComposeReadingKind } from '../problem-kinds.ts';
import type { ReadFile } from './layer-types.ts';

/** A file of a project and why it is read. */
export interface Part {
  readonly source: SourceFile;
  readonly role: ComposeFile['role'];
}

/** The files of one project while it is loaded. */
export interface ModelFiles {
  readonly disk: Disk;
  /** Whether a file (absolute path) that another one names may be read. */
  mayRead(path: string): boolean;
  /** The text of a file (absolute path); undefined when it cannot be read. */
  source(path: string): SourceFile | undefined;
  /** Reads a file of the project and remembers it; its problems are reported once. */
  read(part: Part, directory: string, environment: ComposeEnvironment): ReadFile;
  report(problems: readonly Problem<ComposeReadingKind>[]): void;
  /** Records a name that nothing declares. */
  lacks(name: DanglingName): void;
}
