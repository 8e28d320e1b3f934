import { splitVolume } from '../../parse/compose-volume.ts';
import { hasHole } from '../../parse/hole.ts';
import type { Located } from '../../text/source.ts';
import { resolveIn } from './compose-paths.ts';
import type { Service, VolumeMount } from './compose-types.ts';
import { dig } from './lookup.ts';
import { asScalar, knownText, maskedText, withoutQuotes } from './scalars.ts';

/** A file or directory of the host that a service sees. The span is where its path is written: in the mount, or in the volume that refers to it. */
export interface HostMount extends Located {
  /**
   * Absolute, without `.`, `..` and a slash at the end, with forward slashes; `/run` for `/var/run`, `/usr/bin` for `/bin`, `~` for the home
   * directory of the user who starts it. A named pipe of Windows is `//./pipe/<name>`.
   */
  readonly path: string;
  /** As it is written, for messages. */
  readonly written: string;
  /** Whether it is written relative to the Compose file: where that lies on the host is not known. */
  readonly relative: boolean;
  /** Its place in a home directory, that of root too: `.ssh/id_rsa`, empty for the directory itself. */
  readonly inHome: string | undefined;
  /** Undefined when unknown. */
  readonly readOnly: boolean | undefined;
  readonly target: string | undefined;
  /** The mount of the service. */
  readonly mount: VolumeMount;
  /** Whether a top-level volume refers to it: `driver_opts` with `o: bind` and `device`. */
  readonly viaVolume: boolean;
}

/** What a service sees of the host, in the order written. What depends on an unknown variable is left out, but for the usual ones of home directories. */
export function hostMountsOf(service: Service): readonly HostMount[] {
  if (!service.get('volumes')) return [];
  return service.volumes.flatMap((mount) => hostMountOf(mount, service) ?? []);
}

function hostMountOf(mount: VolumeMount, service: Service): HostMount | undefined {
  if (mount.type === 'volume') return mount.source === undefined ? undefined : ofVolume(mount, mount.source, service);
  const written = sourceOf(mount);
  if (mount.type === 'tmpfs' || mount.type === 'image' || mount.type === 'cluster' || !written) return undefined;
  const { text, at } = written;
  const path = absolute(text, mount.node.directory);
  if (path === undefined) return undefined;
  const relative = /^\.\.?(?:[\\/]|$)/.test(text) || (mount.form === 'long' && !/^(?:[\\/~$]|[A-Za-z]:)/.test(text));
  return made(at, path, { written: text, relative, readOnly: mount.readOnly, mount, viaVolume: false });
}

/** A volume that is a directory of the host: of the local driver with `o: bind`, or of the driver that is made for it. */
function ofVolume(mount: VolumeMount, name: string, { project }: Service): HostMount | undefined {
  const volume = project.resource('volumes', name)?.entry.value;
  const options = dig(volume, 'driver_opts');
  if (!options) return undefined;
  const driver = knownText(dig(volume, 'driver'));
  const device = asScalar(dig(options, driver === 'local-persist' ? 'mountpoint' : 'device'));
  const flags = knownText(dig(options, 'o'))?.split(',') ?? [];
  const isBind = driver === 'local-persist' || flags.some((flag) => /^r?bind$/.test(flag));
  const isLocal = !dig(volume, 'driver') || driver === 'local' || driver === 'local-persist';
  if (!device || device.value === null || !isBind || !isLocal) return undefined;
  const path = absolute(device.text, device.directory);
  if (path === undefined) return undefined;
  const readOnly = flags.includes('ro') || mount.readOnly;
  const relative = !/^[/~$]/.test(device.text);
  return made(withoutQuotes(device), path, { written: device.text, relative, readOnly, mount, viaVolume: true });
}

type Rest = Pick<HostMount, 'written' | 'relative' | 'readOnly' | 'mount' | 'viaVolume'>;

function made({ file, start, end }: Located, path: string, rest: Rest): HostMount {
  const inHome = rest.relative ? undefined : placeInHome(path);
  return { file, start, end, path, inHome, target: rest.mount.target, ...rest };
}

/** The source of a mount as it is written; undefined for an anonymous volume. */
function sourceOf({ node, form, sourceSpan }: VolumeMount): { text: string; at: Located } | undefined {
  if (!sourceSpan) return undefined;
  if (form === 'long') {
    const source = asScalar(dig(node, 'source'));
    return source && source.value !== null ? { text: source.text, at: withoutQuotes(source) } : undefined;
  }
  if (node.kind !== 'scalar') return undefined;
  const { source } = splitVolume(maskedText(node));
  return source && { text: node.text.slice(source.from, source.to), at: sourceSpan };
}

/** Variables that are set for every user, and what they mean. */
const USUAL: readonly (readonly [variable: RegExp, path: string])[] = [
  [/^\$(?:HOME|USERPROFILE|\{(?:HOME|USERPROFILE)(?::?\?[^}]*)?\})(?=[\\/]|$)/, '~'],
  [/^\$(?:XDG_RUNTIME_DIR|\{XDG_RUNTIME_DIR(?::?\?[^}]*)?\})(?=\/|$)/, '/run/user/1000'],
  [/^\/home\/\$(?:USER|\{USER(?::?\?[^}]*)?\})(?=\/|$)/, '~'],
  [/^\/run\/user\/\$(?:UID|\{UID(?::?\?[^}]*)?\})(?=\/|$)/, '/run/user/1000'],
];

/** The absolute path of what is written; undefined where a variable decides. */
function absolute(text: string, directory: string): string | undefined {
  const plain = text.replaceAll('\\', '/');
  const pipe = /^(?:npipe:)?\/{2,4}(\.\/pipe\/.+)$/.exec(plain)?.[1];
  if (pipe !== undefined) return `//${pipe}`;
  const usual = plain.includes('$') ? USUAL.find(([variable]) => variable.test(plain)) : undefined;
  const known = usual ? plain.replace(usual[0], usual[1]) : plain;
  if (/\$(?:\{|[A-Za-z_])/.test(known) || hasHole(known)) return undefined;
  if (known.startsWith('~'))
    return /^~(?:$|\/)/.test(known) ? `~${resolveIn('/', known.slice(1) || '/')}`.replace(/\/$/, '') : undefined;
  const path = resolveIn(directory, known);
  return path && SYNONYMS.reduce((all, [from, to]) => all.replace(from, to), path);
}

/** Names that nearly every system has for the same directory. */
const SYNONYMS: readonly (readonly [RegExp, string])[] = [
  [/^\/var\/run(?=\/|$)/, '/run'],
  [/^\/var\/lock(?=\/|$)/, '/run/lock'],
  [/^\/(bin|sbin|lib|lib64)(?=\/|$)/, '/usr/$1'],
  [/^\/host_mnt\/([a-z])(?=\/|$)/, '$1:'],
  [/^\/(?:mnt\/)?([a-z])(?=\/(?:Users|Windows|ProgramData)\b)/, '$1:'],
];

function placeInHome(path: string): string | undefined {
  const home = /^(?:~|\/root|\/(?:home|Users)\/[^/]+|[A-Za-z]:\/Users\/[^/]+)(?=\/|$)/.exec(path)?.[0];
  return home === undefined || /^\/Users\/Shared\b/.test(path) ? undefined : path.slice(home.length + 1);
}
