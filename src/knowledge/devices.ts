/** What a device of the host gives away. */
export interface DangerousDevice {
  /** What whoever gets into the container can do with it, after "can". */
  readonly power: string;
  /** What if it can only be read. */
  readonly reading: string;
  readonly weight: 'hole' | 'remark';
}

type Row = readonly [path: RegExp, weight: DangerousDevice['weight'], power: string];

const MADE_DISK =
  'make the device of a disk, and read and write it past all permissions of files, and so owns the host';
const DISK = 'read and write the disk itself, past all permissions of files, and so owns the host';

/** From devices.txt of the kernel and its manual pages; November 2026. Graphics, sound, serial and USB devices, tun and fuse are not in it. */
const DEVICES: readonly Row[] = [
  [/^\/dev$/, 'hole', 'use every device of the host, its disks too, and so owns the host'],
  [
    /^\/dev\/(?:(?:sd|hd|vd|xvd)[a-z]+\d*|nvme\d+(?:n\d+(?:p\d+)?)?|mmcblk\d+(?:p\d+)?|dm-\d+|md(?:\d+|\/.+)|mapper\/(?!control$).+|zd\d+|zvol\/.+|rbd\d+|nbd\d+|drbd\d+|bcache\d+|disk(?:\/.+)?|root|vg[^/]*\/.+|dasd[a-z]+\d*)$/,
    'hole',
    DISK,
  ],
  [
    /^\/dev\/(?:k?mem|port|nvram|cpu(?:\/.*)?)$/,
    'hole',
    'read and write the memory of the host, the kernel included, and so owns the host',
  ],
  [
    /^\/dev\/(?:mapper\/control|loop-control|loop\d+|zfs|btrfs-control|raw(?:\/.*)?|sg\d+)$/,
    'remark',
    'attach and change disks of the host',
  ],
  [/^\/dev\/kmsg$/, 'remark', 'read the messages of the kernel and write false ones'],
  [/^\/dev\/(?:input(?:\/.*)?|uinput|uhid)$/, 'remark', 'read or send key strokes of the host'],
  [
    /^\/dev\/(?:ipmi\d*|ipmi\/.*|watchdog\d*|tpm\w*|vfio\/vfio)$/,
    'remark',
    'control the hardware of the host, or restart it',
  ],
];

/** What a device of the host gives away; undefined for one that is made to be shared, or is somebody's own. */
export function dangerousDevice(path: string): DangerousDevice | undefined {
  const row = DEVICES.find(([pattern]) => pattern.test(path));
  return row && dangerOf(row[1], row[2]);
}

function dangerOf(weight: DangerousDevice['weight'], power: string): DangerousDevice {
  return { weight, power, reading: power.replace('read and write', 'read').replace(/, and so owns the host$/, '') };
}

/** The same for a rule of the device controller: `a *:* rwm`, `b 8:* r`. Serial, video, sound and USB devices have numbers of their own. */
export function dangerousDeviceRule(rule: string): DangerousDevice | undefined {
  const [, type, major] = /^\s*([abc])\s+(\*|\d+):(?:\*|\d+)\s+[rwm]+\s*$/.exec(rule) ?? [];
  if (type === undefined) return undefined;
  if (type === 'a' || (type === 'c' && (major === '*' || /^\s*c\s+1:(?:\*|1|2|4)\s/.test(rule))))
    return dangerOf('hole', 'make the device of any disk or of the memory and write to it, and so owns the host');
  // 7 loop, 11 optical drives, 43 nbd
  if (type === 'b' && major !== '11') return dangerOf(major === '7' || major === '43' ? 'remark' : 'hole', MADE_DISK);
  return undefined;
}
