import type { PackageCommand, PackageSpec } from '../../src/rule/index.ts';

/** The packages of an installation that are named without any version. */
export function unpinned(call: PackageCommand): PackageSpec[] {
  if (call.action !== 'install') return [];
  return call.packages.filter(
    ({ origin, name, versioned, version }) =>
      origin === 'repository' && name !== undefined && (!versioned || (call.manager === 'go' && version === 'latest')),
  );
}

/** "`a`", "`a` and `b`", "`a`, `b` and 3 more". */
export function named(packages: readonly PackageSpec[]): string {
  const names = packages.map(({ name }) => `\`${name}\``);
  if (names.length <= 2) return names.join(' and ');
  return names.length === 3
    ? `${names[0]}, ${names[1]} and ${names[2]}`
    : `${names[0]}, ${names[1]} and ${names.length - 2} more`;
}
