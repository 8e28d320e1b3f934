/** Facts about kinds of images, from their documentation on Docker Hub and the images themselves, November 2026. */

const DISTRIBUTION =
  /^(?:alpine|debian|ubuntu|busybox|fedora|centos|rockylinux|almalinux|amazonlinux|oraclelinux|archlinux)$|^opensuse\//;

/** Whether an image exists for Linux only, by the name as written; many others are published for Windows, too. */
export function isLinuxOnly(name: string): boolean {
  return DISTRIBUTION.test(name) || name.startsWith('gcr.io/distroless/');
}

/** The namespaces in which Docker publishes its official images for one architecture, with that architecture. */
export const ARCHITECTURE_NAMESPACES: ReadonlyMap<string, string> = new Map([
  ['amd64', 'amd64'],
  ['arm32v5', 'arm'],
  ['arm32v6', 'arm'],
  ['arm32v7', 'arm'],
  ['arm64v8', 'arm64'],
  ['i386', '386'],
  ['mips64le', 'mips64le'],
  ['ppc64le', 'ppc64le'],
  ['riscv64', 'riscv64'],
  ['s390x', 's390x'],
]);

/**
 * Whether the image is known not to have a HEALTHCHECK. Docker's official images have none by policy
 * (https://github.com/docker-library/faq#healthcheck); any other may have one.
 */
export function hasNoHealthcheck({
  registry,
  repository,
}: {
  readonly registry: string;
  readonly repository: string;
}): boolean {
  return registry === 'docker.io' && repository.startsWith('library/');
}
