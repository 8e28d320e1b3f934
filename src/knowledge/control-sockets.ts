/** A socket through which a program can control something that runs as root on the host. */
export interface ControlSocket {
  /** What listens on it, as in "the control socket of Docker". */
  readonly of: string;
  /** Completes "anyone who gets into the container can". */
  readonly power: string;
  /** `root`: it gives control of the host; `user`: of everything that belongs to one user; `bus`: depends on the client. */
  readonly reach: 'root' | 'user' | 'bus';
  /** Whether it is a directory that contains the socket. */
  readonly directory: boolean;
  /** The codes of other tools for it. */
  readonly codes: readonly string[];
}

const CONTAINERS = 'start a privileged container and take over the host';
const ROOTLESS = 'read and change all files of the user who runs it';
const UNITS = 'make systemd run any command as root and take over the host';

const DOCKER_CODES: readonly string[] = ['CL-0001', 'd6355c88', 'exposing-docker-socket-volume', '5.32'];

type Row = readonly [path: RegExp, of: string, power: string, reach: ControlSocket['reach'], directory?: 'directory'];

/** By path as in `HostMount`, from the documentation of the container engines; November 2026. */
const SOCKETS: readonly Row[] = [
  [/^\/run\/user\/[^/]+\/(?:podman\/)?(?:podman|docker)\.sock$/, 'rootless Docker or Podman', ROOTLESS, 'user'],
  [/(?:^|\/)docker(?:\.raw)?\.sock(?:\.raw)?$|\/pipe\/docker_\w+$/, 'Docker', CONTAINERS, 'root'],
  [/(?:^|\/)podman\.sock$|\/pipe\/podman-/, 'Podman', CONTAINERS, 'root'],
  [/(?:^|\/)(?:docker-)?containerd\.sock$|\/pipe\/containerd-/, 'containerd', CONTAINERS, 'root'],
  [/(?:^|\/)(?:crio|dockershim|cri-dockerd)\.sock$/, 'the container runtime', CONTAINERS, 'root'],
  [/(?:^|\/)balena(?:-engine)?\.sock$/, 'balenaEngine', CONTAINERS, 'root'],
  [/\/(?:lxd|incus)\/unix\.socket(?:\.user)?$/, 'LXD', CONTAINERS, 'root'],
  [/^\/run\/libvirt\/libvirt-sock$/, 'libvirt', 'attach the disks of the host to a virtual machine', 'root'],
  [/^\/run\/systemd\/private$/, 'systemd', UNITS, 'root'],
  [/^\/run\/dbus\/system_bus_socket$/, 'the system bus', UNITS, 'bus'],
  [/^\/run$/, 'Docker', CONTAINERS, 'root', 'directory'],
  [/^\/run\/podman$/, 'Podman', CONTAINERS, 'root', 'directory'],
  [/^\/run\/(?:docker\/|k3s\/)?containerd$|^\/run\/k3s$/, 'containerd', CONTAINERS, 'root', 'directory'],
  [/^\/run\/crio$/, 'CRI-O', CONTAINERS, 'root', 'directory'],
  [/^\/run\/libvirt$/, 'libvirt', 'attach the disks of the host to a virtual machine', 'root', 'directory'],
  [/^\/run\/systemd$/, 'systemd', UNITS, 'root', 'directory'],
  [/^\/run\/dbus$/, 'the system bus', UNITS, 'bus', 'directory'],
  [/^\/run\/user\/[^/]+$/, "a user's session", 'run commands as that user', 'user', 'directory'],
];

/** The control socket at or in a path of the host. `/var` and `/` also contain such sockets, but they are judged as directories. */
export function controlSocket(path: string): ControlSocket | undefined {
  const row = SOCKETS.find(([pattern]) => pattern.test(path));
  if (!row) return undefined;
  const [, of, power, reach, directory] = row;
  const codes =
    of === 'Docker' && !directory ? DOCKER_CODES : reach === 'root' && of !== 'libvirt' ? ['CL-0001'] : ['CL-0013'];
  return { of, power, reach, directory: directory !== undefined, codes };
}
