import type { CopyInstruction, PackageManager, RunInstruction } from '../../src/rule/index.ts';

export type SourceFamily = 'apt' | 'rpm';

const FAMILIES: ReadonlyMap<PackageManager, SourceFamily> = new Map<PackageManager, SourceFamily>([
  ['apt-get', 'apt'],
  ['apt', 'apt'],
  ['aptitude', 'apt'],
  ['yum', 'rpm'],
  ['dnf', 'rpm'],
  ['microdnf', 'rpm'],
]);

/** The kind of files with the URLs of the repositories of a package manager. */
export function sourceFamily(manager: PackageManager): SourceFamily | undefined {
  return FAMILIES.get(manager);
}

/** Text in a command that changes the URLs of the distribution's own repositories, or does not use them. */
const CHANGES: Readonly<Record<SourceFamily, RegExp>> = {
  apt: /archive\.debian|snapshot\.debian|old-releases|mirror|(?<!(?:>>|tee (?:-a|--append))[ \t]*["']?)\/etc\/apt\/(?:sources\.list(?!\.d)|["']?(?:\s|$))|sources\.list\.d\/?["']?(?:\s|\*|$)|\.sources\b/i,
  rpm: /vault\.|CentOS-|yum\.repos\.d\/?["']?(?:\*|\s|$)|yum\.repos\.d\/\w*base|mirror|baseurl|--disablerepo|--repofrompath|config-manager/i,
};

/** Whether a RUN may point the distribution's own repositories elsewhere. */
export function mayReplaceSources({ file, start, end }: RunInstruction, family: SourceFamily): boolean {
  return CHANGES[family].test(file.text.slice(start, end));
}

const FILES: Readonly<Record<SourceFamily, RegExp>> = {
  apt: /sources\.list|\.sources$|\/etc\/apt\/?$|mirror/i,
  rpm: /yum\.repos\.d\/?$|yum\.conf|centos.*\.repo$|\bbase\.repo$|mirror/i,
};

/** Whether a COPY or ADD may add other URLs of repositories, as a copy of a whole tree may. */
export function mayCopySources({ sources, destination }: CopyInstruction, family: SourceFamily): boolean {
  const to = destination?.value;
  if (to === undefined || /^\/(?:etc\/?)?$/.test(to)) return true;
  const isOwn = family === 'rpm' && sources.every(({ raw }) => /\.repo$/.test(raw) && !/centos|base/i.test(raw));
  return !isOwn && [to, ...sources.map(({ raw }) => raw)].some((path) => FILES[family].test(path));
}
