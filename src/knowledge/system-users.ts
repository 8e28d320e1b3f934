/** Accounts that exist in every image of Debian, Alpine, and the Red Hat and SUSE families; November 2026. */
const SYSTEM_USERS: ReadonlySet<string> = new Set(
  (
    'root daemon bin sys sync games man lp mail news uucp proxy www-data backup list irc gnats nobody _apt ubuntu adm shutdown halt operator ftp dbus ' +
    'systemd-network systemd-resolve systemd-timesync systemd-coredump messagebus postmaster cron sshd at squid xfs cyrus vpopmail ntp smmsp guest tss polkitd chrony nfsnobody wwwrun'
  ).split(' '),
);

/** Accounts that language images add to those of their distribution. */
const OF_IMAGES: ReadonlyMap<string, string> = new Map([
  ['node', 'node'],
  ['gradle', 'gradle'],
]);

/** Official language images, whose accounts are known. */
const LANGUAGES: ReadonlySet<string> = new Set(
  'node python golang ruby rust openjdk eclipse-temurin amazoncorretto maven gradle perl elixir erlang php'.split(' '),
);

/** Whether an image is known not to have an account with this name; `role` is the role of the image. */
export function lacksUser(name: string, image: { readonly name: string }, role: string): boolean {
  if (SYSTEM_USERS.has(name)) return false;
  if (role === 'os') return true;
  return LANGUAGES.has(image.name) && OF_IMAGES.get(image.name) !== name;
}
