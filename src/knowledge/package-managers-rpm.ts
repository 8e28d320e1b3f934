import { managers, verbs, words } from './package-manager.ts';

const VALUED = words(
  '-c --config --installroot --releasever --setopt --enablerepo --enable-repo --disablerepo --disable-repo --repo --repoid --repofrompath -x --exclude --excludepkgs --disableexcludes --disableexcludepkgs --disableplugin --enableplugin --forcearch --advisory --advisories --bz --bzs --cve --cves --sec-severity --secseverity --color -d --debuglevel -e --errorlevel -R --randomwait --rpmverbosity --comment --destdir --downloaddir --noplugin',
);

const VERBS = {
  refresh: words('makecache mc check-update'),
  install: verbs(
    'install, in, localinstall, groupinstall, group install, groups install, module install, reinstall, rei, builddep, build-dep, swap',
  ),
  upgrade: verbs(
    'update, upgrade, up, upgrade-minimal, update-minimal, up-min, distro-sync, dsync, distribution-synchronization, localupdate, groupupdate, group update, group upgrade, groups update, module update, module switch-to',
  ),
  remove: verbs('remove, erase, rm, autoremove, groupremove, group remove, groups remove, module remove'),
  clean: ['clean'],
} as const;

const CACHE = {
  at: words('/var/cache/dnf /var/cache/libdnf5 /var/cache/yum'),
  kind: 'rpm',
  mount: '/var/cache/dnf',
} as const;

const UNSAFE = [
  {
    options: words('--nogpgcheck --no-gpgchecks --no-gpg-checks'),
    setting: /(?:^|\.)(?:pkg_|repo_)?gpgcheck=(?:0|false|no)$/i,
  },
];

const RPM = {
  of: 'system',
  notation: 'rpm',
  valued: VALUED,
  verbs: VERBS,
  unnamed: words('builddep build-dep'),
  yes: words('-y --assumeyes'),
  yesSetting: /^assumeyes=/i,
  pin: 'NAME-1.2',
  unsafe: UNSAFE,
} as const;

/** Package managers of RPM distributions. From their manual pages: rpm 4.20, yum 3.4, dnf 4 and 5, tdnf 3, zypper 1.14. */
export const RPM_MANAGERS = managers([
  {
    ...RPM,
    manager: 'yum',
    nested: words('group groups module'),
    cache: { ...CACHE, clean: 'yum clean all' },
  },
  {
    ...RPM,
    manager: 'dnf',
    nested: words('group groups module'),
    lean: { option: '--setopt=install_weak_deps=False', others: [], setting: /^install_weak_deps=/i },
    cache: { ...CACHE, clean: 'dnf clean all' },
  },
  {
    ...RPM,
    manager: 'microdnf',
    nested: ['module'],
    cache: { ...CACHE, clean: 'microdnf clean all' },
  },
  {
    ...RPM,
    manager: 'tdnf',
    cache: { at: ['/var/cache/tdnf'], kind: 'rpm', clean: 'tdnf clean all', mount: '/var/cache/tdnf' },
  },
  {
    manager: 'zypper',
    of: 'system',
    notation: 'zypper',
    valued: words(
      '-c --config -R --root -D --reposd-dir -C --cache-dir --raw-cache-dir --solv-cache-dir --pkg-cache-dir -p --plus-repo --plus-content --userdata --installroot --releasever -t --type -r --repo --from --download --details -a --alias -m --medium-type',
    ),
    verbs: {
      refresh: words('refresh ref refresh-services refs'),
      install: words('install in source-install si install-new-recommends inr'),
      upgrade: words('update up patch dist-upgrade dup'),
      remove: words('remove rm'),
      clean: words('clean cc'),
    },
    yes: words('-y --no-confirm -n --non-interactive'),
    lean: { option: '--no-recommends', others: ['--recommends'], setting: /(?!)/ },
    pin: 'NAME=1.2',
    unsafe: [{ options: words('--no-gpg-checks --gpgcheck-allow-unsigned --allow-unsigned-rpm --no-gpgcheck') }],
    cache: { at: ['/var/cache/zypp'], kind: 'zypper', clean: 'zypper clean --all', mount: '/var/cache/zypp' },
  },
  {
    manager: 'rpm',
    of: 'system',
    notation: 'rpm',
    valued: words(
      '--root -r --dbpath --prefix --relocate -D --define --undefine -E --eval --excludepath --rcfile --macros',
    ),
    verbs: {},
    operations: [
      {
        action: 'other',
        options: words('-q --query -V --verify -K --checksig --import --initdb --rebuilddb -E --eval'),
      },
      { action: 'remove', options: words('-e --erase') },
      { action: 'install', options: words('-i --install -U --upgrade -F --freshen --reinstall'), named: true },
    ],
    unsafe: [{ options: words('--nosignature --nodigest --noverify --nofiledigest') }],
  },
]);
