import { isDistribution, officialName } from './base-images.ts';
import { type ImageName, imageFacts } from './images.ts';
import { familyOfImage } from './os-families.ts';

/**
 * What /bin/sh is in an image. Releases differ: dash has supported `set -o pipefail` and `$'…'` since 0.5.13,
 * and bash has supported `<(…)` as sh since 5.1. From the packages of the distributions, November 2026.
 */
export type SystemShell = 'dash' | 'newer dash' | 'ash' | 'bash' | 'older bash';

/** The shells of the operating systems in the image table. */
const BY_OS: ReadonlyMap<string | undefined, SystemShell> = new Map<string, SystemShell>([
  ['debian', 'dash'],
  ['ubuntu', 'dash'],
  ['alpine', 'ash'],
  ['busybox', 'ash'],
  ['wolfi', 'ash'],
  ['rhel', 'bash'],
  ['centos', 'bash'],
  ['fedora', 'bash'],
  ['rocky', 'bash'],
  ['almalinux', 'bash'],
  ['oraclelinux', 'bash'],
  ['amazonlinux', 'bash'],
  ['opensuse', 'bash'],
  ['photon', 'bash'],
  ['azurelinux', 'bash'],
  ['archlinux', 'bash'],
]);

const FAMILIES: ReadonlyMap<SystemShell, readonly (string | undefined)[]> = new Map([
  ['dash', ['debian']],
  ['ash', ['alpine', undefined]],
  ['bash', ['redhat', 'suse', 'arch', undefined]],
]);

/** Releases of Debian and Ubuntu with dash 0.5.12 or older, by a word in the tag. Debian does not have a newer release yet. */
const OLD_DEBIAN = /^(?!.*(?:forky|duke|\bsid\b|testing|unstable|experimental))/;
const OLD_UBUNTU =
  /(?:^|[^.\d])(?:1\d|2[0-4])\.(?:04|10)(?:\D|$)|25\.04|trusty|xenial|bionic|focal|jammy|kinetic|lunar|mantic|noble|oracular|plucky/;

/** Releases with a bash older than 5.1. */
const OLD_BASH =
  /(?:^|\/)(?:centos:(?!.*stream9|.*stream10)|amazonlinux:(?:1|2|201\d)(?:\.|$)|opensuse\/leap:(?:15|42)|(?:rockylinux|almalinux|oraclelinux)\S*:[5-8]\b)|ubi[78](?:\b|-)/;

/** Unofficial images that are known not to set SHELL; those of Bitnami, Jupyter, Airflow and others set it to bash. */
const WITHOUT_SHELL =
  /^(?:mcr\.microsoft\.com\/(?:dotnet|playwright)|nvidia\/cuda|nvcr\.io\/nvidia\/cuda|osrf\/ros|continuumio|pytorch|tensorflow|registry\.access\.redhat\.com|registry\.redhat\.io|redhat|quay\.io\/(?:centos|fedora|rockylinux|almalinux)|registry\.fedoraproject\.org|public\.ecr\.aws\/(?:ubuntu|amazonlinux|docker\/library)|cgr\.dev)\b/;

/** Whether shell form in stages based on an image uses /bin/sh, because the image does not set SHELL. */
export function readsWithSh({ name }: Pick<ImageName, 'name'>): boolean {
  return !officialName(name).includes('/') || isDistribution(name) || WITHOUT_SHELL.test(name);
}

/** What /bin/sh is in an image; undefined if that is not known. */
export function systemShell(image: ImageName): SystemShell | undefined {
  const facts = imageFacts(image);
  if (facts?.shell !== 'sh') return undefined;
  const shell = BY_OS.get(facts.os);
  // A variant that is not in the table may be based on another system.
  if (!shell || !FAMILIES.get(shell)!.includes(familyOfImage(image))) return undefined;
  const { name, tag = '' } = image;
  if (shell === 'dash') return (facts.os === 'ubuntu' ? OLD_UBUNTU : OLD_DEBIAN).test(tag) ? 'dash' : 'newer dash';
  return shell === 'bash' && OLD_BASH.test(`${name}:${tag}`) ? 'older bash' : shell;
}
