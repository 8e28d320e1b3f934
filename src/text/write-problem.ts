import { errorCode } from './error-code.ts';

/** Why a file cannot be written, in a clause that follows a colon. */
export function writeProblem(error: unknown): string {
  switch (errorCode(error)) {
    case 'EISDIR':
      return 'it is a directory';
    case 'ENOENT':
      return 'it cannot be created there';
    case 'ENOTDIR':
    case 'EEXIST':
      return 'part of the path is a file, not a directory';
    case 'EACCES':
    case 'EPERM':
      return 'permission denied';
    case 'EROFS':
      return 'the file system is read-only';
    case 'ENOSPC':
    case 'EDQUOT':
      return 'the disk is full';
    case 'ELOOP':
      return 'it is a symbolic link that points back to itself';
    case 'ENAMETOOLONG':
      return 'the name is too long';
    default:
      return error instanceof Error ? error.message : String(error);
  }
}
