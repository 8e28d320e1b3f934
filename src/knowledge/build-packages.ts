/** Packages that serve to build programs, by their names in the repositories of Debian, Alpine, Fedora and Arch, November 2026. */

/** Compilers, and packages that bring one. */
export const COMPILER =
  /^(?:gcc|g\+\+|cc|clang|clang\+\+|llvm|rust|cargo|rustc|gfortran|go|golang|golang-go|ghc)(?:-\d[\d.]*)?$|^(?:build-essential|build-base|alpine-sdk|base-devel|gcc-c\+\+|gcc-gfortran|@?development[- ]tools|@c-development|openjdk-\d+-jdk|\.?phpize[-_]?deps)$/i;

/** Headers and tools that serve only to build. */
export const BUILDS =
  /-(?:dev|devel|headers)$|^(?:make|cmake|autoconf|automake|libtool|bison|flex|ninja-build|pkg-config|pkgconf|musl-dev)$/;

/** Programs that compile, or install what may have to be compiled. */
export const USES =
  /^(?:make|gmake|cmake|ninja|meson|configure|gcc|g\+\+|cc|c\+\+|clang(?:\+\+)?|rustc|mvn|gradle|docker-php-ext-install|pecl|pear|phpize|cpanm?|luarocks|R|Rscript|install2\.r|fluent-gem|td-agent-gem|rebar3|mix|stack|cabal|node-gyp|perl|python[\d.]*)$/;

/** Managers of languages, whose packages may have to be compiled. */
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

/** Whether a text may install a compiler at all. */
export function mentionsCompiler(text: string): boolean {
  return MENTION.test(text);
}
