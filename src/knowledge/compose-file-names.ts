/** How Compose files are called. From the documentation of Docker Compose ("How Compose works", "Merge Compose files"), 2026. */

/** The names that Docker Compose looks for in a directory, in its order. */
export const BASE_NAMES: readonly string[] = [
  'compose.yaml',
  'compose.yml',
  'docker-compose.yml',
  'docker-compose.yaml',
];

/** The names of files that it merges onto the one above, in its order. */
export const OVERRIDE_NAMES: readonly string[] = [
  'compose.override.yml',
  'compose.override.yaml',
  'docker-compose.override.yml',
  'docker-compose.override.yaml',
];

/** The names that podman-compose looks for besides these, and what it merges onto them. From its source of names, 1.5 (2025). */
export const PODMAN_NAMES: readonly (readonly [base: string, override: string])[] = [
  ['podman-compose.yaml', 'podman-compose.override.yaml'],
  ['podman-compose.yml', 'podman-compose.override.yml'],
];

/**
 * Names of Compose files, in lower case: `compose.prod.yaml`, `docker-stack.yml`. The groups are what the name begins with, and what
 * tells files of a directory apart.
 */
export const COMPOSE_NAME = /^((?:docker-|podman-)?compose|docker-stack|stack)(.*)\.ya?ml$/;
