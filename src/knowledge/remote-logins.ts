/** Ports on which people log in to a machine, and what is served there. The list is that of Sonar's rule S6473, with the API of Docker. */
export const REMOTE_LOGINS: ReadonlyMap<number, string> = new Map([
  [22, 'SSH'],
  [23, 'Telnet'],
  [2375, 'the API of Docker, without TLS'],
  [3389, 'remote desktops (RDP)'],
  [5800, 'remote screens (VNC)'],
  [5900, 'remote screens (VNC)'],
]);

/** Words of images that are there to be logged in to, or that speak SSH to others: stores of Git, files over SFTP, gateways, desktops, clusters. */
const PURPOSE =
  /(?:^|[^a-z])(?:(?:open)?ssh[dt]?|dropbear|s?ftpd?|scp|rsync|bastion|jump(?:host|box|server)?|teleport|guacamole|git|gitea|gogs|gitlab|gitolite|gerrit|forgejo|soft-serve|borg(?:backup)?|restic|ansible|salt|hadoop|spark|mpi|slurm|cluster|agents?|slaves?|workspace|runner|devcontainer|codespaces?|vscode|remote|desktop|gui|vnc|novnc|rdp|xrdp|kasm|webtop|dind|sandbox|honeypot|cowrie)(?:[^a-z]|$)/i;

/** Whether what people log in to is what an image is for, by its names and paths. */
export function isForRemoteLogin(...names: readonly (string | undefined)[]): boolean {
  return names.some((name) => name !== undefined && PURPOSE.test(name));
}
