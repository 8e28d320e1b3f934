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

/** Names of further files, in lower case: `compose.prod.yaml`. The group is what tells them apart. */
export const COMPOSE_NAME = /^(?:docker-)?compose(.*)\.ya?ml$/;
