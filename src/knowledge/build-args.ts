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

/** Build arguments that are available to RUN without a declaration if they are passed to the build. */
export const PREDEFINED_ARGS: ReadonlySet<string> = new Set(
  ['http', 'https', 'ftp', 'no', 'all'].flatMap((name) => [`${name}_proxy`, `${name}_proxy`.toUpperCase()]),
);

/** Whether a build argument has an effect without an ARG: the builder itself reads it, or passes it to RUN. */
export function isBuiltInArg(name: string): boolean {
  return name.startsWith('BUILDKIT_') || name === 'SOURCE_DATE_EPOCH' || PREDEFINED_ARGS.has(name);
}

/** Variables of the builder that instructions can read without a declaration. */
export const SBOM_VARIABLES: ReadonlySet<string> = new Set(['BUILDKIT_SBOM_SCAN_CONTEXT', 'BUILDKIT_SBOM_SCAN_STAGE']);

/** The prefixes of CI systems for variables with facts about the build, and words for these facts. */
const BUILD_SYSTEM =
  /^(?:BUILD|BITBUCKET|CI|CIRCLE|COMMIT|DRONE|GIT|GITHUB|GITLAB|HG|IMAGE|RELEASE|SCM|SOURCE|SVN|TRAVIS|VCS)(?:_|$)/;
const BUILD_FACT =
  /(?:^|_)(?:BRANCH|BUILDDATE|COMMIT|DATE|DESCRIBE|HASH|NUMBER|REF|REV|REVISION|SHA1?|TIME|TIMESTAMP)(?:_|$)/;
const BUILD_NAME = /^(?:BUILD_?(?:DATE|ID|VERSION)|COMMIT_?(?:ID|SHA)|REVISION|SHORT_SHA|(?:GIT|VCS)_(?:TAG|URL))$/;

/** Whether a variable contains a fact about the build (date, number, revision or branch), which only a build argument can provide. */
export function isBuildMetadata(name: string): boolean {
  const upper = name.toUpperCase();
  return BUILD_NAME.test(upper) || (BUILD_SYSTEM.test(upper) && BUILD_FACT.test(upper));
}
