/** Packages for building programs, by their names in Debian, Alpine, Fedora and Arch, November 2026. */

/** Compilers, and packages that depend on one. */
export const COMPILER =
  /^(?:gcc|g\+\+|cc|clang|clang\+\+|llvm|rust|cargo|rustc|gfortran|go|golang|golang-go|ghc)(?:-\d[\d.]*)?$|^(?:build-essential|build-base|alpine-sdk|base-devel|gcc-c\+\+|gcc-gfortran|@?development[- ]tools|@c-development|openjdk-\d+-jdk|\.?phpize[-_]?deps)$/i;

/** Headers and tools that are only needed to build. */
export const BUILDS =
  /-(?:dev|devel|headers)$|^(?:make|cmake|autoconf|automake|libtool|bison|flex|ninja-build|pkg-config|pkgconf|musl-dev)$/;

/** Programs that compile, or that install packages which may need compiling. */
export const USES =
  /^(?:make|gmake|cmake|ninja|meson|configure|gcc|g\+\+|cc|c\+\+|clang(?:\+\+)?|rustc|mvn|gradle|docker-php-ext-install|pecl|pear|phpize|cpanm?|luarocks|R|Rscript|install2\.r|fluent-gem|td-agent-gem|rebar3|mix|stack|cabal|node-gyp|perl|python[\d.]*)$/;

/** Language package managers, whose packages may need compiling. */
export const USING_MANAGERS: ReadonlySet<string> = new Set([
  'pip',
  'pipx',
  'uv',
  'poetry',
  'npm',
  'yarn',
  'pnpm',
  'bun',
  'gem',
  'bundle',
  'go',
  'cargo',
  'pdm',
  'pipenv',
]);

const MENTION =
  /\b(?:gcc|g\+\+|clang|llvm|rust|cargo|golang|go|build-(?:essential|base)|alpine-sdk|base-devel|gfortran|ghc|jdk|development.tools)\b|g\+\+/i;

/** Whether a text may install a compiler: a cheap test. */
export function mentionsCompiler(text: string): boolean {
  return MENTION.test(text);
}
