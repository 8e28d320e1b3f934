import type { Problem } from '../text/problem.ts';
import type { Located, SourceFile } from '../text/source.ts';
import { compileGlob, type Glob, matchGlob } from './go-match.ts';

/** One ignore file: `<Dockerfile>.dockerignore` or `.dockerignore` of the context. */
export interface IgnoreFile {
  readonly file: SourceFile;
  readonly patterns: readonly IgnorePattern[];
  /** Malformed patterns, which Docker rejects. */
  readonly problems: readonly Problem[];
  /** The pattern that excludes a path of the context (forward slashes, relative), itself or through a parent. */
  excludedBy(path: string): IgnorePattern | undefined;
  /** Whether an exception may bring back something below an excluded path, which may be a directory. */
  mayKeepBelow(path: string): boolean;
}

/** One line of it. */
export interface IgnorePattern extends Located {
  readonly text: string;
  readonly negated: boolean;
}

interface Compiled {
  readonly pattern: IgnorePattern;
  readonly glob: Glob;
  /** One for each part of the path that it describes; undefined for a part with `**`, which may stand for any number of parts. */
  readonly parts: readonly (Glob | undefined)[];
}

/**
 * Reads an ignore file (`.dockerignore`) as Docker does: one pattern a line, `#` in column 1 starts a comment, `!` makes an exception, the
 * last pattern that matches a path or one of its parents decides. A malformed pattern, which Docker rejects, becomes a problem and is
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
      problems.push({ ...pattern, kind: 'ignore-pattern', message: '`!` must be followed by a pattern' });
      continue;
    }
    const cleaned = cleanPath(written);
    const glob = compileGlob(cleaned, true);
    if (glob.ok) compiled.push({ pattern, glob, parts: negated ? partsOf(cleaned) : [] });
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
  const mayKeepBelow = (path: string): boolean => {
    const cleaned = cleanPath(path);
    const candidates = withParents(cleaned);
    const parts = cleaned.split('/');
    let keeps = false;
    for (const { pattern, glob, parts: described } of compiled) {
      if (pattern.negated) keeps ||= mayMatchBelow(described, parts);
      else if (keeps && candidates.some((candidate) => matchGlob(glob, candidate))) keeps = false;
    }
    return keeps;
  };
  return { file, patterns: compiled.map(({ pattern }) => pattern), problems, excludedBy, mayKeepBelow };
}

function partsOf(pattern: string): (Glob | undefined)[] {
  return pattern.split('/').map((part) => {
    const glob = part.includes('**') ? undefined : compileGlob(part);
    return glob?.ok ? glob : undefined;
  });
}

/** Whether a pattern may match a path, something below it or a directory above it. */
function mayMatchBelow(described: readonly (Glob | undefined)[], path: readonly string[]): boolean {
  for (const [index, part] of path.entries()) {
    if (index >= described.length) return true;
    const glob = described[index];
    if (!glob) return true;
    if (!matchGlob(glob, part)) return false;
  }
  return true;
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
