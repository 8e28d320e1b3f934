import type { Problem } from '../text/problem.ts';
import type { Located, SourceFile } from '../text/source.ts';
import { compileGlob, type Glob, matchGlob } from './go-match.ts';

/** One ignore file: `<Dockerfile>.dockerignore` or `.dockerignore` of the context. */
export interface IgnoreFile {
  readonly file: SourceFile;
  readonly patterns: readonly IgnorePattern[];
  /** Malformed patterns, which Docker refuses. */
  readonly problems: readonly Problem[];
  /** The pattern that excludes a path of the context (forward slashes, relative), itself or through a parent. */
  excludedBy(path: string): IgnorePattern | undefined;
}

/** One line of it. */
export interface IgnorePattern extends Located {
  readonly text: string;
  readonly negated: boolean;
}

interface Compiled {
  readonly pattern: IgnorePattern;
  readonly glob: Glob;
}

/**
 * Reads an ignore file (`.dockerignore`) as Docker does: one pattern a line, `#` in column 1 starts a comment, `!` takes back, the
 * last pattern that matches a path or one of its parents decides. A malformed pattern, which Docker refuses, becomes a problem and is
 * left out.
 */
export function parseIgnoreFile(file: SourceFile): IgnoreFile {
  const compiled: Compiled[] = [];
  const problems: Problem[] = [];
  for (let number = 1; number <= file.lineCount; number++) {
    const line = file.lineSpan(number);
    const raw = file.slice(line);
    const text = raw.trim();
    if (text === '' || raw.startsWith('#')) continue;
    const start = line.start + raw.indexOf(text);
    const negated = text.startsWith('!');
    const written = negated ? text.slice(1).trim() : text;
    const pattern: IgnorePattern = { file, start, end: start + text.length, text, negated };
    if (written === '') {
      problems.push({ ...pattern, kind: 'ignore-pattern', message: '`!` negates nothing: a pattern must follow it' });
      continue;
    }
    const cleaned = cleanPath(written);
    const glob = compileGlob(cleaned, true);
    if (glob.ok) compiled.push({ pattern, glob });
    else
      problems.push({
        ...pattern,
        kind: 'ignore-pattern',
        message: `the pattern is malformed: ${glob.message}`,
        help: glob.help,
      });
  }

  const excludedBy = (path: string): IgnorePattern | undefined => {
    const candidates = withParents(cleanPath(path));
    let by: IgnorePattern | undefined;
    for (const { pattern, glob } of compiled) {
      if (pattern.negated !== (by !== undefined)) continue;
      if (candidates.some((candidate) => matchGlob(glob, candidate))) by = pattern.negated ? undefined : pattern;
    }
    return by;
  };
  return { file, patterns: compiled.map(({ pattern }) => pattern), problems, excludedBy };
}

/** Go's `filepath.Clean` on a slash path, the leading slash removed: no empty, `.` or inner `..` parts. */
function cleanPath(path: string): string {
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.length > 0 && parts.at(-1) !== '..') parts.pop();
    else if (!path.startsWith('/')) parts.push(part);
  }
  return parts.join('/') || (path.startsWith('/') ? '/' : '.');
}

/** A path and the directories above it: `a/b/c`, `a`, `a/b`. */
function withParents(path: string): string[] {
  const paths = [path];
  for (let slash = path.indexOf('/'); slash > 0; slash = path.indexOf('/', slash + 1)) paths.push(path.slice(0, slash));
  return paths;
}
