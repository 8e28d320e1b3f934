import type { ManagerKnowledge } from './package-manager-types.ts';

const words = (text: string): readonly string[] => text.split(' ');

const APT_VALUED = words(
  '-o --option -c --config-file -t --target-release --default-release -a --host-architecture -P --build-profiles',
);

const RPM_VALUED = words(
  '-c --config --installroot --releasever --setopt --enablerepo --enable-repo --disablerepo --disable-repo --repo --repoid --repofrompath -x --exclude --excludepkgs --disableexcludes --disableexcludepkgs --disableplugin --enableplugin --forcearch --advisory --advisories --bz --bzs --cve --cves --sec-severity --secseverity --color -d --debuglevel -e --errorlevel -R --randomwait --rpmverbosity --comment --destdir --downloaddir --noplugin',
);

const RPM_VERBS = {
  refresh: ['makecache', 'mc', 'check-update'],
  install: [
    'install',
    'in',
    'localinstall',
    'groupinstall',
    'group install',
    'groups install',
    'module install',
    'reinstall',
    'rei',
    'builddep',
    'build-dep',
    'swap',
  ],
  upgrade: [
    'update',
    'upgrade',
    'up',
    'upgrade-minimal',
    'update-minimal',
    'up-min',
    'distro-sync',
    'dsync',
    'distribution-synchronization',
    'localupdate',
    'groupupdate',
    'group update',
    'group upgrade',
    'groups update',
    'module update',
    'module switch-to',
  ],
  remove: ['remove', 'erase', 'rm', 'autoremove', 'groupremove', 'group remove', 'groups remove', 'module remove'],
  clean: ['clean'],
} as const;

const RPM_CACHES = ['/var/cache/dnf', '/var/cache/libdnf5', '/var/cache/yum'];

/** Package managers of Linux distributions. From their manual pages: apt 3.0, apk-tools 2.14 and 3.0, yum 3.4, dnf 4 and 5, tdnf 3, zypper 1.14, pacman 7. */
export const SYSTEM_MANAGERS: readonly ManagerKnowledge[] = [
  {
    manager: 'apt-get',
    programs: ['apt-get'],
    notation: 'apt',
    valued: APT_VALUED,
    verbs: {
      refresh: ['update'],
      install: ['install', 'reinstall', 'build-dep', 'satisfy'],
      upgrade: ['upgrade', 'dist-upgrade', 'dselect-upgrade'],
      remove: ['remove', 'purge', 'autoremove', 'auto-remove', 'autopurge'],
      clean: ['clean', 'autoclean', 'auto-clean', 'distclean', 'dist-clean'],
    },
    yes: ['-y', '--yes', '--assume-yes'],
    caches: ['/var/lib/apt/lists', '/var/cache/apt/archives'],
  },
  {
    manager: 'apt',
    programs: ['apt'],
    notation: 'apt',
    valued: APT_VALUED,
    verbs: {
      refresh: ['update'],
      install: ['install', 'reinstall', 'build-dep', 'satisfy'],
      upgrade: ['upgrade', 'full-upgrade', 'dist-upgrade'],
      remove: ['remove', 'purge', 'autoremove', 'auto-remove', 'autopurge'],
      clean: ['clean', 'autoclean', 'auto-clean', 'distclean', 'dist-clean'],
    },
    yes: ['-y', '--yes', '--assume-yes'],
    caches: ['/var/lib/apt/lists', '/var/cache/apt/archives'],
  },
  {
    manager: 'aptitude',
    programs: ['aptitude'],
    notation: 'apt',
    valued: words(
      '-o -t --target-release --default-release -F --display-format -O --sort -q --add-user-tag --remove-user-tag -w --width',
    ),
    verbs: {
      refresh: ['update'],
      install: ['install', 'reinstall', 'build-dep', 'build-depends'],
      upgrade: ['upgrade', 'safe-upgrade', 'full-upgrade', 'dist-upgrade'],
      remove: ['remove', 'purge'],
      clean: ['clean', 'autoclean'],
    },
    yes: ['-y', '--assume-yes'],
    caches: ['/var/lib/apt/lists', '/var/cache/apt/archives'],
  },
  {
    manager: 'apk',
    programs: ['apk', 'apk.static'],
    notation: 'apk',
    valued: words(
      '-t --virtual -X --repository -p --root --arch --keys-dir --repositories-file --wait --cache-dir --cache-max-age --timeout --progress-fd',
    ),
    verbs: {
      refresh: ['update'],
      install: ['add', 'fix'],
      upgrade: ['upgrade'],
      remove: ['del'],
      clean: ['cache clean', 'cache purge'],
    },
    nested: ['cache'],
    caches: ['/var/cache/apk', '/etc/apk/cache'],
  },
  {
    manager: 'yum',
    programs: ['yum'],
    notation: 'rpm',
    valued: RPM_VALUED,
    verbs: RPM_VERBS,
    nested: ['group', 'groups', 'module'],
    yes: ['-y', '--assumeyes'],
    caches: RPM_CACHES,
  },
  {
    manager: 'dnf',
    programs: ['dnf'],
    notation: 'rpm',
    valued: RPM_VALUED,
    verbs: RPM_VERBS,
    nested: ['group', 'groups', 'module'],
    yes: ['-y', '--assumeyes'],
    caches: RPM_CACHES,
  },
  {
    manager: 'microdnf',
    programs: ['microdnf'],
    notation: 'rpm',
    valued: RPM_VALUED,
    verbs: RPM_VERBS,
    nested: ['module'],
    yes: ['-y', '--assumeyes'],
    caches: RPM_CACHES,
  },
  {
    manager: 'tdnf',
    programs: ['tdnf'],
    notation: 'rpm',
    valued: RPM_VALUED,
    verbs: RPM_VERBS,
    yes: ['-y', '--assumeyes'],
    caches: ['/var/cache/tdnf'],
  },
  {
    manager: 'zypper',
    programs: ['zypper'],
    notation: 'zypper',
    valued: words(
      '-c --config -R --root -D --reposd-dir -C --cache-dir --raw-cache-dir --solv-cache-dir --pkg-cache-dir -p --plus-repo --plus-content --userdata --installroot --releasever -t --type -r --repo --from --download --details -a --alias -m --medium-type',
    ),
    verbs: {
      refresh: ['refresh', 'ref', 'refresh-services', 'refs'],
      install: ['install', 'in', 'source-install', 'si', 'install-new-recommends', 'inr'],
      upgrade: ['update', 'up', 'patch', 'dist-upgrade', 'dup'],
      remove: ['remove', 'rm'],
      clean: ['clean', 'cc'],
    },
    yes: ['-y', '--no-confirm', '-n', '--non-interactive'],
    caches: ['/var/cache/zypp'],
  },
  {
    manager: 'pacman',
    programs: ['pacman'],
    notation: 'pacman',
    valued: words(
      '-r --root -b --dbpath --cachedir --config --gpgdir --hookdir --logfile --arch --color --ignore --ignoregroup --overwrite --assume-installed --print-format --sysroot',
    ),
    verbs: {},
    yes: ['--noconfirm'],
    caches: ['/var/cache/pacman/pkg', '/var/lib/pacman/sync'],
  },
];
