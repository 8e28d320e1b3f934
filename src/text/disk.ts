/** The kind of a path; `other` is a socket, a device or something unreadable. Links are followed. */
export type EntryKind = 'file' | 'directory' | 'other';

/** Read-only, cached view of the file system. Paths are absolute, with forward slashes. No method throws. */
export interface Disk {
  /** Undefined when the path does not exist or is a dangling link. */
  kind(path: string): EntryKind | undefined;
  /** The names in a directory, sorted; empty when the path is not a directory or is unreadable. */
  list(path: string): readonly string[];
  /** The size of a file in bytes; undefined when the path is not a file. */
  size(path: string): number | undefined;
  /** Whether a file has the execute bit, on the disk or as git has recorded it; undefined where that is not known. */
  executable(path: string): boolean | undefined;
  /** The decoded text of a file; undefined when it is missing, unreadable, binary or too large. */
  read(path: string): string | undefined;
}
