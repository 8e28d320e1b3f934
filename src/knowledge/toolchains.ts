import { officialName } from './base-images.ts';

/** The toolchain in a build image. From the documentation of the images and tools, November 2026. */
export interface Toolchain {
  /** After "the": `Go toolchain`. */
  readonly title: string;
  /** An image that is enough to run the result. */
  readonly runtime: string;
}

const GO: Toolchain = { title: 'Go toolchain', runtime: 'an image such as `gcr.io/distroless/static`, or Alpine' };
const NATIVE: Toolchain = { title: 'compiler', runtime: 'a slim image of the same distribution' };
const JAVA: Toolchain = { title: 'JDK with the build tool', runtime: 'a JRE such as `eclipse-temurin:<version>-jre`' };
const JDK: Toolchain = { title: 'JDK', runtime: 'a JRE such as `eclipse-temurin:<version>-jre`' };
const DOTNET: Toolchain = {
  title: '.NET SDK',
  runtime: '`mcr.microsoft.com/dotnet/aspnet` or `mcr.microsoft.com/dotnet/runtime`',
};
const BAZEL: Toolchain = { title: 'build tool with its cache', runtime: 'a small runtime image' };

const TOOLCHAINS: readonly (readonly [images: RegExp, toolchain: Toolchain])[] = [
  [/^(?:golang|cimg\/go|circleci\/golang|tinygo\/tinygo|mcr\.microsoft\.com\/oss\/go\/microsoft\/golang)$/, GO],
  [
    /^(?:rust|rustlang\/rust|clux\/muslrust|messense\/rust-musl-cross|ekidd\/rust-musl-builder)$/,
    { ...NATIVE, title: 'Rust toolchain' },
  ],
  [
    /^(?:gcc|silkeh\/clang|emscripten\/emsdk|haskell|fpco\/stack-build|crystallang\/crystal|nimlang\/nim|dart)$/,
    NATIVE,
  ],
  [
    /^(?:maven|gradle|clojure|sbtscala\/scala-sbt|hseeberger\/scala-sbt|mozilla\/sbt)$|(?:^|\/)native-image(?:-community)?$/,
    JAVA,
  ],
  [/^mcr\.microsoft\.com\/dotnet\/(?:(?:core|nightly)\/)?sdk$/, DOTNET],
  [/(?:^|\/)bazel$/, BAZEL],
];

/** Java images that contain a JDK unless their tag says `jre`, and that also exist with a JRE. */
const JDKS =
  /^(?:eclipse-temurin|openjdk|ibm-semeru-runtimes|sapmachine|azul\/zulu-openjdk(?:-alpine|-debian)?|adoptopenjdk)$/;

interface Image {
  /** The repository as written. */
  readonly name: string;
  readonly tag: string | undefined;
}

/** The toolchain in an image; undefined for images that are not meant for building. */
export function toolchainOf({ name, tag = '' }: Image): Toolchain | undefined {
  const official = officialName(name);
  if (official === 'swift') return /slim/.test(tag) ? undefined : { ...NATIVE, title: 'Swift toolchain' };
  return TOOLCHAINS.find(([images]) => images.test(official))?.[1];
}

/** The JDK in an image that also exists with a JRE. */
export function jdkOf({ name, tag = '' }: Image): Toolchain | undefined {
  return JDKS.test(officialName(name)) && !/jre|windows|nanoserver/.test(tag) ? JDK : undefined;
}

/** Commands that build a program from source code, with the verbs that do so. */
const BUILDS: Readonly<Record<string, RegExp>> = {
  go: /^(?:build|install)$/,
  tinygo: /^build$/,
  cargo: /^(?:build|install|b)$/,
  rustc: /./,
  mvn: /^(?:package|install|verify|compile|deploy|\w+-maven-plugin:.+|jib:.+)$/,
  gradle: /(?:^|:)(?:build|assemble|bootJar|bootWar|jar|war|shadowJar|installDist|distTar|nativeCompile)$/,
  sbt: /assembly|stage|package|dist|compile/,
  lein: /^(?:uberjar|jar|compile)$/,
  clojure: /^-[TX]:?build/,
  javac: /./,
  kotlinc: /./,
  'native-image': /./,
  dotnet: /^(?:build|publish|pack|msbuild)$/,
  msbuild: /./,
  bazel: /^build$/,
  bazelisk: /^build$/,
  make: /^(?!clean|test|lint)/,
  ninja: /./,
  cmake: /./,
  gcc: /./,
  'g++': /./,
  cc: /./,
  'c++': /./,
  clang: /./,
  'clang++': /./,
  emcc: /./,
  stack: /^(?:build|install)$/,
  cabal: /build|install/,
  ghc: /./,
  swift: /^build$/,
  dart: /^compile$/,
  crystal: /^build$/,
  shards: /^build$/,
  nim: /^(?:c|cpp|compile)$/,
};

const WRAPPERS: Readonly<Record<string, string>> = { mvnw: 'mvn', gradlew: 'gradle' };

/** The tool that a program or a wrapper script of the project runs: `./mvnw` is Maven. */
function toolOf(program: string): string {
  return WRAPPERS[program] ?? program;
}

/** Whether a command builds the project from source code. A tool that is installed at a version, as in `go install tool@v1`, is not the project. */
export function isBuild(program: string, operands: readonly string[]): boolean {
  const actions = BUILDS[toolOf(program)];
  if (!actions || operands.some((text) => text.includes('@v') || text.endsWith('@latest'))) return false;
  return actions.source === '.' || program === 'make' ? true : operands.some((text) => actions.test(text));
}

/** Whether a command needs the toolchain: also `go run`. The .NET SDK is needed for everything except running programs. */
export function isBuildTool(program: string, operands: readonly string[] = ['']): boolean {
  return toolOf(program) in BUILDS && (program !== 'dotnet' || !/\.dll$/i.test(operands[0] ?? ''));
}

/** The language version in an image. */
export interface LanguageVersion {
  /** What must be the same: `java`, `.NET`, or the name of the image. */
  readonly language: string;
  readonly version: string;
}

const JAVA_IMAGES =
  /^(?:eclipse-temurin|amazoncorretto|openjdk|ibm-semeru-runtimes|sapmachine|adoptopenjdk|azul\/zulu-openjdk(?:-alpine|-debian)?)$/;

/** The language version in an image, by its name and tag: that of Java in `maven:3.9-eclipse-temurin-21`. */
export function languageVersion({ name, tag = '' }: Image): LanguageVersion | undefined {
  const official = officialName(name);
  const version = /^v?(\d+(?:\.\d+)*)/.exec(tag)?.[1];
  const java = JAVA_IMAGES.test(official)
    ? /^(?:open-)?(\d+)/.exec(tag)?.[1]
    : /^(?:maven|gradle|sbtscala\/scala-sbt)$/.test(official)
      ? /(?:jdk|temurin|corretto|semeru|sapmachine|graalvm)-?(\d+)/.exec(tag)?.[1]
      : undefined;
  if (java !== undefined) return { language: 'Java', version: java };
  if (version === undefined) return undefined;
  const isDotnet = /^mcr\.microsoft\.com\/dotnet\/(?:(?:core|nightly)\/)?(?:sdk|aspnet|runtime|runtime-deps)$/.test(
    official,
  );
  return { language: isDotnet ? '.NET' : official, version: isDotnet ? /^\d+/.exec(version)![0] : version };
}
