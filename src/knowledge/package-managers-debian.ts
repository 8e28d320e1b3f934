import { managers, words } from './package-manager.ts';

const VALUED = words(
  '-o --option -c --config-file -t --target-release --default-release -a --host-architecture -P --build-profiles',
);
const LEAN = {
  option: '--no-install-recommends',
  others: words('--install-recommends --without-recommends -R'),
  setting: /^APT::Install-Recommends=/i,
};
const YES_SETTING = /^APT::Get::Assume-Yes=/i;
const UNSAFE = [
  {
    options: ['--allow-unauthenticated'],
    setting: /^(?:APT::Get::AllowUnauthenticated|Acquire::AllowInsecureRepositories)=["']?(?:1|true|yes)\b/i,
  },
  { options: words('--force-yes --allow-insecure-repositories') },
];
const CACHE = {
  at: words('/var/lib/apt/lists /var/cache/apt/archives'),
  kind: 'apt',
  clean: 'rm -rf /var/lib/apt/lists/*',
  mount: '/var/lib/apt',
} as const;
const APT = {
  of: 'system',
  notation: 'apt',
  valued: VALUED,
  yesSetting: YES_SETTING,
  lean: LEAN,
  pin: 'NAME=1.2.*',
  unsafe: UNSAFE,
  cache: CACHE,
} as const;

/** Package managers of Debian and Ubuntu. From their manual pages: apt 3.0, aptitude 0.8, nala 0.16, dpkg 1.22. */
export const DEBIAN_MANAGERS = managers([
  {
    ...APT,
    manager: 'apt-get',
    verbs: {
      refresh: ['update'],
      install: words('install reinstall build-dep satisfy'),
      upgrade: words('upgrade dist-upgrade dselect-upgrade'),
      remove: words('remove purge autoremove auto-remove autopurge'),
      clean: words('clean autoclean auto-clean distclean dist-clean'),
    },
    unnamed: ['build-dep'],
    yes: words('-y --yes --assume-yes'),
  },
  {
    ...APT,
    manager: 'apt',
    verbs: {
      refresh: ['update'],
      install: words('install reinstall build-dep satisfy'),
      upgrade: words('upgrade full-upgrade dist-upgrade'),
      remove: words('remove purge autoremove auto-remove autopurge'),
      clean: words('clean autoclean auto-clean distclean dist-clean'),
    },
    unnamed: ['build-dep'],
    yes: words('-y --yes --assume-yes'),
  },
  {
    ...APT,
    manager: 'aptitude',
    valued: words(
      '-o -t --target-release --default-release -F --display-format -O --sort -q --add-user-tag --remove-user-tag -w --width',
    ),
    verbs: {
      refresh: ['update'],
      install: words('install reinstall build-dep build-depends'),
      upgrade: words('upgrade safe-upgrade full-upgrade dist-upgrade'),
      remove: words('remove purge'),
      clean: words('clean autoclean'),
    },
    unnamed: words('build-dep build-depends'),
    yes: words('-y --assume-yes'),
    lean: { ...LEAN, option: '--without-recommends', others: words('--no-install-recommends --with-recommends -R -r') },
  },
  {
    ...APT,
    manager: 'nala',
    verbs: {
      refresh: ['update'],
      install: ['install'],
      upgrade: words('upgrade full-upgrade'),
      remove: words('remove purge autoremove autopurge'),
      clean: ['clean'],
    },
    yes: words('-y --assume-yes'),
  },
  {
    manager: 'dpkg',
    of: 'system',
    notation: 'apt',
    valued: words('--root --admindir --instdir --log --ignore-depends --path-exclude --path-include'),
    verbs: {},
    operations: [
      { action: 'install', options: words('-i --install') },
      { action: 'remove', options: words('-r --remove -P --purge') },
    ],
  },
]);
