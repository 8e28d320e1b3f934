import picomatch from 'picomatch';
import { isWithin } from './paths.ts';

/** Tests whether a list of globs matches an absolute path. */
export type GlobMatcher = (path: string) => boolean;

/**
 * Globs relative to a directory: `*.test.yaml` (no slash: at any depth), `legacy/` and `legacy/**` (all below), `/Dockerfile` (only there),
 * `{a,b}/compose.yaml`; a glob after `!` is an exception to those before it. A directory that matches stands for everything below it.
 */
export function globMatcher(globs: readonly string[], directory: string): GlobMatcher {
  const tests = globs.map((glob) => {
    const negated = glob.startsWith('!');
    return { negated, matches: picomatch(expand(negated ? glob.slice(1) : glob), { dot: true }) };
  });
  const from = directory === '/' ? 1 : directory.length + 1;
  return (path) => {
    if (path === directory || !isWithin(directory, path)) return false;
    const relative = path.slice(from);
    let matched = false;
    for (const test of tests) if (matched === test.negated && test.matches(relative)) matched = !test.negated;
    return matched;
  };
}

function expand(glob: string): string[] {
  const bare = glob.replace(/^\.\//, '').replace(/\/+$/, '');
  const anchored = bare.startsWith('/') ? bare.slice(1) : bare.includes('/') ? bare : `**/${bare}`;
  return [anchored, `${anchored}/**`];
}
