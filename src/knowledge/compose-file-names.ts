/** The names of Compose files. From the documentation of Docker Compose ("How Compose works", "Merge Compose files"), 2026. */

/** The names that Docker Compose looks for in a directory, in this order. */
export const BASE_NAMES: readonly string[] = [
  'compose.yaml',
  'compose.yml',
  'docker-compose.yml',
  'docker-compose.yaml',
];

/** The names of override files that it merges with the base file, in this order. */
export const OVERRIDE_NAMES: readonly string[] = [
  'compose.override.yml',
  'compose.override.yaml',
  'docker-compose.override.yml',
  'docker-compose.override.yaml',
];

/** The additional names that podman-compose looks for, and their override files. From its source code, 1.5 (2025). */
export const PODMAN_NAMES: readonly (readonly [base: string, override: string])[] = [
  ['podman-compose.yaml', 'podman-compose.override.yaml'],
  ['podman-compose.yml', 'podman-compose.override.yml'],
];

/**
 * Names of Compose files, in lowercase: `compose.prod.yaml`, `docker-stack.yml`. The groups are the beginning of the name, and the part
 * that distinguishes the files of a directory.
 */
export const COMPOSE_NAME = /^((?:docker-|podman-)?compose|docker-stack|stack)(.*)\.ya?ml$/;
