// From the images' own documentation on Docker Hub, the Microsoft and the Red Hat registries, collected in November 2026.

import { isDistribution, officialName } from './base-images.ts';
import { imageFacts, isKnownImage } from './images.ts';

/** Operating systems, grouped by their package manager. */
export type OsFamily = 'debian' | 'alpine' | 'redhat' | 'suse' | 'arch' | 'windows' | 'distroless' | 'scratch';

/** Words in the tags of Windows images. */
const WINDOWS = /nanoserver|windowsservercore|servercore|(?:^|[-_])ltsc20\d\d|(?:^|-)windows/i;

/** Whether the tag of an image with an unknown name says that it is for Windows: `$REPO:4.8-windowsservercore-ltsc2022`. */
export function isTaggedWindows(image: string): boolean {
  const colon = image.lastIndexOf(':');
  return colon > 0 && WINDOWS.test(image.slice(colon + 1));
}

/** Families by words in a tag; the first match wins. */
const BY_TAG: readonly (readonly [RegExp, OsFamily])[] = [
  [/(?:^|[-_.])alpine/i, 'alpine'],
  [WINDOWS, 'windows'],
  [
    /(?:^|[-_.])(?:trixie|bookworm|bullseye|buster|stretch|jessie|sid|slim|noble|jammy|focal|bionic|xenial|debian|ubuntu)/i,
    'debian',
  ],
  [/(?:^|[-_.])(?:ubi\d*|fedora|centos|rockylinux|almalinux|oraclelinux|oracle|al20\d\d|amazonlinux)/i, 'redhat'],
];

/** Families by repository, for images whose name says it. */
const BY_NAME: readonly (readonly [RegExp, OsFamily])[] = [
  [/^alpine$|(?:^|\/)alpine(?:-|$)|^docker$|^registry$|^alpine\//, 'alpine'],
  [/^(?:debian|ubuntu|buildpack-deps)$|(?:^|\/)(?:debian|ubuntu|minideb)(?:[-/]|$)/, 'debian'],
  [
    /^(?:fedora|centos|rockylinux|almalinux|amazonlinux|oraclelinux)$|(?:^|\/)(?:ubi\d|fedora|centos|rockylinux|almalinux|amazonlinux|oraclelinux)/,
    'redhat',
  ],
  [/(?:^|\/)opensuse(?:\/|$)|(?:^|\/)(?:leap|tumbleweed)$|\/suse\//, 'suse'],
  [/^archlinux$|(?:^|\/)archlinux(?:\/|$)/, 'arch'],
  [/^mcr\.microsoft\.com\/(?:windows|dotnet\/framework)(?:\/|$)|(?:^|\/)(?:nanoserver|windowsservercore)$/, 'windows'],
  [/^mcr\.microsoft\.com\/(?:windows|nanoserver)\w*-insider$/, 'windows'],
  // Linux images that build for Windows also have this word in their names.
  [/^(?!.*(?:wine|cross|mingw|pyinstaller|builder|linux)).*-windows$/, 'windows'],
  [/^gcr\.io\/distroless\//, 'distroless'],
];

/** Families by the operating systems in the image table. */
const BY_OS: ReadonlyMap<string, OsFamily> = new Map<string, OsFamily>([
  ['debian', 'debian'],
  ['ubuntu', 'debian'],
  ['alpine', 'alpine'],
  ['rhel', 'redhat'],
  ['centos', 'redhat'],
  ['fedora', 'redhat'],
  ['rocky', 'redhat'],
  ['almalinux', 'redhat'],
  ['oraclelinux', 'redhat'],
  ['amazonlinux', 'redhat'],
  ['opensuse', 'suse'],
  ['archlinux', 'arch'],
  ['windows', 'windows'],
  ['distroless', 'distroless'],
  ['scratch', 'scratch'],
]);

interface Image {
  /** As written. */
  readonly name: string;
  readonly tag: string | undefined;
  readonly digest: string | undefined;
}

/** The operating system family according to the name (as written) and tag of an image; undefined if they do not show it. */
export function familyOfImage(image: Image): OsFamily | undefined {
  for (const [pattern, family] of BY_NAME) if (pattern.test(image.name)) return family;
  for (const [pattern, family] of BY_TAG) if (pattern.test(image.tag ?? '')) return family;
  return BY_OS.get(imageFacts(image)?.os ?? '');
}

/** Official images that are based on Debian unless the tag says otherwise. */
const DEBIAN_BY_DEFAULT = new Set(
  'node python golang ruby php perl rust gcc nginx httpd postgres redis buildpack-deps'.split(' '),
);

/** Words in a tag that name the distribution. */
const NAMED_IN_TAG = /(?:^|[-_.])(?:alpine|trixie|bookworm|bullseye|buster|jammy|noble|focal)(?:[-_.\d]|$)/;

/** The family of an image if its name or tag leaves no doubt: for distributions and well-known images. */
export function sureFamilyOfImage(image: Image): OsFamily | undefined {
  return isSurelyKnown(image) ? familyOfImage(image) : undefined;
}

function isSurelyKnown({ name, tag, digest }: Image): boolean {
  if (tag === undefined && digest !== undefined && !isDistribution(name)) return false;
  return (
    isDistribution(name) ||
    DEBIAN_BY_DEFAULT.has(officialName(name)) ||
    (isKnownImage(name) && NAMED_IN_TAG.test(tag ?? ''))
  );
}

const BY_PROGRAM: ReadonlyMap<string, OsFamily> = new Map<string, OsFamily>([
  ['apt-get', 'debian'],
  ['apt', 'debian'],
  ['aptitude', 'debian'],
  ['dpkg', 'debian'],
  ['apk', 'alpine'],
  ['yum', 'redhat'],
  ['dnf', 'redhat'],
  ['microdnf', 'redhat'],
  ['zypper', 'suse'],
  ['pacman', 'arch'],
  ['choco', 'windows'],
  ['iex', 'windows'],
  ['powershell', 'windows'],
  ['setx', 'windows'],
  ['msiexec', 'windows'],
]);

/** The family whose package manager is called; undefined if none is, or those of several families are. */
export function familyOfCommands(programs: Iterable<string>): OsFamily | undefined {
  let found: OsFamily | undefined;
  for (const program of programs) {
    const family = BY_PROGRAM.get(program);
    if (family === undefined || family === found) continue;
    if (found !== undefined) return undefined;
    found = family;
  }
  return found;
}
