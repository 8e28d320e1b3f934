/** The roles of an image in a system. */
export const IMAGE_ROLES = [
  'admin',
  'agent',
  'application',
  'cache',
  'ci',
  'database',
  'dns',
  'front',
  'identity',
  'logging',
  'mail',
  'media',
  'monitoring',
  'object-store',
  'os',
  'other',
  'proxy',
  'queue',
  'registry',
  'runtime',
  'search',
  'storage',
] as const;

export type ImageRole = (typeof IMAGE_ROLES)[number];
