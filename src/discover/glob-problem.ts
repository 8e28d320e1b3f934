import { isWithin } from './paths.ts';

/** Why a glob does not match anything, as a clause that follows it, and what to do. */
export interface GlobProblem {
  readonly message: string;
  readonly help: string;
}

/**
 * The problems of globs that cannot match any file, by their index in the list.
 *
 * @param directory the absolute directory that they are relative to
 */
export function globProblems(globs: readonly string[], directory: string): ReadonlyMap<number, GlobProblem> {
  const problems = new Map<number, GlobProblem>();
  for (const [index, glob] of globs.entries()) {
    const isFirst = !globs.slice(0, index).some((each) => !each.startsWith('!'));
    const problem = problemOf(glob, isFirst, directory);
    if (problem) problems.set(index, problem);
  }
  return problems;
}

/** Whether a glob can only be the name of a rule or of a code of another tool: `DL3006`, `CKV_DOCKER_2`, `dockerfile/untagged-image`. */
export function isNameOfRule(glob: string): boolean {
  return /^(?:(?:DL|SC|CL-|DS-?|CKV2?_DOCKER_)\d+|(?:dockerfile|compose|shell|project)\/[a-z]+(?:-[a-z]+)+)$/i.test(
    glob,
  );
}

function problemOf(glob: string, isFirst: boolean, directory: string): GlobProblem | undefined {
  if (glob.startsWith('!') && isFirst)
    return {
      message: 'has no effect: no glob comes before it',
      help: 'put it after the glob that it is an exception to',
    };
  const bare = glob.replace(/^!/, '');
  if (bare.trim() === '') return { message: 'is empty and matches nothing', help: 'remove it' };
  if (/^[./]+$/.test(bare))
    return {
      message: 'matches nothing: it names a directory, not the files in it',
      help: 'use `**` for all files in it',
    };
  if (/(?:^|\/)\.\.(?:\/|$)/.test(bare))
    return {
      message: 'matches nothing: globs cannot match outside their directory',
      help: `use a glob relative to ${directory}`,
    };
  if (bare.startsWith(`${directory}/`) && isWithin(directory, bare)) {
    const relative = bare.slice(directory.length + 1);
    return { message: 'is an absolute path and matches nothing', help: `use \`${relative}\`` };
  }
  const open = unclosed(bare);
  return open && { message: `matches nothing: \`${open}\` is not closed`, help: `add \`${open === '[' ? ']' : '}'}\`` };
}

/** The first bracket or brace that is not closed. */
function unclosed(glob: string): '[' | '{' | undefined {
  let depth = 0;
  for (let at = 0; at < glob.length; at++) {
    const character = glob[at];
    if (character === '\\') at++;
    else if (character === '{') depth++;
    else if (character === '}') depth = Math.max(0, depth - 1);
    else if (character === '[') {
      // A closing bracket at the beginning of a class belongs to the class.
      const end = glob.indexOf(']', at + (glob[at + 1] === '!' || glob[at + 1] === '^' ? 3 : 2));
      if (end < 0) return '[';
      at = end;
    }
  }
  return depth > 0 ? '{' : undefined;
}
