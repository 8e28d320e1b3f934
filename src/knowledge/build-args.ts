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

/** Names that pipelines give to facts of the build: its date, number, revision and branch. No base image knows them. */
const BUILD_METADATA =
  /^(?:(?:BUILD|CI|IMAGE)_?(?:DATE|TIME|TIMESTAMP|NUMBER|ID|REVISION|REF|SHA|COMMIT|HASH|BRANCH)|(?:VCS|GIT|SCM)_?(?:REF|SHA1?|COMMIT|REV|REVISION|HASH|BRANCH|TAG|URL|DESCRIBE|VERSION|COMMIT_(?:SHA|HASH|ID|REF|SHORT))|COMMIT(?:_?(?:SHA1?|HASH|ID|REF))?|REVISION|SOURCE_COMMIT|SHORT_SHA)$/;

/** Whether a variable holds a fact of the build, which only a build argument can give. */
export function isBuildMetadata(name: string): boolean {
  return BUILD_METADATA.test(name.toUpperCase());
}
