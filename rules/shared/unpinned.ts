import type { PackageCommand, PackageSpec } from '../../src/rule/index.ts';

/** The packages of an installation that are named without any version. */
export function unpinned(call: PackageCommand): PackageSpec[] {
  if (call.action !== 'install') return [];
  return call.packages.filter(
    (spec) => spec.origin === 'repository' && spec.name !== undefined && takesNewest(call, spec),
  );
}

function takesNewest({ manager, verbText }: PackageCommand, { versioned, version }: PackageSpec): boolean {
  if (versioned) return manager === 'go' && version === 'latest';
  // Without a version, `go install` takes what go.mod says, and fails where there is none.
  return manager !== 'go' || verbText !== 'install';
}

/** "`a`", "`a` and `b`", "`a`, `b` and 3 more". */
export function named(packages: readonly PackageSpec[]): string {
  const names = packages.map(({ name }) => `\`${name}\``);
  if (names.length <= 2) return names.join(' and ');
  return names.length === 3
    ? `${names[0]}, ${names[1]} and ${names[2]}`
    : `${names[0]}, ${names[1]} and ${names.length - 2} more`;
}
