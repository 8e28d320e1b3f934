/** Ports for logging in to a machine, and what is served on them: the list of Sonar's rule S6473, and the Docker API. */
export const REMOTE_LOGINS: ReadonlyMap<number, string> = new Map([
  [22, 'SSH'],
  [23, 'Telnet'],
  [2375, 'the Docker API without TLS'],
  [3389, 'remote desktops (RDP)'],
  [5800, 'remote screens (VNC)'],
  [5900, 'remote screens (VNC)'],
]);

/** Words in the names of images that people log in to, or that use SSH: Git servers, SFTP servers, gateways, desktops, clusters. */
const PURPOSE =
  /(?:^|[^a-z])(?:(?:open)?ssh[dt]?|dropbear|s?ftpd?|scp|rsync|bastion|jump(?:host|box|server)?|teleport|guacamole|git|gitea|gogs|gitlab|gitolite|gerrit|forgejo|soft-serve|borg(?:backup)?|restic|ansible|salt|hadoop|spark|mpi|slurm|cluster|agents?|slaves?|workspace|runner|devcontainer|codespaces?|vscode|remote|desktop|gui|vnc|novnc|rdp|xrdp|kasm|webtop|dind|sandbox|honeypot|cowrie)(?:[^a-z]|$)/i;

/** Whether the names and paths of an image say that it is meant for logging in. */
export function isForRemoteLogin(...names: readonly (string | undefined)[]): boolean {
  return names.some((name) => name !== undefined && PURPOSE.test(name));
}
