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

/** ARGs that RUN sees without a declaration, if they are passed to the build. */
export const PREDEFINED_ARGS: ReadonlySet<string> = new Set(
  ['http', 'https', 'ftp', 'no', 'all'].flatMap((name) => [`${name}_proxy`, `${name}_proxy`.toUpperCase()]),
);

/** Whether a build argument has an effect although no ARG declares it: the builder itself reads it, or passes it to RUN. */
export function isBuiltInArg(name: string): boolean {
  return name.startsWith('BUILDKIT_') || name === 'SOURCE_DATE_EPOCH' || PREDEFINED_ARGS.has(name);
}

/** Variables of the builder that instructions may read although nothing declares them. */
export const SBOM_VARIABLES: ReadonlySet<string> = new Set(['BUILDKIT_SBOM_SCAN_CONTEXT', 'BUILDKIT_SBOM_SCAN_STAGE']);
