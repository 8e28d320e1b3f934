/** What kind of thing a path is; `other` is a socket, a device or something unreadable. Links are followed. */
export type EntryKind = 'file' | 'directory' | 'other';

/** Read-only, cached view of the file system. Paths are absolute, with forward slashes. No method throws. */
export interface Disk {
  /** Undefined when nothing is there (a dangling link counts as nothing). */
  kind(path: string): EntryKind | undefined;
  /** The names in a directory, sorted; empty when it is none or unreadable. */
  list(path: string): readonly string[];
  /** The decoded text of a file; undefined when it is missing, unreadable, binary or too large to be what we read. */
  read(path: string): string | undefined;
}
