import type { PackageCommand, ShellCommand } from '../../src/rule/index.ts';
import { runsScript } from './cleanup.ts';

/** The front ends of apt. */
export const APT = ['apt-get', 'apt', 'aptitude'] as const;

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Programs that certainly neither download nor delete package lists; any other program may. */
const HARMLESS = words(
  '[ : 7z a2dismod a2enmod a2ensite addgroup adduser apt-cache apt-config apt-key apt-mark ar autoconf autoreconf awk base64 basename bunzip2 bzip2 c++ cat cc cd chgrp chmod chown chpasswd chsh clang clang++ cmake configure cp cpan cpanm cpio ctest curl cut date deluser df diff dirname docker-php-ext-configure docker-php-ext-enable docker-php-ext-install dpkg dpkg-query dpkg-reconfigure du echo egrep env export expr false fc-cache file find g++ gcc getent git gpg grep groupadd groupmod gunzip gzip hash head hostname id install java javac kill ld ldconfig ln locale-gen localedef ls md5sum meson mkdir mkfifo mktemp mv mvn ninja openssl passwd patch pear pecl perl phpize popd printenv printf ps pushd pwd qmake rake read readlink realpath rm rmdir rsync rustc rustup sed seq service set sha1sum sha256sum sha512sum shift sleep sort ssh-keygen ssh-keyscan stat strip systemctl tail tar tee test touch tr trap true truncate type ulimit umask uname uniq unset unxz unzip update-alternatives update-ca-certificates update-locale update-rc.d useradd userdel usermod wait wc wget which xargs xz xzcat zcat zip',
);

/** Programs, other than apt itself, that install through apt, or look into its lists. */
const USERS = words(
  'ansible ansible-playbook apt-cache apt-fast apt-file apt-rdepends apt-show-versions chef-client chef-solo gdebi mk-build-deps nala puppet rosdep tasksel',
);

/** Files that a shell reads only for what they set. */
const SETTINGS =
  /(?:^|\/)(?:os-release|lsb-release|activate|nvm\.sh|envvars|environment|env|profile|(?:local_)?setup\.(?:ba|z)?sh|\.(?:bash|zsh)?(?:rc|_profile|profile|env))$/;

/** Words in the targets of make and in names of scripts that may stand for installing packages; `make install` copies what was built. */
const SETS_UP =
  /dep|apt|set-?up|(?<!^)install|install-(?!strip)|prepare|bootstrap|prereq|require|system|provision|packages/i;

/** Whether a call is one of apt's. */
export function isApt(call: PackageCommand | undefined): call is PackageCommand {
  return call?.manager.startsWith('apt') === true;
}

/** Whether a command is sometimes not run although the one before it in the list is. */
export function isConditional({ joint, context }: ShellCommand): boolean {
  return joint === '||' || context.some((name) => CONDITIONS.has(name));
}

const CONDITIONS = words('if case while until select function coproc');

/** Whether a command certainly does not touch the lists. */
export function harmless(command: ShellCommand): boolean {
  const { name, words, packages } = command;
  if (words.length === 0 || packages || readsSettings(command)) return true;
  if (name === 'make')
    return !words.slice(1).some(({ raw }) => !raw.includes('=') && !/^[-./]/.test(raw) && SETS_UP.test(raw));
  return name !== undefined && HARMLESS.has(name);
}

/** Whether a call of apt looks packages up in the lists. */
export function usesLists({ action, verb }: PackageCommand): boolean {
  return verb !== undefined && action !== 'refresh' && action !== 'remove' && action !== 'clean';
}

/** Whether a command other than apt may install packages from the lists that it finds. */
export function mayUseLists(command: ShellCommand): boolean {
  const { name, words } = command;
  if (harmless(command)) return name === 'apt-cache';
  if (name === 'make') return true;
  if (name !== undefined && USERS.has(name)) return true;
  return (
    runsScript(command) ||
    /install/i.test(name ?? '') ||
    SETS_UP.test(name ?? '') ||
    (/^(?:ba|da|a)?sh$/.test(name ?? '') && words.length === 1)
  );
}

/** `. /etc/os-release`, `source venv/bin/activate`. */
function readsSettings({ name, words }: ShellCommand): boolean {
  return (name === '.' || name === 'source') && SETTINGS.test(words[1]?.text ?? '');
}
