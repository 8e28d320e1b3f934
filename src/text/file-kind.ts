/** The kind of a linted file; `shell` is a script that an image starts. */
export type FileKind = 'dockerfile' | 'compose' | 'shell';
