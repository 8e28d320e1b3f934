/** Package names and what the packages are. */
export const NEEDLESS_PACKAGES: readonly (readonly [pattern: string, what: string])[] = [
  ['openssh-server', 'an SSH server'],
  ['dropbear', 'an SSH server'],
  ['sudo', 'a way to become root'],
  ['telnet', 'an unencrypted client'],
  ['telnetd', 'an unencrypted server'],
  ['vim', 'an editor'],
  ['vim-*', 'an editor'],
  ['nano', 'an editor'],
  ['emacs', 'an editor'],
  ['emacs-*', 'an editor'],
  ['man', 'documentation'],
  ['man-db', 'documentation'],
  ['manpages', 'documentation'],
  ['systemd', 'an init system'],
  ['htop', 'a process monitor'],
  ['*xdebug', 'a debugger'],
];

/** Text in a stage that shows that a package is used, and so installed on purpose. */
export const USES_OF_PACKAGES: readonly (readonly [package_: RegExp, use: RegExp])[] = [
  [/^openssh-server$/, /\bsshd\b/],
  [/^dropbear/, /\bdropbear\b/],
  [/^sudo$/, /\bsudo\s|\bsudoers\b/],
  [/^systemd$/, /\/init\b|\bsystemd\b|systemctl/],
  [/^telnetd$/, /telnetd/],
];
