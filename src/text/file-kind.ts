/** The kind of a linted file. */
export type FileKind = 'dockerfile' | 'compose';
