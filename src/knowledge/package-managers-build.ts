import { managers, words } from './package-manager.ts';

/** Package managers of .NET and Java. From their documentation: .NET 9, NuGet 6.14, Maven 3.9, Gradle 9. */
export const BUILD_MANAGERS = managers([
  {
    manager: 'dotnet',
    of: 'language',
    notation: 'at',
    valued: words(
      '-c --configuration -f --framework -o --output -r --runtime --source -s --version -v --verbosity --tool-path --add-source --configfile --packages --project -a --arch --os',
    ),
    verbs: {
      install: [
        'restore',
        'build',
        'publish',
        'pack',
        'test',
        'tool install',
        'tool restore',
        'workload install',
        'add package',
        'package add',
      ],
      upgrade: ['tool update', 'workload update'],
      remove: ['tool uninstall', 'remove package'],
      clean: ['nuget locals'],
    },
    nested: words('tool workload add package remove nuget'),
    unnamed: ['restore', 'build', 'publish', 'pack', 'test', 'tool restore', 'workload install'],
    pin: 'NAME --version 1.2.3',
    pinnedBy: ['--version'],
    cache: {
      at: words('~/.nuget/packages ~/.local/share/NuGet'),
      kind: 'build',
      clean: 'dotnet nuget locals all --clear',
      mount: '/root/.nuget/packages',
      off: ['--packages'],
      variables: ['NUGET_PACKAGES'],
    },
    lockFiles: ['packages.lock.json'],
  },
  {
    manager: 'nuget',
    of: 'language',
    programs: words('nuget nuget.exe'),
    notation: 'at',
    valued: words('-Version -Source -OutputDirectory -ConfigFile -PackagesDirectory -Verbosity -SolutionDirectory'),
    verbs: { install: words('install restore'), upgrade: ['update'], clean: ['locals'] },
    unnamed: ['restore'],
    singleDash: true,
    pin: 'NAME -Version 1.2.3',
    pinnedBy: ['-Version'],
    cache: {
      at: words('~/.nuget/packages ~/.local/share/NuGet'),
      kind: 'build',
      clean: 'nuget locals all -clear',
      mount: '/root/.nuget/packages',
      variables: ['NUGET_PACKAGES'],
    },
  },
  {
    manager: 'maven',
    of: 'language',
    programs: words('mvn mvnw mvnd'),
    valued: words('-f --file -s --settings -gs -P -D -pl --projects -rf -T --threads -t --toolchains -l'),
    verbs: {
      install: words(
        'clean validate compile test package verify install deploy dependency:go-offline dependency:resolve dependency:copy-dependencies dependency:copy dependency:get',
      ),
    },
    singleDash: true,
    cache: {
      at: words('~/.m2/repository'),
      kind: 'build',
      clean: 'rm -rf ~/.m2/repository',
      mount: '/root/.m2',
      off: words('-Dmaven.repo.local -o --offline'),
      variables: words('MAVEN_OPTS MAVEN_ARGS'),
    },
  },
  {
    manager: 'gradle',
    of: 'language',
    programs: words('gradle gradlew'),
    valued: words(
      '-p --project-dir -g --gradle-user-home -b --build-file -c -I --init-script -x --exclude-task --console --max-workers -P -D',
    ),
    verbs: {
      install: words('clean build assemble jar bootJar shadowJar installDist distTar distZip dependencies test check'),
    },
    cache: {
      at: words('~/.gradle/caches'),
      kind: 'build',
      clean: 'rm -rf ~/.gradle/caches',
      mount: '/root/.gradle',
      off: words('-g --gradle-user-home --offline'),
      variables: ['GRADLE_USER_HOME'],
    },
    lockFiles: ['gradle.lockfile'],
  },
]);
