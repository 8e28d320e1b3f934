import type { PackageCommand, PackageSpec } from '../../src/rule/index.ts';

/** The packages of an installation that are named without any version; none if the manager does not support versions, or an option fixes them. */
export function unpinned(call: PackageCommand): PackageSpec[] {
  const { pin, pinnedBy } = call.knowledge;
  if (call.action !== 'install' || pin === undefined || (pinnedBy && call.hasOption(...pinnedBy))) return [];
  if (call.manager === 'luarocks' && call.operands.length > 1) return [];
  return call.packages.filter((spec) => takesNewest(call, spec));
}

function takesNewest({ manager, verbText }: PackageCommand, spec: PackageSpec): boolean {
  const { name, origin, versioned, version } = spec;
  if (origin === 'url') return isBranch(manager, spec);
  if (origin !== 'repository' || name === undefined) return false;
  if (versioned) return manager === 'go' && version === 'latest';
  // Without a version, `go install` and `go run` take what go.mod says, and fail where there is none.
  return manager !== 'go' || (verbText !== 'install' && verbText !== 'run');
}

/** Whether an address is that of a Git repository, without a branch, tag or commit. */
function isBranch(manager: PackageCommand['manager'], { text }: PackageSpec): boolean {
  if (text === undefined) return false;
  if (manager === 'npm' || manager === 'yarn' || manager === 'pnpm' || manager === 'bun')
    return NODE_GIT.test(text) && !text.includes('#');
  return PYTHON_VCS.test(text) && !/^[^#]*:\/\/[^/#]*\/[^#]*@/.test(text);
}

const NODE_GIT = /^(?:git(?:\+\w+)?:|git@|(?:github|gitlab|bitbucket):)|^[\w-]+\/[\w.-]+$/;
const PYTHON_VCS = /(?:^|@\s*)(?:git|hg|svn|bzr)\+/;

/** A package with a version, as its manager writes it. */
export function pinned({ knowledge }: PackageCommand, { name }: PackageSpec): string {
  return knowledge.pin!.replace('NAME', name!);
}

/** "`a`", "`a` and `b`", "`a`, `b` and 3 more". */
export function named(packages: readonly PackageSpec[]): string {
  const names = packages.map(({ name, text }) => `\`${name ?? text}\``);
  if (names.length <= 2) return names.join(' and ');
  return names.length === 3
    ? `${names[0]}, ${names[1]} and ${names[2]}`
    : `${names[0]}, ${names[1]} and ${names.length - 2} more`;
}
