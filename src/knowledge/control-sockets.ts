/** What lets a program give orders to something that runs as root on the host. */
export interface ControlSocket {
  /** What takes the orders, as in "the control socket of Docker". */
  readonly of: string;
  /** What whoever reaches it can do, after "whoever gets into the container can". */
  readonly power: string;
  /** `root`: it owns the host; `user`: all that one user has; `bus`: depends on who asks. */
  readonly reach: 'root' | 'user' | 'bus';
  /** Whether it is a directory with such a socket in it. */
  readonly directory: boolean;
  /** Codes of other tools for it. */
  readonly codes: readonly string[];
}

const CONTAINERS = 'start a privileged container, and so owns the host';
const ROOTLESS = 'read and change everything of the user who runs the engine';
const UNITS = 'tell systemd to run any command as root, and so owns the host';

const DOCKER_CODES: readonly string[] = ['CL-0001', 'd6355c88', 'exposing-docker-socket-volume', '5.32'];

type Row = readonly [path: RegExp, of: string, power: string, reach: ControlSocket['reach'], directory?: 'directory'];

/** By path as in `HostMount`, from the documentation of the engines; November 2026. */
const SOCKETS: readonly Row[] = [
  [/^\/run\/user\/[^/]+\/(?:podman\/)?(?:podman|docker)\.sock$/, 'a rootless engine', ROOTLESS, 'user'],
  [/(?:^|\/)docker(?:\.raw)?\.sock(?:\.raw)?$|\/pipe\/docker_\w+$/, 'Docker', CONTAINERS, 'root'],
  [/(?:^|\/)podman\.sock$|\/pipe\/podman-/, 'Podman', CONTAINERS, 'root'],
  [/(?:^|\/)(?:docker-)?containerd\.sock$|\/pipe\/containerd-/, 'containerd', CONTAINERS, 'root'],
  [/(?:^|\/)(?:crio|dockershim|cri-dockerd)\.sock$/, 'the container runtime', CONTAINERS, 'root'],
  [/(?:^|\/)balena(?:-engine)?\.sock$/, 'balenaEngine', CONTAINERS, 'root'],
  [/\/(?:lxd|incus)\/unix\.socket(?:\.user)?$/, 'LXD', CONTAINERS, 'root'],
  [/^\/run\/libvirt\/libvirt-sock$/, 'libvirt', 'give the disks of the host to a virtual machine', 'root'],
  [/^\/run\/systemd\/private$/, 'systemd', UNITS, 'root'],
  [/^\/run\/dbus\/system_bus_socket$/, 'the system bus', UNITS, 'bus'],
  [/^\/run$/, 'Docker', CONTAINERS, 'root', 'directory'],
  [/^\/run\/podman$/, 'Podman', CONTAINERS, 'root', 'directory'],
  [/^\/run\/(?:docker\/|k3s\/)?containerd$|^\/run\/k3s$/, 'containerd', CONTAINERS, 'root', 'directory'],
  [/^\/run\/crio$/, 'CRI-O', CONTAINERS, 'root', 'directory'],
  [/^\/run\/libvirt$/, 'libvirt', 'give the disks of the host to a virtual machine', 'root', 'directory'],
  [/^\/run\/systemd$/, 'systemd', UNITS, 'root', 'directory'],
  [/^\/run\/dbus$/, 'the system bus', UNITS, 'bus', 'directory'],
  [/^\/run\/user\/[^/]+$/, "a user's session", 'run commands as that user', 'user', 'directory'],
];

/** The control socket that a path of the host is, or that is in it. `/var` and `/` hold them too, and much else. */
export function controlSocket(path: string): ControlSocket | undefined {
  const row = SOCKETS.find(([pattern]) => pattern.test(path));
  if (!row) return undefined;
  const [, of, power, reach, directory] = row;
  const codes =
    of === 'Docker' && !directory ? DOCKER_CODES : reach === 'root' && of !== 'libvirt' ? ['CL-0001'] : ['CL-0013'];
  return { of, power, reach, directory: directory !== undefined, codes };
}
