/** Names of packages, and what they are. */
export const NEEDLESS_PACKAGES: readonly (readonly [pattern: string, what: string])[] = [
  ['openssh-server', 'an SSH server'],
  ['dropbear', 'an SSH server'],
  ['sudo', 'a way to become root'],
  ['telnet', 'a client without encryption'],
  ['telnetd', 'a server without encryption'],
  ['vim', 'an editor'],
  ['vim-*', 'an editor'],
  ['nano', 'an editor'],
  ['emacs', 'an editor'],
  ['emacs-*', 'an editor'],
  ['man', 'documentation'],
  ['man-db', 'documentation'],
  ['manpages', 'documentation'],
  ['systemd', 'an init system'],
  ['htop', 'a monitor'],
  ['*xdebug', 'a debugger'],
];

/** Programs by which a package is used in the stage: the image is meant to have it then. */
export const USES_OF_PACKAGES: readonly (readonly [package_: RegExp, use: RegExp])[] = [
  [/^openssh-server$/, /\bsshd\b/],
  [/^dropbear/, /\bdropbear\b/],
  [/^sudo$/, /\bsudo\s|\bsudoers\b/],
  [/^systemd$/, /\/init\b|\bsystemd\b|systemctl/],
  [/^telnetd$/, /telnetd/],
];
