/** What a file that is linted holds. */
export type FileKind = 'dockerfile' | 'compose';
