import type { ShellCommand } from '../../src/rule/index.ts';

/** Programs whose failure leaves an image without what it is built for. */
const BUILDS: ReadonlySet<string> = new Set(
  '7z ant autoconf autogen.sh autoreconf bazel bootstrap bsdtar bunzip2 buildconf c++ cabal cargo cc clang clang++ cmake configure cpan cpanm ctest dart docker-php-ext-configure docker-php-ext-enable docker-php-ext-install dotnet dpkg flutter g++ gcc gradle gradlew gunzip javac make meson mix msbuild mvn mvnw nimble ninja npx nuget nvm patch pecl pear phpize qmake R Rscript rpm rustup sbt scons sdk stack swift tar tsc unxz unzip webpack'.split(
    ' ',
  ),
);

/** Sub-commands of programs that do other things as well. */
const VERBS: ReadonlyMap<string, RegExp> = new Map([
  ['git', /^(?:clone|submodule|apply|am)$/],
  ['go', /^(?:build|install|get|mod|generate|run)$/],
  ['svn', /^(?:checkout|co|export)$/],
  ['hg', /^clone$/],
  ['npm', /^(?:run|run-script|rebuild|test)$/],
  ['pnpm', /^(?:run|build|rebuild)$/],
  ['yarn', /^(?:run|build|test)$/],
  ['composer', /^(?:run|run-script|dump-autoload)$/],
  ['bundle', /^exec$/],
  ['python', /^(?:setup\.py|\.\/setup\.py)$/],
  ['python3', /^(?:setup\.py|\.\/setup\.py)$/],
  ['openssl', /^(?:req|x509|genrsa)$/],
]);

/** Whether a command installs, downloads, unpacks or builds something. */
export function isWork(command: ShellCommand): boolean {
  const { name, packages, download, words } = command;
  if (name === undefined || name === 'source' || name === '.') return false;
  if (download) return download.fetches && download.targets.some(({ kind }) => kind === 'file');
  const action = packages?.action;
  if (action === 'install' || action === 'refresh' || action === 'upgrade') return true;
  if (BUILDS.has(name))
    return (
      !command.hasOption('--version', '--help', '-V') &&
      !(name === 'make' && words.some(({ text }) => text === 'clean'))
    );
  const verb = VERBS.get(name);
  return verb !== undefined && words.some(({ text }, index) => index > 0 && text !== undefined && verb.test(text));
}
