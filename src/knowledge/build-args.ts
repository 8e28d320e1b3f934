// From the Dockerfile reference ("Automatic platform ARGs in the global scope", "Predefined ARGs") and BuildKit's frontend, 2026.

/** Global ARGs that the builder sets itself. */
export const AUTOMATIC_ARGS: readonly string[] = [
  'BUILDPLATFORM',
  'BUILDOS',
  'BUILDOSVERSION',
  'BUILDARCH',
  'BUILDVARIANT',
  'TARGETPLATFORM',
  'TARGETOS',
  'TARGETOSVERSION',
  'TARGETARCH',
  'TARGETVARIANT',
  'TARGETSTAGE',
];
